"""Memory, while many files are looked into one after another."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def sparing_memory() -> Iterator[None]:
    """Collect objects that refer to each other while this lasts; those that are there already are spared."""
    was_on = gc.isenabled()
    gc.freeze()
    gc.enable()
    try:
        yield
    finally:
        if not was_on:
            gc.disable()
