"""Outcomes of looking into files, kept by a hash of all that decides them.

What is kept says kinds, places and numbers, and never a text of a file. What is damaged or of another form
counts as not there.
"""

import json
from pathlib import Path
from typing import Any

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.inspection import Inspection, Personal
from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.pipeline.cache_folder import store

_FORM = 1
_LARGEST = 1_000_000  # bytes
_KINDS = {kind.value: kind for kind in SightingKind}


class KeptInspections:
    """A folder with one file for each outcome; without a folder nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, key: str) -> Inspection | None:
        """Give a kept outcome; None where there is none that can be trusted."""
        if self.folder is None:
            return None
        file = self.folder / f"{key}.json"
        try:
            if file.is_symlink() or file.stat().st_size > _LARGEST:
                return None
            return _read(json.loads(file.read_bytes()), key)
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None

    def keep(self, key: str, inspection: Inspection) -> None:
        """Keep an outcome; where that cannot be done, the next run looks again."""
        if self.folder is None:
            return
        store(self.folder, f"{key}.json", text=json.dumps(_written(inspection, key), ensure_ascii=False))


def _written(inspection: Inspection, key: str) -> dict[str, Any]:
    return {
        "form": _FORM,
        "key": key,
        "pages": inspection.pages,
        "hidden": [
            [item.kind.value, item.severity.value, item.where.nl, item.where.en, item.length]
            for item in inspection.hidden
        ],
        "personal": [
            [item.kind.value, item.where.nl, item.where.en, item.count] for item in inspection.personal
        ],
    }


def _read(kept: dict[str, Any], key: str) -> Inspection:
    """Give an outcome; raises ValueError or KeyError on what this program did not write."""
    if kept["form"] != _FORM or kept["key"] != key:
        raise ValueError("of another form")
    hidden = tuple(
        Hidden(HiddenKind(kind), Severity(severity), Text(str(nl), str(en)), int(length))
        for kind, severity, nl, en, length in kept["hidden"]
    )
    personal = tuple(
        Personal(_KINDS[kind], Text(str(nl), str(en)), int(count)) for kind, nl, en, count in kept["personal"]
    )
    return Inspection(hidden, personal, int(kept["pages"]))
