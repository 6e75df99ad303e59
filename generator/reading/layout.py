"""Which file stands where (the contract's 'Where files are')."""

import re
from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a file is, by its place and name."""

    PORTAL = "portal"  # content/portal.yml
    GLOSSARY = "glossary"  # content/glossary.yml or content/<p>/glossary.yml
    PARTNERSHIP = "partnership"  # content/<p>/partnership.yml
    PROVIDERS = "providers"  # content/<p>/providers.yml
    FRAMEWORKS = "frameworks"  # content/<p>/frameworks.yml
    ALLOW = "allow"  # content/<p>/allow.yml
    PAGE = "page"  # content/<p>/pages/*.md
    LOGO = "logo"  # content/<p>/*.png or *.webp
    DOCUMENT = "document"  # content/<p>/policies/*.md or reports/<p>/<year>/*.md
    REGISTER = "register"  # reports/<p>/<year>/register.yml
    ATTACHMENT = "attachment"  # reports/<p>/<year>/files/*
    MARKER = "marker"  # .gitkeep, and what Finder and Explorer leave in a folder
    UNKNOWN = "unknown"  # anything else


@dataclass(frozen=True, slots=True)
class Position:
    """The role of a file, with what its path says."""

    role: Role
    partnership: str = ""
    year: int = 0


SHARED = ("content/portal.yml", "content/glossary.yml")
"""The files that every partnership leans on."""

_RESERVED = frozenset({"admin", "assets", "zoeken", "aanbieders"})  # folders beside the sites
_PARTNERSHIP = r"(?P<p>[a-z][a-z0-9-]{1,40})"
_NAME = r"[a-z0-9][a-z0-9._-]{0,80}"
_SLUG = r"[a-z0-9][a-z0-9-]{0,120}"

_LAYOUT = tuple(
    (re.compile(pattern + r"\Z"), role)
    for pattern, role in (
        (r"content/portal\.yml", Role.PORTAL),
        (r"content/glossary\.yml", Role.GLOSSARY),
        (rf"content/{_PARTNERSHIP}/policies/{_SLUG}\.md", Role.DOCUMENT),
        (rf"reports/{_PARTNERSHIP}/(?P<year>\d{{4}})/{_SLUG}\.md", Role.DOCUMENT),
        (rf"content/{_PARTNERSHIP}/partnership\.yml", Role.PARTNERSHIP),
        (rf"content/{_PARTNERSHIP}/providers\.yml", Role.PROVIDERS),
        (rf"content/{_PARTNERSHIP}/frameworks\.yml", Role.FRAMEWORKS),
        (rf"content/{_PARTNERSHIP}/allow\.yml", Role.ALLOW),
        (rf"content/{_PARTNERSHIP}/glossary\.yml", Role.GLOSSARY),
        (rf"content/{_PARTNERSHIP}/pages/{_SLUG}\.md", Role.PAGE),
        (rf"content/{_PARTNERSHIP}/{_NAME}\.(?:png|webp)", Role.LOGO),
        (rf"reports/{_PARTNERSHIP}/(?P<year>\d{{4}})/register\.yml", Role.REGISTER),
        (
            rf"reports/{_PARTNERSHIP}/(?P<year>\d{{4}})/files/{_NAME}(?<=\.)(?:pdf|odt|ods|docx|xlsx|csv|png|jpg|webp)",
            Role.ATTACHMENT,
        ),
        (r"(?:content|reports)/(?:.*/)?(?:\.gitkeep|\.DS_Store|Thumbs\.db|desktop\.ini)", Role.MARKER),
    )
)


def position(path: str) -> Position:
    """Say what the file at `path` is; UNKNOWN where the layout has no such place."""
    for pattern, role in _LAYOUT:
        found = pattern.match(path)
        if found and found.groupdict().get("p") not in _RESERVED:
            parts = found.groupdict()
            return Position(role, parts.get("p") or "", int(parts.get("year") or 0))
    return Position(Role.UNKNOWN, partnership_of(path))


def logo_path(partnership: str, logo: str) -> str:
    """Give the path of the logo that `house_style` names."""
    return f"content/{partnership}/{logo}"


def partnership_of(path: str) -> str:
    """Give the folder below content/ or reports/, whether or not its name is right."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""  # noqa: PLR2004 (content, partnership, file)
