"""Sentences that return in many reports: an explanation of the law says little about one report."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

OFTEN = 4  # documents in which a sentence occurs before it weighs less
SHARE = 0.004  # of all documents
SHORTEST = 30  # characters; a heading such as 'Oordeel' is no sentence
RECURRING_WEIGHT = 0.25


def sentences_of(text: str) -> list[str]:
    """Give the sentences of a text, about: an abbreviation ends one too."""
    return text.replace(". ", ".\n").replace("? ", "?\n").replace("! ", "!\n").split("\n")


@dataclass(frozen=True, slots=True)
class Recurring:
    """The sentences of a set of documents that occur in many of them."""

    hashes: frozenset[int]

    def divide(self, text: str) -> tuple[str, str]:
        """Give the text without, and the text of the sentences that recur."""
        if not self.hashes:
            return text, ""
        own: list[str] = []
        again: list[str] = []
        for sentence in sentences_of(text):
            (again if hash(sentence) in self.hashes else own).append(sentence)
        return "\n".join(own), "\n".join(again)


def recurring(texts: Iterable[str]) -> Recurring:
    """Give the sentences that occur in many of `texts`."""
    seen: Counter[int] = Counter()
    documents = 0
    for text in texts:
        documents += 1
        seen.update({hash(sentence) for sentence in sentences_of(text) if len(sentence) >= SHORTEST})
    least = max(OFTEN, documents * SHARE)
    return Recurring(frozenset(sentence for sentence, times in seen.items() if times > least))
