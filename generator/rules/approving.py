"""The record of a check in the front matter of a document, with everything else left as it was."""

import re
from datetime import date

import yaml

from generator.errors import UsageError
from generator.model.library import Document
from generator.model.procedure import Redaction
from generator.model.terms import RedactionStatus
from generator.rules.manuscript import Manuscript
from generator.source.tree import parse_tree

KEY = "redaction"
_NEXT = re.compile(r"^(?=[^\s])", re.MULTILINE)  # a line that begins an entry, a comment or the fence


def with_record(document: Document, record: Redaction) -> str:
    """Give the source with this record; refused where the keys are not on lines of their own."""
    manuscript = Manuscript(document.path, document.source)
    start, end = _stretch(manuscript)
    line_end = "\r\n" if "\r\n" in document.source else "\n"
    entry = _written(record)
    text = manuscript.text[:start] + entry.replace("\n", line_end) + manuscript.text[end:]
    tree = Manuscript(document.path, text).tree
    if tree.faults or tree.values != {**(manuscript.tree.values or {}), **(parse_tree(entry).values or {})}:
        raise _not_on_lines(document.path)
    return text


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


def _stretch(manuscript: Manuscript) -> tuple[int, int]:
    """Give the stretch of the entry, or the empty one before the fence where there is none."""
    places = manuscript.places
    if any(places.key(key).column != 1 for key in manuscript.tree.values or ()):
        raise _not_on_lines(manuscript.path)
    text = manuscript.text
    if KEY not in places.keys:
        return manuscript.front_end, manuscript.front_end
    start = manuscript.offsets(places.key(KEY))[0]
    after = _NEXT.search(text, text.index("\n", start) + 1)
    return start, after.start() if after else len(text)


def _not_on_lines(path: str) -> UsageError:
    return UsageError(
        f"in '{path}' is 'Weglakken' (redaction) niet los van de rest te schrijven",
        hint="zet elke sleutel op een eigen regel, zonder opmerking ertussen, en probeer het opnieuw",
    )


def _written(record: Redaction) -> str:
    told = record.model_dump(mode="python", by_alias=True, exclude_none=True)
    told["status"] = str(told["status"])
    if not told["reasons"]:
        del told["reasons"]
    return yaml.safe_dump({KEY: told}, allow_unicode=True, sort_keys=False, width=1_000_000)
