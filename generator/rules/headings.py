"""Rules about headings that a reader may expect: the rule only names them."""

from collections.abc import Callable, Iterator

from generator.model.library import Document
from generator.model.terms import Kind
from generator.rules.bodies import first_line, has_main, heading_words
from generator.rules.known import Known
from generator.rules.rule import Flaw, flaw
from generator.rules.statuses import ADOPTED


def misses(kind: Kind, *headings: str) -> Callable[[Document, Known], Iterator[Flaw]]:
    """Make the check of a rule that points at each of these headings that an adopted document lacks."""

    def check(document: Document, known: Known) -> Iterator[Flaw]:
        meta = document.meta
        if meta.kind is not kind or meta.publication_status not in ADOPTED or has_main(meta):
            return
        present = heading_words(known.body)
        for heading in headings:
            if heading.casefold() not in present and document.body.strip():
                yield flaw(at=first_line(document.body), heading=heading)

    return check
