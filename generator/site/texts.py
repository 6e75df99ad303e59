"""The words of the site that are not in a template."""

from generator.model.terms import Status, WithdrawnWhy

SEGMENTS: dict[str, str] = {
    "rapport": "Rapporten",
    "maatregel": "Maatregelen",
    "beleid": "Beleid",
    "werkplan": "Werkplannen",
    "jaarverslag": "Jaarverslagen",
    "reactie": "Reacties",
    "document": "Andere documenten",
}
"""The first part of an address and the name of the list that stands there."""

TOMBSTONE: dict[Status, str] = {
    Status.WITHDRAWN: "Dit stuk is ingetrokken",
    Status.SUSPENDED: "Dit stuk is tijdelijk niet openbaar",
}

WITHDRAWN_BECAUSE: dict[WithdrawnWhy, str] = {
    WithdrawnWhy.PRIVACY: "Het stuk is weggehaald om persoonsgegevens te beschermen.",
    WithdrawnWhy.ERROR: "Er stond een fout in het stuk.",
    WithdrawnWhy.COURT: "De rechter heeft bepaald dat het stuk niet openbaar mag zijn.",
    WithdrawnWhy.RETENTION: "De termijn waarin het stuk openbaar is, is voorbij.",
    WithdrawnWhy.SUPERSEDED: "Er is een ander stuk voor in de plaats gekomen.",
}

ACCESSIBILITY: dict[str, str] = {
    "A": "voldoet volledig",
    "B": "voldoet gedeeltelijk",
    "C": "eerste maatregelen genomen",
    "D": "voldoet niet",
    "E": "nog geen onderzoek gedaan",
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
