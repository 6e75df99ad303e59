"""The nouns of the table: a header, and a group of files that get the same ones."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.outputs.security_txt import is_at_root


@dataclass(frozen=True, slots=True)
class Header:
    """A header of an answer."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Group:
    """Files that are served alike."""

    name: str  # in small letters, for the name of a rule
    title: str  # Dutch, for who reads the file
    pattern: str  # what PCRE and RE2 both understand, below the folder of a site; "" for everything else
    headers: tuple[Header, ...]
    type: str = ""  # where the ending of the name does not tell it
    is_below_all: bool = True  # in the folder for all: also below each partnership


@dataclass(frozen=True, slots=True)
class Place:
    """Where a folder stands on its host, and what is in it."""

    site_url: str
    folders: tuple[str, ...] = ()  # of the partnerships, in the site over all
    is_example: bool = False
    form_policy: str = ""  # of the form for publishers, where the folder has one
    lasting: tuple[str, ...] = ()  # files whose name changes with their content, relative to the folder

    @property
    def base(self) -> str:
        """The path on the host, beginning and ending on /."""
        return urlsplit(self.site_url).path or "/"

    @property
    def is_at_root(self) -> bool:
        """Whether the folder fills the host from its root."""
        return is_at_root(self.site_url)
