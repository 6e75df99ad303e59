"""Rules about redaction marks with a fault: the rule only gives the fault a code and a sentence."""

from collections.abc import Callable, Iterator

from generator.markdown.marks import MarkFault
from generator.model.library import Document
from generator.rules.known import Known
from generator.rules.rule import Flaw, flaw


def faulty(fault: MarkFault) -> Callable[[Document, Known], Iterator[Flaw]]:
    """Make the check of a rule that points at each mark with this fault, in front matter and body."""

    def check(_document: Document, known: Known) -> Iterator[Flaw]:
        for mark in known.body.marks:
            if mark.fault is fault:
                yield flaw(at=mark.span)
        for key, found in known.front_marks:
            if found.fault is fault:
                yield flaw(key)

    return check
