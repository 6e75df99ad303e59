"""What a rule may know besides the document it looks at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from generator.markdown.found import Outline
from generator.model.library import Collection, Document
from generator.settings.municipalities import Municipalities, municipalities_of


@dataclass(frozen=True, slots=True)
class Known:
    """One frozen value: the moment, the partnership and, for a document, the outline of its body."""

    moment: datetime
    collection: Collection
    municipalities: Municipalities
    documents: Mapping[str, Document]  # by id; the first one where an id occurs twice
    outline: Outline | None = None  # of the document at hand

    @property
    def today(self) -> date:
        """The day of the moment, in Amsterdam."""
        return self.moment.date()

    @property
    def body(self) -> Outline:
        """The outline of the body of the document at hand."""
        if self.outline is None:
            raise TypeError("only a rule for a document may ask for the body")
        return self.outline


def known_of(collection: Collection, moment: datetime) -> Known:
    """Give what is known of one partnership at a moment."""
    documents: dict[str, Document] = {}
    for document in collection.documents:
        documents.setdefault(document.id, document)
    return Known(moment, collection, municipalities_of(collection.settings), documents)
