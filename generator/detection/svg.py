"""SVG drawings: scripts, what is fetched from elsewhere, paths, and text that does not show."""

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from generator.detection.colours import are_alike, hex_of
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.naming import is_personal
from generator.detection.notes import Notes
from generator.detection.pictures import inspect_picture
from generator.detection.xml_parts import (
    Element,
    attribute,
    elements,
    has_words,
    is_path,
    local,
    remarks,
    text_in,
    tree_of,
)
from generator.model.text import Text

_DOCTYPE = re.compile(rb"<!DOCTYPE\s+svg\s+(?:PUBLIC|SYSTEM)[^\[>]*>", re.IGNORECASE)
_PROGRAMS = frozenset({"script", "foreignObject", "handler", "set", "iframe", "object", "embed"})
_TEXTS = frozenset({"text", "tspan", "textPath"})
_LINKS = frozenset({"href", "src"})
_URL = re.compile(r"url\(\s*['\"]?(?!#|['\"]?data:)|@import", re.IGNORECASE)
_SMALL = re.compile(r"(?:[01](?:\.\d+)?|2(?:\.0+)?)(?:px|pt)?\Z")
_METADATA = Text("gegevens over de tekening", "data about the drawing")
_PEOPLE = frozenset({"creator", "rights", "publisher", "contributor", "Agent", "artist", "author"})


def inspect_svg(data: bytes) -> Inspected:
    """Give everything that an SVG carries beside its drawing, and all its text."""
    notes = Notes()
    root = tree_of(_DOCTYPE.sub(b"", data, count=1))
    if root is None or local(root) != "svg":
        notes.error(HiddenKind.UNREADABLE)
        return notes.inspected()
    for item in elements(root):
        _element(item, notes)
        for key, value in item.attrib.items():
            _attribute(key.rpartition("}")[2], str(value), item=item, notes=notes)
    notes.read(remarks(root))
    notes.read("\n".join(text for item in root.itertext() if (text := item.strip())))
    return notes.inspected()


def _element(item: Element, notes: Notes) -> None:
    name = local(item)
    if name in _PROGRAMS:
        notes.error(HiddenKind.SCRIPT, length=len(text_in(item)))
    elif name == "style" and _URL.search(item.text or ""):
        notes.error(HiddenKind.EXTERNAL_LINK)
    elif name in _TEXTS and has_words(text_in(item)) and _is_unseen(item):
        notes.error(HiddenKind.HIDDEN_TEXT, length=len(text_in(item)))
    elif name in _PEOPLE and is_personal(text_in(item)):
        notes.error(HiddenKind.PERSONAL_METADATA, _METADATA, length=len(text_in(item)))


def _attribute(name: str, value: str, *, item: Element, notes: Notes) -> None:
    if name.lower().startswith("on") or value.strip().lower().startswith(("javascript:", "vbscript:")):
        notes.error(HiddenKind.SCRIPT, length=len(value))
    elif name in _LINKS:
        _link(value.strip(), item=item, notes=notes)
    elif is_path(value):
        notes.error(HiddenKind.TEMPLATE_PATH, length=len(value))
    elif _URL.search(value):
        notes.error(HiddenKind.EXTERNAL_LINK, length=len(value))
    elif name in {"aria-label", "alt", "docname", "label", "title"}:
        notes.read(value)


def _link(value: str, *, item: Element, notes: Notes) -> None:
    if value.lower().startswith("data:"):
        _embedded(value, notes=notes)
    elif is_path(value):
        notes.error(HiddenKind.TEMPLATE_PATH, length=len(value))
    elif local(item) == "a":
        notes.read(value)
    elif value and not value.startswith("#"):
        notes.error(HiddenKind.EXTERNAL_LINK, length=len(value))


def _embedded(value: str, *, notes: Notes) -> None:
    head, _, body = value.partition(",")
    try:
        data = base64.b64decode(body) if head.endswith(";base64") else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        notes.error(HiddenKind.UNREADABLE)
        return
    if "image/" in head and "svg" not in head:
        notes.add(inspect_picture(data, inside=Text("afbeelding in de tekening", "picture in the drawing")))
    else:
        notes.error(HiddenKind.EMBEDDED_FILE, length=len(data))


def _is_unseen(item: Element) -> bool:
    for above in (item, *item.iterancestors()):
        look = _look(above)
        if look.get("display") == "none" or look.get("visibility") == "hidden":
            return True
        if look.get("opacity") in {"0", "0.0"} or look.get("fill-opacity") in {"0", "0.0"}:
            return True
    size = _inherited(item, "font-size")
    fill = hex_of(_inherited(item, "fill"))
    paper = next(
        (
            _look(found).get("fill", "")
            for found in elements(item.getroottree().getroot())
            if local(found) == "rect"
        ),
        "",
    )
    return bool(_SMALL.match(size)) or (bool(fill) and are_alike(fill, hex_of(paper) or "FFFFFF"))


def _inherited(item: Element, name: str) -> str:
    looks = (_look(above) for above in (item, *item.iterancestors()))
    return next((look[name] for look in looks if name in look), "")


def _look(item: Element) -> dict[str, str]:
    written = (pair.partition(":") for pair in attribute(item, "style").split(";"))
    own = {key.rpartition("}")[2]: str(value) for key, value in item.attrib.items()}
    return {**own, **{key.strip(): value.strip() for key, _, value in written if key.strip()}}
