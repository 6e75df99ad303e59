"""One file, read in every way, for all that may not be in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.model.finding import Seen
from generator.model.text import Text
from generator.verification.clean_files import CleanFiles
from generator.verification.folding import shingles, words
from generator.verification.packing import Budget, ClosedError, Form, TooMuchError, form_of
from generator.verification.pieces import Opener, Piece
from generator.verification.reading import words_shown
from generator.verification.secret_list import Secret
from generator.verification.seeking import Hit, Seeker
from generator.verification.traces import Traces
from generator.verification.trouble import Trouble, TroubleKind
from generator.verification.views import View, Way, views_of

HIDDEN = "***"

_INSIDE = frozenset({Way.PART, Way.PDF, Way.PICTURE})  # what no other inspection reads
# An attachment of a public document may have a sentence of a closed one that no page has: a whole
# sentence more than the eight words that are a trace elsewhere.
_MANY = 5
_HEAD = 8192  # bytes that tell what a file is
_CONTINUING = bytes(range(0x80, 0xC0))
_LINE = Text("het is regel {line} van uw lijst", "it is line {line} of your list")


@dataclass(frozen=True, slots=True)
class Look:
    """What is sought in every file."""

    seeker: Seeker | None = field(repr=False)
    traces: Traces = field(repr=False)
    clean: CleanFiles | None = None

    def into(self, root: Path, path: str) -> tuple[Trouble, ...]:
        """Give what one file holds, and whether any of it stayed closed."""
        found: list[Trouble] = []
        try:
            number = self.clean.hash_of(root / path) if self.clean else ""
            is_clean = self.clean is not None and number in self.clean.before
            if not (is_clean and _is_open(root / path)):
                found.extend(self._looked(root / path, path, is_clean=is_clean))
            if self.clean and not found:
                self.clean.now.add(number)
        except (ClosedError, OSError):
            found.append(Trouble(TroubleKind.CLOSED_FILE, path))
        except TooMuchError:
            found.append(Trouble(TroubleKind.LARGE_FILE, path))
        return tuple(found)

    def _looked(self, file: Path, path: str, *, is_clean: bool) -> Iterator[Trouble]:
        known: set[Secret] = set()
        with file.open("rb") as stream:
            for piece in Opener(Budget()).pieces(stream, path):
                yield from () if is_clean else self._secrets(piece, path, known=known)
                yield from self._closed(piece, path) if piece.way in _INSIDE else ()

    def _secrets(self, piece: Piece, path: str, *, known: set[Secret]) -> Iterator[Trouble]:
        if self.seeker is None:
            return
        for view in views_of(piece.data):
            for hit in self.seeker.hits(view, known=known, settled=piece.settled):
                known.add(hit.secret)
                yield _trouble(hit, view, piece=piece, path=path)

    def _closed(self, piece: Piece, path: str) -> Iterator[Trouble]:
        """Give the traces of closed documents and persons in what is packed in a file."""
        if self.traces.is_empty:
            return
        text = words_shown(piece.data.decode("utf-8", "replace"))
        found = {*self.traces.in_file(path, piece.data, fresh=piece.data, text=text)}
        is_much = len(self.traces.shingles.intersection(shingles(words(text)))) >= _MANY
        for trouble in found:
            if is_much or trouble.kind is not TroubleKind.TEXT_TRACE:
                yield replace(trouble, line=0)


def _is_open(file: Path) -> bool:
    """Whether other inspections read the whole of a file: no archive, PDF or picture."""
    with file.open("rb") as stream:
        return form_of(stream.read(_HEAD), file.name) in (Form.TEXT, Form.BINARY)


def _trouble(hit: Hit, view: View, *, piece: Piece, path: str) -> Trouble:
    way = view.way if piece.way is Way.RAW else piece.way
    start = end = line = 0
    if piece.characters >= 0:
        before = piece.data[: hit.start]
        start = piece.characters + _length(before)
        end = start + _length(piece.data[hit.start : hit.end])
        line = piece.lines + before.count(b"\n") + 1
    number = Text(*(text.format(line=hit.secret.line) for text in (_LINE.nl, _LINE.en)))
    seen = Seen("SECRET", start, end, HIDDEN, way.value)
    return Trouble(TroubleKind.SECRET, path, line, seen=seen, about=(way.text, number))


def _length(data: bytes) -> int:
    """Give the number of code points in UTF-8."""
    return len(data.translate(None, _CONTINUING))
