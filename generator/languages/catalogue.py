"""The translations of the interface, read from the files beside this module."""

from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from generator.languages.dates import DUTCH

LANGUAGES = (DUTCH, "en", "fy")
_FOLDER = "data"


def translations(language: str) -> NullTranslations:
    """Give the translations of a language; Dutch is what the texts are written in and needs none."""
    return NullTranslations() if language == DUTCH else _compiled(language)


def catalogue(language: str) -> Catalog:
    """Give the texts of a language with their translations, as the file has them."""
    text = files(__package__).joinpath(_FOLDER, f"{language}.po").read_bytes()
    return read_po(BytesIO(text), locale=language, abort_invalid=True)


def template() -> Catalog:
    """Give every text of the interface, as extracted from templates and code."""
    text = files(__package__).joinpath(_FOLDER, "texts.pot").read_bytes()
    return read_po(BytesIO(text), abort_invalid=True)


@cache
def _compiled(language: str) -> GNUTranslations:
    made = BytesIO()
    write_mo(made, catalogue(language))
    made.seek(0)
    return GNUTranslations(made)
