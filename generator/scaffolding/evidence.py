"""What can be asked of a converted file: its lines, by how much they may be trusted, and its days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from generator.model.library import Collection, Library
from generator.model.terms import Kind
from generator.rules.free_ids import IdDesk
from generator.rules.known import Known, known_of
from generator.rules.written_dates import day_meant
from generator.scaffolding.converted import Converted
from generator.settings.municipalities import Municipalities, municipalities_of

_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec"
)
_DAY = re.compile(
    rf"(?:(?P<first>\d{{1,2}})(?: (?P<month>{_MONTHS}))?(?:,| en| t/m| tot en met) )?"
    rf"(?P<day>\d{{1,2}}[ -](?:{_MONTHS})\.?[ -]\d{{4}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}}"
    r"|\d{4}-\d{2}-\d{2})(?!\d)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.?!])\s+|\n+")
_NAME_AND_VALUE = 2  # columns
_FAR = 20_000  # code points of the body that tell what a document is
_MARKDOWN = re.compile(r"\[\^\d+\]|[*#>|\\]")


@dataclass(frozen=True)
class Around:
    """What a draft may know: the partnership that it is for, everything that is there, and the moment."""

    library: Library
    collection: Collection
    moment: datetime
    ids: IdDesk = field(repr=False)
    kind: Kind | None = None  # where somebody says what kind it is

    @property
    def today(self) -> date:
        """The day of the moment."""
        return self.moment.date()

    @cached_property
    def known(self) -> Known:
        """What the rules know of the partnership; looked up once for all drafts of a run."""
        return known_of(self.collection, self.moment)


@dataclass(frozen=True)
class Evidence:
    """A converted file with the partnership around it."""

    converted: Converted = field(repr=False)
    around: Around

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """Lines that state something: title, cover, and rows of tables with a name and a value."""
        rows = (
            ": ".join(filter(None, row))
            for grid in self.converted.grids
            for row in grid.rows
            if len(row) == _NAME_AND_VALUE
        )
        return tuple(filter(None, (self.converted.title, *self.converted.cover, *rows)))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Sentences of the body, from its beginning."""
        plain = _MARKDOWN.sub("", self.converted.body[:_FAR])
        return tuple(" ".join(line.split()) for line in _SENTENCE.split(plain) if line.strip())

    @cached_property
    def municipalities(self) -> Municipalities:
        """The municipalities as the partnership knows them."""
        return municipalities_of(self.around.collection.settings)

    def section(self, heading: re.Pattern[str]) -> str:
        """Give the text under the first heading that fits, with what stands under its smaller headings."""
        lines = self.converted.body.split("\n")
        for start, line in enumerate(lines):
            level = _level(line)
            if level and heading.search(line.lstrip("# ")):
                rest = lines[start + 1 :]
                end = next((at for at, other in enumerate(rest) if 0 < _level(other) <= level), len(rest))
                return "\n".join(rest[:end])
        return ""


def _level(line: str) -> int:
    signs = len(line) - len(line.lstrip("#"))
    return signs if line[signs : signs + 1] == " " else 0


def days_in(text: str) -> Iterator[tuple[date, int, int]]:
    """Give the days that a text names, each with its stretch; '3 en 5 februari 2026' are two."""
    for found in _DAY.finditer(text):
        written = found["day"].lower().replace("sept ", "sep ")
        day = day_meant(written)
        if day is None:
            continue
        last = date.fromisoformat(day)
        if found["first"] and not any(sign in found["day"] for sign in "/."):
            month = found["month"] or written.split()[1] if " " in written else ""
            first = day_meant(f"{found['first']} {month} {last.year}") if month else None
            if first:
                yield date.fromisoformat(first), found.start(), found.end()
        yield last, found.start(), found.end()
