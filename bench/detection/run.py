"""Measure the detectors of text on passages of this field.

    python -m bench.detection.run [--half tune|aside] [--misses] [--deduce FOLDER]

A hit overlaps the span; a sighting that touches no span is false. The passages are invented. They were
split by a hash of their id before anything was tuned: 'tune' was looked at, 'aside' only counted.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.detection.deduce_names import find_with_deduce
from generator.detection.find import find
from generator.detection.sighting import Sighting, SightingKind
from generator.model.provider import AllowList
from generator.rules.allowing import Allowing

FOLDER = Path(__file__).parent / "passages"
HALVES = ("tune", "aside")
SAME = {SightingKind.POSTCODE: SightingKind.ADDRESS}  # an address is an address
Finder = Callable[[str], tuple[Sighting, ...]]
ROUNDS = 20
TODAY = date(2026, 11, 1)


@dataclass(frozen=True)
class Span:
    """A stretch with personal data."""

    kind: SightingKind
    start: int
    end: int

    def touches(self, seen: Sighting) -> bool:
        """Whether a sighting lies over it."""
        return seen.start < self.end and self.start < seen.end


@dataclass(frozen=True)
class Passage:
    """A text, and the personal data in it."""

    id: str
    text: str
    spans: tuple[Span, ...]


@dataclass
class Score:
    """What was seen and what was not, per kind."""

    hits: Counter[SightingKind] = field(default_factory=Counter)
    missed: Counter[SightingKind] = field(default_factory=Counter)
    true: Counter[SightingKind] = field(default_factory=Counter)
    false: Counter[SightingKind] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)

    def judge(self, passage: Passage, found: tuple[Sighting, ...]) -> None:
        """Count one passage."""
        for span in passage.spans:
            hit = any(span.touches(seen) for seen in found)
            (self.hits if hit else self.missed)[span.kind] += 1
            if not hit:
                self.told.append(
                    f"missed {passage.id}: {span.kind.value} {passage.text[span.start : span.end]!r}"
                )
        for seen in found:
            kind = SAME.get(seen.kind, seen.kind)
            true = any(span.touches(seen) for span in passage.spans)
            (self.true if true else self.false)[kind] += 1
            if not true:
                self.told.append(f"false  {passage.id}: {kind.value} {passage.text[seen.start : seen.end]!r}")


def passages(half: str) -> tuple[Passage, ...]:
    """Give the passages of one half."""
    lines = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(
        Passage(
            item["id"],
            item["text"],
            tuple(Span(SightingKind(span["kind"]), span["start"], span["end"]) for span in item["spans"]),
        )
        for item in map(json.loads, lines)
    )


def scored(half: str, *, allowing: Allowing | None, finder: Finder = find) -> Score:
    """Judge all passages of one half, with or without an allow list."""
    score = Score()
    for passage in passages(half):
        found = finder(passage.text)
        if allowing is not None:
            found = tuple(seen for seen in found if not allowing.covers(passage.text, seen))
        score.judge(passage, found)
    return score


def allow_list() -> Allowing:
    """Give the allow list of the passages."""
    content = json.loads((FOLDER / "allow.json").read_text(encoding="utf-8"))
    return Allowing(AllowList.model_validate(content), TODAY)


def share(part: int, rest: int) -> str:
    """Give a share as a fraction, a dash where there is nothing to divide."""
    return f"{part / (part + rest):.3f}" if part + rest else "-"


def row(name: str, score: Score, *kinds: SightingKind) -> str:
    """Give one row of the table."""
    hits, missed, true, false = (
        sum(counted[kind] for kind in kinds)
        for counted in (score.hits, score.missed, score.true, score.false)
    )
    return f"{name:<16}{hits + missed:>6}{share(hits, missed):>8}{share(true, false):>11}{false:>7}"


def show(title: str, score: Score) -> None:
    """Print the table of one half."""
    print(f"\n{title}\n{'kind':<16}{'spans':>6}{'recall':>8}{'precision':>11}{'false':>7}")
    for kind in SightingKind:
        if score.hits[kind] + score.missed[kind] + score.true[kind] + score.false[kind]:
            print(row(kind.value, score, kind))
    rest = tuple(kind for kind in SightingKind if kind is not SightingKind.PERSON)
    print(row("all but persons", score, *rest))


def cpu_ms_per_1000_words() -> float:
    """Give the CPU time over all passages as one text each."""
    texts = ["\n\n".join(passage.text for passage in passages(half)) for half in HALVES]
    words = sum(len(text.split()) for text in texts)
    for text in texts:
        find(text)  # the lists of names are read once
    began = time.process_time()
    for _ in range(ROUNDS):
        for text in texts:
            find(text)
    return (time.process_time() - began) * 1e6 / (ROUNDS * words)


def main() -> None:
    """Print recall and precision of each half, cold and with the allow list, and the time."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--half", choices=HALVES, help="one half only")
    parser.add_argument("--misses", action="store_true", help="tell what went wrong, of 'tune' only")
    parser.add_argument(
        "--deduce", type=Path, metavar="FOLDER", help="with deduce, which keeps its cache there"
    )
    options = parser.parse_args()
    finder = find_with_deduce(options.deduce) if options.deduce else find
    if finder is None:
        parser.error("deduce is not installed: pip install 'openbaar-toezicht[ner]'")
    for half in (options.half,) if options.half else HALVES:
        for name, allowing in (("without a list", None), ("with the allow list", allow_list())):
            score = scored(half, allowing=allowing, finder=finder)
            show(f"{half}, {name}", score)
            if options.misses and half == "tune" and allowing is not None:
                print("\n".join(sorted(score.told)))
    print(f"\n{cpu_ms_per_1000_words():.2f} CPU ms per 1,000 words")


if __name__ == "__main__":
    main()
