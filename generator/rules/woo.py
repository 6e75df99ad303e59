"""What the Woo asks of grounds, as far as more than one rule asks it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.model.place import Span
from generator.rules.known import Known

MOTIVATED = "5.1.2"  # article 5.1, third paragraph: a refusal on the second one gives its reasons
FIRST_READER = "5.1.4"  # article 5.1, fourth paragraph: for a time only
LAST_RESORT = "5.1.5"  # article 5.1, fifth paragraph: for another interest than the first and second name
_NAMED = ("5.1.1", "5.1.2")


class Marked(NamedTuple):
    """The grounds of one mark, in a text of the front matter (`key`) or in the body (`at`)."""

    grounds: tuple[str, ...]
    key: str = ""
    at: Span | None = None


def marked(known: Known) -> Iterator[Marked]:
    """Give the grounds of each mark in the document at hand."""
    for found in known.body.marks:
        yield Marked(found.grounds, at=found.span)
    for key, mark in known.front_marks:
        yield Marked(mark.grounds, key=key)


def clashing(grounds: Iterable[str]) -> tuple[str, ...]:
    """Give the grounds that may not stand beside 5.1.5 for the same text; nothing where it is not there."""
    codes = tuple(grounds)
    return tuple(code for code in codes if code.startswith(_NAMED)) if LAST_RESORT in codes else ()
