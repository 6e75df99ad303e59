"""What was mended, for people: where, which rule, and what stands there now."""

from collections.abc import Iterable, Iterator

from generator.model.text import Language, Text
from generator.reporting.lines import Lines
from generator.rules.mending import Change

_NOTHING = Text("Niets te herstellen.", "Nothing to mend.")
_ONE = Text("1 plaats hersteld.", "1 place mended.")
_MANY = Text("{count} plaatsen hersteld.", "{count} places mended.")


def as_mended(changes: Iterable[Change], lines: Lines, *, language: Language) -> Iterator[str]:
    """Give a line for each change, and a last one that counts them."""
    done = tuple(changes)
    for change in done:
        told = change.told.in_language(language, before=change.before, after=change.after)
        yield f"{change.path}:{change.span.line} {change.code} {lines.hidden(told)}"
    count = _NOTHING if not done else _ONE if len(done) == 1 else _MANY
    yield count.in_language(language, count=len(done))
