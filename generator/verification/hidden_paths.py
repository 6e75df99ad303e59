"""A path that holds a secret itself: told up to there, with the place of the rest in its folder."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.model.finding import Seen
from generator.model.text import Text
from generator.verification.looking import HIDDEN
from generator.verification.secret_list import Secret
from generator.verification.seeking import Seeker
from generator.verification.trouble import Trouble, TroubleKind
from generator.verification.views import Way, views_of

_FILE = Text("het {number}e bestand in map '{folder}'", "file {number} in folder '{folder}'")
_FOLDER = Text("de {number}e map in map '{folder}'", "folder {number} in folder '{folder}'")
_LINE = Text("het is regel {line} van uw lijst", "it is line {line} of your list")


@dataclass(frozen=True, slots=True)
class HiddenPaths:
    """Tells paths without the secrets in them."""

    root: Path
    seeker: Seeker = field(repr=False)
    _known: dict[str, tuple[Secret, ...]] = field(default_factory=dict, repr=False)

    def troubles(self, paths: Iterable[str]) -> Iterator[Trouble]:
        """Give the names of files and folders that hold a secret, each once."""
        for path in sorted(paths):
            for secret in self._secrets(path):
                line = Text(*(text.format(line=secret.line) for text in (_LINE.nl, _LINE.en)))
                seen = Seen("SECRET", 0, 0, HIDDEN, Way.NAME.value)
                found = Trouble(TroubleKind.SECRET, path, seen=seen, about=(Way.NAME.text, line))
                yield self.hidden(found)

    def hidden(self, trouble: Trouble) -> Trouble:
        """Give the trouble with a path, and a source, that can be told."""
        source = HIDDEN if self._secrets(trouble.source) else trouble.source
        told, name = trouble.path, ""
        while told and self._secrets(told):
            told, _, name = told.rpartition("/")
        if not name:
            return replace(trouble, source=source)
        about = (*trouble.about, self._place(told, name))
        return replace(trouble, path=told or ".", source=source, about=about)

    def _secrets(self, path: str) -> tuple[Secret, ...]:
        if path not in self._known:
            data = path.encode("utf-8", "replace")
            hits = (hit.secret for view in views_of(data) for hit in self.seeker.hits(view))
            self._known[path] = tuple(dict.fromkeys(hits))
        return self._known[path]

    def _place(self, folder: str, name: str) -> Text:
        """Give the place of a file among the files, or of a folder among the folders, sorted by name."""
        below = self.root / folder
        is_folder = (below / name).is_dir()
        with os.scandir(below) as entries:
            # As a list of files shows them: capitals do not come first.
            same = sorted((entry.name for entry in entries if entry.is_dir() == is_folder), key=str.casefold)
        number = same.index(name) + 1 if name in same else 0
        told = _FOLDER if is_folder else _FILE
        return Text(*(text.format(number=number, folder=folder or ".") for text in (told.nl, told.en)))
