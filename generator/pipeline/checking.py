"""Judge what is read: everything, or one document."""

import gc

from generator.model.finding import Finding
from generator.model.library import Document, Library
from generator.pipeline.attachments import inspect_attachments
from generator.pipeline.kept_sightings import KeptSightings
from generator.pipeline.order import Order, Watch
from generator.reading.library import read_library
from generator.rules.catalogue import all_rules
from generator.rules.runner import Only, Run, run_rules
from generator.source.files import FolderFiles

_COLLECT = (100_000, 20, 20)  # objects made between two looks for circles; pages are full of small ones


def check(order: Order, watch: Watch) -> tuple[Library, tuple[Finding, ...]]:
    """Read everything and judge it."""
    with watch.step("lezen") as done:
        library = read_library(order.root, progress=done)
    files = FolderFiles(order.root)
    inspections = inspect_attachments(library, files, today=order.moment.date(), watch=watch)
    total = sum(len(collection.documents) for collection in library.collections)
    with watch.step("controleren", total) as done:
        kept = KeptSightings(library.root)
        run = Run(all_rules(), order.moment, order.language, done, inspections=inspections, find=kept.find)
        findings = run_rules(library, run)
        kept.keep()
    gc.freeze()  # a library is millions of objects that stay: spare each collection the look at them
    gc.set_threshold(*_COLLECT)
    gc.enable()
    return library, findings


def findings_in(library: Library, document: Document, *, order: Order) -> tuple[Finding, ...]:
    """Give what is wrong in one document; into its attachments nobody looks."""
    only = Only(frozenset({document.path}), frozenset({document.partnership}))
    found = run_rules(library, Run(all_rules(), order.moment, order.language, only=only))
    return tuple(one for one in found if one.path == document.path)
