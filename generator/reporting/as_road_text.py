"""The road of one document, drawn for people."""

from collections.abc import Iterator

from generator.lifecycle.road import Passage, Road
from generator.lifecycle.sight import Sight
from generator.model.terms import Kind
from generator.reporting.status_words import (
    IF_CLEAN,
    Speech,
    Tone,
    Toned,
    day_in_words,
    kind_of,
    moment_in_words,
    status_of,
)

_WIDTH = 34  # of the titles of steps and gates
_SEEN = {
    Sight.PUBLIC: "het staat op de openbare site",
    Sight.EXPLAINED: "de openbare site legt uit dat het er niet meer is",
    Sight.REGISTER: "de openbare site noemt het alleen in het register, met de reden",
    Sight.NOTHING: "op de openbare site is er niets van te zien",
}


def road_as_text(road: Road, speech: Speech) -> Iterator[Toned]:
    """Give the lines: what it is, its steps, its gates, when it can be public, and where."""
    document = road.document
    yield Toned(f"{document.partnership}/{document.id}  {kind_of(document)}", Tone.HEADING)
    yield Toned(f"  {speech.title(document)}")
    yield Toned(f"  Status: {status_of(document, road.sight)}; {_SEEN[road.sight]}.")
    for item in road.deadlines:
        if item.is_over:
            yield Toned(f"  [te laat] {item.what.nl}: {day_in_words(item.on)}", Tone.BAD)
    yield from _steps(road, speech)
    yield Toned("")
    yield Toned("Poorten", Tone.HEADING)
    for passage in road.passages:
        yield from _passage(passage)
    yield Toned("")
    yield from _first_moment(road)
    yield Toned(f"Adres: {speech.address(document)}")
    if road.sight is Sight.NOTHING:
        yield Toned("  Dit adres verandert niet; u kunt het nu al in een brief of besluit zetten.")


def _steps(road: Road, speech: Speech) -> Iterator[Toned]:
    if road.document.kind is not Kind.VISIT_REPORT and not road.document.meta.milestones:
        return  # the draaiboek is about inspections
    today = speech.moment.date()
    yield Toned("")
    yield Toned("Stappen van het draaiboek", Tone.HEADING)
    for step in road.steps:
        is_done = step.on is not None and step.on <= today
        day = day_in_words(step.on) if step.on else "geen dag bekend"
        planned = " (komt nog)" if step.on and not is_done else ""
        mark = "x" if is_done else " "
        yield Toned(f"  [{mark}] {step.number:>2} {step.title.nl:<{_WIDTH}} {day}{planned}")


def _passage(passage: Passage) -> Iterator[Toned]:
    gate, barrier = passage.gate, passage.barrier
    since = f"sinds {day_in_words(passage.since)}" if passage.since else ""
    if barrier is None:
        told = since if passage.is_concerned else "speelt hier niet"
        yield Toned(f"  [open]  {gate.title.nl:<{_WIDTH}} {told}".rstrip(), Tone.GOOD)
        return
    yield Toned(f"  [DICHT] {gate.title.nl:<{_WIDTH}} {since}".rstrip(), Tone.BAD)
    yield Toned(f"          waarom: {barrier.reason.nl}")
    if barrier.opens_at:
        yield Toned(f"          opent:  vanzelf op {moment_in_words(barrier.opens_at)}")
        return
    yield Toned(f"          wie:    {gate.opener.nl}")
    yield Toned(f"          wat:    {(barrier.action or gate.action).nl}")


def _first_moment(road: Road) -> Iterator[Toned]:
    ends = next((change.at for change in road.changes if change.before is Sight.PUBLIC), None)
    if road.sight is Sight.PUBLIC:
        term = f"tot {moment_in_words(ends)}" if ends else "zonder einddatum"
        yield Toned(f"Openbaar: nu, {term}", Tone.GOOD)
    elif road.opens_at:
        yield Toned(f"Openbaar: vanzelf op {moment_in_words(road.opens_at)}", Tone.GOOD)
        if ends:
            yield Toned(f"  tot {moment_in_words(ends)}")
        yield Toned(f"  {IF_CLEAN}")
    elif road.waits_on:
        names = ", ".join(gate.title.nl for gate in road.waits_on)
        yield Toned(f"Openbaar: onbekend; er moet eerst iemand iets doen voor: {names}")
        if road.not_before:
            yield Toned(f"  in elk geval niet voor {moment_in_words(road.not_before)}")
    else:
        yield Toned("Openbaar: onbekend; voordat de laatste poort opengaat, gaat een andere weer dicht")
