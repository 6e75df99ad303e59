"""Where personal data stands in texts that were looked at before; the texts themselves are not kept."""

import hashlib
import json
from functools import cached_property
from pathlib import Path

from generator.detection.find import find
from generator.detection.sighting import Sighting, SightingKind
from generator.pipeline.cache_folder import detectors, folder_of, store

NAME = "sightings.json"
WORTH_KEEPING = 500  # texts: below this, looking again takes less than a second
_FORM = 1
_KINDS = {kind.value: kind for kind in SightingKind}


class KeptSightings:
    """Finds personal data, once for each text; nothing is kept of a small project."""

    def __init__(self, root: str) -> None:
        self.folder = folder_of(root)
        self.before = self._before()
        self.now: dict[str, tuple[Sighting, ...]] = {}
        self.fresh = 0

    def find(self, text: str) -> tuple[Sighting, ...]:
        """Give what stands in a text."""
        key = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        found = self.before.get(key)
        if found is None:
            self.fresh += 1
            found = find(text)
        self.now[key] = found
        return found

    @cached_property
    def version(self) -> str:
        """The detectors of this run; a small project, of which nothing is kept, need not know them."""
        return detectors()

    def _before(self) -> dict[str, tuple[Sighting, ...]]:
        file = self.folder / NAME if self.folder else None
        return _read(file, self.version) if file and file.exists() else {}

    def keep(self) -> None:
        """Keep what was found, for the texts of this run only."""
        if self.folder is None or not self.fresh or len(self.now) < WORTH_KEEPING:
            return
        told = {key: [[seen.kind.value, seen.start, seen.end] for seen in self.now[key]] for key in self.now}
        kept = {"form": _FORM, "version": self.version, "found": dict(sorted(told.items()))}
        store(self.folder, NAME, text=json.dumps(kept, separators=(",", ":")))


def _read(file: Path, version: str) -> dict[str, tuple[Sighting, ...]]:
    """Give what was kept by these detectors; what is damaged counts as not there."""
    try:
        if file.is_symlink():
            return {}
        kept = json.loads(file.read_bytes())
        if kept["form"] != _FORM or kept["version"] != version:
            return {}
        return {str(key): tuple(map(_sighting, seen)) for key, seen in kept["found"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _sighting(kept: list[object]) -> Sighting:
    kind, start, end = kept
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
        raise ValueError("no place in a text")
    return Sighting(_KINDS[str(kind)], start, end)
