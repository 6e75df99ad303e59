"""Texts that a PDF gives to a computer in place of the letters that it draws (ActualText)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.pdf_anatomy import DEEPEST, Anatomy, Object, text, values
from generator.detection.pdf_instructions import instructions
from generator.model.finding import Severity
from generator.model.text import Text

WHERE = Text("vervangende tekst (ActualText)", "replacement text (ActualText)")
KEY = b"/ActualText"
WRITTEN = re.compile(KEY + rb"\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)", re.DOTALL)
ENOUGH = 3  # letters and digits: less is a ligature or a hyphen


@dataclass(frozen=True, slots=True)
class Plain:
    """The file without replacement texts, so that what it draws is read, and those texts."""

    data: bytes = field(repr=False)
    replacements: tuple[str, ...] = field(default=(), repr=False)


def without_replacements(anatomy: Anatomy, data: bytes) -> Plain:
    """Give the file without its replacement texts; changes the anatomy where it has any."""
    found = [*_from_dictionaries(anatomy), *_from_contents(anatomy)]
    if not found:
        return Plain(data)
    out = BytesIO()
    anatomy.pdf.save(out)
    return Plain(out.getvalue(), tuple(found))


def untrue(replacements: tuple[str, ...], shown: str) -> Iterator[Hidden]:
    """Give replacement texts that say something else than any page shows."""
    visible = _folded(shown)
    letters = (_folded(replacement) for replacement in replacements)
    length = sum(len(one) for one in letters if len(one) >= ENOUGH and one not in visible)
    if length:
        yield Hidden(HiddenKind.HIDDEN_TEXT, Severity.ERROR, WHERE, length)


def _folded(shown: str) -> str:
    return "".join(sign for sign in shown.casefold() if sign.isalnum())


def _from_dictionaries(anatomy: Anatomy) -> Iterator[str]:
    for part in anatomy.naming(KEY[1:]):
        yield from (text(value) for value in values(part.content, KEY.decode()))
        _forget(part.content, depth=0)


def _forget(content: Object, *, depth: int) -> None:
    """Take the replacement texts out of a part."""
    if isinstance(content, pikepdf.Array):
        children = list(content)
    elif isinstance(content, pikepdf.Dictionary | pikepdf.Stream):
        if KEY.decode() in content:
            del content[KEY.decode()]
        children = [value for _, value in content.items()]
    else:
        return
    for child in children:
        if (
            depth < DEEPEST
            and isinstance(child, pikepdf.Array | pikepdf.Dictionary)
            and not child.is_indirect
        ):
            _forget(child, depth=depth + 1)


def _from_contents(anatomy: Anatomy) -> Iterator[str]:
    for part, content in instructions(anatomy):
        if KEY in content:
            yield from (text(pikepdf.Object.parse(found[1])) for found in WRITTEN.finditer(content))
            part.content.write(content.replace(KEY, b"/Unsaid"))
