"""What reading gives: documents, and everything around them, of one or more partnerships."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.model.fault import Fault
from generator.model.front_matter import FrontMatter
from generator.model.partnership import Member, Partnership
from generator.model.provider import AllowList, Framework, Portal, Provider, names_of_persons
from generator.model.register import Register
from generator.model.terms import Kind


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file that was met, with every fault that reading found in it."""

    path: str  # relative to the root, with /
    partnership: str  # "" for the portal's own files
    source: str = field(default="", repr=False)  # "" where it could not be read as text
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A publication whose front matter is understood; public or not, that is not decided here."""

    partnership: str
    path: str
    source: str = field(repr=False)
    body: str = field(repr=False)
    body_line: int  # the line of the source, from 1, on which the body begins
    meta: FrontMatter = field(repr=False)

    @property
    def id(self) -> str:
        """The id, unique in its partnership."""
        return self.meta.id

    @property
    def kind(self) -> Kind:
        """The kind of publication."""
        return self.meta.kind

    @property
    def slug(self) -> str:
        """The id as it stands in an address."""
        return self.meta.id.lower()

    @property
    def year(self) -> int:
        """The year in the id."""
        return int(self.meta.id.split("-")[1])


@dataclass(frozen=True, slots=True)
class Page:
    """An editorial page: Markdown for MkDocs, with a title and perhaps a description."""

    partnership: str
    path: str
    name: str  # file name without .md
    title: str
    description: str
    body: str = field(repr=False)
    body_line: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file beside the documents of one year."""

    partnership: str
    path: str
    year: int
    name: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything of one partnership."""

    key: str
    settings: Partnership
    documents: tuple[Document, ...] = ()
    providers: Mapping[str, Provider] = field(default_factory=dict)
    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    registers: Mapping[int, Register] = field(default_factory=dict)
    glossary: Mapping[str, str] = field(default_factory=dict)
    allowed: AllowList = field(default_factory=AllowList)
    pages: tuple[Page, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def persons(self) -> tuple[str, ...]:
        """Every name of a provider who is a natural person: these are never shown."""
        return names_of_persons(self.providers.values())

    def members_on(self, day: date) -> frozenset[str]:
        """The codes of the municipalities that take part on `day`."""
        return frozenset(member.code for member in self.settings.municipalities if is_member(member, day))


@dataclass(frozen=True, slots=True)
class Library:
    """All partnerships, the portal, and every file that was met on the way."""

    root: str
    portal: Portal | None  # None where portal.yml is missing or not understood
    collections: tuple[Collection, ...]
    files: tuple[SourceFile, ...] = ()  # all settings files, and every other file with a fault

    @property
    def persons(self) -> tuple[str, ...]:
        """Every name of a provider who is a natural person, over all partnerships."""
        return tuple(name for collection in self.collections for name in collection.persons)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that was understood, by partnership."""
        return tuple(document for collection in self.collections for document in collection.documents)


def is_member(member: Member, day: date) -> bool:
    """Whether `member` takes part on `day`."""
    return (member.from_ is None or member.from_ <= day) and (member.until is None or day <= member.until)
