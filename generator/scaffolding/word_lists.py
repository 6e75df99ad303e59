"""Styles and lists that are added to a Word file before pandoc reads it."""

from lxml import etree

from generator.detection.xml_parts import Element, attribute, child, elements, local, value

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LEVELS = range(9)


def _heading(level: int) -> str:
    name = f'<w:name w:val="heading {level}"/>'
    return f'<w:style w:type="paragraph" w:styleId="Toezicht{level}">{name}</w:style>'


def _levels(form: str) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        '<w:lvlText w:val="•"/></w:lvl>'
        for level in _LEVELS
    )


def _lists(form: str, number: str) -> tuple[str, str]:
    levels = _levels(form) if form == "bullet" else _levels(form).replace("•", "%1.")
    kind = f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'
    return kind, f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'


STYLES = f'<w:styles xmlns:w="{_SPACE}">{"".join(map(_heading, range(1, 7)))}</w:styles>'
"""Headings of our own, under the names by which every program knows them."""


def with_lists(root: Element | None) -> bytes:
    """Give the part with the lists of a file, with ours after its own."""
    if root is None:
        root = etree.Element(f"{{{_SPACE}}}numbering", nsmap={"w": _SPACE})
    _linked(root)
    bullets, numbers = _lists("bullet", "9001"), _lists("decimal", "9002")
    added = etree.fromstring(f'<w:numbering xmlns:w="{_SPACE}">{"".join((*bullets, *numbers))}</w:numbering>')
    root.extend(sorted(added, key=lambda item: not item.tag.endswith("abstractNum")))
    return bytes(etree.tostring(root))


def _linked(root: Element) -> None:
    """Let lists whose kind only names a style of lists follow the kind of that style: pandoc does not."""
    kinds = [item for item in elements(root) if local(item) == "abstractNum"]
    styled = {
        value(kind, "styleLink"): attribute(kind, "abstractNumId")
        for kind in kinds
        if value(kind, "styleLink")
    }
    meant = {attribute(kind, "abstractNumId"): styled.get(value(kind, "numStyleLink"), "") for kind in kinds}
    for item in [item for item in elements(root) if local(item) == "num"]:
        kind = child(item, "abstractNumId")
        if kind is not None and (found := meant.get(attribute(kind, "val"))):
            kind.set(f"{{{_SPACE}}}val", found)
