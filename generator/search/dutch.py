"""Dutch words for the search: which are left out, and which forms count as one word.

`theme/assets/search.mjs` stems the words of a question the same way, word for word; a test compares the two.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from lunr.pipeline import Pipeline
from lunr.token import Token
from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer

from generator.authorities.search_words import irregular_forms, verbs

# Words that hold sentences together and never tell documents apart. 'niet', 'geen' and 'zonder' stay in
# the index: 'voldoet niet' is a question.
_LEFT_OUT = """
    aan al alle alleen als ben bent bij daar daarbij daardoor daarin daarmee daarna daarom daarvan daarvoor
    dan dat de deze die dit doch doe doen doet door dus een eens en er ervan ervoor etc gaan gaat geweest had
    hadden heb hebben hebt heeft hem hen het hier hierbij hierdoor hierin hiermee hierna hierom hiervan
    hiervoor hij hoe hun iets ik in indien is je jij jou jouw kan kon konden kun kunnen kunt maar me mee meer
    men met mij mijn moest moesten moet moeten na naar nog nu of om omdat ons onze ook op over reeds te tegen
    ten ter toch toen tot tussen uit uw van vanaf vanuit vele veel via volgens voor vooral waar waarbij
    waardoor waarin waarmee waarom waarop waarvan waarvoor wanneer want waren was wat we wel welk welke werd
    werden wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zoals zou zouden zullen u
    altijd even helemaal ergens iedereen iemand nergens niemand niets nooit ooit soms steeds terwijl vaak
    vaker waarheen zeer zodat hoor mag mogen zouden wilt zit zitten
    a b c d e f g h i j k l m n o p q r s t v w x y z
"""
STOP_WORDS = frozenset(_LEFT_OUT.split())

# Plurals that the stemmer leaves alone: 'organisaties', 'visies', 'rapportages', 'categorieën', 'ideeën'.
_PLURAL = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])(?:(ie|age)s|(ie|ee)en)\Z")
_ENDS_ON_S = ("cies", "vies", "lies", "kies", "zies")  # 'precies', 'advies', 'verlies': no plurals
_DOUBLED = re.compile(r"([bdfgklmnprst])\1\Z")
_LONG_VOWEL = re.compile(r"([^aeiouy])([aeou])\2([^aeiouy])\Z")
_VOICED = str.maketrans({"z": "s", "v": "f"})
# 'aangemeld', 'gemeld': a participle, whole or behind the part that a Dutch verb can be separated from.
_PARTICIPLE = re.compile(
    r"\A(aan|achter|af|bij|binnen|dicht|door|goed|in|klaar|langs|los|mede|mee|na|neer|om|onder|open|op|over"
    r"|plaats|rond|samen|stop|stil|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|waar|weg)?ge(?=.{3})"
)


def _ending(stem: str) -> str:
    stem = _DOUBLED.sub(r"\1", stem)  # plannen, plann: plan
    return stem[:-1] + stem[-1:].translate(_VOICED)  # huizen, huiz: huis


def _as_verb(stem: str, known: frozenset[str]) -> str:
    """Give the stem of the known verb of which `stem` is another form, such as 'gemeld' of 'meld'."""
    return next((base for base in _bases(stem) if base in known), stem)


def _bases(stem: str) -> Iterator[str]:
    whole = _PARTICIPLE.sub(lambda found: found[1] or "", stem)
    for form in dict.fromkeys((stem, whole)):
        for base in (form, form[:-1] if form.endswith(("d", "t")) else form):
            yield _ending(base)
            yield _ending(_LONG_VOWEL.sub(r"\1\2\3", base))


@dataclass(frozen=True, slots=True)
class Stemmer:
    """Gives the form that a folded word shares with its inflections."""

    irregular: Mapping[str, str]  # form -> stem
    verbs: frozenset[str]  # stems of verbs of which the forms are known
    snowball: DutchPorterStemmer = field(default_factory=DutchPorterStemmer, compare=False, repr=False)

    def plain(self, word: str) -> str:
        """Give the stem by the endings of the word alone."""
        if not word.endswith(_ENDS_ON_S):
            word = _PLURAL.sub(lambda found: found[1] or found[2], word)
        return _ending(self.snowball.stemWord(word))

    def __call__(self, word: str) -> str:
        """Give the stem, with irregular forms and the forms of known verbs under one stem."""
        return self.irregular.get(word) or _as_verb(self.plain(word), self.verbs)


@cache
def dutch_stemmer() -> Stemmer:
    """Give the stemmer with the shipped lists of forms."""
    bare = Stemmer({}, frozenset())
    with_verbs = Stemmer({}, frozenset(map(bare.plain, verbs())))
    forms = {form: with_verbs(lemma) for form, lemma in sorted(irregular_forms().items())}
    return Stemmer(forms, with_verbs.verbs)


@dataclass(frozen=True, slots=True)
class StopWordFilter:
    """Step of a lunr pipeline that drops the words of `STOP_WORDS`."""

    label: str = "dutch-stop-words"

    def __call__(self, token: Token, *_place: object) -> Token | None:
        """Give the token, or nothing for a stop word."""
        return None if str(token) in STOP_WORDS else token


@dataclass(frozen=True, slots=True)
class DutchStemmer:
    """Step of a lunr pipeline that turns a word into its stem."""

    label: str = "dutch-stemmer"

    def __call__(self, token: Token, *_place: object) -> Token:
        """Give the token with its stem."""
        return token.update(lambda word, _metadata: dutch_stemmer()(word))


def dutch_pipeline() -> Pipeline:
    """Give the steps that a folded word goes through before it is indexed."""
    pipeline = Pipeline()
    pipeline.add(StopWordFilter(), DutchStemmer())
    return pipeline
