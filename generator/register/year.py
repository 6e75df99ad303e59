"""What the register of one year says, with everything that it does not say."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.library import Collection
from generator.model.register import AnsweredBy, Break, Complete, MunicipalityRegister, Register
from generator.model.terms import Covered
from generator.model.values import UNKNOWN
from generator.register.figure import Figure
from generator.register.months import Months, counted_until
from generator.register.questions import (
    AMOUNTS,
    PARTS,
    QUESTIONS,
    Amount,
    Question,
    amount,
    answer,
    is_asked,
    is_asked_amount,
    label_of,
)

_Members = tuple[tuple[str, MunicipalityRegister | None], ...]


@dataclass(frozen=True, slots=True)
class Respondent:
    """How a municipality answered; `by` is None where the register does not have it."""

    code: str
    by: AnsweredBy | None
    unknown: int  # how often 'unknown' was answered
    planned: int  # how often 'planned' was answered
    breaks: tuple[Break, ...]

    @property
    def has_answered(self) -> bool:
        """Whether somebody filled in the register, the municipality or the group for it."""
        return self.by in (AnsweredBy.SELF, AnsweredBy.GROUP)


@dataclass(frozen=True, slots=True)
class Total:
    """A sum over municipalities; never a sum alone (S000-14: 'geen goed zicht' is an answer)."""

    key: str
    label: str
    indicator: str
    value: int  # a lower bound as soon as somebody did not know or did not answer
    some: int  # municipalities with one or more
    none: int  # municipalities with zero
    unknown: int  # municipalities that answered 'unknown'
    missing: int  # municipalities that answered nothing

    @property
    def known(self) -> Figure:
        """How many municipalities gave a number, of those that were asked."""
        asked = self.some + self.none + self.unknown + self.missing
        return Figure(self.some + self.none, asked, self.unknown + self.missing)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole over the municipalities that know the whole."""

    key: str
    label: str
    whole: str  # the label of the whole
    figure: Figure
    left_out: int  # municipalities that do not know the whole


@dataclass(frozen=True, slots=True)
class Answers:
    """How often each answer was given to a question."""

    key: str
    label: str
    indicator: str
    given: tuple[tuple[Covered, int], ...]  # every answer, also with zero
    missing: int

    @property
    def figure(self) -> Figure:
        """How many said yes, of those that were asked."""
        counts = dict(self.given)
        asked = sum(counts.values()) + self.missing
        return Figure(counts[Covered.YES], asked, counts[Covered.UNKNOWN] + self.missing)


@dataclass(frozen=True, slots=True)
class RegisterYear:
    """The register of a year as it stands on a day."""

    year: int
    as_of: date | None
    complete: Complete | None  # the statement of a role, only once its day has come
    respondents: tuple[Respondent, ...]
    totals: tuple[Total, ...]
    parts: tuple[Part, ...]
    answers: tuple[Answers, ...]
    months: Months
    is_told: bool  # False: one of several municipalities answered, and a sum would be its numbers

    @property
    def answered(self) -> Figure:
        """How many municipalities answered; what the register does not have is not known."""
        absent = sum(one.by is None for one in self.respondents)
        return Figure(sum(one.has_answered for one in self.respondents), len(self.respondents), absent)

    def total(self, key: str) -> Total:
        """Give the sum with a key."""
        return next(total for total in self.totals if total.key == key)


def register_years(collection: Collection, *, today: date) -> tuple[RegisterYear, ...]:
    """Give every year that has a register and has begun, newest first; figures of later days wait."""
    return tuple(
        register_year(year, register, collection=collection, today=today)
        for year, register in sorted(collection.registers.items(), reverse=True)
        if year <= today.year and (register.as_of is None or register.as_of <= today)
    )


def register_year(year: int, register: Register, *, collection: Collection, today: date) -> RegisterYear:
    """Give a year over all who were a member in it: one that the register leaves out is missing, not zero."""
    last = register.as_of or min(date(year, 12, 31), today)
    codes = {
        member.code
        for member in collection.settings.municipalities
        if (member.from_ is None or member.from_ <= last)
        and (member.until is None or member.until.year >= year)
    }
    members = tuple(
        (code, register.municipalities.get(code)) for code in sorted(codes.union(register.municipalities))
    )
    is_said = register.complete is not None and register.complete.on <= today
    is_told = len(members) == 1 or sum(_has_told(said) for _, said in members) != 1
    counted = members if is_told else tuple((code, None) for code, _ in members)
    asked = {one.key: one for one in AMOUNTS}
    return RegisterYear(
        year=year,
        as_of=register.as_of,
        complete=register.complete if is_said else None,
        respondents=tuple(_respondent(code, said) for code, said in members),
        totals=tuple(_total(one, counted) for one in AMOUNTS),
        parts=tuple(_part(asked[part], asked[whole], members=counted) for part, whole in PARTS),
        answers=tuple(_answers(counted)),
        months=counted_until(year, register.as_of, today=today),
        is_told=is_told,
    )


def _has_told(said: MunicipalityRegister | None) -> bool:
    return said is not None and bool(said.questions or said.counts)


def _respondent(code: str, said: MunicipalityRegister | None) -> Respondent:
    if said is None:
        return Respondent(code, None, 0, 0, ())
    words = Counter(said.questions.values())
    unknown = sum(amount(said, asked.key) == UNKNOWN for asked in AMOUNTS) + words[Covered.UNKNOWN]
    return Respondent(code, said.answered, unknown, words[Covered.PLANNED], said.breaks)


def _total(asked: Amount, members: _Members) -> Total:
    found = [amount(said, asked.key) for _, said in members if is_asked_amount(said, asked)]
    numbers = [value for value in found if isinstance(value, int)]
    return Total(
        key=asked.key,
        label=asked.label,
        indicator=asked.indicator,
        value=sum(numbers),
        some=sum(number > 0 for number in numbers),
        none=sum(number == 0 for number in numbers),
        unknown=found.count(UNKNOWN),
        missing=found.count(None),
    )


def _part(part: Amount, whole: Amount, *, members: _Members) -> Part:
    """The whole of a municipality that does not know the part is unknown, and stays in the whole."""
    pairs = [
        (amount(said, part.key) if is_asked_amount(said, part) else 0, amount(said, whole.key))
        for _, said in members
        if is_asked_amount(said, whole)
    ]
    counted = [(some, all_) for some, all_ in pairs if isinstance(all_, int)]
    figure = Figure(
        sum(some for some, _ in counted if isinstance(some, int)),
        sum(all_ for _, all_ in counted),
        sum(all_ for some, all_ in counted if not isinstance(some, int)),
    )
    return Part(part.key, part.label, whole.label, figure, len(pairs) - len(counted))


def _answers(members: _Members) -> Iterator[Answers]:
    known = {question.key for question in QUESTIONS}
    others = {key for _, of in members if of for key in of.questions} - known
    for question in (*QUESTIONS, *(Question(key, label_of(key), "") for key in sorted(others))):
        said = [answer(of, question.key) for _, of in members if is_asked(of, question)]
        if any(one is not None for one in said):
            yield Answers(question.key, question.label, question.indicator, _given(said), said.count(None))


def _given(said: Iterable[Covered | None]) -> tuple[tuple[Covered, int], ...]:
    counts = Counter(said)
    return tuple((word, counts[word]) for word in Covered)
