"""Where the parts of a Word file are: most programs call the text word/document.xml, and not all."""

import posixpath

from generator.detection.archives import Archive
from generator.detection.xml_parts import Element, attribute, elements, tree_of

_ROOT = "_rels/.rels"
_MAIN = "word/document.xml"
BESIDE = ("styles", "numbering", "footnotes", "endnotes")
"""What stands beside the text, by the end of the type of its reference."""


def main_part(archive: Archive) -> str:
    """Give the name of the part with the text."""
    return _targets(archive, _ROOT, folder="").get("officeDocument", _MAIN)


def parts_beside(archive: Archive, main: str) -> dict[str, str]:
    """Give the name of each part of `BESIDE`, as the part with the text refers to it."""
    folder = posixpath.dirname(main)
    targets = _targets(archive, references_of(main), folder=folder)
    return {kind: targets.get(kind, f"{folder}/{kind}.xml") for kind in BESIDE}


def references_of(name: str) -> str:
    """Give the name of the part that says what another part refers to."""
    folder, _, last = name.rpartition("/")
    return f"{folder}/_rels/{last}.rels"


def _targets(archive: Archive, name: str, *, folder: str) -> dict[str, str]:
    part = archive.part(name)
    root: Element | None = None if part is None else tree_of(part.data)
    found: dict[str, str] = {}
    for link in elements(root) if root is not None else ():
        kind, target = attribute(link, "Type").rpartition("/")[2], attribute(link, "Target")
        found.setdefault(kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))
    return found
