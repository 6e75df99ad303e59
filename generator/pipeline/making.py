"""Writes the sites into the new folder."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator.model.provider import Portal
from generator.model.publications import Publications
from generator.outputs.all_outputs import all_outputs, portal_outputs
from generator.outputs.copied_files import copied_files
from generator.outputs.hosting.host_files import host_files, host_files_of_all
from generator.outputs.lettering import Typeface
from generator.outputs.output_file import OutputFile, write_files
from generator.outputs.publications import publications_file, publications_of
from generator.outputs.redirects import redirects
from generator.outputs.sharing_pictures import sharing_pictures
from generator.outputs.sitemap import sitemap, sitemaps_of_portal
from generator.pipeline.form import FormMaker
from generator.pipeline.order import Order, Watch
from generator.search.counting import Counted
from generator.search.index import Part, build_index, build_index_of_all
from generator.site.edition import edition_of, edition_of_portal
from generator.site.hosting import build_portal, build_site
from generator.site.theme import find_theme, font_of
from generator.source.files import Files, FolderFiles
from generator.staging.neighbours import Neighbours
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.shelf import Shelf, sources_to_keep
from generator.staging.site import stage, stage_portal
from generator.storage.build_folder import BuildFolder
from generator.storage.kept_sources import keep

INDEX = "assets/search"


@dataclass(frozen=True, slots=True)
class Made:
    """A site that was written."""

    site: PublicSite  # without its texts, for the portal
    listed: Publications


class Maker:
    """Writes sites into the new folder."""

    def __init__(self, order: Order, settings: Portal | None, folder: BuildFolder, watch: Watch) -> None:
        self.order = order
        self.settings = settings
        self.folder = folder
        self.watch = watch
        self.theme = find_theme(order.root)
        self.typeface = Typeface(font_of(self.theme))
        self.index = IndexMaker()
        self.form = FormMaker(settings, order.root)

    def site(self, shelf: Shelf, done: Callable[[int], None], *, neighbours: Neighbours) -> Made:
        """Write the site of one partnership."""
        moment = self.order.moment
        site = stage(shelf.collection, self.settings, moment=moment, neighbours=neighbours)
        into = self.folder.new / shelf.collection.key
        pages = build_site(site, self.theme, into=into)
        listed = publications_of(site, shelf.files)
        write_files(_beside_pages(site, listed, files=shelf.files, indexed=pages.indexed), into)
        write_files(redirects(site), self.folder.new)
        if self.order.with_search:
            with self.watch.step("zoekindex", len(site.documents)):
                write_files(self.index.of_site(site), into)
        before = self.order.out / shelf.collection.key
        write_files(sharing_pictures(site, self.typeface, before=before), into)
        write_files(host_files(site, into), into)
        keep(sources_to_keep(shelf, site), self.folder.kept / f"{shelf.collection.key}.zip")
        done(len(shelf.collection.documents))
        self.form.note(shelf.collection, site)
        bare = tuple(replace(item, html="", text="") for item in site.documents)
        return Made(replace(site, documents=bare), listed)

    def portal(self, sites: list[PublicSite]) -> None:
        """Write the portal beside the sites."""
        portal = stage_portal(self.settings, sites, moment=self.order.moment)
        aside = self.folder.new.with_name("portal")  # MkDocs wants a folder to itself
        pages = build_portal(portal, self.theme, into=aside)
        write_files(_beside_pages_of_portal(portal, pages.indexed), aside)
        self.form.write(portal, self.theme, into=aside)
        if self.order.with_search:
            with self.watch.step("zoekindex", len(sites)):
                write_files(self.index.of_all(), aside)
        for item in sorted(aside.iterdir()):
            item.rename(self.folder.new / item.name)
        forge = self.settings.forge if self.settings else None
        write_files(host_files_of_all(portal, self.folder.new, forge=forge), self.folder.new)


def complete_site(site: PublicSite | PublicPortal, root: Path, *, into: Path) -> None:
    """Add to ready pages what is no page: feeds, lists, attachments and the search index."""
    if isinstance(site, PublicPortal):
        write_files(_beside_pages_of_portal(site, edition_of_portal(site).indexed), into)
        index = IndexMaker()
        for member in site.sites:
            index.of_site(member)
        write_files(index.of_all(), into)
        write_files(host_files_of_all(site, into), into)
        return
    files = FolderFiles(root)
    listed = publications_of(site, files)
    write_files(_beside_pages(site, listed, files=files, indexed=edition_of(site).indexed), into)
    write_files(IndexMaker().of_site(site), into)
    write_files(sharing_pictures(site, Typeface(font_of(find_theme(root)))), into)
    write_files(host_files(site, into), into)


def _beside_pages(
    site: PublicSite, listed: Publications, *, files: Files, indexed: Iterable[str]
) -> Iterator[OutputFile]:
    """Give what every site has beside its pages; attachments one by one, because they can be large."""
    yield from all_outputs(site)
    yield sitemap(site, indexed)
    yield publications_file(listed)
    yield from copied_files(site, files)


def _beside_pages_of_portal(portal: PublicPortal, indexed: Iterable[str]) -> Iterator[OutputFile]:
    yield from portal_outputs(portal)
    yield from sitemaps_of_portal(portal, indexed)


class IndexMaker:
    """Makes the search index of each site, and from what was counted the one over all."""

    def __init__(self) -> None:
        self._counted = Counted()
        self._parts: list[Part] = []

    def of_site(self, site: PublicSite) -> list[OutputFile]:
        """Give the files of the search index of one site."""
        index = build_index(site.documents, site.providers, also=self._counted)
        bare = tuple(replace(item, html="", text="") for item in site.documents)
        name = (site.publisher.key, site.publisher.name)
        self._parts.append(Part(name, bare, index.blocks))
        return [OutputFile(f"{INDEX}/{file.path}", file.content) for file in index.files]

    def of_all(self) -> list[OutputFile]:
        """Give the files of the index over the sites so far; the files of each site show its documents."""
        index = build_index_of_all(self._parts, self._counted)
        return [OutputFile(f"{INDEX}/{file.path}", file.content) for file in index]
