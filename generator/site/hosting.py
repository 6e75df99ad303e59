"""MkDocs run inside this process: quiet, into an empty folder, its errors made ours."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import PluginCollection
from mkdocs.theme import Theme

from generator.errors import CannotFinishError, in_dutch
from generator.site.edition import Edition, edition_of, edition_of_portal
from generator.site.plugin import ToezichtPlugin
from generator.staging.preview import PreviewSite
from generator.staging.public import PublicPortal, PublicSite

_PLUGIN = "toezicht"


@dataclass(frozen=True, slots=True)
class SiteStats:
    """What a build gave."""

    pages: int
    notices: tuple[str, ...]  # what MkDocs warned of, for whoever keeps the theme
    indexed: tuple[str, ...] = ()  # addresses of the pages that search engines may keep


def build_site(site: PublicSite, theme: Path, *, into: Path) -> SiteStats:
    """Write the pages of a partnership into `into`, which must be empty or not exist yet."""
    return _build(edition_of(site), theme, into=into)


def build_portal(portal: PublicPortal, theme: Path, *, into: Path) -> SiteStats:
    """Write the pages of the portal; before the sites below it, as `into` must still be empty."""
    return _build(edition_of_portal(portal), theme, into=into)


def build_preview_site(preview: PreviewSite, theme: Path, *, into: Path) -> SiteStats:
    """Write the pages of a preview, each with a watermark, into a folder that nobody publishes."""
    edition = edition_of(preview.content)
    return _build(replace(edition, masthead=replace(edition.masthead, preview=True)), theme, into=into)


def _build(edition: Edition, theme: Path, *, into: Path) -> SiteStats:
    _check_empty(into)
    with TemporaryDirectory() as no_docs, _quiet() as notices:
        try:
            config = _config(edition, theme, into=into, docs=Path(no_docs))
            build(config)
        except (MkDocsException, TemplateError, OSError, ValueError) as error:
            why = in_dutch(error) if isinstance(error, OSError) else error
            raise CannotFinishError(
                f"de pagina's van '{edition.masthead.name}' konden niet worden gemaakt: {why}",
                hint="Kijk of de map 'theme' heel is en of er ruimte is op de schijf.",
            ) from error
    return SiteStats(len(edition.sheets), tuple(notices), edition.indexed)


def _check_empty(into: Path) -> None:
    # MkDocs wipes the folder it writes to, so that must never be one that holds something.
    if into.exists() and any(into.iterdir()):
        raise CannotFinishError(
            f"de map '{into.name}' is niet leeg", hint="Geef een map die leeg is of nog niet bestaat."
        )


def _config(edition: Edition, theme: Path, *, into: Path, docs: Path) -> MkDocsConfig:
    plugin = ToezichtPlugin()
    plugin.load_config({})
    plugin.edition = edition
    config = copy(_settings())
    config.site_name = edition.masthead.name
    config.docs_dir = str(docs)
    config.site_dir = str(into.resolve())
    config.theme = Theme(custom_dir=str(theme.resolve()))
    config.plugins = PluginCollection()
    config.plugins[_PLUGIN] = plugin
    return config


@lru_cache(maxsize=1)
def _settings() -> MkDocsConfig:
    """Give what is the same for every site; MkDocs needs more time to check it than to use it."""
    config = MkDocsConfig()
    with TemporaryDirectory() as docs:
        # Neither an installed theme nor an installed plugin is looked for: what we use is at hand.
        theme = {"name": None, "custom_dir": docs}
        config.load_dict({"site_name": _PLUGIN, "docs_dir": docs, "theme": theme, "plugins": []})
        errors, _ = config.validate()
    if errors:
        raise ValueError("; ".join(f"{key}: {error}" for key, error in errors))
    return config


class _Notices(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def _quiet() -> Iterator[list[str]]:
    """Keep what MkDocs logs to ourselves."""
    logger, handler = logging.getLogger("mkdocs"), _Notices()
    before = (logger.propagate, logger.level)
    logger.addHandler(handler)
    logger.propagate = False
    # Building a log message for each page costs more than the page; only warnings matter.
    logger.setLevel(logging.WARNING)
    try:
        yield handler.messages
    finally:
        logger.removeHandler(handler)
        logger.propagate, level = before
        logger.setLevel(level)
