"""The index of one site: a head with a fixed name, and files that are named after their content."""

from collections.abc import Sequence

from generator.search.dutch import STOP_WORDS
from generator.search.facets import facets
from generator.search.fields import fields_of, one_line, pieces_of
from generator.search.folding import browser_order
from generator.search.postings import Counted, Posting, count, postings
from generator.search.shards import IndexFile, Shard, cut, deltas, hashed, to_bytes
from generator.staging.public import PublicDocument

VERSION = 1
WORD_SHARD = 6_000  # characters before compression: about 2 kB over the line
POSTING_SHARD = 8_000
BLOCK = 8  # documents whose title and summary share a file


def _other(word: str, counted: Counted) -> str:
    stem = counted.stems[word]
    return "" if stem == word else stem  # most words are their own stem


def _word_shards(counted: Counted) -> list[Shard]:
    known = sorted((word for word, stem in counted.stems.items() if stem), key=browser_order)
    runs = cut(known, weigh=lambda word: len(word) + 8, limit=WORD_SHARD)
    return [Shard(run[0], hashed("w", [run, [_other(word, counted) for word in run]])) for run in runs]


def _posting_shards(found: Sequence[Posting]) -> list[Shard]:
    runs = cut(found, weigh=lambda posting: 20 + 5 * len(posting.documents), limit=POSTING_SHARD)
    return [
        Shard(
            run[0].stem,
            hashed(
                "p",
                [
                    [posting.stem for posting in run],
                    [posting.forms for posting in run],
                    [deltas(posting.documents) for posting in run],
                    [posting.impacts for posting in run],
                ],
            ),
        )
        for run in runs
    ]


def _texts(documents: Sequence[PublicDocument]) -> list[IndexFile]:
    return [hashed("t", pieces_of(document)) for document in documents]


def _blocks(documents: Sequence[PublicDocument], texts: Sequence[IndexFile]) -> list[IndexFile]:
    rows = [
        [
            document.id,
            document.address,
            one_line(document.title),
            one_line(document.summary),
            document.published_on.isoformat(),
            text.path,
        ]
        for document, text in zip(documents, texts, strict=True)
    ]
    return [hashed("d", rows[start : start + BLOCK]) for start in range(0, len(rows), BLOCK)]


def _map(shards: Sequence[Shard]) -> list[list[str]]:
    return [[shard.first for shard in shards], [shard.file.path for shard in shards]]


def build_index(documents: Sequence[PublicDocument]) -> tuple[IndexFile, ...]:
    """Give the files of the index, sorted by path; `head.json` is where a search starts."""
    ordered = sorted(documents, key=lambda document: document.order)
    counted = count(fields_of(document) for document in ordered)
    words, stems = _word_shards(counted), _posting_shards(postings(counted))
    texts = _texts(ordered)
    blocks = _blocks(ordered, texts)
    head = {
        "version": VERSION,
        "documents": len(ordered),
        "stop": sorted(STOP_WORDS),
        "facets": {
            name: [[value.value, value.label, deltas(value.documents)] for value in values]
            for name, values in facets(ordered)
        },
        "words": _map(words),
        "stems": _map(stems),
        "block": BLOCK,
        "blocks": [block.path for block in blocks],
    }
    files = [IndexFile("head.json", to_bytes(head)), *blocks, *texts]
    files += [shard.file for shard in (*words, *stems)]
    return tuple(sorted(set(files), key=lambda file: file.path))
