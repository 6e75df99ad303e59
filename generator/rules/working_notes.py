"""Rules about notes that writers leave behind: the rule only names the phrases."""

from collections.abc import Callable, Iterator

from generator.model.library import Document
from generator.rules.known import Known
from generator.rules.phrases import Habit, phrases_in
from generator.rules.rule import Flaw, flaw
from generator.rules.statuses import ADOPTED


def leaves(habits: tuple[Habit, ...]) -> Callable[[Document, Known], Iterator[Flaw]]:
    """Make the check of a rule that points at each of these phrases in an adopted document."""

    def check(document: Document, _known: Known) -> Iterator[Flaw]:
        if document.meta.publication_status not in ADOPTED:
            return
        for phrase in phrases_in(document.body, habits):
            yield flaw(at=phrase.span, phrase=phrase.text)
        for key in ("title", "summary"):
            for phrase in phrases_in(getattr(document.meta, key) or "", habits):
                yield flaw(key, phrase=phrase.text)

    return check
