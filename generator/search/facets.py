"""The columns by which results are narrowed down."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.search.numbers import written
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

NAMES = ("municipality", "provider", "kind", "year", "judgement", "service")
KEYED_BY_PARTNERSHIP = frozenset({"provider"})  # a key that another partnership may use for somebody else
PARTNERSHIP = "partnership"  # only where documents of several are searched together

Choice = tuple[str, str]  # value, label


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of a facet, the combinations of them that occur, and the combination of each document."""

    name: str
    values: tuple[Choice, ...]
    combinations: tuple[tuple[int, ...], ...]
    column: tuple[int, ...]

    @property
    def row(self) -> list[object]:
        """The form in the file; one value by itself is written as a number."""
        combinations = [list(places) if len(places) != 1 else places[0] for places in self.combinations]
        return [self.name, [list(choice) for choice in self.values], combinations, written(self.column)]


def _keyed(links: Sequence[Link]) -> list[Choice]:
    # A natural person who provides care has a label and no key: never a facet.
    return [(link.key, link.label) for link in links if link.key]


def _values(document: PublicDocument, everywhere: Sequence[Link]) -> tuple[list[Choice], ...]:
    holds_everywhere = document.covers_all and not document.municipalities
    municipalities = everywhere if holds_everywhere else document.municipalities
    return (
        _keyed(municipalities),
        _keyed(document.providers),
        [(document.kind_key, document.kind_label)],
        [(str(document.year), str(document.year))],
        [(str(document.verdict), document.verdict.label)] if document.verdict else [],
        _keyed(document.services),
    )


def rows_of(documents: Sequence[PublicDocument]) -> list[tuple[list[Choice], ...]]:
    """Give for each document of one partnership its values, facet by facet."""
    everywhere = sorted({link for document in documents for link in document.municipalities}, key=repr)
    return [_values(document, everywhere) for document in documents]


def _facet(name: str, rows: Sequence[list[Choice]]) -> Facet:
    labels: dict[str, str] = {}
    for row in rows:
        labels.update(row)  # the newest document comes last and has the current name
    place = {value: at for at, value in enumerate(sorted(labels))}
    combined = [tuple(sorted({place[value] for value, _label in row})) for row in rows]
    combinations = {found: at for at, found in enumerate(sorted(set(combined)))}
    return Facet(
        name,
        tuple((value, labels[value]) for value in place),
        tuple(combinations),
        tuple(combinations[found] for found in combined),
    )


def facets(documents: Sequence[PublicDocument]) -> tuple[Facet, ...]:
    """Give the facets of the documents of one partnership."""
    rows = rows_of(documents)
    return tuple(_facet(name, [row[at] for row in rows]) for at, name in enumerate(NAMES))


def facets_of_all(sites: Sequence[tuple[Choice, Sequence[PublicDocument]]]) -> tuple[Facet, ...]:
    """Give the facets of several partnerships together, and the partnership itself as one more."""
    rows: list[tuple[list[Choice], ...]] = []
    for (key, label), documents in sites:
        for row in rows_of(documents):
            named = zip(NAMES, row, strict=True)
            clear = (
                _clear(values, key) if name in KEYED_BY_PARTNERSHIP else values for name, values in named
            )
            rows.append((*clear, [(key, label)]))
    names = (*NAMES, PARTNERSHIP)
    return tuple(_facet(name, [row[at] for row in rows]) for at, name in enumerate(names))


def _clear(values: Sequence[Choice], key: str) -> list[Choice]:
    return [(f"{key}/{value}", label) for value, label in values]
