"""The list of the previous build beside that of this one: what may not happen between the two."""

from collections.abc import Iterable, Iterator
from datetime import date

from generator.comparing.breach import Breach, BreachKind
from generator.model.publications import Publication, Publications
from generator.model.terms import Status


def breaches(before: Publications, now: Publications) -> tuple[Breach, ...]:
    """Give every promise that is broken where `now` takes the place of `before`, sorted."""
    at, by_id = ({key(entry): entry for entry in now.entries} for key in (_address, _id))
    found: list[Breach] = []
    for old in before.entries:
        new = at.get(old.address)
        if new is None:
            kind = BreachKind.ID_REUSED if old.id in by_id else BreachKind.ADDRESS_VANISHED
            found.append(Breach(kind, now.partnership, old.id, old.address))
        elif old.status is new.status is Status.PUBLISHED:
            found.extend(_silent(old, new, partnership=now.partnership))
    found.extend(
        Breach(BreachKind.EARLIER_KEY_DROPPED, now.partnership, values=(("key", key),))
        for key in set(before.formerly) - {*now.formerly, now.partnership}
    )
    return tuple(sorted(found, key=lambda breach: breach.order))


def is_comparable(before: Publications, now: Publications) -> bool:
    """Whether `before` is not of a later moment: then much is not public yet, and nothing is wrong."""
    return before.at.timestamp() <= now.at.timestamp()


def joined(lists: Iterable[Publications], *, partnership: str) -> Publications | None:
    """Give several lists as one of this partnership; of one address the entry of the first list counts."""
    given = tuple(lists)
    entries: dict[str, Publication] = {}
    for listed in given:
        for entry in listed.entries:
            entries.setdefault(entry.address, entry)
    if not given:
        return None
    at = max((listed.at for listed in given), key=lambda moment: moment.timestamp())
    formerly = sorted({key for listed in given for key in listed.formerly})
    return Publications(
        partnership, at, tuple(entries[address] for address in sorted(entries)), tuple(formerly)
    )


def _silent(old: Publication, new: Publication, *, partnership: str) -> Iterator[Breach]:
    for version, on in old.versions:
        if (version, on) not in new.versions:
            values = (("version", version), ("day", on.isoformat()))
            yield Breach(BreachKind.HISTORY_CHANGED, partnership, old.id, old.address, values)
    if any(on >= _known_until(old) for _, on in set(new.versions) - set(old.versions)):
        return
    if _content(old) != _content(new) or not _is_same_provider(old.providers, new.providers):
        yield Breach(BreachKind.CHANGED_IN_SILENCE, partnership, old.id, old.address)
    if old.on != new.on:
        values = (("day", _day(old)), ("now", _day(new)))
        yield Breach(BreachKind.DAY_CHANGED, partnership, old.id, old.address, values)


def _known_until(old: Publication) -> date:
    """Give the last day of which the list tells; an entry of before that is about no later change."""
    return max((*(on for _, on in old.versions), old.on or date.min))


def _content(entry: Publication) -> tuple[str, tuple[tuple[str, str], ...]]:
    return entry.sha256, entry.attachments


def _is_same_provider(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Whether the same were inspected; that one turns out to be a natural person is no change."""
    named, named_now = set(filter(None, old)), set(filter(None, new))
    return len(old) == len(new) and (named <= named_now or named_now <= named)


def _day(entry: Publication) -> str:
    return entry.on.isoformat() if entry.on else "?"


def _address(entry: Publication) -> str:
    return entry.address


def _id(entry: Publication) -> str:
    return entry.id
