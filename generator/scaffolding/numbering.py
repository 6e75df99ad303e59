"""Where a new document goes: its id, its path and the folder for its files."""

import re
import unicodedata
from dataclasses import dataclass, replace

from generator.detection.find import find_in_name
from generator.model.fault import Fault, FaultKind
from generator.model.library import SourceFile
from generator.model.place import START
from generator.model.terms import Kind
from generator.rules.free_ids import free_ids
from generator.scaffolding.evidence import Around

_IN_POLICIES = frozenset({Kind.POLICY, Kind.WORK_PLAN, Kind.DOCUMENT})
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Desk:
    """The id that a new document gets, and where it stands."""

    id: str
    path: str
    folder: str  # for its attachments
    from_path: str  # how the document refers to that folder


def desk_of(around: Around, kind: Kind, *, year: int, title: str) -> Desk:
    """Give the next free id of the year, and a path with words of the title where these name nobody."""
    return desk_with(_free_id(around, kind, year=year), kind, partnership=around.collection.key, title=title)


def desk_with(identity: str, kind: Kind, *, partnership: str, title: str) -> Desk:
    """Give the path of a document that has an id."""
    reports = f"reports/{partnership}/{identity.split('-')[1]}"
    in_policies = kind in _IN_POLICIES
    home = f"content/{partnership}/policies" if in_policies else reports
    words = slug(title)
    name = f"{identity.lower()}-{words}" if words and not find_in_name(words) else identity.lower()
    from_path = f"../../../{reports}/files" if in_policies else "files"
    return Desk(identity, f"{home}/{name}.md", f"{reports}/files", from_path)


def slug(title: str) -> str:
    """Give the words of a title as they stand in the name of a file."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition("-")[0] or words[:_LONGEST]


def _free_id(around: Around, kind: Kind, *, year: int) -> str:
    """Ask the rules for an id, the way they give one to a file that lacks it."""
    key = around.collection.key
    path = f"reports/{key}/{year}/nieuw-stuk.md"
    source = f"---\nkind: {kind.value}\n---\n"
    fault = Fault(FaultKind.MISSING_KEY, START, key="id")
    files = (*around.library.files, SourceFile(path, key, source, (fault,)))
    return free_ids(replace(around.library, collections=(around.collection,), files=files))[path]
