"""Names, titles and ids that may stand nowhere, sought in a text all at once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.rules.folding import Folded, fold, places_of


@dataclass(frozen=True, slots=True)
class Trace:
    """A row of words that is sought, in each order in which it may be written."""

    orders: tuple[tuple[str, ...], ...] = field(repr=False)

    def stands_in(self, row: bytes) -> bool:
        """Whether a row of words holds these, with a space or nothing at all between them."""
        return any(form in row for order in self.orders for form in _forms(order))

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Give each place of the words in a text; a single word counts with a capital only."""
        found = sorted({place for order in self.orders for place in places_of(order, text)})
        alone = len(self.orders[0]) == 1
        return _apart(place for place in found if not alone or text[place[0]].isupper())


@dataclass(frozen=True, slots=True)
class Traces:
    """All that is sought, by one word of each: a look at the words of a text rules out nearly all."""

    by_word: Mapping[bytes, tuple[Trace, ...]] = field(default_factory=dict, repr=False)
    keys: frozenset[bytes] = frozenset()  # of by_word: two sets are compared by the smaller one

    def found_in(self, folded: Folded) -> Iterator[Trace]:
        """Give what stands in a text."""
        met = self.keys & folded.words
        row = folded.row if met else b""
        for word in sorted(met):
            yield from (trace for trace in self.by_word[word] if trace.stands_in(row))

    def places(self, text: str) -> tuple[tuple[int, int], ...]:
        """Give each place in a text of something that is sought."""
        found = {place for trace in self.found_in(fold(text)) for place in trace.places(text)}
        return _apart(sorted(found))


def traces_of(names: Iterable[tuple[str, ...]], *, turned: bool = False) -> Traces:
    """Make the traces of rows of words; `turned` also seeks 'Naam, Verzonnen' for 'Verzonnen Naam'."""
    rows = sorted({name for name in names if name})
    often = Counter(word for row in rows for word in set(row))
    by_word: dict[bytes, list[Trace]] = defaultdict(list)
    for row in rows:
        turns = range(len(row)) if turned else range(1)
        trace = Trace(tuple(row[at:] + row[:at] for at in turns))
        rarest = min(row, key=lambda word: (often[word], -len(word), word))
        joined = {"".join(order) for order in trace.orders}
        for word in {rarest, *joined}:
            by_word[word.encode()].append(trace)
    return Traces({word: tuple(found) for word, found in by_word.items()}, frozenset(by_word))


def _apart(found: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Leave out what begins inside the place before it."""
    kept: list[tuple[int, int]] = []
    for place in found:
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return tuple(kept)


def _forms(order: tuple[str, ...]) -> tuple[bytes, bytes]:
    return f" {' '.join(order)} ".encode(), f" {''.join(order)} ".encode()
