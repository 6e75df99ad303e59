"""The postings, divided into files by range of terms."""

from collections.abc import Iterable

from generator.search.folding import browser_order, skeleton
from generator.search.postings import Posting
from generator.search.shards import Shard, cut, hashed

TERM_SHARD = 6_500  # characters before compression, about


def _weigh(posting: Posting) -> int:
    texts = sum(4 + len(text) for _level, text in (*posting.own, *posting.other))
    return 12 + len(posting.term) + texts + sum(map(len, posting.via))


def _key(posting: Posting) -> str:
    return skeleton(posting.term.partition(" ")[0])


def term_shards(found: Iterable[Posting]) -> list[Shard]:
    """Give the shards; an expression is in the shard of its first word, beside what sounds the same."""
    ordered = sorted(found, key=lambda posting: (browser_order(_key(posting)), posting.term))
    runs = cut(ordered, weigh=_weigh, key=_key, limit=TERM_SHARD)
    named = ((_key(run[0]), hashed("w", [posting.row for posting in run])) for run in runs)
    return [Shard(first, name, file) for first, (name, file) in named]
