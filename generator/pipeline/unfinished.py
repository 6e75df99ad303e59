"""Answers of somebody who was called away: kept beside the sources until the document is there."""

import json
from contextlib import suppress
from pathlib import Path

from generator.errors import ToezichtError
from generator.model.terms import Kind
from generator.pipeline.cache_folder import store
from generator.pipeline.work_folder import FOLDER, work_folder
from generator.scaffolding.questions import Answers

_LARGEST = 200_000  # bytes


class Unfinished:
    """The answers about one kind in one partnership."""

    def __init__(self, root: Path, *, partnership: str, kind: Kind) -> None:
        self.root = root
        self.name = f"nieuw-{partnership}-{kind.value}.json"

    @property
    def is_kept(self) -> bool:
        """Whether there is something to go on with."""
        return bool(self.answers().given)

    def answers(self) -> Answers:
        """Give what was kept; none where that was damaged."""
        file = self.root / FOLDER / self.name
        try:
            if file.is_symlink() or file.stat().st_size > _LARGEST:
                return Answers()
            pairs = json.loads(file.read_bytes())
            return Answers(tuple((str(key), tuple(map(str, values))) for key, values in pairs))
        except (OSError, ValueError, TypeError, RecursionError):
            return Answers()

    def keep(self, answers: Answers) -> None:
        """Keep the answers so far; where that cannot be done, asking goes on."""
        with suppress(ToezichtError):
            store(work_folder(self.root), self.name, text=json.dumps(answers.given, ensure_ascii=False))

    def forget(self) -> None:
        """Take away what was kept."""
        with suppress(OSError):
            (self.root / FOLDER / self.name).unlink(missing_ok=True)
