"""What a branch brought into a repository and took out again."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Passed:
    """One earlier version of a file, or the message of a commit where `path` is empty."""

    commit: str  # short name
    path: str  # relative to the root, with /
    source: str = field(default="", repr=False)  # "" for a file that is no text
    is_text: bool = True
    is_gone: bool = False  # nothing stands at this path any more


@dataclass(frozen=True, slots=True)
class History:
    """The earlier versions of the files of one partnership; '' stands for what all share."""

    partnership: str
    passed: tuple[Passed, ...]  # the oldest first
    kept: str = field(default="", repr=False)  # texts of before the branch and of now: no news


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One place of a sought text; the text is known by its line in the list of what is sought."""

    pattern: int
    commit: str  # short name; "" where no commit leads to it
    where: str  # a path without the text, or words for what is no file
    line: int = 0  # in that version; 0 where there is none


@dataclass(frozen=True, slots=True)
class Search:
    """What a search through the history gave."""

    places: tuple[Place, ...]
    commits: int
    texts: int  # versions of files that were read
    closed: int  # versions of files that are no text: nothing in them was seen
