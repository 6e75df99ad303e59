"""Where personal data stands, without the data itself."""

from dataclasses import dataclass

from generator.model.term import Term


class SightingKind(Term):
    """What sort of personal data was seen."""

    BSN = "bsn", "Burgerservicenummer"
    IBAN = "iban", "Bankrekeningnummer"
    MAIL = "email", "E-mailadres"
    PHONE = "phone", "Telefoonnummer"
    POSTCODE = "postcode", "Postcode met huisnummer"
    ADDRESS = "address", "Straat met huisnummer"
    BIRTH_DATE = "birth-date", "Geboortedatum"
    LICENCE_PLATE = "licence-plate", "Kenteken"
    IP_ADDRESS = "ip-address", "IP-adres"
    CLIENT_NUMBER = "client-number", "Nummer van een cliënt of dossier"
    AGB = "agb", "AGB-code"
    BIG = "big", "BIG-nummer"
    GPS = "gps", "Coördinaten van een plaats"
    PERSON = "person", "Naam van een persoon"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One stretch of a text, in code points from 0, the end exclusive."""

    kind: SightingKind
    start: int
    end: int
