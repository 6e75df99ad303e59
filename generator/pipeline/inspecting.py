"""Inspect a folder that was built before."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from generator.pipeline.checking import check
from generator.pipeline.order import Order, Watch
from generator.pipeline.shelving import fresh_keys, shelves_of
from generator.verification.leaks import leaks, search_of, told
from generator.verification.secret_list import repository_of
from generator.verification.trouble import Trouble
from generator.verification.verify import verify


def inspect(
    order: Order, watch: Watch, *, secrets: Path | None = None, cache: Path | None = None
) -> tuple[Trouble, ...]:
    """Inspect a folder that was built before, against what it may show now and a list of secrets.

    The `cache` keeps which files were clean, for the next time with the same list.
    """
    outside = (repository_of(order.root), order.root, order.out)
    search = search_of(secrets, cache=cache, outside=outside)
    library, findings = check(order, watch)
    with ExitStack() as stack:
        with watch.step("nakijken") as done:
            fresh = fresh_keys(order, library, findings=findings)
            shelves = shelves_of(order, library, fresh=fresh, stack=stack)
            today = tuple(found for found in library.collections if found.key in shelves.absent)
            shown = shelves.of(library)
            shown = replace(shown, collections=(*shown.collections, *today))
            found = verify(order.out, shown, moment=order.moment, progress=done)
        with watch.step("doorzoeken") as done:
            found += leaks(order.out, shown, moment=order.moment, search=search, progress=done)
        return told(found, order.out, library=shown, secrets=search.secrets)
