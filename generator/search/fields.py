"""The searchable texts of a document and how much a word in each of them weighs."""

from dataclasses import dataclass

from generator.staging.public import PublicDocument


@dataclass(frozen=True, slots=True)
class Field:
    """One searchable text; a word in it counts `weight` times."""

    text: str
    weight: float


def one_line(text: str) -> str:
    """Give `text` with every run of white space as one space: excerpts are shown on one line."""
    return " ".join(text.split())


def labels_of(document: PublicDocument) -> str:
    """Give the names of the providers, municipalities and services, each a sentence of its own."""
    links = (*document.providers, *document.municipalities, *document.services)
    return " · ".join(link.label for link in links)


def pieces_of(document: PublicDocument) -> tuple[str, ...]:
    """Give the texts beside title and summary: body, recommendations, names."""
    recommendations = (advice.text for advice in document.recommendations)
    pieces = (document.text, *recommendations, labels_of(document))
    return tuple(line for line in map(one_line, pieces) if line)


def fields_of(document: PublicDocument) -> tuple[Field, ...]:
    """Give everything that can be found in a document."""
    return (
        Field(document.id, 8.0),
        Field(document.title, 5.0),
        Field(document.summary, 2.0),
        Field(labels_of(document), 2.0),
        Field(" ".join(advice.text for advice in document.recommendations), 1.5),
        Field(document.text, 1.0),
    )
