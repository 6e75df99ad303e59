"""The words of a region beside the canonical ones in which everyone counts.

One region calls supervision after a signal 'proactive' (S003-4), the national framework calls it reactive
(S004-24). `vocabulary` in partnership.yml gives such a word its canonical value: pages of the region show its
own word with the canonical one beside it, while counts, filters and addresses know only the canonical value.
"""

from collections.abc import Mapping

from generator.authorities.vocabularies import Vocabulary, keys
from generator.model.partnership import Partnership
from generator.model.term import Term
from generator.model.terms import Form, MeasureKind, MeasureType, Variant

RENAMABLE: tuple[type[Term], ...] = (Form, Variant, MeasureKind, MeasureType)
"""The closed lists for which a region may have words of its own; none of their values occurs twice."""


def canonical_values() -> tuple[str, ...]:
    """Give every value to which a word of a region may lead."""
    terms = tuple(term.value for kind in RENAMABLE for term in kind)
    return terms + tuple(key for vocabulary in Vocabulary for key in keys(vocabulary))


def own_words(settings: Partnership) -> Mapping[str, str]:
    """Give the region's word by canonical value; of several the first in the file is shown."""
    found: dict[str, str] = {}
    for word, value in settings.vocabulary.items():
        found.setdefault(value, word[:1].upper() + word[1:].replace("-", " "))
    return found
