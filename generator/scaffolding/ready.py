"""A file that pandoc may read."""

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from generator.detection.archives import BROKEN, Archive, open_archive
from generator.detection.notes import Notes
from generator.detection.xml_parts import Element, tree_of
from generator.scaffolding.converted import Note, Weight
from generator.scaffolding.messages import LOCKED

_DAY_ONE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Ready:
    """A file without all that is no text, with what was told on the way; empty where it cannot be read."""

    content: bytes = field(default=b"", repr=False)
    notes: tuple[Note, ...] = ()
    title: str = field(default="", repr=False)
    cover: tuple[str, ...] = field(default=(), repr=False)
    parts: Mapping[str, bytes] = field(default_factory=dict, repr=False)  # pictures, as pandoc names them
    letters: int = 0  # and digits, of the running text: what pandoc gives has as many


LOCKED_FILE = Ready(notes=(Note(Weight.REFUSED, LOCKED),))


def made_ready(data: bytes, read: Callable[[Archive], Ready]) -> Ready:
    """Give what `read` makes of an archive; `LOCKED_FILE` where it is too large, locked or damaged."""
    archive = open_archive(data, Notes())
    if archive is None or len(archive.names) < len(archive.parts):  # two parts of one name: which is read?
        return LOCKED_FILE
    try:
        return read(archive)
    except BROKEN:
        return LOCKED_FILE


def root_of(archive: Archive, name: str) -> Element | None:
    """Give the root of a part; None where it is missing or no sound XML."""
    part = archive.part(name)
    root = None if part is None else tree_of(part.data)
    if root is not None:
        etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)  # these may cut a text in two
    return root


def zipped(parts: Mapping[str, bytes], *, first: str = "") -> bytes:
    """Give an archive of parts; `first` is the name of the part that has to come before the others."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(parts, key=lambda name: (name != first, name)):
            archive.writestr(zipfile.ZipInfo(name, _DAY_ONE), parts[name])
    return written.getvalue()
