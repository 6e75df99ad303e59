"""What is written in a built file, whatever its form."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from lxml import etree

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".ico", ".woff", ".woff2", ".ttf", ".wasm")
_ATTACHMENTS = (".pdf", ".docx", ".xlsx", ".odt", ".ods")  # compared as whole files
NO_TEXT = (*_PICTURES, *_ATTACHMENTS)  # no words of a publication can be read in their bytes
XML = (".xml", ".opml", ".svg")
JSON = (".json", ".bin")  # the files of the search index are JSON too

BREAK = " ¶ "  # a word that no source has, so that nothing is read across it

# In small letters, as our own pages have them; a page with capitals is read as one long text.
_BLOCK_NAME = (
    r"<(?:p|li|h[1-6]|t[dhr]|d[dlt]|[uo]l|div|section|article|aside|blockquote|caption|footer|header|nav|main"
    r"|figcaption|cite|button|summary|label|option|br|hr)(?=[\s/>])"
)
_BLOCK = re.compile(rf"{_BLOCK_NAME}[^>]*>")
_PIECE = re.compile(rf"\n(?={_BLOCK_NAME})".encode())
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_TEXTS = etree.XPath("//text()|//comment()", smart_strings=False)
_ATTRIBUTES = etree.XPath("//@*[string-length() > 11]", smart_strings=False)


@dataclass(frozen=True, slots=True)
class Reader:
    """The parsers, made once for all files."""

    xml: Any = field(
        default_factory=lambda: etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    )

    def tree(self, raw: bytes) -> Any:
        """Give the tree of an XML file; None where it cannot be read."""
        try:
            return etree.fromstring(raw, parser=self.xml)
        except etree.XMLSyntaxError:
            return None


def pieces_of_page(raw: bytes) -> list[bytes]:
    """Give the page in pieces that each begin a block: nothing that is read as one crosses their edges."""
    return _PIECE.split(raw)


def blocks_of_page(raw: bytes) -> list[str]:
    """Give what stands between the edges of paragraphs, items and cells, comments too, without the tags."""
    return words_shown(_BLOCK.sub(BREAK, raw.decode("utf-8", "replace"))).split(BREAK)


def words_shown(text: str) -> str:
    """Give a text without the tags in it: a value of an attribute or a feed may hold HTML."""
    text = _TAG.sub(" ", text) if "<" in text else text
    return unescape(text) if "&" in text else text


def texts_of_tree(tree: Any) -> Iterator[str]:
    """Give the texts of an XML file one by one; a feed may hold HTML within a text."""
    for text in (*(_text(item) for item in _TEXTS(tree)), *_ATTRIBUTES(tree)):
        yield unescape(text) if "&" in text else text


def texts_of_json(value: object) -> Iterator[str]:
    """Give the texts of a JSON value one by one, names of fields too."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, str):
            yield found
        elif isinstance(found, dict):
            waiting.extend(found.keys())
            waiting.extend(found.values())
        elif isinstance(found, list):
            waiting.extend(found)


def texts_of_plain(raw: bytes) -> Iterator[str]:
    """Give a file of which the form is not known, as one text."""
    text = raw.decode("utf-8", "replace").replace("\\n", " ")
    yield unescape(text) if "&" in text else text


def as_json(raw: bytes) -> object:
    """Give the value of a JSON file; None where it cannot be read."""
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def _text(item: Any) -> str:
    return item if isinstance(item, str) else item.text or ""
