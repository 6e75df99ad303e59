"""XML of others: no entities, no network, no document type, and nothing that grows when it is read."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

Element = Any
"""lxml has no types of its own."""

_USER_PATH = re.compile(
    r"[a-z]:[\\/]+(?:users|documents and settings|gebruikers)[\\/]|(?<![:/\w])/(?:home|users)/\w"
    r"|/private/var/|\\appdata\\|%5cusers%5c|:/users/",
    re.IGNORECASE,
)
_ANY_PATH = re.compile(r"^(?:file:|[a-z]:[\\/]|\\\\|//)|[a-z]:\\", re.IGNORECASE)
PATHS = (_ANY_PATH.pattern, _USER_PATH.pattern)
"""What a path on somebody's computer or network looks like."""
_ALNUM = re.compile(r"[^\W_]")
_OFF = frozenset({"0", "false", "off"})


def tree_of(data: bytes) -> Element | None:
    """Give the root element; None where it is no sound XML or declares a document type."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root.getroottree().docinfo.doctype else root


def elements(root: Element) -> Iterator[Element]:
    """Give each element, without comments and processing instructions."""
    yield from root.iter(etree.Element)


def local(element: Element) -> str:
    """Give the name of an element without its namespace."""
    name: str = element.tag
    return name.rpartition("}")[2]


def space(element: Element) -> str:
    """Give the namespace of an element."""
    name: str = element.tag
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def attribute(element: Element, name: str) -> str:
    """Give an attribute by its name without namespace; empty where there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: Element | None, name: str) -> Element | None:
    """Give the first child with this name; None where it or the element is missing."""
    if element is None:
        return None
    return next((item for item in element if isinstance(item.tag, str) and local(item) == name), None)


def value(element: Element | None, name: str) -> str:
    """Give the value of a child; empty where there is none."""
    found = child(element, name)
    return attribute(found, "val") if found is not None else ""


def first_of(properties: Iterable[Element], name: str) -> Element | None:
    """Give the first child with this name among those of several elements."""
    return next((found for item in properties if (found := child(item, name)) is not None), None)


def above(element: Element, name: str) -> Element | None:
    """Give the nearest element around another with this name."""
    return next((item for item in element.iterancestors() if local(item) == name), None)


def is_on(element: Element | None) -> bool:
    """Whether a property of Word is there and not switched off."""
    return element is not None and attribute(element, "val") not in _OFF


def number_of(text: str, *, otherwise: float = 0.0) -> float:
    """Give a number, and `otherwise` for what is none."""
    try:
        return float(text)
    except ValueError:
        return otherwise


def text_in(element: Element) -> str:
    """Give all text below an element."""
    return "".join(element.itertext(etree.Element))


def remarks(root: Element) -> str:
    """Give the text of XML comments, within and around the root."""
    inside = [node.text or "" for node in root.iter(etree.Comment)]
    around = [
        node.text or ""
        for node in (*root.itersiblings(preceding=True), *root.itersiblings())
        if node.tag is etree.Comment
    ]
    return "\n".join((*inside, *around))


def is_user_path(value: str) -> bool:
    """Whether a value holds a path with the folder of a user."""
    return bool(_USER_PATH.search(value))


def is_path(value: str) -> bool:
    """Whether a value is a path on somebody's computer or network."""
    return bool(_ANY_PATH.search(value)) or is_user_path(value)


def has_words(text: str) -> bool:
    """Whether a text has a letter or a digit."""
    return bool(_ALNUM.search(text))
