"""Look into any files, inside a project or not, for personal data and for what does not show."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.detection.files import FILE_LIMIT, inspect_bytes
from generator.detection.find import find
from generator.detection.hidden import Hidden, HiddenKind, Readable
from generator.detection.mask import masked
from generator.detection.notes import WHOLE_FILE, refused
from generator.detection.sighting import Sighting
from generator.errors import UsageError
from generator.model.finding import Severity
from generator.model.place import START, Span
from generator.model.provider import AllowList
from generator.model.text import Text
from generator.pipeline.memory import sparing_memory
from generator.pipeline.order import Watch
from generator.rules.allowing import Allowing
from generator.settings.typed import typed
from generator.source.text import printable, span_of
from generator.source.tree import parse_tree

_SKIPPED = frozenset({".git", ".toezicht-cache", "__pycache__", "node_modules", ".venv"})


@dataclass(frozen=True, slots=True)
class Met:
    """Personal data in the text of a file, or in its name; what was met is not kept."""

    sighting: Sighting
    where: Text
    span: Span
    masked: str  # what may be shown of it
    is_in_file: bool  # whether the place is one in the file itself, and not in a part or its name


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen of one file."""

    path: str = field(repr=False)  # it may name somebody
    place: int  # in the sorted list of its folder, from 1; 0 where its name may be shown
    hidden: tuple[Hidden, ...] = ()
    met: tuple[Met, ...] = ()
    is_read: bool = True


IN_NAME = Text("naam van het bestand", "name of the file")
_SPACED = str.maketrans("-_.", "   ")


def inspect_paths(paths: Iterable[Path], allowing: Allowing, *, watch: Watch) -> tuple[Looked, ...]:
    """Look into every file below the paths, sorted; one that cannot be read hides no other."""
    files = tuple(dict.fromkeys(file for path in paths for file in _files(path)))
    found = []
    with sparing_memory(), watch.step("bekijken", len(files)) as done:
        for file in files:
            found.append(_looked(file, allowing))
            done(1)
    return tuple(found)


def read_allow_list(file: Path) -> AllowList:
    """Read a list in the form of allow.yml, as YAML or JSON."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"'{file}' is niet te lezen", hint="geef een tekstbestand (UTF-8)") from error
    listed, faults = typed(parse_tree(text), AllowList) if text.strip() else (AllowList(), ())
    if listed is None or faults:
        line = faults[0].span.line if faults else 1
        hint = "de vorm is die van allow.yml: organisations, officials, contact, places"
        raise UsageError(f"'{file}' is geen lijst die dit programma begrijpt (regel {line})", hint=hint)
    return listed


def spaced(name: str) -> str:
    """Give the name of a file with a space for each sign that stands between words; as long as it was."""
    return name.translate(_SPACED)


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    try:
        items = sorted(path.iterdir())
    except OSError:  # a closed folder is told as a file that cannot be read
        yield path
        return
    for item in items:
        if item.is_symlink() or item.name in _SKIPPED:
            continue
        yield from _files(item) if item.is_dir() else (item,)


def _place(file: Path) -> int:
    """Give the place of a file in its folder, for where its name cannot be shown."""
    try:
        return sorted(item.name for item in file.parent.iterdir()).index(file.name) + 1
    except (OSError, ValueError):
        return 1


def _looked(file: Path, allowing: Allowing) -> Looked:
    path, named = printable(file.as_posix()), tuple(_in_name(file.name, allowing))
    place = _place(file) if named else 0
    try:
        if not file.is_file():  # a pipe or a device would never end
            raise FileNotFoundError
        if file.stat().st_size > FILE_LIMIT:
            return Looked(path, place, refused(HiddenKind.TOO_LARGE).hidden, named)
        data = file.read_bytes()
    except OSError:
        hidden = Hidden(HiddenKind.UNREADABLE, Severity.ERROR, WHOLE_FILE)
        return Looked(path, place, (hidden,), named, is_read=False)
    inspected = inspect_bytes(file.name, data)
    met = [found for readable in inspected.readable for found in _met(readable, allowing)]
    return Looked(path, place, inspected.hidden, (*named, *met))


def _met(readable: Readable, allowing: Allowing) -> Iterator[Met]:
    text, is_in_file = readable.text, readable.where == WHOLE_FILE
    for seen in find(text):
        if not allowing.covers(text, seen):
            span = span_of(text, seen.start, end=seen.end) if is_in_file else START
            yield Met(seen, readable.where, span, masked(text, seen), is_in_file)


def _in_name(name: str, allowing: Allowing) -> Iterator[Met]:
    plain = spaced(name.rpartition(".")[0]) or name
    for seen in find(plain):
        if not allowing.covers(plain, seen):
            yield Met(seen, IN_NAME, START, masked(plain, seen), is_in_file=False)
