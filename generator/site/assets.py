"""Style sheets under a name that changes with their content, so that they can be cached for ever."""

from hashlib import sha256
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

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


def _named(path: str, content: bytes) -> str:
    name = PurePosixPath(path)
    return str(name.with_name(f"{name.stem}.{sha256(content).hexdigest()[:10]}{name.suffix}"))
