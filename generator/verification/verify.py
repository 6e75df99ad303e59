"""The whole inspection: every file is read once, for all that is looked for."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from generator.model.library import Document, Library
from generator.verification import reading
from generator.verification.attachments import closed_attachments
from generator.verification.built import Built, built
from generator.verification.disagreement import disagreement
from generator.verification.feeds import in_feed, is_feed
from generator.verification.listed import in_lists, is_list, texts_of_list
from generator.verification.memory import Memory
from generator.verification.pages import Anchors, in_page, in_style_sheet
from generator.verification.permitted import Permit, Permitted, permitted
from generator.verification.public_sources import public_lines
from generator.verification.tags import TagReader
from generator.verification.traces import Traces, traces
from generator.verification.trouble import Trouble

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class _Inspection:
    """What is carried from file to file of one partnership, or of the portal."""

    built: Built
    traces: Traces
    memory: Memory
    reader: reading.Reader
    tags: TagReader
    anchors: Anchors

    def file(self, path: str) -> Iterator[Trouble]:
        if path.endswith(reading.NO_TEXT):
            yield from self.traces.in_file(path, b"", fresh=b"", text="")
            return
        raw = self.built.read(path)
        if path.endswith(".html"):
            yield from self.page(path, raw)
        elif path.endswith((*reading.XML, *reading.JSON)):
            yield from self.data(path, raw)
        else:
            yield from in_style_sheet(path, raw) if path.endswith(".css") else ()
            yield from self.lines(path, raw, texts=reading.texts_of_plain(raw))

    def page(self, path: str, raw: bytes) -> Iterator[Trouble]:
        page = self.memory.page(raw, self.tags)
        yield from in_page(path, raw, page=page.said, anchors=self.anchors, built=self.built)
        texts = (*reading.blocks_of_page(page.shown), *map(reading.words_shown, page.values))
        found = self.trace(path, raw, fresh=page.fresh, texts=texts)
        if not found:
            self.memory.pieces.update(page.pieces)
        yield from found

    def data(self, path: str, raw: bytes) -> Iterator[Trouble]:
        is_json = path.endswith(reading.JSON)
        content = reading.as_json(raw) if is_json else self.reader.tree(raw)
        if is_feed(path):
            yield from in_feed(path, raw, content=content, built=self.built)
        if content is None:
            texts = reading.texts_of_plain(raw)
        elif is_list(path):
            texts = texts_of_list(content)
        else:
            texts = reading.texts_of_json(content) if is_json else reading.texts_of_tree(content)
        # Names of fields and values of lists come again and again.
        once = dict.fromkeys(texts)
        yield from self.lines(path, raw, texts=(text.replace("\n\n", reading.BREAK) for text in once))

    def lines(self, path: str, raw: bytes, *, texts: Iterable[str]) -> tuple[Trouble, ...]:
        """Give the traces in a file that is no page."""
        fresh = self.memory.fresh_lines(raw)
        found = self.trace(path, raw, fresh=b"\n".join(fresh), texts=map(reading.words_shown, texts))
        if not found:
            self.memory.lines.update(map(hash, fresh))
        return found

    def trace(self, path: str, raw: bytes, *, fresh: bytes, texts: Iterable[str]) -> tuple[Trouble, ...]:
        """Give the traces in the texts that stood in no file before this one."""
        if self.traces.is_empty:
            return ()
        new = self.memory.fresh_texts(texts)
        text = reading.BREAK.join(new)
        found = tuple(self.traces.in_file(path, raw, fresh=fresh, text=text))
        if not found:
            self.memory.texts.update(map(hash, new))
        return found


def _earlier(library: Library) -> dict[str, tuple[str, ...]]:
    return {item.key: item.settings.formerly for item in library.collections}


def verify(
    folder: Path,
    library: Library,
    *,
    moment: datetime,
    progress: Progress | None = None,
) -> tuple[Trouble, ...]:
    """Give everything that is wrong with a built folder, sorted.

    The library is what was shown, so of a partnership with errors the sources that were kept; `progress`
    is told of each hundred files.
    """
    permits = permitted(library, moment)
    whole = built(folder, library)
    anchors = Anchors()
    inspections = _inspections(whole, traces(library, permits), permits=permits, anchors=anchors)
    found = [*whole.odd, *disagreement(whole, permits, earlier=_earlier(library))]
    found.extend(in_lists(whole, permits))
    found.extend(closed_attachments(whole, library, permits=permits))
    for number, (inspection, path) in enumerate(inspections, start=1):
        found.extend(inspection.file(path))
        if progress and number % 100 == 0:
            progress(100)
    found.extend(anchors.troubles(whole))
    return tuple(sorted(set(found), key=lambda trouble: trouble.order))


def _inspections(
    whole: Built, sought: Traces, *, permits: tuple[Permitted, ...], anchors: Anchors
) -> Iterator[tuple[_Inspection, str]]:
    """Give every file with its inspection; each partnership begins with a memory of its public lines."""
    public: dict[str, list[Document]] = {}
    for item in permits:
        if item.permit is Permit.PAGE and item.document.path not in sought.telling:
            public.setdefault(item.document.partnership, []).append(item.document)
    reader, tags = reading.Reader(), TagReader()
    houses = sorted((_house(path, sought.partnerships), path) for path in whole.files)
    portal = Memory()  # comes first; style sheets and scripts are the same everywhere
    for house, group in groupby(houses, key=itemgetter(0)):
        lines = public_lines(public.get(house, ()))
        memory = Memory(texts=portal.texts.union(map(hash, lines))) if house else portal
        inspection = _Inspection(whole, sought, memory, reader, tags, anchors)
        yield from ((inspection, path) for _, path in group)


def _house(path: str, partnerships: frozenset[str]) -> str:
    top = path.partition("/")[0]
    return top if top in partnerships else ""
