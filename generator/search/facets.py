"""The columns by which results are narrowed down."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.staging.public import Link, PublicDocument

NAMES = ("municipality", "provider", "kind", "year", "judgement", "service")


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet and the places of the documents that have it, rising."""

    value: str
    label: str
    documents: tuple[int, ...]


def _keyed(links: Sequence[Link]) -> list[tuple[str, str]]:
    # A natural person who provides care has a label and no key: never a facet.
    return [(link.key, link.label) for link in links if link.key]


def _values(document: PublicDocument, everywhere: Sequence[Link]) -> tuple[list[tuple[str, str]], ...]:
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


def facets(documents: Sequence[PublicDocument]) -> tuple[tuple[str, tuple[FacetValue, ...]], ...]:
    """Give each facet with its values, sorted by value."""
    everywhere = sorted({link for document in documents for link in document.municipalities}, key=repr)
    places: dict[tuple[str, str], dict[int, None]] = {}
    labels: dict[tuple[str, str], str] = {}
    for place, document in enumerate(documents):
        for name, values in zip(NAMES, _values(document, everywhere), strict=True):
            for value, label in values:
                labels.setdefault((name, value), label)  # the newest document has the current name
                places.setdefault((name, value), {})[place] = None
    found = {key: FacetValue(key[1], labels[key], tuple(places[key])) for key in sorted(places)}
    return tuple((name, tuple(found[key] for key in found if key[0] == name)) for name in NAMES)
