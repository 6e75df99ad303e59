"""The tables of one year of the register, ready to be shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.register import Complete
from generator.register.figure import Figure
from generator.register.questions import label_of
from generator.register.year import Answers, Part, RegisterYear, Respondent, Total
from generator.site.texts import N_

NOT_FILLED_IN = N_("Staat niet in het register")


@dataclass(frozen=True, slots=True)
class RespondentRow:
    """How a municipality answered."""

    name: str
    answered: str
    has_answered: bool
    unknown: int
    planned: int
    breaks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TotalRow:
    """A sum with the part that it is, where it is a part."""

    total: Total
    part: Part | None
    has_break: bool  # for one of the municipalities the question means something else than in other years

    @property
    def is_lower_bound(self) -> bool:
        """Whether somebody did not know or did not answer."""
        return self.total.known.unknown > 0


@dataclass(frozen=True, slots=True)
class YearTables:
    """Everything about one year."""

    year: int
    as_of: date | None
    complete: Complete | None
    answered: Figure
    respondents: tuple[RespondentRow, ...]
    totals: tuple[TotalRow, ...]
    answers: tuple[Answers, ...]
    broken: frozenset[str]  # keys of questions with a break
    without: tuple[int, ...]  # the months without figures
    is_told: bool  # False: one municipality alone answered


def year_tables(year: RegisterYear, names: Mapping[str, str]) -> YearTables:
    """Give the tables of a year; municipalities in order of name."""
    rows = (_respondent(one, names) for one in year.respondents)
    return YearTables(
        year=year.year,
        as_of=year.as_of,
        complete=year.complete,
        answered=year.answered,
        respondents=tuple(sorted(rows, key=lambda row: row.name.lower())),
        totals=tuple(_totals(year)),
        answers=year.answers,
        broken=_broken(year),
        without=year.months.without,
        is_told=year.is_told,
    )


def _totals(year: RegisterYear) -> Iterator[TotalRow]:
    parts, broken = {part.key: part for part in year.parts}, _broken(year)
    for total in year.totals:
        if total.known.denominator:
            yield TotalRow(total, parts.get(total.key), total.key in broken)


def _broken(year: RegisterYear) -> frozenset[str]:
    return frozenset(item.question for one in year.respondents for item in one.breaks)


def _respondent(one: Respondent, names: Mapping[str, str]) -> RespondentRow:
    return RespondentRow(
        name=names.get(one.code, one.code),
        answered=one.by.label if one.by else NOT_FILLED_IN,
        has_answered=one.has_answered,
        unknown=one.unknown,
        planned=one.planned,
        breaks=tuple(
            N_("%(group)s: %(name)s", group=label_of(item.question), name=item.note) for item in one.breaks
        ),
    )
