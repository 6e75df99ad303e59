"""Everything that waits, for people; and the next change of the public site."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from generator.lifecycle.sight import Change, Sight
from generator.lifecycle.standing import Shut
from generator.lifecycle.status import GATE as STATUS
from generator.lifecycle.waiting import Waiting
from generator.model.terms import Status
from generator.reporting.status_words import (
    IF_CLEAN,
    Speech,
    Tone,
    Toned,
    day_in_words,
    moment_in_words,
    status_of,
)

_INDENT = " " * 12
_CHANGES = {
    (Sight.NOTHING, Sight.PUBLIC): "wordt openbaar",
    (Sight.EXPLAINED, Sight.PUBLIC): "wordt weer openbaar",
    (Sight.PUBLIC, Sight.EXPLAINED): "is niet meer openbaar; er blijft een pagina die dat uitlegt",
    (Sight.PUBLIC, Sight.NOTHING): "verdwijnt van de site",
    (Sight.NOTHING, Sight.EXPLAINED): "krijgt een pagina die uitlegt dat het weg is",
    (Sight.EXPLAINED, Sight.NOTHING): "verliest de pagina die uitlegt dat het weg is",
}


def waiting_as_text(
    items: tuple[Waiting, ...], speech: Speech, *, names: Mapping[str, str]
) -> Iterator[Toned]:
    """Give the lines: a count, and each document per partnership; `names` are those of the partnerships."""
    yield Toned(f"Op {moment_in_words(speech.moment)}: {_counted(items)}.")
    for key, group in groupby(items, key=lambda item: item.document.partnership):
        waiting = tuple(group)
        yield Toned("")
        yield Toned(f"{speech.safe(names[key])} ({key}): {_counted(waiting)}", Tone.HEADING)
        for item in waiting:
            yield from _lines(item, speech)


def _counted(items: tuple[Waiting, ...]) -> str:
    if not items:
        return "er wacht niets"
    late = sum(bool(item.overdue) for item in items)
    said = "1 stuk wacht" if len(items) == 1 else f"{len(items)} stukken wachten"
    return f"{said}, {late} te laat" if late else said


def _lines(item: Waiting, speech: Speech) -> Iterator[Toned]:
    document = item.document
    mark, tone = ("[te laat]", Tone.BAD) if item.overdue else ("[wacht]", Tone.PLAIN)
    status = status_of(document, Sight.NOTHING)
    yield Toned(f"  {mark:<9} {document.id}  {status}: {speech.title(document)}", tone)
    for deadline in item.deadlines:
        over = " (voorbij)" if deadline.is_over else ""
        yield Toned(f"{_INDENT}{deadline.what.nl}: {day_in_words(deadline.on)}{over}")
    for shut in _worth_telling(item):
        opens = shut.barrier.opens_at
        told = f"opent vanzelf op {moment_in_words(opens)}" if opens else shut.barrier.reason.nl
        yield Toned(f"{_INDENT}dicht: {shut.gate.title.nl} ({told})")


def _worth_telling(item: Waiting) -> tuple[Shut, ...]:
    """Give the gates that are shut, without what the status on the line says already."""
    status = item.document.meta.publication_status
    if status is Status.NOT_PUBLIC:
        return ()
    return tuple(shut for shut in item.shut if shut.gate is not STATUS or status is Status.PUBLISHED)


def next_as_text(changes: Iterable[Change], speech: Speech) -> Iterator[Toned]:
    """Give the next moment at which the site changes, and what changes; ids only, so it may be shared."""
    found = tuple(changes)
    if not found:
        yield Toned("geen: zolang niemand iets verandert, blijft de openbare site zoals zij is")
        return
    yield Toned(f"De openbare site verandert op {moment_in_words(found[0].at)}:", Tone.HEADING)
    for change in found:
        document = change.document
        gates = ", ".join(gate.title.nl.lower() for gate in change.gates)
        because = f" ({gates})" if gates else ""
        yield Toned(f"  {document.partnership}/{document.id} {in_words(change)}{because}")
        yield Toned(f"    {speech.address(document)}")
    yield Toned(f"  {IF_CLEAN}")


def in_words(change: Change) -> str:
    """Give what a change means for a reader of the site."""
    return _CHANGES.get((change.before, change.after), "wordt anders getoond")
