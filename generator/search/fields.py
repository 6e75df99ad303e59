"""The searchable texts of a document and how much a word in each of them weighs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.staging.public import PublicProvider
from generator.staging.public_document import PublicDocument


@dataclass(frozen=True, slots=True)
class Field:
    """One searchable text; a word in it counts `weight` times."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Names:
    """Other names of providers than the one that their documents show."""

    by_provider: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, document: PublicDocument) -> tuple[str, ...]:
        """Give the trade names, former names and numbers of the providers of a document."""
        return tuple(name for link in document.providers for name in self.by_provider.get(link.key, ()))


def names_of(providers: Iterable[PublicProvider]) -> Names:
    """Give the names under which providers trade and traded; a natural person is none of `providers`."""
    return Names(
        {
            provider.link.key: (
                *provider.trade_names,
                *(former.name for former in provider.formerly),
                *filter(None, (provider.kvk,)),
            )
            for provider in providers
        }
    )


def one_line(text: str) -> str:
    """Give `text` with every run of white space as one space: excerpts are shown on one line."""
    return " ".join(text.split())


def labels_of(document: PublicDocument, names: Names) -> str:
    """Give all names around a document, each a sentence of its own."""
    links = (*document.providers, *document.municipalities, *document.services)
    places = document.inspection.places if document.inspection else ()
    found = (*(link.label for link in links), *names.of(document), *(place.name for place in places))
    return " · ".join(dict.fromkeys(filter(None, found)))


def _facts(document: PublicDocument) -> str:
    verdict = document.verdict.label if document.verdict else ""
    themes = (link.label for link in document.themes)
    return " · ".join(filter(None, (document.kind_label, verdict, str(document.year), *themes)))


def pieces_of(document: PublicDocument, names: Names) -> tuple[str, ...]:
    """Give the texts beside title and summary: body, recommendations, names."""
    recommendations = (advice.text for advice in document.recommendations)
    pieces = (document.text, *recommendations, labels_of(document, names))
    return tuple(line for line in map(one_line, pieces) if line)


def fields_of(document: PublicDocument, names: Names) -> tuple[Field, ...]:
    """Give everything that can be found in a document beside its body."""
    return (
        Field(document.id, 8.0),
        Field(document.title, 6.0),
        Field(document.summary, 3.0),
        Field(labels_of(document, names), 3.0),
        Field(_facts(document), 1.5),
        Field(" ".join(advice.text for advice in document.recommendations), 1.5),
    )
