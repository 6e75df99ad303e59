"""What is said about a draft: what came of the file, how sure it is, and what a person must decide."""

import re
from collections.abc import Iterator

from generator.detection.mask import mask
from generator.scaffolding.converted import Note, Weight
from generator.scaffolding.drafted import Draft, Drafted, Sure
from generator.scaffolding.front_matter import explained

_HEADINGS = {
    Weight.REFUSED: "Dit moet eerst in het bestand worden opgelost:",
    Weight.DROPPED: "Dit is niet meegekomen:",
    Weight.CHANGED: "Dit is anders geworden:",
    Weight.LOOK: "Kijk hier zelf naar:",
}


def refusal(notes: tuple[Note, ...]) -> Iterator[str]:
    """Say why nothing is made of a file, each reason with its place and a way out."""
    yield from _noted(notes, Weight.REFUSED)


def account(draft: Draft) -> Iterator[str]:
    """Say what was found and how sure it is, and what stayed behind."""
    for sure in (Sure.CERTAIN, Sure.LIKELY):
        names = [_name(draft, key) for key in draft.keys if key.sure is sure and key.yaml]
        if names:
            yield f"{sure.label} ({len(names)}): {', '.join(names)}."
    for weight in (Weight.DROPPED, Weight.CHANGED, Weight.LOOK):
        yield from _noted(draft.notes, weight)


def decisions(draft: Draft) -> Iterator[str]:
    """Number what a person must decide, each with its place in the document."""
    for number, key in enumerate(draft.open_keys, start=1):
        place = f"{draft.path}:{line_of(draft.source, key.key)}"
        yield f"  {number}. {place}  {_name(draft, key)} ({key.key}): {key.why}"


def offered(draft: Draft) -> Iterator[str]:
    """Say where personal data stands and which mark is offered; nothing of the text is in it."""
    for offer in draft.offers:
        where = f"regel {offer.span.line}, {offer.kind.label}: {offer.masked}"
        yield f"  {where} -> {offer.mark}" if offer.fits else f"  {where} -> hier past geen teken: herschrijf"


def line_of(source: str, key: str) -> int:
    """Give the line of a key, also where it is a comment still; 1 where it is not there."""
    found = re.search(rf"^(?:# )?{re.escape(key)}:", source, re.MULTILINE)
    return source.count("\n", 0, found.start()) + 1 if found else 1


def safe(line: str) -> str:
    """Give a line in which nobody is named, and without signs that steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in mask(line))


def _name(draft: Draft, key: Drafted) -> str:
    title = explained(draft.kind, key.key).partition(".")[0]
    return title[:1].lower() + title[1:] if title else key.key


def _noted(notes: tuple[Note, ...], weight: Weight) -> Iterator[str]:
    told = [note.told() for note in notes if note.weight is weight]
    if told:
        yield _HEADINGS[weight]
        yield from (f"  - {line}" for line in told)
