"""Answers of somebody who was called away: kept beside the sources until the document is there."""

import json
from contextlib import suppress
from pathlib import Path

from generator.model.terms import Kind
from generator.pipeline.cache_folder import folder_of, store
from generator.scaffolding.questions import Answers

_LARGEST = 200_000  # bytes


class Unfinished:
    """The answers about one kind in one partnership; without a folder nothing is kept."""

    def __init__(self, root: Path, *, partnership: str, kind: Kind) -> None:
        self.folder = folder_of(str(root))
        self.name = f"nieuw-{partnership}-{kind.value}.json"

    def answers(self) -> Answers:
        """Give what was kept; none where that was damaged."""
        if self.folder is None:
            return Answers()
        file = self.folder / self.name
        try:
            if file.is_symlink() or file.stat().st_size > _LARGEST:
                return Answers()
            pairs = json.loads(file.read_bytes())
            return Answers(tuple((str(key), tuple(map(str, values))) for key, values in pairs))
        except (OSError, ValueError, TypeError, RecursionError):
            return Answers()

    def keep(self, answers: Answers) -> None:
        """Keep the answers so far."""
        if self.folder is not None:
            store(self.folder, self.name, text=json.dumps(answers.given, ensure_ascii=False))

    def forget(self) -> None:
        """Take away what was kept."""
        if self.folder is not None:
            with suppress(OSError):
                (self.folder / self.name).unlink(missing_ok=True)
