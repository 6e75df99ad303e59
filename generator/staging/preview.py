"""Documents on their way to the public, for their authors only; a type that no site can be built from."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from generator.lifecycle.gate import At
from generator.lifecycle.standing import at, shut_gates
from generator.lifecycle.weighing import without_records
from generator.model.library import Collection, Document
from generator.model.procedure import Hearing
from generator.model.provider import Portal
from generator.model.terms import Status
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.site import stage

_NOT_AGREED = re.compile(r"(\[!\s*(?:CITAAT|VOORBEELD))(?!\s+afgestemd\s*\])[^\]\n]*\]", re.IGNORECASE)
_READABLE = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED, Status.PUBLISHED})


@dataclass(frozen=True, slots=True)
class PreviewSite:
    """What a site would look like if every gate were open; never to be published."""

    partnership: str
    content: PublicSite = field(repr=False)
    waiting: tuple[str, ...]  # ids of documents that are not public


def preview(collection: Collection, portal: Portal | None, *, moment: datetime) -> PreviewSite:
    """Give a partnership with its documents in preparation as if they were public."""
    collection = replace(collection, settings=without_records(collection.settings))
    when = at(collection, moment)
    opened = tuple(_opened(document, when) for document in collection.documents)
    waiting = tuple(
        before.id for before, after in zip(collection.documents, opened, strict=True) if before is not after
    )
    return PreviewSite(
        collection.key, stage(replace(collection, documents=opened), portal, moment=moment), waiting
    )


def as_published(document: Document, collection: Collection, *, moment: datetime) -> PublicDocument | None:
    """Give one document as it would be public, and nothing of any other; None where it never will be."""
    alone = replace(collection, settings=without_records(collection.settings), documents=(document,))
    opened = _opened(document, at(alone, moment))
    staged = stage(replace(alone, documents=(opened,)), None, moment=moment).documents
    return staged[0] if staged else None


def _opened(document: Document, when: At) -> Document:
    if document.meta.publication_status not in _READABLE or not shut_gates(document, when):
        return document
    today: date = when.today
    opened = {
        "publication_status": Status.PUBLISHED,
        "publication_decision": (),
        "hearing": _without_days(document.meta.hearing),
        "proceedings": (),
        "informed": (),
        "release_after": (),
        "publish_after_event": None,
        "publish_from": None,
        "publish_until": None,
        "published_on": today,
    }
    body = _NOT_AGREED.sub(r"\1 afgestemd]", document.body)
    return replace(document, meta=document.meta.model_copy(update=opened), body=body)


def _without_days(hearing: Hearing | None) -> Hearing | None:
    """Keep what the provider said; a hearing that still runs holds nothing back here."""
    return hearing.model_copy(update={"facts": None, "publication": None}) if hearing else None
