"""The index of one site, or of all: a head with a fixed name, and files named after their content."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.search.counting import Counted, piece_of
from generator.search.facets import Choice, Facet, facets, facets_of_all
from generator.search.fields import Field, Names, fields_of, names_of
from generator.search.head import Numbered, head_of, lexicon
from generator.search.meaning import Meaning, shipped_meaning
from generator.search.neighbours import pair_shards
from generator.search.phrases import Phrases, phrases
from generator.search.postings import compounds_of, postings
from generator.search.records import Block, blocks_of
from generator.search.sentences import RECURRING_WEIGHT, recurring
from generator.search.shards import IndexFile, hashed
from generator.search.terms import term_shards
from generator.staging.public import PublicProvider
from generator.staging.public_document import PublicDocument


@dataclass(frozen=True, slots=True)
class SiteIndex:
    """The index of one site, and the blocks by which the index of all shows its documents."""

    files: tuple[IndexFile, ...]  # sorted by path; a search starts at `head.bin`
    blocks: tuple[Block, ...]  # without their files


@dataclass(frozen=True, slots=True)
class Part:
    """The documents of one partnership in the index of all, and the blocks that show them."""

    name: Choice  # key and name of the partnership
    documents: Sequence[PublicDocument]
    blocks: tuple[Block, ...]


def in_order(documents: Iterable[PublicDocument]) -> list[PublicDocument]:
    """Give documents from the oldest to the newest: what is new gets a new number, and others keep theirs."""
    return sorted(documents, key=lambda document: (document.published_on, document.id))


def build_index(
    documents: Sequence[PublicDocument],
    providers: Sequence[PublicProvider] = (),
    *,
    also: Counted | None = None,
) -> "SiteIndex":
    """Give the files of the index of one site; what is counted goes into `also` too, for the index of all."""
    ordered, names = in_order(documents), names_of(providers)
    counted = Counted()
    count(ordered, names, into=[found for found in (counted, also) if found is not None])
    blocks = blocks_of(ordered, names)
    numbered = Numbered(ordered, (("", tuple(blocks)),))
    files = _files(counted, numbered, narrowing=facets(ordered))
    shown = [file for block in blocks for file in block.files]
    return SiteIndex(_sorted([*files, *shown]), tuple(Block(block.name, block.size, ()) for block in blocks))


def build_index_of_all(parts: Sequence[Part], counted: Counted) -> tuple[IndexFile, ...]:
    """Give the files of the index over all partnerships, whose documents were counted in this order."""
    parts = [replace(part, documents=in_order(part.documents)) for part in parts]
    documents = [document for part in parts for document in part.documents]
    places = tuple((f"{part.name[0]}/", part.blocks) for part in parts)
    together = facets_of_all([(part.name, part.documents) for part in parts])
    return _sorted(_files(counted, Numbered(documents, places), narrowing=together))


def count(documents: Sequence[PublicDocument], names: Names, *, into: Sequence[Counted]) -> None:
    """Count the words of `documents` in their order."""
    again = recurring(document.text for document in documents)
    known = _expressions(shipped_meaning())
    for document in documents:
        own, returning = again.divide(document.text)
        body = (Field(own, 1.0), Field(returning, RECURRING_WEIGHT))
        piece = piece_of((*fields_of(document, names), *body), known)
        for counted in into:
            counted.add(piece)


def _expressions(meaning: Meaning) -> Phrases:
    return phrases(meaning.all_keys())


def _files(counted: Counted, numbered: Numbered, *, narrowing: Sequence[Facet]) -> list[IndexFile]:
    compounds = compounds_of(counted)
    terms = term_shards(postings(counted, shipped_meaning(), compounds=compounds))
    pairs = pair_shards(counted.pairs, len(counted.lengths))
    columns = hashed("f", [facet.row for facet in narrowing])
    dates = hashed("y", numbered.days)
    known = lexicon(counted, compounds.keys())
    head = head_of(known, numbered, terms=terms, pairs=pairs, columns=(columns[0], dates[0]))
    shards = (shard.file for shard in terms)
    return [head, *shards, *pairs.files, columns[1], dates[1]]


def _sorted(files: Iterable[IndexFile]) -> tuple[IndexFile, ...]:
    return tuple(sorted(set(files), key=lambda file: file.path))
