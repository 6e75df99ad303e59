import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from generator.authorities.vocabularies import Vocabulary, words
from generator.languages.catalogue import LANGUAGES, catalogue, template, translations
from generator.model import terms
from generator.model.term import Term
from generator.site.search_texts import SCRIPT

ROOT = Path(__file__).resolve().parents[3]
OTHERS = LANGUAGES[1:]
PLACE = re.compile(r"%\(\w+\)s|\{\w+\}|</?\w+[^>]*>")


def _texts(found: Catalog) -> set[object]:
    return {message.id for message in found if message.id}


def _forms(message: Message) -> list[tuple[str, str]]:
    """Give each translation beside the Dutch text that it stands for."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string))]
    return list(zip(message.id, message.string, strict=True))


def test_the_file_of_texts_is_what_templates_and_code_say(tmp_path: Path) -> None:
    made = tmp_path / "texts.pot"
    command = [sys.executable, "-m", "generator.languages.extract", str(made)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert made.read_bytes() == (ROOT / "generator/languages/data/texts.pot").read_bytes(), "run make texts"


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_text_and_no_other(language: str) -> None:
    assert _texts(catalogue(language)) == _texts(template())
    assert not catalogue(language).obsolete


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_left_open_or_in_doubt(language: str) -> None:
    found = [message for message in catalogue(language) if message.id]
    assert not [message.id for message in found if message.fuzzy]
    assert not [text for message in found for text, given in _forms(message) if not given]


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_places_and_the_markup_of_the_text(language: str) -> None:
    forms = [pair for message in catalogue(language) if message.id for pair in _forms(message)]
    wrong = [text for text, given in forms if sorted(PLACE.findall(text)) != sorted(PLACE.findall(given))]
    # 'once' needs no number, in any language
    assert [text for text in wrong if not text.startswith("1 ")] == []


def test_every_label_of_a_closed_list_can_be_translated() -> None:
    lists = [found for found in vars(terms).values() if isinstance(found, type) and issubclass(found, Term)]
    labels = {member.label for found in lists for member in found}
    labels |= {word.label for vocabulary in Vocabulary for word in words(vocabulary)}
    assert labels <= translations("en").texts.keys()


def test_every_text_of_the_scripts_of_the_search_page_is_handed_to_them() -> None:
    scripts = "".join(path.read_text("utf-8") for path in (ROOT / "theme/assets").glob("search-*.js"))
    spoken = re.findall(r'(?:say\(|\? |: )"([^"\n]*[a-z]{3}[^"\n]*)"', scripts)
    missing = {text for text in spoken if " " in text and text not in SCRIPT}
    unused = {str(text) for text in SCRIPT if f'"{text}"' not in scripts}
    assert (missing, unused) == (set(), set())
