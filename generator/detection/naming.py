"""Whether the author that a file names is a person; in doubt it is."""

import re

from generator.detection.find import find
from generator.detection.person_words import ORGANISATIONS
from generator.detection.sighting import SightingKind
from generator.detection.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[.&'-][^\W\d_]+)*\.?")
_COPYRIGHT = re.compile(
    r"©|\(c\)|\bcopyright\b|\bfoto(?:graaf|grafie)?\b:?|\bbeeld\b:?|\b(?:19|20)\d\d\b", re.IGNORECASE
)
_TOOLS = word_set(
    "python-docx openpyxl xlsxwriter libreoffice openoffice openoffice.org microsoft word excel office "
    "user docx4j pandoc author auteur onbekend unknown anonymous anoniem none null un-named gebruiker "
    "admin administrator beheerder windows-gebruiker windows acrobat adobe pdf google docs aspose apache "
    "poi nitro writer calc softmaker redacteur redactie system systeem scanner canon ricoh konica minolta "
    "xerox"
)
_BODIES = word_set(
    "gemeente gemeenten ggd ggz toezicht toezichthouder toezichthouders wmo wmo-toezicht afdeling team "
    "provincie ministerie bureau dienst diensten regio samenwerking samenwerkingsverband college raad "
    "gemeenteraad commissie secretariaat communicatie stichting vereniging coöperatie bv b.v. nv n.v. vof "
    "zorg welzijn instituut centrum organisatie inspectie rekenkamer griffie kwaliteit beleid "
    "beleidsmedewerker juridisch juridische zaken directie bestuur adviesraad partnership council "
    "municipality department sociaal domein veiligheidsregio omgevingsdienst kenniscentrum jeugd "
    "ondersteuning functionaris privacyfunctionaris jurist projectgroep werkgroep projectleider "
    "onderzoekers inspecteurs vng rivm igj hogeschool universiteit academie kantoor"
)
_ENDINGS = ("zorg", "groep", "stichting", "school", "centrum", "diensten", "dienst", "instituut", "advies")
"""What the name of an organisation ends on, and hardly any surname."""


def is_personal(value: str) -> bool:
    """Whether the value of a field such as author, artist or manager is the name or address of a person.

    An organisation, a role or a program passes; what is neither is taken for a person or for the name of
    an account, because this field has no other use.
    """
    value = _COPYRIGHT.sub(" ", value.replace("\x00", " ")).strip(" \t\r\n,;.-")
    words = [word.casefold() for word in _WORD.findall(value)]
    if not words:
        return False
    if any(seen.kind in (SightingKind.PERSON, SightingKind.MAIL) for seen in find(value)):
        return True
    if any(word in _BODIES for word in words) or any(word in ORGANISATIONS for word in value.split()):
        return False
    if value[0].isupper() and any(word.endswith(_ENDINGS) for word in words):
        return False
    return not all(word in _TOOLS or word.rstrip(".") in _TOOLS for word in words)


def names_person(value: str) -> bool:
    """Whether a free text, such as a title, holds the name or address of a person."""
    return any(seen.kind in (SightingKind.PERSON, SightingKind.MAIL) for seen in find(value))
