"""The numbered parts of a PDF: what each of them names, and which of them are in use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pikepdf
import pypdfium2

MOST_PARTS = 500_000
DEEPEST = 20  # dictionaries within one part; more is made to exhaust a reader
STRING = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9a-f]*>", re.DOTALL)  # as qpdf writes them, never nested
NAME = re.compile(rb"/([^\s/<>\[\]()]+)")
REFERENCE = re.compile(rb"\b(\d+) (\d+) R\b")

# what reading a damaged file raises: of the libraries, or since a part is of another kind than it has to be
BROKEN = (
    pikepdf.PdfError,
    pypdfium2.PdfiumError,
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    SyntaxError,  # of XML
)

Object = Any  # of pikepdf: a dictionary, an array, a string, or a plain Python value
Number = tuple[int, int]


class TooManyPartsError(Exception):
    """The file has more parts than are looked at."""


@dataclass(frozen=True, slots=True)
class Part:
    """One numbered object; `bare` is what qpdf writes for it, without its strings."""

    number: Number
    content: Object = field(repr=False)
    is_stream: bool
    bare: bytes = field(repr=False)
    names: frozenset[bytes] = field(repr=False)

    @property
    def references(self) -> Iterator[Number]:
        """The numbers of the parts that it points at."""
        return _references(self.bare)

    def has(self, *names: bytes) -> bool:
        """Tell whether all these names occur, as a key or as a value."""
        return self.names.issuperset(names)


class Anatomy:
    """A PDF as the list of its parts: walking a list never runs in circles, as following pointers can."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        if len(pdf.objects) > MOST_PARTS:
            raise TooManyPartsError
        with pikepdf.explicit_conversion():  # a number that is a part of its own keeps its place
            self.all = tuple(_part(content) for content in pdf.objects if content is not None)

    @cached_property
    def used(self) -> tuple[Part, ...]:
        """The parts that can be reached from the root of the file."""
        return tuple(part for part in self.all if part.number in self._reached)

    @cached_property
    def unused(self) -> tuple[Part, ...]:
        """The parts that nothing points at."""
        return tuple(part for part in self.all if part.number not in self._reached)

    def naming(self, *names: bytes) -> Iterator[Part]:
        """Give the parts in use in which all these names occur."""
        return (part for part in self.used if part.has(*names))

    @cached_property
    def _reached(self) -> frozenset[Number]:
        parts = {part.number: part for part in self.all}
        reached: set[Number] = set()
        ahead = list(_references(STRING.sub(b"", self.pdf.trailer.unparse(resolved=True))))
        while ahead:
            number = ahead.pop()
            if number not in reached and number in parts:
                reached.add(number)
                ahead += parts[number].references
        return frozenset(reached)


def values(content: Object, key: str) -> Iterator[Object]:
    """Give what stands under `key` in a part, also in the dictionaries written out within it."""
    return _values(content, key, depth=0)


def text(value: Object) -> str:
    """Give a string of the file as text, nothing for another value."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, pikepdf.String) else ""


def _values(content: Object, key: str, *, depth: int) -> Iterator[Object]:
    if depth > DEEPEST:
        return
    if isinstance(content, pikepdf.Array):
        inner = list(content)
    elif isinstance(content, pikepdf.Dictionary | pikepdf.Stream):
        entries = dict(
            content.stream_dict.items() if isinstance(content, pikepdf.Stream) else content.items()
        )
        if key in entries:
            yield entries[key]
        inner = list(entries.values())
    else:
        return
    for child in inner:
        if isinstance(child, pikepdf.Array | pikepdf.Dictionary) and not child.is_indirect:
            yield from _values(child, key, depth=depth + 1)


def _part(content: Object) -> Part:
    is_stream = isinstance(content, pikepdf.Stream)
    written = (content.stream_dict if is_stream else content).unparse(resolved=True)
    bare = STRING.sub(b"", written)
    return Part(content.objgen, content, is_stream, bare, frozenset(NAME.findall(bare)))


def _references(bare: bytes) -> Iterator[Number]:
    return ((int(number), int(generation)) for number, generation in REFERENCE.findall(bare))
