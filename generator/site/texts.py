"""The words of the site that are not in a template."""

from generator.model.terms import Kind, Status, Verdict, WithdrawnWhy

SEGMENTS: dict[str, str] = {
    "beleid": "Beleid",
    "werkplan": "Werkplannen",
    "rapport": "Rapporten",
    "jaarverslag": "Jaarverslagen",
    "maatregel": "Maatregelen",
    "reactie": "Reacties",
    "document": "Andere documenten",
}
"""The first part of an address and the name of the list that stands there."""

KIND_PLURALS: dict[Kind, str] = {
    Kind.POLICY: "beleidsstukken",
    Kind.WORK_PLAN: "werkplannen",
    Kind.VISIT_REPORT: "rapporten",
    Kind.ANNUAL_REPORT: "jaarverslagen",
    Kind.MEASURE: "maatregelen",
    Kind.RESPONSE: "reacties",
    Kind.DOCUMENT: "documenten",
}

VERDICT_MEANING: dict[Verdict, str] = {
    Verdict.MEETS: "De toezichthouder vond dat de aanbieder aan de eisen voldoet.",
    Verdict.PARTLY: "De toezichthouder vond dat de aanbieder aan een deel van de eisen voldoet.",
    Verdict.DOES_NOT_MEET: "De toezichthouder vond dat de aanbieder niet aan de eisen voldoet.",
    Verdict.NONE: "De toezichthouder gaf in dit rapport geen oordeel.",
}

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


def amount(number: int, one: str, more: str) -> str:
    """Give '1 rapport' or '12 rapporten', with Dutch points in thousands."""
    return f"{number:,} {one if number == 1 else more}".replace(",", ".")


def joined(words: tuple[str, ...] | list[str]) -> str:
    """Give 'a, b en c'."""
    if len(words) < 2:  # noqa: PLR2004 - one word needs no joining
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"
