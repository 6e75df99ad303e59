"""The whole inspection: every file is read once, for all that is looked for."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from generator.model.library import Library
from generator.verification import reading
from generator.verification.attachments import closed_attachments
from generator.verification.built import Built, built
from generator.verification.disagreement import disagreement
from generator.verification.feeds import in_feed, is_feed
from generator.verification.pages import Anchors, in_page, in_style_sheet
from generator.verification.permitted import permitted
from generator.verification.tags import TagReader
from generator.verification.traces import Traces, traces
from generator.verification.trouble import Trouble

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class _Inspection:
    """What is carried from file to file."""

    built: Built
    traces: Traces
    reader: reading.Reader = field(default_factory=reading.Reader)
    tags: TagReader = field(default_factory=TagReader)
    anchors: Anchors = field(default_factory=Anchors)
    seen: set[int] = field(default_factory=set)  # hashes of texts without a trace

    def file(self, path: str) -> Iterator[Trouble]:
        if path.endswith(reading.NO_TEXT):
            yield from self.trace(path, b"", texts=())
            return
        raw = self.built.read(path)
        if path.endswith(".html"):
            yield from self.page(path, raw)
        elif path.endswith((*reading.XML, ".json")):
            yield from self.data(path, raw)
        else:
            yield from in_style_sheet(path, raw) if path.endswith(".css") else ()
            yield from self.trace(path, raw, texts=reading.texts_of_plain(raw))

    def page(self, path: str, raw: bytes) -> Iterator[Trouble]:
        page = self.tags.page(raw)
        yield from in_page(path, raw, page=page, anchors=self.anchors, built=self.built)
        yield from self.trace(path, raw, texts=(*reading.blocks_of_page(raw), *page.long_values))

    def data(self, path: str, raw: bytes) -> Iterator[Trouble]:
        is_json = path.endswith(".json")
        content = reading.as_json(raw) if is_json else self.reader.tree(raw)
        if is_feed(path):
            yield from in_feed(path, raw, content=content, built=self.built)
        if content is None:
            texts = reading.texts_of_plain(raw)
        else:
            texts = reading.texts_of_json(content) if is_json else reading.texts_of_tree(content)
        yield from self.trace(path, raw, texts=(text.replace("\n\n", reading.BREAK) for text in texts))

    def trace(self, path: str, raw: bytes, *, texts: Iterable[str]) -> Iterator[Trouble]:
        """Look for traces in the texts that stood in no file before this one: most stand in many."""
        if self.traces.is_empty:
            return
        fresh = [text for text in texts if hash(text) not in self.seen]
        found = tuple(self.traces.in_file(path, raw, text=reading.words_shown(reading.BREAK.join(fresh))))
        if not found:
            self.seen.update(map(hash, fresh))
        yield from found


def verify(
    folder: Path,
    library: Library,
    *,
    moment: datetime,
    held_back: frozenset[str] = frozenset(),
    progress: Progress | None = None,
) -> tuple[Trouble, ...]:
    """Give everything that is wrong with a built folder, sorted.

    `held_back` names partnerships of which additions wait for an error to be repaired; `progress` is told
    each hundredth file.
    """
    permits = permitted(library, moment)
    inspection = _Inspection(built(folder, library), traces(library, permits))
    found = [*disagreement(inspection.built, permits, held_back=held_back)]
    found.extend(closed_attachments(inspection.built, library, permits=permits))
    for number, path in enumerate(sorted(inspection.built.files), start=1):
        found.extend(inspection.file(path))
        if progress and number % 100 == 0:
            progress(number)
    found.extend(inspection.anchors.troubles(inspection.built))
    return tuple(sorted(set(found), key=lambda trouble: trouble.order))
