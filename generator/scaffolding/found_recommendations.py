"""Recommendations, from a table or from a list under a heading that says so."""

import re
from dataclasses import dataclass, field
from datetime import date

from generator.scaffolding.converted import Grid
from generator.scaffolding.drafted import Sure
from generator.scaffolding.evidence import Evidence, days_in
from generator.scaffolding.found_parties import names_of

_HEADING = re.compile(r"aanbeveling|verbeterpunt|te nemen maatregelen", re.IGNORECASE)
_TEXT = re.compile(r"aanbeveling|verbeterpunt|maatregel|wat (?:moet|vragen)", re.IGNORECASE)
_TO = re.compile(r"(?:voor|aan) wie|\bvoor\b|\baan\b|geadresseerde|verantwoordelijke?|wie", re.IGNORECASE)
_DUE = re.compile(r"termijn|uiterlijk|\bvóór\b|deadline|gereed|datum|wanneer", re.IGNORECASE)
_ADDRESSEES = (
    (r"aanbieder|instelling|organisatie|bestuurder|zorgverlener", "aanbieder"),
    (r"gemeente|college|wethouder", "gemeente"),
    (r"toezichthouder|bureau toezicht|ggd", "toezichthouder"),
    (r"raad van toezicht|raad van commissarissen", "raad van toezicht"),
)
_LEADING = re.compile(r"(?:voor|aan) (?:de |het )?(?P<who>\w+)\s*:\s*", re.IGNORECASE)
_START = re.compile(r"(?:(?:A|R)?\d{1,2}[.:)]?\s+)?(?:de|het|dat de)\s+", re.IGNORECASE)
_NUMBERED = re.compile(r"\A(?:A|R)?\d{1,2}[.:)]?\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Recommended:
    """One recommendation as it is written; `to` is a role, empty where none is named."""

    text: str = field(repr=False)
    to: str = ""
    due: date | None = None


def recommendations_of(evidence: Evidence) -> tuple[tuple[Recommended, ...], Sure]:
    """Give the recommendations: from a table with such a head, else from lists under such a heading."""
    for grid in evidence.converted.grids:
        found = _in_grid(grid, evidence)
        if found:
            return found, Sure.CERTAIN
    texts = [
        text for items in evidence.converted.lists if _HEADING.search(items.heading) for text in items.texts
    ]
    if texts:
        return tuple(_from_words(text, evidence) for text in texts), Sure.LIKELY
    return (), Sure.TO_DECIDE


def _in_grid(grid: Grid, evidence: Evidence) -> tuple[Recommended, ...]:
    head = grid.rows[0] if grid.rows else ()
    text = _column(head, _TEXT)
    if text is None or not (_HEADING.search(head[text]) or _HEADING.search(grid.heading)):
        return ()
    to, due = _column(head, _TO, beside=text), _column(head, _DUE, beside=text)
    found = []
    for row in grid.rows[1:]:
        words = _NUMBERED.sub("", row[text]).strip()
        if words:
            day = next((day for day, *_ in days_in(row[due])), None) if due is not None else None
            found.append(Recommended(words, _addressee(row[to], evidence) if to is not None else "", day))
    return tuple(found)


def _column(head: tuple[str, ...], pattern: re.Pattern[str], *, beside: int = -1) -> int | None:
    return next((at for at, words in enumerate(head) if at != beside and pattern.search(words)), None)


def _from_words(text: str, evidence: Evidence) -> Recommended:
    said = _LEADING.match(text)
    to = (
        _addressee(said["who"], evidence)
        if said
        else _addressee(_START.sub("", text).partition(" ")[0], evidence)
    )
    words = text[said.end() :] if said else text
    until = re.search(r"(?:v[oó]{1,2}r|uiterlijk(?: op)?|per)\s+", words, re.IGNORECASE)
    day = next((day for day, *_ in days_in(words[until.end() :])), None) if until else None
    return Recommended(_NUMBERED.sub("", words).strip(), to, day)


def _addressee(words: str, evidence: Evidence) -> str:
    """Give the role that must act; a name of a person never becomes one."""
    for pattern, role in _ADDRESSEES:
        if re.search(pattern, words, re.IGNORECASE):
            return role
    providers = evidence.around.collection.providers.values()
    folded = words.casefold()
    if any(name.casefold() in folded for provider in providers for name in names_of(provider)):
        return "aanbieder"
    names = (evidence.municipalities.name(code) for code in evidence.municipalities.members)
    return "gemeente" if any(name.casefold() in folded for name in names) else ""
