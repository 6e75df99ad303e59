"""Style sheets under a name that changes with their content, and a second name for the search engine."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from rcssmin import cssmin

_ENGINE, _ENGINE_COPY = "assets/search.mjs", "assets/search.js"
_SITE_CSS, _COLOURS_CSS = "assets/site.css", "assets/huisstijl.css"


def keep_assets(files: Files) -> None:
    """Leave out what a theme needs for making pages and no reader ever fetches."""
    for file in [file for file in files if not file.src_uri.startswith("assets/")]:
        files.remove(file)


def add_styles(files: Files, config: MkDocsConfig, *, theme: Path, colours: str) -> tuple[str, ...]:
    """Put the style sheets in `files` and give their addresses, in the order of loading."""
    sheets = ((_SITE_CSS, _style_of(theme, _versions(theme))), (_COLOURS_CSS, colours))
    styles = [
        File.generated(config, path, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
        for path, content in sheets
    ]
    for file in styles:
        file.dest_uri = _named(file.src_uri, file.content_bytes)
        files.append(file)
    return tuple(file.dest_uri for file in styles)


def add_engine_copy(files: Files, config: MkDocsConfig) -> None:
    """Offer the search engine as .js too: a server without a type for .mjs sends it as no script."""
    engine = files.get_file_from_path(_ENGINE)
    if engine is not None:
        copy = File.generated(
            config, _ENGINE_COPY, content=engine.content_bytes, inclusion=InclusionLevel.NOT_IN_NAV
        )
        files.append(copy)


def _named(path: str, content: bytes) -> str:
    name = PurePosixPath(path)
    return str(name.with_name(f"{name.stem}.{sha256(content).hexdigest()[:10]}{name.suffix}"))


def _versions(theme: Path) -> tuple[tuple[Path, int], ...]:
    return tuple((path, path.stat().st_mtime_ns) for path in sorted((theme / "styles").glob("*.css")))


@lru_cache(maxsize=2)
def _style_of(theme: Path, parts: tuple[tuple[Path, int], ...]) -> str:  # noqa: ARG001 - the theme is part of the key
    """Give one small style sheet out of its parts, in the order of their names."""
    return str(cssmin("\n".join(path.read_text(encoding="utf-8") for path, _ in parts)))
