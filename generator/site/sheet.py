"""One page on its way to MkDocs: where it goes, which template it takes and what that template shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.staging.public_parts import Link

ROOT_MARK = "\x00"  # stands for the way back to the root in chunks that serve pages of any depth


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that a page offers, without the ending that says its format."""

    base: str  # 'soort/thematic/' or ''
    title: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that only needs its template; `values` are the names that this template reads."""

    address: str  # relative to the root of the site, ends on /; '' for home; or a file name
    template: str
    title: str
    values: Mapping[str, object] = field(default_factory=dict, repr=False)
    description: str = ""
    active: str = ""  # address of the item of the navigation that this page belongs to
    trail: tuple[Link, ...] = ()  # the pages above this one, without home
    feeds: tuple[Feed, ...] = ()  # besides the feed of the whole site
    markdown: str = field(default="", repr=False)  # only an editorial page has it
    hidden: bool = False  # kept out of other people's search engines

    @property
    def root(self) -> str:
        """The way from this page back to the root of the site."""
        return "../" * self.address.count("/")

    @property
    def source(self) -> str:
        """The path that MkDocs gets for this page."""
        return self.address + "index.md" if self.is_folder else self.address + ".md"

    @property
    def target(self) -> str:
        """The file that is written."""
        return self.address + "index.html" if self.is_folder else self.address

    @property
    def is_folder(self) -> bool:
        """Whether the address is a folder and not a file."""
        return self.address == "" or self.address.endswith("/")
