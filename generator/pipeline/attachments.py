"""Look into the attachments of a library, once for each content."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from datetime import date
from functools import partial

from generator.detection.files import FILE_LIMIT, inspect_bytes
from generator.detection.hidden import HiddenKind
from generator.detection.inspection import Inspection, inspection_of
from generator.detection.notes import refused
from generator.model.library import Attachment, Collection, Library
from generator.pipeline.cache_folder import detectors, folder_of
from generator.pipeline.kept_inspections import KeptInspections
from generator.pipeline.memory import sparing_memory
from generator.pipeline.order import Watch
from generator.rules.allowing import Allowing
from generator.source.files import Files


def inspect_attachments(
    library: Library,
    files: Files,
    *,
    today: date,
    watch: Watch | None = None,
    only: frozenset[str] | None = None,
) -> Mapping[str, Inspection]:
    """Give what each attachment carries, by path; `only` names those that are asked for.

    Without a root, a library has no folder in which outcomes can be kept.
    """
    asked = [
        (collection, attachment)
        for collection in library.collections
        for attachment in collection.attachments
        if only is None or attachment.path in only
    ]
    if not asked:
        return {}
    kept = KeptInspections(folder_of(library.root))
    version = detectors()
    found: dict[str, Inspection] = {}
    step = watch.step("bijlagen", len(asked)) if watch else nullcontext(_nobody)
    with sparing_memory(), step as done:
        for collection, attachment in asked:
            allowing = allowing_of(collection, today)
            look = partial(_inspection, files=files, kept=kept, version=version)
            found[attachment.path] = look(attachment, allowing=allowing)
            done(1)
    return found


def _nobody(_count: int) -> None:
    """Nobody watches."""


def allowing_of(collection: Collection, today: date) -> Allowing:
    """Give what may stand in the attachments of a partnership; there officials sign with their name."""
    contact = collection.settings.contact
    reachable = (contact.email, contact.phone, contact.report_concern, *collection.settings.mailboxes)
    return Allowing(collection.allowed, today, tuple(filter(None, reachable)), names_officials=True)


def _inspection(
    attachment: Attachment, *, files: Files, kept: KeptInspections, allowing: Allowing, version: str
) -> Inspection:
    if attachment.size > FILE_LIMIT:
        return Inspection(refused(HiddenKind.TOO_LARGE, length=attachment.size).hidden)
    try:
        data = files.read(attachment.path)
    except (OSError, KeyError):
        return Inspection(refused(HiddenKind.UNREADABLE).hidden)
    ending = attachment.name.rpartition(".")[2]
    key = hashlib.sha256("\0".join((version, ending, *_listed(allowing))).encode() + data).hexdigest()
    known = kept.get(key)
    if known is None:
        known = inspection_of(inspect_bytes(attachment.name, data), allowing.covers)
        kept.keep(key, known)
    return known


def _listed(allowing: Allowing) -> Iterator[str]:
    """Give what decides which personal data may stand there; the day counts where a term can end."""
    yield allowing.listed.model_dump_json()
    yield from allowing.reachable
    if any(not isinstance(official, str) and official.until for official in allowing.listed.officials):
        yield allowing.today.isoformat()
