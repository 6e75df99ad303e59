"""Rules about what stands in a source and never reaches the page."""

from collections.abc import Callable, Iterator

from generator.markdown.found import Loss
from generator.model.library import Document
from generator.rules.known import Known
from generator.rules.rule import Flaw, flaw


def lost(*kinds: Loss) -> Callable[[Document, Known], Iterator[Flaw]]:
    """Make the check of a rule that points at losses of these kinds."""

    def check(_document: Document, known: Known) -> Iterator[Flaw]:
        for loss in known.body.losses:
            if loss.kind in kinds:
                yield flaw(at=loss.span)

    return check
