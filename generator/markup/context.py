"""What rendering needs to know of the world around a body, and what it gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.markup.articles import article


def nowhere(_href: str) -> str | None:
    """Resolve no address at all."""
    return None


@dataclass(frozen=True, slots=True)
class Explained:
    """A glossary term; `anchor` is without prefix: the page shows it as `term-<anchor>`."""

    term: str
    anchor: str
    explanation: str  # plain text


@dataclass(frozen=True, slots=True)
class RenderContext:
    """Everything that a body may refer to."""

    terms: Mapping[str, Explained] = field(default_factory=dict)  # by the term, in lower case
    figures: Mapping[str, str] = field(default_factory=dict)  # by the key of the indicator
    resolve: Callable[[str], str | None] = nowhere  # a relative address to a public one; None: not public
    ground_label: Callable[[str], str] = article  # how a ground is read aloud
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A heading that can be linked to."""

    level: int
    anchor: str
    label: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A body that is ready to be published."""

    html: str = field(repr=False)
    text: str = field(repr=False)  # for the search: no Markdown, every redaction is 'weggelakt'
    glossary: str = field(default="", repr=False)  # HTML of the terms that `html` links to
    headings: tuple[Anchor, ...] = ()
    grounds: tuple[tuple[str, int], ...] = ()  # code and how often, by code
    terms: tuple[str, ...] = ()  # as the glossary writes them, sorted
