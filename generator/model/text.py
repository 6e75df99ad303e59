"""A sentence in the two languages of the messages."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["nl", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One message in Dutch and in English; both may hold the same `{fields}`."""

    nl: str
    en: str

    def in_language(self, language: Language, **values: object) -> str:
        """Give the sentence in `language` with `values` filled in."""
        return (self.nl if language == "nl" else self.en).format_map(values)
