# ruff: noqa: E501 (one case is one line: a table is easier to check than its pieces)
"""Small office files made part by part, so that each fault stands alone."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
APP = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
CUSTOM = (
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
)
ODF = (
    " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for key, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("meta", "meta"),
            ("draw", "drawing"),
            ("manifest", "manifest"),
            ("fo", "xsl-fo-compatible"),
            ("script", "script"),
            ("config", "config"),
        )
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
)
Parts = Mapping[str, str | bytes]
STAMP = (2026, 1, 1, 0, 0, 0)


def packed(parts: Parts) -> bytes:
    """Give an archive with these parts, the same bytes each time."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return file.getvalue()


def rels(*targets: tuple[str, str]) -> str:
    """Give a list of references; one that leads out of the file starts with '!'."""
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target.removeprefix("!")}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if target.startswith('!') else ''}/>"
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{RELS}">{items}</Relationships>'


def run(text: str, properties: str = "") -> str:
    """Give a run of text in Word."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, about: str = "") -> str:
    """Give a paragraph in Word."""
    return f"<w:p><w:pPr>{about}</w:pPr>{''.join(runs)}</w:p>"


PLAIN = paragraph(run("De toezichthouder bezocht de locatie en sprak met medewerkers."))


def docx(
    body: str = PLAIN, *links: tuple[str, str], parts: Parts | None = None, properties: Parts | None = None
) -> bytes:
    """Give a Word file with this body; `links` are the references of the document, `parts` more parts."""
    about = dict(properties or {})
    top = [("officeDocument", "word/document.xml"), *((name, name) for name in about)]
    content: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": rels(*top),
        "word/document.xml": f'<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:a="{A}" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        f'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>{PLAIN}{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": rels(*links),
        **(parts or {}),
        **about,
    }
    return packed(content)


def part(name: str, content: str, *, tag: str) -> tuple[str, str]:
    """Give a part of a Word file with its root element."""
    return f"word/{name}", f'<w:{tag} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{tag}>'


def with_part(name: str, content: str, *, tag: str, kind: str, body: str = "") -> bytes:
    """Give a Word file with one more part that the document refers to."""
    path, xml = part(name, content, tag=tag)
    return docx(body, (kind, name), parts={path: xml})


def cell(reference: str, text: str, *, style: int = 0) -> str:
    """Give a cell with its text in it."""
    return f'<c r="{reference}" s="{style}" t="inlineStr"><is><t>{text}</t></is></c>'


ROWS = f'<row r="1">{cell("A1", "Norm")}{cell("B1", "Oordeel")}</row><row r="2">{cell("A2", "N1")}{cell("B2", "voldoet")}</row>'
BOOK = '<sheets><sheet name="Oordelen" sheetId="1" r:id="rId1"/></sheets>'


def xlsx(
    rows: str = ROWS,
    *,
    before: str = "",
    book: str = BOOK,
    parts: Parts | None = None,
    links: tuple[tuple[str, str], ...] = (),
) -> bytes:
    """Give an Excel file with one sheet; `before` stands before its rows, `links` belong to the workbook."""
    return packed({
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"/>',
        "_rels/.rels": rels(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{S}" xmlns:r="{R}">{book}</workbook>',
        "xl/_rels/workbook.xml.rels": rels(("worksheet", "worksheets/sheet1.xml"), *links),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{S}">{before}<sheetData>{rows}</sheetData></worksheet>',
        **(parts or {}),
    })  # fmt: skip


def styles(
    *, fonts: str, fills: str = "<fill/>", formats: str = "", style: str = 'fontId="1" fillId="0"'
) -> Parts:
    """Give the styles of an Excel file, of which style 1 is the one that matters."""
    return {
        "xl/styles.xml": f'<styleSheet xmlns="{S}"><numFmts>{formats}</numFmts><fonts><font/>{fonts}</fonts>'
        f"<fills>{fills}</fills><cellXfs><xf/><xf {style}/></cellXfs></styleSheet>"
    }


def odf(
    body: str,
    *,
    styles: str = "",
    kind: str = "text",
    parts: Parts | None = None,
    listed: tuple[str, ...] = (),
) -> bytes:
    """Give a LibreOffice file; `styles` are those of the content, `listed` more parts in its manifest."""
    names = ("content.xml", *listed)
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>' for name in names
    )
    return packed({
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        "META-INF/manifest.xml": f"<manifest:manifest {ODF}>{entries}</manifest:manifest>",
        **(parts or {}),
    })  # fmt: skip


def meta(fields: str) -> Parts:
    """Give the part of a LibreOffice file that says who made it."""
    return {
        "meta.xml": f"<office:document-meta {ODF}><office:meta>{fields}</office:meta></office:document-meta>"
    }
