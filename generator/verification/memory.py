"""What was read before: most of a page stands on many, and is read once."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.verification.reading import pieces_of_page
from generator.verification.tags import Said, TagReader, together

_PLAIN = re.compile(rb"<(?:p|li)>([^<>&]+)(?:</\w+>\s*)+")


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page of which only what is new was read."""

    said: Said  # by all tags of the page
    fresh: bytes  # pieces that stood on no page before
    shown: bytes  # those of them of which the words are not known
    values: tuple[str, ...]  # long values of attributes in these
    pieces: Mapping[int, Said | None]  # to be kept when they are clean


@dataclass(frozen=True, slots=True)
class Memory:
    """What stood in clean files of one partnership; an id that is clean in one may be a trace in another."""

    pieces: dict[int, Said | None] = field(default_factory=dict)  # by hash, with what their tags say
    lines: set[int] = field(default_factory=set)  # hashes of lines without ids that may not be there
    texts: set[int] = field(default_factory=set)  # hashes of texts without words that may not be there

    def page(self, raw: bytes, tags: TagReader) -> ReadPage:
        """Read what is new of a page; one with a tag or comment over the edge of a piece is read whole."""
        pieces = pieces_of_page(raw)
        numbers = [*map(hash, pieces)]
        known = self.pieces
        fresh = {number: piece for number, piece in zip(numbers, pieces, strict=True) if number not in known}
        shown = {number: piece for number, piece in fresh.items() if not self._has_known_words(piece)}
        read = dict.fromkeys(fresh) | {number: tags.piece(piece) for number, piece in shown.items()}
        if any(said.is_open for said in read.values() if said):
            whole = tags.page(raw)
            return ReadPage(whole, raw, raw, whole.long_values, {})
        page = together(said for number in numbers if (said := known.get(number) or read.get(number)))
        values = tuple(value for said in read.values() if said for value in said.long_values)
        return ReadPage(page, b"\n".join(fresh.values()), b"\n".join(shown.values()), values, read)

    def _has_known_words(self, piece: bytes) -> bool:
        """Whether the piece is one plain paragraph or item of which the text was clean before."""
        plain = _PLAIN.fullmatch(piece)
        return plain is not None and hash(plain[1].decode("utf-8", "replace").strip()) in self.texts

    def fresh_lines(self, raw: bytes) -> list[bytes]:
        """Give the lines of a file that stood in no file before."""
        return [line for line in raw.split(b"\n") if hash(line) not in self.lines]

    def fresh_texts(self, texts: Iterable[str]) -> list[str]:
        """Give the texts that stood in no file before, without the space around them."""
        known = self.texts
        return [shown for text in texts if (shown := text.strip()) and hash(shown) not in known]
