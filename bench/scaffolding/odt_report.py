"""A report as a LibreOffice file, part by part."""

from html import escape
from itertools import groupby

from bench.attachments.office_parts import ODF, packed
from bench.scaffolding.told_report import CANARY, Part, Told

_MIME = "application/vnd.oasis.opendocument.text"
_STYLES = f"""<office:document-styles {ODF}><office:styles>
<style:style style:name="Kop_20_1" style:display-name="Kop 1" style:family="paragraph"/>
<style:style style:name="Titel" style:family="paragraph"/></office:styles><office:master-styles>
<style:master-page style:name="Standard"><style:header><text:p>{CANARY} koptekst</text:p></style:header>
</style:master-page></office:master-styles></office:document-styles>"""


def odt_report(told: Told) -> bytes:
    """Give the file: title, table of contents, text and a header."""
    index = f"<text:index-body><text:p>{CANARY}</text:p></text:index-body>"
    contents = f"<text:table-of-content>{index}</text:table-of-content>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in told.cover)
    title = f'<text:p text:style-name="Titel">{escape(told.title)}</text:p>'
    return odt(title + lines + contents + _parts(told.parts))


def odt(text: str, *, styles: str = "", added: dict[str, str | bytes] | None = None) -> bytes:
    """Give a LibreOffice file with this text; `styles` are its automatic styles."""
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    parts = {"content.xml": content, "styles.xml": _STYLES, **(added or {})}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>' for name in parts
    )
    root = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME}"/>'
    manifest = f"<manifest:manifest {ODF}>{root}{entries}</manifest:manifest>"
    return packed({"mimetype": _MIME, **parts, "META-INF/manifest.xml": manifest})


def _parts(parts: tuple[Part, ...]) -> str:
    pieces = []
    for kind, group in groupby(parts, key=lambda part: part.kind):
        same = list(group)
        if kind in {"bullet", "number"}:
            pieces.append(_list(same, 1))
        else:
            pieces += [_part(part) for part in same]
    return "".join(pieces)


def _part(part: Part) -> str:
    if part.kind == "heading":
        return f'<text:h text:outline-level="{part.level}">{escape(part.text)}</text:h>'
    if part.kind == "table":
        rows = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in part.rows)
        columns = f'<table:table-column table:number-columns-repeated="{len(part.rows[0])}"/>'
        return f"<table:table>{columns}{rows}</table:table>"
    note = _note(part.note) if part.note else ""
    return f"<text:p>{escape(part.text)}{note}</text:p>"


def _note(text: str) -> str:
    said = f"<text:note-body><text:p>{escape(text)}</text:p></text:note-body>"
    citation = "<text:note-citation>1</text:note-citation>"
    return f'<text:note text:note-class="footnote">{citation}{said}</text:note>'


def _cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'


def _list(parts: list[Part], level: int) -> str:
    below: list[Part] = []
    written: list[str] = []
    for part in (*parts, None):
        if part is not None and part.level > level:
            below.append(part)
            continue
        if below and written:
            written[-1] += _list(below, level + 1)
        below = []
        if part is not None:
            written.append(f"<text:p>{escape(part.text)}</text:p>")
    return f"<text:list>{''.join(f'<text:list-item>{item}</text:list-item>' for item in written)}</text:list>"
