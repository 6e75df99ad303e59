"""The text of a LibreOffice file as pandoc knows it: fields are words, what only groups is opened.

Pandoc would leave out a field with the words that stand in it, and fails on grouped rows.
"""

from generator.detection.xml_parts import Element, elements, local

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_GROUPS = frozenset({"numbered-paragraph", "table-row-group", "table-rows", "ruby"})
_RUNNING = frozenset({"p", "h", "span", "a"})
_KNOWN = ("span", "a", "s", "tab", "line-break", "soft-page-break", "note", "sequence")
_MARKS = ("bookmark", "reference-")
_BESIDE = frozenset({"note-citation", "title", "desc", "ruby-text"})


def make_plain(content: Element) -> None:
    """Make plain words of fields, and open groups; what is hidden was told before."""
    for item in [item for item in elements(content) if local(item) == "ruby-text"]:
        item.getparent().remove(item)
    for item in reversed([item for item in elements(content) if local(item) in _GROUPS]):
        _open(item)
    for item in elements(content):
        if str(item.tag).startswith(_TEXT) and _runs(item) and not _is_known(local(item)):
            item.tag = f"{_TEXT}span"


def letters_in(content: Element) -> int:
    """Count letters and digits of the text, without numbers of notes and descriptions of pictures."""
    body = next((item for item in elements(content) if local(item) == "body"), content)
    told = (item for item in elements(body) if local(item) not in _BESIDE)
    texts = (text or "" for item in told for text in (item.text, *(below.tail for below in item)))
    return sum(sum(map(str.isalnum, text)) for text in texts)


def _is_known(name: str) -> bool:
    return name in _KNOWN or name.startswith(_MARKS)


def _runs(item: Element) -> bool:
    """Whether an element stands in running text."""
    above = item.getparent()
    return above is not None and local(above) in _RUNNING


def _open(group: Element) -> None:
    """Put what a group holds in its place; a group has no text of its own."""
    inside, above = list(group), group.getparent()
    if inside and above is not None:
        inside[-1].tail = (inside[-1].tail or "") + (group.tail or "")
        at = above.index(group)
        above[at : at + 1] = inside
