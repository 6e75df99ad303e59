"""A draft: a document with a word on every key about how sure it is, and what a person must decide."""

from dataclasses import dataclass, field

from generator.detection.sighting import SightingKind
from generator.model.place import Span
from generator.model.term import Term
from generator.model.terms import Kind
from generator.scaffolding.converted import Note, Picture


class Sure(Term):
    """How sure a value is; the label stands in the comment above its key."""

    CERTAIN = "certain", "Zeker"
    LIKELY = "likely", "Waarschijnlijk"
    TO_DECIDE = "to-decide", "Te beslissen"


@dataclass(frozen=True, slots=True)
class Drafted:
    """One key of the front matter; `yaml` is empty where no value was found: the key then is a comment."""

    key: str
    yaml: str = field(repr=False)
    sure: Sure
    why: str  # one Dutch sentence: where it comes from, or what to decide

    @property
    def is_open(self) -> bool:
        """Whether a person must fill it in or choose."""
        return self.sure is Sure.TO_DECIDE


@dataclass(frozen=True, slots=True)
class Offer:
    """A mark that is offered for personal data; nothing of the text is in it, except what may be shown."""

    kind: SightingKind
    mark: str  # such as [lak:5.1.2e naam]
    masked: str  # what may be shown of the text
    span: Span  # in the source of the draft
    start: int  # code points in that source, from 0
    end: int
    fits: bool = True  # False where no mark may stand: in the front matter, in a link or a description


@dataclass(frozen=True, slots=True)
class Draft:
    """A document to be written at `path`, with its pictures in `folder`."""

    id: str
    path: str
    folder: str
    source: str = field(repr=False)
    keys: tuple[Drafted, ...]
    offers: tuple[Offer, ...] = ()
    notes: tuple[Note, ...] = ()  # of the conversion, and of the draft itself
    pictures: tuple[Picture, ...] = ()

    @property
    def kind(self) -> Kind:
        """What sort of publication it is."""
        return next(Kind(key.yaml) for key in self.keys if key.key == "kind")

    @property
    def open_keys(self) -> tuple[Drafted, ...]:
        """What a person must decide, in the order of the document."""
        return tuple(key for key in self.keys if key.is_open)
