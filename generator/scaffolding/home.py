"""Where a new document goes: its id, its path and the folder for its files."""

import re
import unicodedata
from dataclasses import dataclass

from generator.detection.find import find_in_name
from generator.model.terms import Kind
from generator.scaffolding.converted import Converted, Picture
from generator.scaffolding.evidence import Around

_IN_POLICIES = frozenset({Kind.POLICY, Kind.WORK_PLAN, Kind.DOCUMENT})
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Home:
    """The id that a new document gets, and where it stands."""

    id: str
    path: str
    folder: str  # for its attachments
    from_path: str  # how the document refers to that folder

    def named(self, picture: Picture) -> Picture:
        """Give a picture under its name beside the document: the id keeps it apart from those of others."""
        return Picture(f"{self.id.lower()}-{picture.name}", picture.content)


def next_home(around: Around, kind: Kind, *, year: int, title: str) -> Home:
    """Give the place of a document with the next id of the year that is free; nobody has it yet."""
    identity = around.ids.next_free(kind, year=year)
    return home_of(identity, kind, partnership=around.collection.key, title=title)


def home_of(identity: str, kind: Kind, *, partnership: str, title: str) -> Home:
    """Give the place of a document with this id; its path has words of the title where these name nobody."""
    reports = f"reports/{partnership}/{identity.split('-')[1]}"
    in_policies = kind in _IN_POLICIES
    home = f"content/{partnership}/policies" if in_policies else reports
    words = slug(title)
    name = f"{identity.lower()}-{words}" if words and not find_in_name(words) else identity.lower()
    from_path = f"../../../{reports}/files" if in_policies else "files"
    return Home(identity, f"{home}/{name}.md", f"{reports}/files", from_path)


def settled(converted: Converted, home: Home) -> tuple[str, tuple[Picture, ...]]:
    """Give the body and the pictures of a file, under the names that these get beside the document."""
    body, pictures = converted.body, tuple(map(home.named, converted.pictures))
    for old, new in zip(converted.pictures, pictures, strict=True):
        body = body.replace(f"](files/{old.name})", f"]({home.from_path}/{new.name})")
    return body, pictures


def slug(title: str) -> str:
    """Give the words of a title as they stand in the name of a file."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition("-")[0] or words[:_LONGEST]
