"""What is counted without doubt in the documents themselves: the least that the figures must show."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from generator.model.kinds import Measure, VisitReport
from generator.model.library import Collection, Document
from generator.model.terms import Form, Status, Variant
from generator.rules.dates import adoption_steps, visit_steps
from generator.rules.known import Known

_COUNTED = frozenset({Status.ADOPTED, Status.PUBLISHED, Status.NOT_PUBLIC, Status.SUSPENDED})


class Tally(NamedTuple):
    """A document that belongs in a figure from a day on; no code where it is of more municipalities."""

    figure: str
    code: str
    day: date


def tallies(collection: Collection, known: Known) -> Mapping[int, list[Tally]]:
    """Give the tallies by year.

    A visit in one year that is adopted in the next may be counted in either, so it is left out.
    """
    found: defaultdict[int, list[Tally]] = defaultdict(list)
    for document in collection.documents:
        for tally in _of(document, known):
            found[tally.day.year].append(tally)
    return found


def at_least(found: list[Tally], *, until: date, code: str | None = None) -> Counter[str]:
    """Give the lowest number that each figure can have on a day, of one municipality or of all."""
    return Counter(
        tally.figure for tally in found if tally.day <= until and (code is None or tally.code == code)
    )


def _of(document: Document, known: Known) -> Iterator[Tally]:
    meta = document.meta
    if meta.publication_status not in _COUNTED or not isinstance(meta, VisitReport | Measure):
        return
    days = [step.day for step in (*visit_steps(meta), *adoption_steps(meta)) if step]
    if not adoption_steps(meta) or {day.year for day in days} != {document.year}:
        return
    codes = known.municipalities.codes(meta.municipalities, on=max(days))
    code = codes[0] if len(codes) == 1 else ""
    day = max(days)
    if isinstance(meta, Measure):
        yield Tally(f"measures.{meta.measure.value}", code, day)
    elif meta.form is Form.PROACTIVE:
        yield Tally("proactive_reports", code, day)
        public = meta.published_on
        if meta.publication_status is Status.PUBLISHED and public and public.year == document.year:
            yield Tally("proactive_reports_public", code, public)
    elif meta.variant is Variant.CALAMITY:
        yield Tally("reports", code, day)


def public_measures(collection: Collection, known: Known) -> Counter[tuple[int, str, str]]:
    """Count the public measures by year of adoption, municipality and figure."""
    found: Counter[tuple[int, str, str]] = Counter()
    for document in collection.documents:
        meta = document.meta
        adopted = adoption_steps(meta)
        if not isinstance(meta, Measure) or not adopted or meta.publication_status is not Status.PUBLISHED:
            continue
        for code in known.municipalities.codes(meta.municipalities, on=adopted[0].day):
            found[adopted[0].day.year, code, f"measures.{meta.measure.value}"] += 1
    return found
