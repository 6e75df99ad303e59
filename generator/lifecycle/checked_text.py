"""The fingerprint of what somebody read before it became public."""

import hashlib
import json
from dataclasses import replace

from generator.model.library import Document

NOT_READ = frozenset(
    {
        "publication_status",
        "publication_decision",
        "publish_from",
        "publish_after_event",
        "published_on",
        "publish_until",
        "release_after",
        "informed",
        "milestones",
        "suppressions",
    }
)
"""Keys without text of their own on a page: they move a document along its road, and nobody reads it anew."""

_LENGTH = 16  # hexadecimal characters: enough to tell two texts apart, short enough to compare by eye


def fingerprint(document: Document) -> str:
    """Give the fingerprint of the body and of every key that a reader may see; layout does not count.

    The record of the check itself is left out, save for the reasons per ground, which are text on the page.
    """
    told = document.meta.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    read = {key: value for key, value in told.items() if key not in NOT_READ}
    read["redaction"] = read.get("redaction", {}).get("reasons", {})
    body = "\n".join(line.rstrip() for line in document.body.splitlines() if line.strip())
    text = json.dumps(read, ensure_ascii=False, sort_keys=True) + "\n" + body
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def fingerprint_as_sent(document: Document) -> str:
    """Give the fingerprint of what a provider was sent: the same, without the record of the hearing itself.

    The days, the outcome and the reactions come after the document was sent. As long as its text stays the
    same, this proves what was sent.
    """
    return fingerprint(replace(document, meta=document.meta.model_copy(update={"hearing": None})))
