"""Inspect a folder that was built before."""

from contextlib import ExitStack
from dataclasses import replace

from generator.pipeline.checking import check
from generator.pipeline.order import Order, Watch
from generator.pipeline.shelving import fresh_keys, shelves_of
from generator.verification.trouble import Trouble
from generator.verification.verify import verify


def inspect(order: Order, watch: Watch) -> tuple[Trouble, ...]:
    """Inspect a folder that was built before, against what it may show now."""
    library, findings = check(order, watch)
    with ExitStack() as stack, watch.step("nakijken"):
        fresh = fresh_keys(order, library, findings=findings)
        shelves = shelves_of(order, library, fresh=fresh, stack=stack)
        today = tuple(found for found in library.collections if found.key in shelves.absent)
        shown = shelves.of(library)
        shown = replace(shown, collections=(*shown.collections, *today))
        return verify(order.out, shown, moment=order.moment)
