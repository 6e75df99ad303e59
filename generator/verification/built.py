"""The built folder: which files it holds and where an address leads in it."""

import gzip
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

from generator.model.library import Library
from generator.verification.reading import NO_TEXT
from generator.verification.trouble import Trouble, TroubleKind

LARGEST = 32 << 20  # bytes of a text that is read as one; no page or list of a site comes near it

_GZIP = b"\x1f\x8b"
_FROM_ANYWHERE = ("https:", "http:", "/")  # links that lead to the same place from every page of a site


@dataclass(frozen=True)
class Built:
    """All files of a built folder, with the addresses at which it is meant to stand."""

    root: Path
    files: frozenset[str]  # relative to the root, with /
    sites: tuple[tuple[str, str], ...]  # (address, folder), longest address first
    odd: tuple[Trouble, ...] = ()  # what is there and is not looked into
    _found: dict[str, dict[str, str | None]] = field(default_factory=dict, repr=False)

    @cached_property
    def _from_host(self) -> tuple[tuple[str, str], ...]:
        return tuple((urlsplit(address).path, folder) for address, folder in self.sites)

    @cached_property
    def _own(self) -> dict[str, tuple[str, str]]:
        return {folder.rstrip("/"): (address, folder) for address, folder in self.sites}

    def read(self, path: str) -> bytes:
        """Give the content of a file, unpacked where it is packed; of a packed bomb only the beginning."""
        with open(f"{self.root}/{path}", "rb") as file:  # noqa: PTH123 - a Path takes as long as the reading
            raw = file.read()
        if not raw.startswith(_GZIP):
            return raw
        try:
            with gzip.open(BytesIO(raw)) as packed:
                return packed.read(LARGEST)
        except (OSError, EOFError, zlib.error):
            return raw

    def find(self, page: str, link: str) -> str | None:
        """Give the file to which `link` on `page` leads, there or not; None where it leads elsewhere."""
        link = link.partition("#")[0].partition("?")[0]
        if not link:
            return page
        folder = page.rpartition("/")[0]
        if link.startswith("../"):
            return _file(_climbed(folder, unquote(link) if "%" in link else link))
        if not link.startswith(_FROM_ANYWHERE):
            return self._led(folder, link)
        # The feeds of a partnership name the same pages again and again.
        known = self._found.setdefault(folder.partition("/")[0], {})
        if link not in known:
            known[link] = self._led(folder, link)
        return known[link]

    def _led(self, folder: str, link: str) -> str | None:
        link = unquote(link) if "%" in link else link
        if link.startswith("//"):
            return None
        own = self._own.get(folder.partition("/")[0])
        if own and link.startswith(own[0]):  # spares a look at all other sites
            return _file(own[1] + link[len(own[0]) :])
        if link.startswith("/"):
            return _under(link, self._from_host)
        if ":" in link.partition("/")[0]:
            return _under(link, self.sites) if link.startswith("http") else None
        return _file(_climbed(folder, link))


def built(root: Path, library: Library) -> Built:
    """Look what is in a built folder; a symbolic link is never followed."""
    files: set[str] = set()
    odd: list[Trouble] = []
    for path, entry in _entries(root):
        kind = _oddness(entry, path)
        if kind is None:
            files.add(path)
        else:
            odd.append(Trouble(kind, path))
    sites = [(item.settings.site_url, f"{item.key}/") for item in library.collections]
    sites.append((library.portal.site_url if library.portal else _portal_address(library), ""))
    longest_first = sorted(sites, key=lambda site: (-len(site[0]), site))
    return Built(root, frozenset(files), tuple(longest_first), tuple(odd))


def _entries(root: Path) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Give all that is below a folder but the folders that can be looked into, with its path."""
    waiting = [""]
    while waiting:
        prefix = waiting.pop()
        for entry in _listed(root / prefix):
            if _is_folder(entry):
                waiting.append(f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name, entry


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return [*entries]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and os.access(entry, os.R_OK | os.X_OK)


def _oddness(entry: os.DirEntry[str], path: str) -> TroubleKind | None:
    """Tell why something is not looked into; None where it is an ordinary file."""
    if entry.is_symlink():
        return TroubleKind.LINK
    if not entry.is_file() or not path.isprintable() or not os.access(entry, os.R_OK):
        return TroubleKind.CLOSED_FILE
    is_text = not path.endswith(NO_TEXT)
    return TroubleKind.LARGE_FILE if is_text and entry.stat().st_size > LARGEST else None


def _portal_address(library: Library) -> str:
    """Without portal.yml the portal stands at the host of the first partnership by name."""
    by_name = sorted(library.collections, key=lambda item: item.settings.name.casefold())
    return urljoin(by_name[0].settings.site_url if by_name else "https://localhost/", "/")


def line_of(raw: bytes, position: int) -> int:
    """Give the line, from 1, of a place in a file; 0 where the place is not known."""
    return raw.count(b"\n", 0, position) + 1 if position >= 0 else 0


def _under(address: str, sites: tuple[tuple[str, str], ...]) -> str | None:
    for start, folder in sites:
        if address.startswith(start) or f"{address}/" == start:
            return _file(folder + address[len(start) :])
    return None


def _climbed(folder: str, link: str) -> str:
    """Give the path from `folder`; climbing out of the built folder leads nowhere."""
    up = 0
    while link.startswith("../", 3 * up):
        up += 1
    rest = link[3 * up :]
    if rest.startswith(".") or "/." in rest:
        return _normal(f"{folder}/{link}")
    if up > (folder.count("/") + 1 if folder else 0):
        return "../"
    base = f"/{folder}".rsplit("/", up)[0] if up else f"/{folder}" if folder else ""
    return f"{base}/{rest}"[1:]


def _normal(path: str) -> str:
    end = "/" if path.endswith(("/", "/.", "/..")) else ""
    normal = normpath(path.lstrip("/"))
    return "" if normal == "." else normal + end


def _file(path: str) -> str:
    return f"{path}index.html" if not path or path.endswith("/") else path
