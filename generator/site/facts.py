"""The facts beside a document: label and value, in the order in which a reader asks for them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds import Covers
from generator.model.register import Counts
from generator.model.term import Term
from generator.model.terms import Body, Kind
from generator.site.days import all_days, full_day
from generator.staging.public_document import Inspection, PublicDocument, Sanction
from generator.staging.public_parts import Link

NATIONALLY = "in de landelijke telling:"
_COUNTS = ("mandatory_reports", "investigations", "reports", "proactive_reports")


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the list of facts; `links` may hold words without an address."""

    label: str
    links: tuple[Link, ...]
    is_verdict: bool = False


def facts_of(document: PublicDocument) -> tuple[Fact, ...]:
    """Give every fact that is known about a document; what is not known has no row."""
    return tuple(fact for fact in _facts(document) if fact.links)


def extra_facts_of(document: PublicDocument) -> tuple[Fact, ...]:
    """Give the facts for who wants to know more; they are folded away on a narrow screen."""
    return tuple(fact for fact in _extra(document) if fact.links)


def figures_of(counts: Counts | None) -> tuple[tuple[str, str], ...]:
    """Give the rows of the table with the figures of a year; 'unknown' is an answer and stays."""
    if counts is None:
        return ()
    rows = [(_title(counts, key), _part(getattr(counts, key), None)) for key in _COUNTS]
    public = _part(counts.proactive_reports_public, counts.proactive_reports)
    rows.append((_title(counts, "proactive_reports_public"), public))
    groups = (("handled", counts.mandatory_reports), ("measures", None))
    for name, total in groups:
        group = getattr(counts, name)
        for key in type(group).model_fields if group is not None else ():
            label = f"{_title(counts, name)}: {_title(group, key).lower()}"
            rows.append((label, _part(getattr(group, key), total)))
    return tuple((label, value) for label, value in rows if value)


def covers_of(covers: Covers | None) -> tuple[tuple[str, str], ...]:
    """Give per subject whether a policy says something about it."""
    if covers is None:
        return ()
    return tuple((_title(covers, key), getattr(covers, key).label) for key in type(covers).model_fields)


def _facts(document: PublicDocument) -> Iterator[Fact]:
    yield _words("Kenmerk", document.id)
    if document.verdict is not None:
        yield Fact("Oordeel", (Link("", document.verdict.label, str(document.verdict)),), is_verdict=True)
    if document.inspection is not None:
        yield _words("Bezocht op", all_days(document.inspection.visited_on))
    yield Fact("Aanbieder" if len(document.providers) == 1 else "Aanbieders", document.providers)
    yield _municipalities(document)
    yield Fact("Voorziening" if len(document.services) == 1 else "Voorzieningen", _services(document))
    if document.sanction is not None:
        yield from _sanction(document.sanction)
    yield _words("Van", document.from_body)
    yield from _days(document)


def _extra(document: PublicDocument) -> Iterator[Fact]:
    if document.inspection is not None:
        yield from _inspection(document.inspection)
    yield _words("Thema", ", ".join(theme.label for theme in document.themes))
    yield _words("Wet", ", ".join(document.laws))
    yield _words("Bekostiging", ", ".join(funding.label for funding in document.funding))


def _inspection(inspection: Inspection) -> Iterator[Fact]:
    yield _words("Soort onderzoek", _way(inspection))
    yield _words("Toezichthouder", ", ".join(inspection.supervisors))
    yield _words("Ging over", f"{inspection.scope.label.lower()} ({inspection.subject.label.lower()})")
    if inspection.announced is not None:
        yield _words("Aangekondigd", "Ja" if inspection.announced else "Nee")
    if inspection.cooperation is not None:
        yield _words("Samen met anderen", inspection.cooperation.label)
    yield _words("Toetsingskader", inspection.framework)
    if inspection.started_on:
        yield _words("Begonnen op", full_day(inspection.started_on))


def _way(inspection: Inspection) -> str:
    """Give the way of inspecting in the words of the region, with the canonical ones beside them."""
    way, form = inspection.variant.label, inspection.form.label.lower()
    if inspection.own_variant:
        # The form follows from the canonical variant: a region may well call this one by the other form.
        return f"{inspection.own_variant} ({NATIONALLY} {way.lower()}, {form})"
    if inspection.own_form:
        return f"{way} ({inspection.own_form.lower()}; {NATIONALLY} {form})"
    return f"{way} ({form})"


def _named(term: Term, own: str) -> str:
    return f"{own} ({NATIONALLY} {term.label.lower()})" if own else term.label


def _sanction(sanction: Sanction) -> Iterator[Fact]:
    yield _words("Maatregel", _named(sanction.measure, sanction.own_measure))
    yield _words("Soort maatregel", _named(sanction.type, sanction.own_type) if sanction.type else "")
    yield _words("Vanaf", full_day(sanction.valid_from) if sanction.valid_from else "")
    yield _words("Tot en met", full_day(sanction.until) if sanction.until else "")
    yield _words("Grondslag", sanction.legal_basis)
    yield _words("Advies van de toezichthouder", sanction.advised)
    if sanction.advice_followed is not None:
        yield _words("Advies gevolgd", "Ja" if sanction.advice_followed else "Nee")


def _days(document: PublicDocument) -> Iterator[Fact]:
    if document.kind in (Kind.ANNUAL_REPORT, Kind.WORK_PLAN):
        yield _words("Jaar", str(document.year))
    yield from _adopted(document)
    yield _words("Openbaar sinds", full_day(document.published_on))
    if document.updated_on != document.published_on:
        yield _words("Laatst gewijzigd", full_day(document.updated_on))
    if document.valid_from:
        yield _words("Geldt vanaf", full_day(document.valid_from))
    if document.valid_until:
        yield _words("Geldt tot en met", full_day(document.valid_until))
    if document.evaluate_before:
        yield _words("Wordt bekeken voor", full_day(document.evaluate_before))


def _adopted(document: PublicDocument) -> Iterator[Fact]:
    """A report is the supervisor's own: another body can discuss it, never adopt it."""
    own = [item for item in document.adopted if item[0].startswith(Body.SUPERVISOR.label)]
    if document.kind is not Kind.VISIT_REPORT:
        own = list(document.adopted)
    others = [item for item in document.adopted if item not in own]
    for label, items in (("Vastgesteld", own), ("Besproken door", others)):
        words = tuple(Link("", f"{body}, {full_day(day)}") for body, day in items)
        yield Fact(label, words)


def _municipalities(document: PublicDocument) -> Fact:
    if document.covers_all:
        return _words("Gemeenten", "Alle gemeenten")
    return Fact("Gemeente" if len(document.municipalities) == 1 else "Gemeenten", document.municipalities)


def _services(document: PublicDocument) -> tuple[Link, ...]:
    return tuple(Link(f"voorziening/{item.key}/", item.label, item.key) for item in document.services)


def _words(label: str, words: str) -> Fact:
    return Fact(label, (Link("", words),) if words else ())


def _title(model: object, key: str) -> str:
    return str(type(model).model_fields[key].title)  # type: ignore[attr-defined]  # both are pydantic models


def _part(value: object, total: object) -> str:
    """Give a count with what it is a part of, where that is known."""
    if value is None:
        return ""
    if value == "unknown":
        return "niet bekend"
    return f"{value}/{total}" if isinstance(total, int) else str(value)
