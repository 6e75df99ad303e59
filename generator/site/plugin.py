"""The MkDocs plugin: gives MkDocs ready pages instead of a folder with sources."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.errors import ToezichtError
from generator.site.assets import Assets, add_assets, keep_assets
from generator.site.edition import Edition, edition_of, edition_of_portal
from generator.site.editorial import EXTENSION_SETTINGS, EXTENSIONS
from generator.site.environment import environment
from generator.site.ready_page import EditorialPage, ReadyPage, as_file
from generator.site.sharing import sharing_of
from generator.site.shell import Shell
from generator.site.supply import completion, supply
from generator.site.theme import find_theme
from generator.staging.public import PublicPortal, PublicSite


class ToezichtSettings(Config):  # type: ignore[no-untyped-call]  # MkDocs' own base has no types here
    """What mkdocs.yml can say to the plugin."""

    partnership = config_options.Type(str, default="")


class ToezichtPlugin(BasePlugin[ToezichtSettings]):  # type: ignore[no-untyped-call]  # as above
    """Hosts the pages of one site; MkDocs sees no source."""

    edition: Edition | None = None  # handed over by `build_site`; else fetched when MkDocs starts
    _fetched: PublicSite | PublicPortal | None = None
    _shell: Shell | None = None
    _assets: Assets = Assets()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Fetch what is public where nobody handed it over, and leave out the rest of Material."""
        if self.edition is None:
            self._fetched = self._fetch(_root(config))
            self.edition = _edition_of(self._fetched)
        config.site_name = self.edition.masthead.name
        config.theme.dirs = [config.theme.custom_dir or str(find_theme(_root(config)))]
        # MkDocs would write the day of the build into sitemap.xml; 404.html is one of our sheets.
        config.theme.static_templates = set()
        config.markdown_extensions = list(EXTENSIONS)
        config.mdx_configs = dict(EXTENSION_SETTINGS)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add every page and the style sheets."""
        edition = self._ready()
        keep_assets(files)
        for sheet in edition.sheets:
            files.append(as_file(sheet, config))
        self._assets = add_assets(files, config, theme=Path(config.theme.dirs[0]), colours=edition.colours)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002 - the signature is MkDocs'
        """Give our own templates, which escape by default."""
        masthead = self._ready().masthead
        templates = environment(Path(config.theme.dirs[0]), masthead.language)
        self._shell = Shell(masthead, templates, assets=self._assets)
        return templates

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002 - the signature is MkDocs'
    ) -> TemplateContext:
        """Give the template its sheet."""
        if not isinstance(page, ReadyPage | EditorialPage):
            return context
        sheet = page.sheet
        # A page for what is not found is shown at any depth, so its links start at the host.
        root = sheet.root if sheet.is_folder else self._home(config)
        given = {"sharing": sharing_of(self._ready().masthead, sheet), "sheet": sheet, "shell": self._shell}
        context.update({**sheet.values, **given, "root": root})  # type: ignore[typeddict-item]
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what is no page, where MkDocs was started by itself."""
        complete = completion() if self._fetched is not None else None
        if self._fetched is not None and complete is not None:
            complete(_root(config), self._fetched, folder=Path(config.site_dir))

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],  # noqa: ARG002 - the signature is MkDocs'
    ) -> LiveReloadServer:
        """Watch the sources and the theme."""
        folders = (*(str(_root(config) / name) for name in ("content", "reports")), *config.theme.dirs)
        for folder in folders:
            if Path(folder).is_dir():
                server.watch(folder)
        return server

    def _fetch(self, root: Path) -> PublicSite | PublicPortal:
        try:
            return supply()(root, self.config.partnership)
        except ToezichtError as error:
            raise PluginError(f"{error.message}\n{error.hint}".strip()) from error

    def _home(self, config: MkDocsConfig) -> str:
        """Give the path at the host; MkDocs by itself serves where its own settings say."""
        by_itself = self._fetched is not None
        return _path_of(config.site_url if by_itself else self._ready().masthead.site_url)

    def _ready(self) -> Edition:
        if self.edition is None:
            raise PluginError("MkDocs vroeg om pagina's voordat de plugin was begonnen")
        return self.edition


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent if config.config_file_path else Path.cwd()


def _edition_of(public: PublicSite | PublicPortal) -> Edition:
    return edition_of_portal(public) if isinstance(public, PublicPortal) else edition_of(public)


def _path_of(address: str | None) -> str:
    return urlsplit(address or "/").path
