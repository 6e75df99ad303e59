"""Texts of a PDF that stand on no page: bookmarks, texts for a screen reader, addresses of links, layers."""

from collections.abc import Iterator

import pikepdf

from generator.detection.find import find
from generator.detection.hidden import Hidden, HiddenKind, Readable
from generator.detection.pdf_anatomy import Anatomy, text, values
from generator.model.finding import Severity
from generator.model.text import Text

OUTLINE = Text("bladwijzers", "bookmarks")
ALTERNATIVE = Text("alternatieve tekst", "alternative text")
ADDRESSES = Text("adressen van verwijzingen", "addresses of links")
LAYERS = Text("namen van lagen", "names of layers")
ALTERNATIVE_KEYS = ("/Alt", "/E", "/TU")  # a description, an abbreviation written out, the name of a field


def words(anatomy: Anatomy) -> tuple[Readable, ...]:
    """Give the texts that stand on no page, one for each sort of place."""
    found = (
        (OUTLINE, _outline(anatomy)),
        (ALTERNATIVE, _alternatives(anatomy)),
        (ADDRESSES, _under(anatomy, "/URI")),
        (LAYERS, (text(part.content.get("/Name")) for part in anatomy.naming(b"OCG") if not part.is_stream)),
    )
    readable = ((where, "\n".join(filter(None, texts))) for where, texts in found)
    return tuple(Readable(where, joined) for where, joined in readable if joined)


def names_in(readable: tuple[Readable, ...]) -> Iterator[Hidden]:
    """Give bookmarks and alternative texts with personal data."""
    kinds = {OUTLINE: HiddenKind.OUTLINE_NAME, ALTERNATIVE: HiddenKind.ALTERNATIVE_TEXT}
    for item in readable:
        seen = find(item.text) if item.where in kinds else ()
        if seen:
            length = sum(sighting.end - sighting.start for sighting in seen)
            yield Hidden(kinds[item.where], Severity.ERROR, item.where, length)


def _outline(anatomy: Anatomy) -> Iterator[str]:
    for part in anatomy.naming(b"Title", b"Parent"):
        if isinstance(part.content, pikepdf.Dictionary):
            yield text(part.content.get("/Title"))


def _alternatives(anatomy: Anatomy) -> Iterator[str]:
    for key in ALTERNATIVE_KEYS:
        yield from _under(anatomy, key)


def _under(anatomy: Anatomy, key: str) -> Iterator[str]:
    for part in anatomy.naming(key[1:].encode()):
        yield from (text(value) for value in values(part.content, key))
