"""Municipalities by code and by name, as one partnership knows them."""

from dataclasses import dataclass
from datetime import date

from generator.authorities.municipalities import municipality, municipality_named
from generator.model.partnership import Partnership

INVENTED = "gm9"  # codes of example partnerships; no real municipality has one


@dataclass(frozen=True, slots=True)
class Municipalities:
    """Answers in the words of a partnership; invented municipalities carry their own names."""

    invented: tuple[tuple[str, str], ...]  # (code, name)
    members: frozenset[str]

    def name(self, code: str) -> str:
        """Give the name of a municipality; the code itself where nobody knows it."""
        for known, name in self.invented:
            if known == code:
                return name
        found = municipality(code)
        return found.name if found else code

    def code(self, word: str, *, on: date) -> str | None:
        """Give the code for a code or a name; None where there is no such municipality on that day."""
        if word in self.members:
            return word
        for code, name in self.invented:
            if word.casefold() in (code, name.casefold()):
                return code
        found = municipality(word)
        return found.code if found else municipality_named(word, on)

    def codes(self, words: tuple[str, ...], *, on: date) -> tuple[str, ...]:
        """Give the codes of those words that are known, each once, sorted."""
        return tuple(sorted({code for word in words if (code := self.code(word, on=on))}))


def municipalities_of(settings: Partnership) -> Municipalities:
    """Give the municipalities as `settings` names them."""
    invented = tuple((member.code, member.name) for member in settings.municipalities if member.name)
    return Municipalities(invented, frozenset(member.code for member in settings.municipalities))
