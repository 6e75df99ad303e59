"""This build beside the one before: which promises of permanence it would break, and what stays owed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.comparing.breach import VANISHING, Breach, BreachKind
from generator.comparing.permanence import breaches, is_comparable
from generator.model.library import Library
from generator.model.publications import Publications
from generator.outputs.publications import publications_file
from generator.pipeline.previous import OWED, known_before
from generator.staging.shelf import Shelves


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing two builds."""

    breaches: tuple[Breach, ...] = ()
    owed: tuple[Publications, ...] = ()  # what is gone without a page, to be asked for again
    skipped: tuple[str, ...] = ()  # partnerships of which the previous site is of a later moment

    def blamed(self, fresh: frozenset[str]) -> frozenset[str]:
        """Give the partnerships, shown from today's sources, that break a promise."""
        return frozenset(breach.partnership for breach in self.breaches) & fresh

    def forbids(self, fresh: frozenset[str]) -> bool:
        """Whether the new folder may not be shown; what is held back already only lacks what had to go."""
        out_of_reach = any(breach.kind is BreachKind.SITE_OUT_OF_REACH for breach in self.breaches)
        return out_of_reach or bool(self.blamed(fresh))


def compare(
    before: Mapping[str, Publications],
    listed: Iterable[Publications],
    *,
    shelves: Shelves,
    library: Library,
    asked: Iterable[str],
) -> Comparison:
    """Compare what each partnership lists now with what it listed `before`."""
    shown = (shelf.collection for shelf in shelves.shown)
    collections = (*library.collections, *shown)  # what is shown counts
    earlier = {item.key: item.settings.formerly for item in collections}
    found, owed, skipped = [*_gone(before, shelves, earlier=earlier, asked=frozenset(asked))], [], []
    for now in listed:
        old = known_before(before, (now.partnership, *earlier[now.partnership]), partnership=now.partnership)
        if old is None:
            continue
        if not is_comparable(old, now):
            skipped.append(now.partnership)
            continue
        broken = breaches(old, now)
        found.extend(broken)
        owed.append(_owed(old, broken))
    owed.extend(
        before[breach.partnership] for breach in found if breach.kind is BreachKind.PARTNERSHIP_VANISHED
    )
    return Comparison(
        tuple(sorted(found, key=lambda breach: breach.order)),
        tuple(item for item in owed if item.entries),
        tuple(skipped),
    )


def remember(owed: Iterable[Publications], kept: Path) -> None:
    """Write beside the kept sources what is gone without a page that explains."""
    for publications in owed:
        (kept / f"{publications.partnership}{OWED}").write_bytes(publications_file(publications).content)


def source_of(breach: Breach, library: Library) -> str:
    """Give the path of the document or the settings that a breach is about; '' where it has no source."""
    for collection in library.collections:
        if collection.key == breach.partnership and not breach.id:
            return f"content/{collection.key}/partnership.yml"
        if collection.key == breach.partnership:
            return next((item.path for item in collection.documents if item.id == breach.id), "")
    return ""


def _owed(old: Publications, broken: Iterable[Breach]) -> Publications:
    gone = {breach.address for breach in broken if breach.kind in VANISHING}
    return replace(old, entries=tuple(entry for entry in old.entries if entry.address in gone))


def _gone(
    before: Mapping[str, Publications],
    shelves: Shelves,
    *,
    earlier: Mapping[str, tuple[str, ...]],
    asked: frozenset[str],
) -> Iterator[Breach]:
    """Give the partnerships that were there and have no site now."""
    for key in sorted(asked.intersection(shelves.absent)):
        if known_before(before, (key, *earlier.get(key, ())), partnership=key):
            yield Breach(BreachKind.SITE_OUT_OF_REACH, key)
    shown = {shelf.collection.key for shelf in shelves.shown}
    renamed = {key for keys in earlier.values() for key in keys}
    for key in sorted(before.keys() - shown - renamed - set(shelves.absent)):
        if number := len(before[key].entries):
            yield Breach(BreachKind.PARTNERSHIP_VANISHED, key, values=(("number", str(number)),))
