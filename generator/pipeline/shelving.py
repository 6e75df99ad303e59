"""From which sources each partnership is shown."""

from collections.abc import Iterable
from contextlib import ExitStack

from generator.model.finding import Finding
from generator.model.library import Library
from generator.pipeline.order import Order, keys_in, wanted, with_errors
from generator.staging.shelf import Holder, Shelves
from generator.storage.build_folder import kept_of


def fresh_keys(order: Order, library: Library, *, findings: Iterable[Finding]) -> frozenset[str]:
    """Give the partnerships to show from today's sources: asked for, and without errors."""
    broken = with_errors(findings)
    return frozenset() if "" in broken else frozenset(wanted(order, library)) - broken


def shelves_of(order: Order, library: Library, *, fresh: frozenset[str], stack: ExitStack) -> Shelves:
    """Give for each partnership the shelf it is shown from; kept archives stay open as long as `stack`."""
    holder = Holder(order.root, kept_of(order.out), order.moment, stack)
    return holder.shelves(library, keys_in(library), fresh=fresh)
