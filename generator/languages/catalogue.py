"""The translations of the interface, read from the files beside this module."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from generator.languages.dates import DUTCH

LANGUAGES = (DUTCH, "en", "fy")


@dataclass(frozen=True, slots=True)
class Translations:
    """The texts of a language by the Dutch ones; Dutch itself needs none."""

    texts: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # by the text for one

    def one(self, text: str) -> str:
        """Give a text, in Dutch where it has no translation."""
        return self.texts.get(text, text)

    def of(self, number: int, *, one: str, more: str) -> str:
        """Give the text for a number of things; every language here tells one from the rest."""
        forms = self.plurals.get(one, (one, more))
        return forms[0] if number == 1 else forms[1]


@cache
def translations(language: str) -> Translations:
    """Give the translations of a language."""
    if language == DUTCH:
        return Translations()
    found = [message for message in catalogue(language) if message.id]
    return Translations(
        {_one(message.id): _one(message.string) for message in found},
        {
            message.id[0]: (message.string[0], message.string[1])
            for message in found
            if isinstance(message.string, tuple)
        },
    )


def _one(text: object) -> str:
    # A word with a plural also stands alone: 'Gemeente' above a column.
    return str(text[0] if isinstance(text, (list, tuple)) else text)


def catalogue(language: str) -> Catalog:
    """Give the file of a language as babel reads it."""
    return read_po(_file(f"{language}.po"), locale=language, abort_invalid=True)


def template() -> Catalog:
    """Give every text of the interface, as `make texts` found them."""
    return read_po(_file("texts.pot"), abort_invalid=True)


def _file(name: str) -> BytesIO:
    return BytesIO(files(__package__).joinpath("data", name).read_bytes())
