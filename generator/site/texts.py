"""The words of the site that are not in a template."""

from generator.languages.phrase import N_, NN_, Phrase
from generator.model.terms import Status, WithdrawnWhy

__all__ = ["ACCESSIBILITY", "N_", "SEGMENTS", "TOMBSTONE", "WITHDRAWN_BECAUSE", "counted", "numbered"]

SEGMENTS: dict[str, str] = {
    "rapport": N_("Rapporten"),
    "maatregel": N_("Maatregelen"),
    "beleid": N_("Beleid"),
    "werkplan": N_("Werkplannen"),
    "jaarverslag": N_("Jaarverslagen"),
    "reactie": N_("Reacties"),
    "document": N_("Andere documenten"),
}
"""The first part of an address and the name of the list that stands there."""

TOMBSTONE: dict[Status, str] = {
    Status.WITHDRAWN: N_("Dit stuk is ingetrokken"),
    Status.SUSPENDED: N_("Dit stuk is tijdelijk niet openbaar"),
}

WITHDRAWN_BECAUSE: dict[WithdrawnWhy, str] = {
    WithdrawnWhy.PRIVACY: N_("Het stuk is weggehaald om persoonsgegevens te beschermen."),
    WithdrawnWhy.ERROR: N_("Er stond een fout in het stuk."),
    WithdrawnWhy.COURT: N_("De rechter heeft bepaald dat het stuk niet openbaar mag zijn."),
    WithdrawnWhy.RETENTION: N_("De termijn waarin het stuk openbaar is, is voorbij."),
    WithdrawnWhy.SUPERSEDED: N_("Er is een ander stuk voor in de plaats gekomen."),
}

ACCESSIBILITY: dict[str, str] = {
    "A": N_("voldoet volledig"),
    "B": N_("voldoet gedeeltelijk"),
    "C": N_("eerste maatregelen genomen"),
    "D": N_("voldoet niet"),
    "E": N_("nog geen verklaring"),
}
"""Levels of compliance of the Dutch register of accessibility statements; E says that there is none.

https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status
"""


def numbered(title: str, number: object, *, total: int) -> Phrase:
    """Give the title of one of several pages."""
    return N_("%(title)s (pagina %(number)s van %(total)s)", title=title, number=number, total=total)


def counted(title: str, documents: int) -> Phrase:
    """Give a title with how many documents stand there, for who has not opened the page yet."""
    return NN_("%(title)s: %(n)s stuk.", "%(title)s: %(n)s stukken.", n=documents, title=title)
