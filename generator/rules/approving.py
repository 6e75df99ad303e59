"""The record of a check in the front matter of a document, with everything else left as it was."""

from datetime import date

from generator.model.library import Document
from generator.model.procedure import Redaction
from generator.model.terms import RedactionStatus
from generator.rules.entries import with_entry

KEY = "redaction"
_TITLE = "Weglakken"


def with_record(document: Document, record: Redaction) -> str:
    """Give the source with this record; refused where the keys are not on lines of their own."""
    told = record.model_dump(mode="python", by_alias=True, exclude_none=True)
    told["status"] = str(told["status"])
    if not told["reasons"]:
        del told["reasons"]
    return with_entry(document, KEY, value=told, title=_TITLE)


def record_of(document: Document, *, role: str, on: date, checked_text: str, is_redacted: bool) -> Redaction:
    """Give the record of a check by a role; the reasons per ground stay."""
    given = document.meta.redaction
    return Redaction(
        status=RedactionStatus.REDACTED if is_redacted else RedactionStatus.NONE,
        checked_by=role,
        checked_on=on,
        checked_text=checked_text,
        reasons=dict(given.reasons) if given else {},
    )
