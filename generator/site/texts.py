"""The words of the site that are not in a template."""

from generator.model.terms import Status, WithdrawnWhy


def N_(text: str) -> str:  # noqa: N802 - the name by which tools for translation find a text
    """Give a text of the interface as it is; whoever shows it looks up its translation."""
    return text


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
    "E": N_("nog geen onderzoek gedaan"),
}
"""Levels of compliance of the Dutch register of accessibility statements."""


def amount(number: int, *, one: str, more: str) -> str:
    """Give '1 rapport' or '12 rapporten', with Dutch points in thousands."""
    return f"{number:,} {one if number == 1 else more}".replace(",", ".")


def joined(words: tuple[str, ...] | list[str]) -> str:
    """Give 'a, b en c'."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no joining
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"
