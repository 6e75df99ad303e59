"""What the detectors saw in a file, as notes: what might come along is refused, what stays behind is told."""

from collections.abc import Iterable, Iterator

from generator.detection.hidden import Hidden, HiddenKind, Inspected
from generator.model.finding import Severity
from generator.model.text import Text
from generator.scaffolding.converted import Note, Place, Weight
from generator.scaffolding.messages import (
    BEHIND,
    CHANGES,
    COMMENT,
    HIDDEN,
    LOCKED,
    MACRO,
    NOTED,
    OBJECT,
    OUTSIDE,
    SCANNED,
    TOO_LARGE,
    UNSEEN,
    WRONG_TYPE,
)

_REFUSED = {
    HiddenKind.WRONG_TYPE: WRONG_TYPE,
    HiddenKind.UNREADABLE: LOCKED,
    HiddenKind.TOO_LARGE: TOO_LARGE,
    HiddenKind.MACRO: MACRO,
    HiddenKind.TRACKED_CHANGE: CHANGES,
    HiddenKind.COMMENT: COMMENT,
    HiddenKind.HIDDEN_FORMATTING: HIDDEN,
    HiddenKind.HIDDEN_TEXT: HIDDEN,
    HiddenKind.OFF_PAGE: HIDDEN,
    HiddenKind.HIDDEN_LAYER: HIDDEN,
    HiddenKind.UNAPPLIED_REDACTION: UNSEEN,
    HiddenKind.OCR_MISMATCH: UNSEEN,
    HiddenKind.HIDDEN_SHEET: HIDDEN,
}
_DROPPED = {
    HiddenKind.ANNOTATION: (Weight.DROPPED, NOTED),
    HiddenKind.FORM_VALUE: (Weight.DROPPED, NOTED),
    HiddenKind.NO_TEXT_LAYER: (Weight.LOOK, SCANNED),
    HiddenKind.EMBEDDED_FILE: (Weight.DROPPED, OBJECT),
    HiddenKind.EXTERNAL_LINK: (Weight.DROPPED, OUTSIDE),
    HiddenKind.SCRIPT: (Weight.DROPPED, OBJECT),
}
_LOOKS = frozenset(
    {HiddenKind.NOT_TAGGED, HiddenKind.NO_LANGUAGE, HiddenKind.NO_TITLE, HiddenKind.CROPPED_PICTURE}
)
_PARTS = {
    "footnotes": Text("de voetnoten", "the footnotes"),
    "endnotes": Text("de eindnoten", "the endnotes"),
    "document.xml": Text("de tekst", "the text"),
    "content.xml": Text("de tekst", "the text"),
    "comments": Text("de opmerkingen", "the comments"),
    "styles": Text("de opmaakprofielen", "the styles"),
}
_STAYING = ("header", "footer", "glossary", "settings", "meta.xml")  # parts of which nothing is carried over


def judged(inspected: Inspected, told: Iterable[Note]) -> Iterator[Note]:
    """Give a note for all that was seen and is not in `told` yet, where its place is known better."""
    seen = {note.message for note in told}
    is_behind = False
    for hidden in inspected.hidden:
        weight, message = _asked(hidden)
        if message is None:
            is_behind = is_behind or hidden.kind not in _LOOKS
        elif message not in seen:
            seen.add(message)
            yield Note(weight, message, Place(part=_where(hidden)))
    if is_behind:
        yield Note(Weight.DROPPED, BEHIND)


def _asked(hidden: Hidden) -> tuple[Weight, Text | None]:
    """Give what somebody is told of it, which is nothing of its own where it only stays behind."""
    if hidden.kind in _REFUSED and not _stays(hidden):
        return Weight.REFUSED, _REFUSED[hidden.kind]
    return _DROPPED.get(hidden.kind, (Weight.DROPPED, None))


def _stays(hidden: Hidden) -> bool:
    if hidden.kind is HiddenKind.UNREADABLE and hidden.severity is not Severity.ERROR:
        return True
    name = hidden.where.nl.rpartition("/")[2]
    return hidden.kind is not HiddenKind.MACRO and name.startswith(_STAYING)


def _where(hidden: Hidden) -> Text:
    """Give the part in words where it has a name that says something."""
    for name, told in _PARTS.items():
        if name in hidden.where.nl:
            return told
    return hidden.where
