"""The text of LibreOffice files, and the elements that always carry more than shows."""

from generator.detection.hidden import HiddenKind
from generator.detection.word_set import word_set
from generator.detection.xml_parts import Element, attribute, local

_FIELDS = word_set(
    "author-name author-initials creator printed-by file-name template-name database-display "
    "database-next database-row-select database-row-number database-name user-defined sender-firstname "
    "sender-lastname sender-initials sender-title sender-position sender-email sender-phone-private "
    "sender-fax sender-company sender-phone-work sender-street sender-city sender-postal-code "
    "sender-country sender-state-or-province user-field-decl dde-connection-decl placeholder"
)
KINDS: dict[str, HiddenKind] = {
    **dict.fromkeys(_FIELDS, HiddenKind.FIELD_CODE),
    "tracked-changes": HiddenKind.TRACKED_CHANGE,
    "annotation": HiddenKind.COMMENT,
    "hidden-text": HiddenKind.HIDDEN_FORMATTING,
    "hidden-paragraph": HiddenKind.HIDDEN_FORMATTING,
    "conditional-text": HiddenKind.HIDDEN_FORMATTING,
    "execute-macro": HiddenKind.MACRO,
    "event-listener": HiddenKind.MACRO,
    "script": HiddenKind.MACRO,
    "section-source": HiddenKind.EXTERNAL_LINK,
    "cell-range-source": HiddenKind.EXTERNAL_LINK,
    "table-source": HiddenKind.EXTERNAL_LINK,
    "dde-source": HiddenKind.EXTERNAL_LINK,
    "dde-link": HiddenKind.EXTERNAL_LINK,
}
"""Elements, by their names; one that is empty is no finding."""

_LINES = frozenset({"p", "h", "table-row", "line-break"})
_GAPS = frozenset({"tab", "table-cell"})
_MOST_SPACES = 64


def odf_text(root: Element) -> str:
    """Give all text, with a line for each paragraph and row."""
    pieces: list[str] = []
    _collect(root, pieces)
    return "".join(pieces).strip()


def _collect(element: Element, pieces: list[str]) -> None:
    name = local(element)
    if name in _LINES:
        pieces.append("\n")
    elif name in _GAPS:
        pieces.append("\t")
    elif name == "s":
        count = attribute(element, "c")
        pieces.append(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1))
    pieces.append(element.text or "")
    for child in element:
        if isinstance(child.tag, str):
            _collect(child, pieces)
        pieces.append(child.tail or "")
