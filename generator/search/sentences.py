"""Sentences that return in many reports: an explanation of the law says little about the report it stands in."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_END = re.compile(r"(?<=[.!?])\s+|\n+")
OFTEN = 4  # documents in which a sentence occurs before it weighs less
SHARE = 0.004  # of all documents
SHORTEST = 30  # characters; a heading such as 'Oordeel' is no sentence
RECURRING_WEIGHT = 0.25


@dataclass(frozen=True, slots=True)
class Recurring:
    """The sentences of a set of documents that occur in many of them."""

    hashes: frozenset[int]

    def divide(self, text: str) -> tuple[str, str]:
        """Give the text without, and the text of the sentences that recur."""
        if not self.hashes:
            return text, ""
        own, again = [], []
        for sentence in _END.split(text):
            (again if hash(sentence) in self.hashes else own).append(sentence)
        return "\n".join(own), "\n".join(again)


def recurring(texts: Iterable[str]) -> Recurring:
    """Give the sentences that occur in many of `texts`."""
    seen: Counter[int] = Counter()
    documents = 0
    for text in texts:
        documents += 1
        seen.update({hash(sentence) for sentence in _END.split(text) if len(sentence) >= SHORTEST})
    least = max(OFTEN, documents * SHARE)
    return Recurring(frozenset(sentence for sentence, times in seen.items() if times > least))
