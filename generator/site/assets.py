"""Assets under a name that changes with their content, so that a browser may keep them for a year.

One name stays as it is: `assets/search.mjs`, the search engine for other people's programs.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from rcssmin import cssmin

_FOLDER = "assets/"
_SITE_CSS, _COLOURS_CSS = "site.css", "huisstijl.css"
_PUBLIC = ("search.mjs",)
_SCRIPT_NAME = re.compile(r'"\./([a-z0-9-]+\.m?js)"')
_FONT_NAME = re.compile(r'url\("?(fonts/[a-z0-9-]+\.woff2)"?\)')


@dataclass(frozen=True, slots=True)
class Assets:
    """What pages load."""

    styles: tuple[str, ...] = ()  # addresses, in the order of loading
    named: Mapping[str, str] | None = None  # address by the name in the theme, as in 'search-page.js'

    def __getitem__(self, name: str) -> str:
        """Give the address of a script or font; a name that is not in the theme is an error."""
        return (self.named or {})[name]


def keep_assets(files: Files) -> None:
    """Leave out what a theme needs for making pages and no reader ever fetches."""
    for file in [file for file in files if not file.src_uri.startswith(_FOLDER)]:
        files.remove(file)


def add_assets(files: Files, config: MkDocsConfig, *, theme: Path, colours: str) -> Assets:
    """Put scripts, fonts and style sheets in `files` under lasting names."""
    ready = _ready(theme, _versions(theme))
    named = dict(ready.named)
    for name, content in ready.contents.items():
        known = files.get_file_from_path(_FOLDER + name)
        if known is not None and name not in _PUBLIC:
            files.remove(known)
        _add(files, config, address=named[name], content=content)
    own = _named(_COLOURS_CSS, colours.encode())
    _add(files, config, address=own, content=colours.encode())
    return Assets((named.pop(_SITE_CSS), own), named)


def _add(files: Files, config: MkDocsConfig, *, address: str, content: bytes) -> None:
    files.append(File.generated(config, address, content=content, inclusion=InclusionLevel.NOT_IN_NAV))


@dataclass(frozen=True, slots=True)
class _Ready:
    contents: Mapping[str, bytes]
    named: Mapping[str, str]


def _versions(theme: Path) -> tuple[tuple[Path, int], ...]:
    found: Iterable[Path] = (
        *(theme / "styles").glob("*.css"),
        *(theme / "assets").glob("*.*js"),
        *(theme / "assets/fonts").glob("*.woff2"),
    )
    return tuple((path, path.stat().st_mtime_ns) for path in sorted(found))


@lru_cache(maxsize=2)
def _ready(theme: Path, versions: tuple[tuple[Path, int], ...]) -> _Ready:
    """Give every asset of a theme with its address; what names another asset names it by its address."""
    paths = [path for path, _ in versions if path.suffix != ".css"]
    contents = {path.relative_to(theme / "assets").as_posix(): path.read_bytes() for path in paths}
    named: dict[str, str] = {}
    for name in sorted(contents):
        _name(name, contents, named=named)
    parts = (path.read_text(encoding="utf-8") for path, _ in versions if path.suffix == ".css")
    style = _FONT_NAME.sub(lambda found: f'url("{_beside(named[found[1]])}")', "\n".join(parts))
    contents[_SITE_CSS] = str(cssmin(style)).encode()
    named[_SITE_CSS] = _named(_SITE_CSS, contents[_SITE_CSS])
    return _Ready(contents, named)


def _name(name: str, contents: dict[str, bytes], *, named: dict[str, str]) -> str:
    """Give the address of a script or font, after those that it loads."""
    if name not in named:
        if name.endswith("js"):
            text = contents[name].decode()
            contents[name] = _SCRIPT_NAME.sub(
                lambda found: f'"./{_beside(_name(found[1], contents, named=named))}"', text
            ).encode()
        named[name] = _named(name, contents[name])
    return named[name]


def _named(name: str, content: bytes) -> str:
    path = PurePosixPath(name)
    # A server without a type for .mjs sends it as no script, and a browser then refuses it.
    ending = ".js" if path.suffix == ".mjs" else path.suffix
    return _FOLDER + str(path.with_name(f"{path.stem}.{sha256(content).hexdigest()[:10]}{ending}"))


def _beside(address: str) -> str:
    return address.removeprefix(_FOLDER)
