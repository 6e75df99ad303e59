"""From sources to sites that are shown in one step. Read it as a list."""

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field

from generator.errors import UsageError
from generator.model.finding import Finding
from generator.model.library import Library
from generator.pipeline.checking import check
from generator.pipeline.making import Maker
from generator.pipeline.order import Order, Watch, wanted
from generator.pipeline.shelving import fresh_keys, shelves_of
from generator.reading.layout import partnership_of
from generator.source.files import TOPS
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
    documents: int = 0  # public, over all sites
    held: tuple[str, ...] = ()  # partnerships whose additions and changes were held back
    absent: tuple[str, ...] = ()  # partnerships with errors that were never built before
    is_shown: bool = True  # whether the new folder took the place of the old one


def build(order: Order, watch: Watch) -> Outcome:
    """Make all sites in a new folder, inspect it as a stranger would, and show it in one step.

    A partnership in whose site the inspection finds something is shown from the last build instead: its
    additions wait, while removals and the other partnerships go on.
    """
    _refuse_place(order)
    library, findings = check(order, watch)
    keys = wanted(order, library)
    fresh = fresh_keys(order, library, findings=findings)
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
        shelves = shelves_of(order, library, fresh=fresh, stack=stack)
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


def _make_all(order: Order, shelves: Shelves, *, folder: BuildFolder, watch: Watch) -> int:
    maker = Maker(order, shelves.portal, folder, watch)
    total = sum(len(shelf.collection.documents) for shelf in shelves.shown)
    with watch.step("bouwen", total) as done:
        sites = [maker.site(shelf, done) for shelf in shelves.shown]
    with watch.step("portaal", len(sites)):
        maker.portal(sites)
    return sum(len(site.documents) for site in sites)


def _refuse_place(order: Order) -> None:
    out = order.out.absolute()
    if out == order.root.absolute() or any(out.is_relative_to(order.root.absolute() / top) for top in TOPS):
        raise UsageError(
            f"'{order.out}' is geen plek voor de sites", hint="kies een map buiten content en reports"
        )
