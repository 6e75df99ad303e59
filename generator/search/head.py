"""The one file that a search starts with: what the words of a question may be, and where the rest is."""

import math
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from generator.authorities.search_words import elsewhere
from generator.search.counting import Counted, words
from generator.search.dutch import STOP_WORDS, dutch_stemmer
from generator.search.neighbours import PairShards
from generator.search.numbers import written
from generator.search.phrases import key_of
from generator.search.postings import LEVELS, forms_of
from generator.search.records import BLOCK, Block
from generator.search.shards import IndexFile, Shard, packed, to_json
from generator.staging.public_document import PublicDocument

VERSION = 2
LEXICON = 3_000  # words that a question is repaired with
BANDS = 3  # of the lexicon: often, less often, seldom
SHORTEST = 4

# What a question is weighed with; here alone, so that every reader of an index uses the same.
WEIGHTS = {
    "levels": LEVELS,
    "repair": 0.85,  # a word that is repaired
    "part": 0.7,  # the parts of a word instead of the word
    "joined": 0.95,  # two words of the question as one
    "weak": 0.3,  # a word that says little about what is sought
    "prefix": 0.75,  # the beginning of a word
    "label": 0.8,  # the name of a municipality, a provider or another facet
    "loose": 0.55,  # what it covers of a word where only its parts are found
    # For questions of one word, two words and so on: the power of the share of the question that a document
    # covers, and the smallest share that counts as an answer. A long question has words that matter little.
    "cover": [2.0, 2.0, 2.0, 1.5, 1.2],
    "least": [0.4, 0.4, 0.4, 0.3, 0.22],
    "unknown": 1.0,  # what a word that nobody wrote weighs, beside the weightiest word of the question
    "rare": 7.0,  # the most that a rare word weighs
}

# Words of questions that say little about what is sought: 'aanvragen', 'hoeveel'.
WEAK_WORDS = """
    aanvragen afspraak ander anders bekijken berekenen beste bestellen betalen brengen buurman
    buurvrouw dagen denken dochter doorgeven duren duurt echt elke erg gauw gebeuren gebruiken geven
    gewoon gezocht goed goede graag groot heel helemaal hoelang hoeveel hoort huis hulp ieder
    informatie inwoner jaar kind klein komen kopen kort kosten krijgen lang laten leven maken man
    mens mensen moeder mogelijk mogen nemen nieuw nieuwe nodig online ophalen opzoeken ouders praten
    precies regelen rust slecht slechte snel soort spreken staan staat thuis tijd vader verlengen
    vinden vraag vragen vrouw waarheen weken werken weten zeggen zeker zien zitten zoeken zoon
"""


@dataclass(frozen=True, slots=True)
class Numbered:
    """The documents in the order of the index, and per folder the blocks that show them."""

    documents: Sequence[PublicDocument]
    folders: tuple[tuple[str, tuple[Block, ...]], ...]

    @property
    def days(self) -> list[object]:
        """The day of the first publication, and of each document the days since then."""
        days = [document.published_on.toordinal() for document in self.documents]
        first = min(days, default=date.min.toordinal())
        return [first, written(day - first for day in days)]


def lexicon(counted: Counted, compounds: Container[str]) -> list[str]:
    """Give the words that occur in most documents, one for each stem, in bands from often to seldom.

    Compounds come last: they are read, and repaired, by their parts.
    """
    stems, best, chosen = words(), Counter[str](), forms_of(counted)
    for word, documents in counted.words.items():
        if (stem := stems[word]) and len(word) >= SHORTEST and word.isalpha():
            best[stem] += documents
    ranked = sorted(best.items(), key=lambda found: (found[0] in compounds, -found[1], found[0]))[:LEXICON]
    size = math.ceil(len(ranked) / BANDS) or 1
    bands = [ranked[start : start + size] for start in range(0, len(ranked), size)]
    return [" ".join(sorted(map(chosen.__getitem__, map(itemgetter(0), band)))) for band in bands]


def _elsewhere() -> list[list[object]]:
    stems = words()
    return [[[key_of(term, stems) for term in item.terms], item.who, item.url] for item in elsewhere()]


def head_of(
    known: list[str],
    numbered: Numbered,
    *,
    terms: Sequence[Shard],
    pairs: PairShards,
    columns: tuple[str, str],
) -> IndexFile:
    """Give `head.bin`."""
    stemmer = dutch_stemmer()
    head = {
        "version": VERSION,
        "documents": len(numbered.documents),
        "weights": WEIGHTS,
        "stop": " ".join(sorted(STOP_WORDS)),
        "weak": " ".join(sorted({words()[word] for word in WEAK_WORDS.split()} - {""})),
        "verbs": " ".join(sorted(stemmer.verbs)),
        "irregular": " ".join(f"{form} {stem}" for form, stem in sorted(stemmer.irregular.items())),
        "lexicon": known,
        "elsewhere": _elsewhere(),
        "terms": _map(terms),
        "pairs": pairs.map,
        "columns": list(columns),
        "block": BLOCK,
        "folders": [
            [folder, sum(block.size for block in blocks), "".join(block.name for block in blocks)]
            for folder, blocks in numbered.folders
        ],
    }
    return IndexFile("head.bin", packed(to_json(head)))


def _map(shards: Sequence[Shard]) -> list[str]:
    return [" ".join(shard.first for shard in shards), "".join(shard.name for shard in shards)]
