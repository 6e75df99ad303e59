"""Style sheets under a name that changes with their content, and a second name for the search engine."""

from hashlib import sha256
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

_ENGINE, _ENGINE_COPY = "assets/search.mjs", "assets/search.js"
_SITE_CSS, _COLOURS_CSS = "assets/site.css", "assets/huisstijl.css"


def add_styles(files: Files, config: MkDocsConfig, *, colours: str) -> tuple[str, ...]:
    """Put the style sheets in `files` and give their addresses, in the order of loading."""
    own = File.generated(config, _COLOURS_CSS, content=colours, inclusion=InclusionLevel.NOT_IN_NAV)
    files.append(own)
    shared = files.get_file_from_path(_SITE_CSS)
    styles = [own] if shared is None else [shared, own]
    for file in styles:
        file.dest_uri = _named(file.src_uri, file.content_bytes)
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
