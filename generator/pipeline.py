"""The steps in order, from sources to sites. Read it as a list."""

import gc
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from generator.errors import UsageError
from generator.model.finding import Finding, Severity
from generator.model.library import Library
from generator.model.provider import Portal
from generator.model.text import Language
from generator.outputs.all_outputs import all_outputs, portal_outputs
from generator.outputs.copied_files import copied_files
from generator.outputs.output_file import OutputFile, write_files
from generator.outputs.redirects import redirects
from generator.reading.layout import SHARED, partnership_of
from generator.reading.library import read_library
from generator.rules.catalogue import all_rules
from generator.rules.runner import Run, run_rules
from generator.search.index import build_index
from generator.site.hosting import build_portal, build_preview_site, build_site
from generator.site.theme import find_theme
from generator.source.files import TOPS, FolderFiles
from generator.staging.preview import preview
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.shelf import Holder, Shelf, Shelves, sources_to_keep
from generator.staging.site import stage, stage_portal
from generator.storage.build_folder import BuildFolder, kept_of, open_build
from generator.storage.kept_sources import keep
from generator.verification.trouble import Trouble
from generator.verification.verify import verify

INDEX = "assets/search"
_COLLECT = (100_000, 20, 20)  # objects made between two looks for circles; pages are full of small ones


class Watch(Protocol):
    """Somebody who follows the steps, such as a progress bar."""

    def step(self, name: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:
        """Begin a step; what it gives is called with the number of things done since the last call."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked."""

    root: Path
    moment: datetime
    out: Path = Path("site")
    partnerships: tuple[str, ...] = ()  # empty: all
    language: Language = "nl"
    with_search: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    library: Library = field(repr=False)  # as it was read
    findings: tuple[Finding, ...]
    troubles: tuple[Trouble, ...] = ()  # what verification found in the new folder
    documents: int = 0  # public, over all sites
    held: tuple[str, ...] = ()  # partnerships whose additions and changes were held back
    absent: tuple[str, ...] = ()  # partnerships with errors that were never built before
    is_shown: bool = True  # whether the new folder took the place of the old one


def check(order: Order, watch: Watch) -> tuple[Library, tuple[Finding, ...]]:
    """Read everything and judge it."""
    with watch.step("lezen") as done:
        library = read_library(order.root, progress=lambda _number: done(100))
    total = sum(len(collection.documents) for collection in library.collections)
    with watch.step("controleren", total) as done:
        run = Run(all_rules(), order.moment, order.language, done)
        findings = run_rules(library, run)
    gc.freeze()  # a library is millions of objects that stay: spare each collection the look at them
    gc.set_threshold(*_COLLECT)
    gc.enable()
    return library, findings


def build(order: Order, watch: Watch) -> Outcome:
    """Make all sites in a new folder, inspect it as a stranger would, and show it in one step.

    A partnership in whose site the inspection finds something is shown from the last build instead: its
    additions wait, while removals and the other partnerships go on.
    """
    _refuse_place(order)
    library, findings = check(order, watch)
    keys = wanted(order, library)
    fresh = _fresh(order, library, findings=findings)
    attempt = _attempt(order, library, fresh=fresh, watch=watch)
    troubles = attempt.troubles
    blamed = _blamed(troubles) & fresh
    if blamed:
        attempt = _attempt(order, library, fresh=fresh - blamed, watch=watch)
        troubles = tuple(dict.fromkeys((*troubles, *attempt.troubles)))
    held = tuple(shelf.collection.key for shelf in attempt.shelves.shown if shelf.is_held)
    return Outcome(
        library,
        findings,
        troubles=troubles,
        documents=attempt.documents,
        held=tuple(key for key in keys if key in held),
        absent=tuple(key for key in keys if key in attempt.shelves.absent),
        is_shown=not attempt.troubles,
    )


@dataclass(frozen=True, slots=True)
class _Attempt:
    shelves: Shelves
    documents: int
    troubles: tuple[Trouble, ...]


def _attempt(order: Order, library: Library, *, fresh: frozenset[str], watch: Watch) -> _Attempt:
    """Build with today's sources of the `fresh` partnerships; shown only where nothing is wrong."""
    with ExitStack() as stack:
        folder = open_build(order.out)
        stack.callback(folder.discard)
        shelves = _shelves(order, library, fresh=fresh, stack=stack)
        documents = _make_all(order, shelves, folder=folder, watch=watch)
        with watch.step("nakijken") as done:
            shown = shelves.of(library)
            troubles = verify(folder.new, shown, moment=order.moment, progress=lambda _number: done(100))
        if not troubles:
            folder.swap()
        return _Attempt(shelves, documents, troubles)


def _blamed(troubles: Iterable[Trouble]) -> frozenset[str]:
    """Give the partnerships on whose pages, or from whose sources, something is wrong."""
    return frozenset(
        key
        for trouble in troubles
        for key in (trouble.path.partition("/")[0], partnership_of(trouble.source))
    )


def inspect(order: Order, watch: Watch) -> tuple[Trouble, ...]:
    """Inspect a folder that was built before, against what it may show now."""
    library, findings = check(order, watch)
    with ExitStack() as stack, watch.step("nakijken"):
        fresh = _fresh(order, library, findings=findings)
        shelves = _shelves(order, library, fresh=fresh, stack=stack)
        today = tuple(found for found in library.collections if found.key in shelves.absent)
        shown = shelves.of(library)
        shown = replace(shown, collections=(*shown.collections, *today))
        return verify(order.out, shown, moment=order.moment)


def build_preview(order: Order, watch: Watch) -> None:
    """Make the sites with everything in preparation, watermarked, into a folder that is nobody's site."""
    with watch.step("lezen"):
        library = read_library(order.root)
    keys = wanted(order, library)
    folder = open_build(order.out)
    with ExitStack() as stack, watch.step("voorvertoning"):
        stack.callback(folder.discard)
        for collection in library.collections:
            if collection.key in keys:
                shown = preview(collection, library.portal, moment=order.moment)
                build_preview_site(shown, find_theme(order.root), into=folder.new / shown.partnership)
        folder.swap()


def public_sites(order: Order, watch: Watch) -> tuple[Library, tuple[PublicSite, ...]]:
    """Give what is public of the partnerships that are asked for; one with errors is refused."""
    library, findings = check(order, watch)
    keys = wanted(order, library)
    broken = with_errors(findings)
    for key in keys:
        if broken & {"", key}:
            raise UsageError(
                f"'{key}' heeft fouten en kan zo niet worden getoond",
                hint="voer 'toezicht check' uit en herstel eerst de fouten",
            )
    chosen = (collection for collection in library.collections if collection.key in keys)
    return library, tuple(stage(collection, library.portal, moment=order.moment) for collection in chosen)


def complete_site(site: PublicSite | PublicPortal, root: Path, *, into: Path) -> None:
    """Add to ready pages what is no page: feeds, lists, attachments and the search index."""
    if isinstance(site, PublicPortal):
        write_files(portal_outputs(site), into)
        return
    write_files(all_outputs(site), into)
    write_files(copied_files(site, FolderFiles(root)), into)
    write_files(_index(site), into)


def wanted(order: Order, library: Library) -> tuple[str, ...]:
    """Give the keys of the partnerships that are asked for; an unknown one is refused."""
    known = keys_in(library)
    for key in order.partnerships:
        if key not in known:
            names = ", ".join(known) or "geen: er staat nog niets in content/"
            raise UsageError(f"er is geen samenwerkingsverband '{key}'", hint=f"kies uit: {names}")
    return tuple(sorted(order.partnerships)) or known


def keys_in(library: Library) -> tuple[str, ...]:
    """Give the keys of all partnerships, also of those whose settings are not understood."""
    known = {collection.key for collection in library.collections}
    return tuple(sorted(known | {file.partnership for file in library.files if file.partnership}))


def with_errors(findings: Iterable[Finding]) -> frozenset[str]:
    """Give the partnerships with errors; '' stands for the files that all share."""
    return frozenset(
        partnership_of(finding.path)
        for finding in findings
        if finding.severity is Severity.ERROR and (partnership_of(finding.path) or finding.path in SHARED)
    )


def _refuse_place(order: Order) -> None:
    out = order.out.absolute()
    if out == order.root.absolute() or any(out.is_relative_to(order.root.absolute() / top) for top in TOPS):
        raise UsageError(
            f"'{order.out}' is geen plek voor de sites", hint="kies een map buiten content en reports"
        )


def _fresh(order: Order, library: Library, *, findings: Iterable[Finding]) -> frozenset[str]:
    """Give the partnerships to show from today's sources: asked for, and without errors."""
    broken = with_errors(findings)
    return frozenset() if "" in broken else frozenset(wanted(order, library)) - broken


def _shelves(order: Order, library: Library, *, fresh: frozenset[str], stack: ExitStack) -> Shelves:
    holder = Holder(order.root, kept_of(order.out), order.moment, stack)
    return holder.shelves(library, keys_in(library), fresh=fresh)


def _make_all(order: Order, shelves: Shelves, *, folder: BuildFolder, watch: Watch) -> int:
    maker = _Maker(order, shelves.portal, folder, watch)
    total = sum(len(shelf.collection.documents) for shelf in shelves.shown)
    with watch.step("bouwen", total) as done:
        sites = [maker.site(shelf, done) for shelf in shelves.shown]
    with watch.step("portaal", len(sites)):
        maker.portal(sites)
    return sum(len(site.documents) for site in sites)


class _Maker:
    """Writes sites into the new folder."""

    def __init__(self, order: Order, settings: Portal | None, folder: BuildFolder, watch: Watch) -> None:
        self.order = order
        self.settings = settings
        self.folder = folder
        self.watch = watch
        self.theme = find_theme(order.root)

    def site(self, shelf: Shelf, done: Callable[[int], None]) -> PublicSite:
        """Write the site of one partnership; gives it without its texts, for the portal."""
        site = stage(shelf.collection, self.settings, moment=self.order.moment)
        into = self.folder.new / shelf.collection.key
        build_site(site, self.theme, into=into)
        write_files(all_outputs(site), into)
        write_files(copied_files(site, shelf.files), into)
        write_files(redirects(site), self.folder.new)
        if self.order.with_search:
            with self.watch.step("zoekindex", len(site.documents)):
                write_files(_index(site), into)
        keep(sources_to_keep(shelf, site), self.folder.kept / f"{shelf.collection.key}.zip")
        done(len(shelf.collection.documents))
        return replace(site, documents=tuple(replace(item, html="", text="") for item in site.documents))

    def portal(self, sites: list[PublicSite]) -> None:
        """Write the portal beside the sites."""
        portal = stage_portal(self.settings, sites, moment=self.order.moment)
        aside = self.folder.new.with_name("portal")  # MkDocs wants a folder to itself
        build_portal(portal, self.theme, into=aside)
        write_files(portal_outputs(portal), aside)
        for item in sorted(aside.iterdir()):
            item.rename(self.folder.new / item.name)


def _index(site: PublicSite) -> Iterable[OutputFile]:
    for file in build_index(site.documents):
        yield OutputFile(f"{INDEX}/{file.path}", file.content)
