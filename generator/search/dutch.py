"""Dutch words for the search: which are left out, and which forms count as one word."""

import re
from dataclasses import dataclass, field

from lunr.pipeline import Pipeline
from lunr.token import Token
from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer

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
    werden wie wij wil willen word worden wordt zal ze zelf zich zij zijn zo zoals zou zouden zullen
    a b c d e f g h i j k l m n o p q r s t u v w x y z
"""
STOP_WORDS = frozenset(_LEFT_OUT.split())

# Plurals that the stemmer leaves alone: 'organisaties', 'visies', 'rapportages', 'categorieën', 'ideeën'.
_PLURAL = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])(?:(ie|age)s|(ie|ee)en)\Z")
_ENDS_ON_S = ("cies", "vies", "lies", "kies", "zies")  # 'precies', 'advies', 'verlies': no plurals
_DOUBLED = re.compile(r"([bdfgklmnprst])\1\Z")
_VOICED = str.maketrans({"z": "s", "v": "f"})


def stem_word(stemmer: DutchPorterStemmer, word: str) -> str:
    """Give the form that a folded word shares with its inflections."""
    if not word.endswith(_ENDS_ON_S):
        word = _PLURAL.sub(lambda found: found[1] or found[2], word)
    stem = _DOUBLED.sub(r"\1", stemmer.stemWord(word))  # plannen, plann: plan
    return stem[:-1] + stem[-1].translate(_VOICED)  # huizen, huiz: huis


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
    stemmer: DutchPorterStemmer = field(default_factory=DutchPorterStemmer, compare=False, repr=False)

    def __call__(self, token: Token, *_place: object) -> Token:
        """Give the token with its stem."""
        return token.update(lambda word, _metadata: stem_word(self.stemmer, word))


def dutch_pipeline() -> Pipeline:
    """Give the steps that a folded word goes through before it is indexed."""
    pipeline = Pipeline()
    pipeline.add(StopWordFilter(), DutchStemmer())
    return pipeline
