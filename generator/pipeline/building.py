"""From sources to sites that are shown in one step. Read it as a list."""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field

from generator.comparing.breach import Breach
from generator.errors import UsageError
from generator.model.finding import Finding
from generator.model.library import Library
from generator.model.publications import Publications
from generator.pipeline.checking import check
from generator.pipeline.comparison import Comparison, compare, remember
from generator.pipeline.making import Made, Maker
from generator.pipeline.order import Order, Watch, wanted
from generator.pipeline.packing import pack_sites, refuse_zip_place
from generator.pipeline.previous import before_of
from generator.pipeline.shelving import fresh_keys, shelves_of
from generator.reading.layout import partnership_of
from generator.source.files import TOPS
from generator.staging.neighbours import neighbours_of
from generator.staging.shelf import Shelves
from generator.storage.build_folder import BuildFolder, open_build
from generator.verification.trouble import Trouble
from generator.verification.verify import verify


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    library: Library = field(repr=False)  # as it was read
    findings: tuple[Finding, ...]
    troubles: tuple[Trouble, ...] = ()  # what verification found in the new folder
    breaches: tuple[Breach, ...] = ()  # promises to the readers of the previous site that would be broken
    skipped: tuple[str, ...] = ()  # partnerships of which the previous site is of a later moment
    documents: int = 0  # public, over all sites
    held: tuple[str, ...] = ()  # partnerships whose additions and changes were held back
    absent: tuple[str, ...] = ()  # partnerships with errors that were never built before
    unasked: tuple[str, ...] = ()  # partnerships that were not asked for, and never built before
    is_shown: bool = True  # whether the new folder took the place of the old one


def build(order: Order, watch: Watch) -> Outcome:
    """Make all sites in a new folder, inspect it as a stranger would, and show it in one step.

    A partnership in whose site the inspection finds something, or that would change or drop in silence what
    was public, is shown from the last build instead: its additions wait, while removals and the other
    partnerships go on.
    """
    _refuse_place(order)
    refuse_zip_place(order)
    library, findings = check(order, watch)
    keys = wanted(order, library)
    fresh = fresh_keys(order, library, findings=findings)
    task = _Task(order, library, before_of(order, library))
    attempt = _attempt(task, fresh=fresh, watch=watch)
    troubles, broken = attempt.troubles, attempt.compared.breaches
    blamed = (_blamed(troubles) & fresh) | attempt.compared.blamed(fresh)
    if blamed:
        attempt = _attempt(task, fresh=fresh - blamed, watch=watch)
        troubles = tuple(dict.fromkeys((*troubles, *attempt.troubles)))
        broken = tuple(dict.fromkeys((*broken, *attempt.compared.breaches)))
    if attempt.is_shown:
        pack_sites(order, (shelf.collection.key for shelf in attempt.shelves.shown), watch=watch)
    held = tuple(shelf.collection.key for shelf in attempt.shelves.shown if shelf.is_held)
    return Outcome(
        library,
        findings,
        troubles=troubles,
        breaches=broken,
        skipped=attempt.compared.skipped,
        documents=attempt.documents,
        held=tuple(key for key in keys if key in held),
        absent=tuple(key for key in keys if key in attempt.shelves.absent),
        unasked=tuple(key for key in sorted(attempt.shelves.absent) if key not in keys),
        is_shown=attempt.is_shown,
    )


@dataclass(frozen=True, slots=True)
class _Task:
    order: Order
    library: Library
    before: Mapping[str, Publications]  # what was public, by partnership


@dataclass(frozen=True, slots=True)
class _Attempt:
    shelves: Shelves
    documents: int
    troubles: tuple[Trouble, ...]
    compared: Comparison
    is_shown: bool


def _attempt(task: _Task, *, fresh: frozenset[str], watch: Watch) -> _Attempt:
    """Build with today's sources of the `fresh` partnerships; shown only where nothing is wrong."""
    order, library = task.order, task.library
    with ExitStack() as stack:
        folder = open_build(order.out)
        stack.callback(folder.discard)
        shelves = shelves_of(order, library, fresh=fresh, stack=stack)
        made = _make_all(order, shelves, folder=folder, watch=watch)
        with watch.step("vergelijken"):
            listed = (item.listed for item in made)
            asked = wanted(order, library)
            compared = compare(task.before, listed, shelves=shelves, library=library, asked=asked)
        with watch.step("nakijken") as done:
            shown = shelves.of(library)
            troubles = verify(folder.new, shown, moment=order.moment, progress=done)
        is_shown = not troubles and not compared.forbids(fresh)
        if is_shown:
            remember(compared.owed, folder.kept)
            folder.swap()
        documents = sum(len(item.site.documents) for item in made)
        return _Attempt(shelves, documents, troubles, compared, is_shown)


def _blamed(troubles: Iterable[Trouble]) -> frozenset[str]:
    """Give the partnerships on whose pages, or from whose sources, something is wrong."""
    return frozenset(
        key
        for trouble in troubles
        for key in (trouble.path.partition("/")[0], partnership_of(trouble.source))
    )


def _make_all(order: Order, shelves: Shelves, *, folder: BuildFolder, watch: Watch) -> list[Made]:
    maker = Maker(order, shelves.portal, folder, watch)
    total = sum(len(shelf.collection.documents) for shelf in shelves.shown)
    with watch.step("bouwen", total) as done:
        collections = [shelf.collection for shelf in shelves.shown]
        neighbours = neighbours_of(collections, moment=order.moment)
        made = [maker.site(shelf, done, neighbours=neighbours) for shelf in shelves.shown]
    with watch.step("portaal", len(made)):
        maker.portal([item.site for item in made])
    return made


def _refuse_place(order: Order) -> None:
    out = order.out.absolute()
    if out == order.root.absolute() or any(out.is_relative_to(order.root.absolute() / top) for top in TOPS):
        raise UsageError(
            f"'{order.out}' is geen plek voor de sites", hint="kies een map buiten content en reports"
        )
