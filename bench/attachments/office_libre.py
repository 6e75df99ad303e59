# ruff: noqa: E501 (one case is one line: a table is easier to check than its pieces)
# fmt: off
"""LibreOffice files: every fault alone, and clean ones that look as if they had one."""

from collections.abc import Iterator

from bench.attachments.office_case import Case
from bench.attachments.office_parts import ODF, meta, odf
from bench.attachments.office_pictures import PERSON, plain
from generator.detection.hidden import HiddenKind as Kind

TEXT = "<text:p>De toezichthouder bezocht de locatie.</text:p>"


def odt(extra: str = "", **more: object) -> bytes:
    """Give a text file with something after its first paragraph."""
    return odf(TEXT + extra, **more)


def styled(properties: str, family: str = "text") -> bytes:
    """Give a text file with a stretch of which the style matters."""
    style = f'<style:style style:name="T1" style:family="{family}"><style:text-properties {properties}/></style:style>'
    return odt('<text:p>Dit staat er <text:span text:style-name="T1">ook nog</text:span>.</text:p>', styles=style)


def ods(rows: str, before: str = "", *, about: str = "", styles: str = "") -> bytes:
    """Give a sheet with these rows."""
    return odf(f"<table:table {about}>{before}{rows}</table:table>", kind="spreadsheet", styles=styles)


def row(*texts: str, about: str = "") -> str:
    """Give a row of a sheet."""
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f"<table:table-row {about}>{cells}</table:table-row>"


def with_listed(name: str, data: str | bytes, *, extra: str = "") -> bytes:
    """Give a text file with one more part, in its manifest too."""
    return odt(extra, parts={name: data}, listed=(name,))


def _faults() -> Iterator[Case]:
    region = '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion/></text:changed-region></text:tracked-changes>'
    yield Case("libre change", "a.odt", odt(region), Kind.TRACKED_CHANGE)
    note = "<text:p>Zin<office:annotation><text:p>navragen</text:p></office:annotation></text:p>"
    yield Case("libre comment", "a.odt", odt(note), Kind.COMMENT)
    looks = Kind.HIDDEN_FORMATTING
    yield Case("libre hidden text", "a.odt", odt('<text:p><text:hidden-text text:string-value="x">x</text:hidden-text></text:p>'), looks)
    yield Case("libre hidden section", "a.odt", odt(f'<text:section text:display="none">{TEXT}</text:section>'), looks)
    yield Case("libre hidden stretch", "a.odt", styled('text:display="none"'), looks)
    yield Case("libre white on paper", "a.odt", styled('fo:color="#ffffff"'), looks)
    yield Case("libre one point", "a.odt", styled('fo:font-size="1pt"'), looks)
    field = Kind.FIELD_CODE
    yield Case("libre author field", "a.odt", odt("<text:p><text:author-name>x</text:author-name></text:p>"), field)
    yield Case("libre file name", "a.odt", odt('<text:p><text:file-name text:display="full">x</text:file-name></text:p>'), field)
    yield Case("libre sender", "a.odt", odt("<text:p><text:sender-email>x</text:sender-email></text:p>"), field)
    event = '<script:event-listener script:language="ooo:script" xlink:href="vnd.sun.star.script:x"/>'
    yield Case("libre macro", "a.odt", odt(f"<office:event-listeners>{event}</office:event-listeners>"), Kind.MACRO)
    picture = '<text:p><draw:frame><draw:image xlink:href="https://beeld.example.org/a.png"/></draw:frame></text:p>'
    yield Case("libre picture from elsewhere", "a.odt", odt(picture), Kind.EXTERNAL_LINK)
    path = '<text:p><text:a xlink:href="file:///P:/Wmo/dossier.odt">dossier</text:a></text:p>'
    yield Case("libre link to a path", "a.odt", odt(path), Kind.EXTERNAL_LINK)
    yield Case("libre object", "a.odt", with_listed("Object 1/content.xml", f"<office:document {ODF}/>"), Kind.EMBEDDED_FILE)
    yield Case("libre picture that nobody shows", "a.odt", with_listed("Pictures/a.jpg", plain()), Kind.ORPHAN)
    yield Case("libre part in no list", "a.odt", odt(parts={"notities.txt": "los"}), Kind.EMBEDDED_FILE)
    yield Case("libre earlier version", "a.odt", with_listed("Versions/Version1", b"PK"), Kind.EARLIER_REVISION)
    yield Case("libre thumbnail", "a.odt", odt(parts={"Thumbnails/thumbnail.png": plain("PNG")}), Kind.THUMBNAIL)
    for tag in ("dc:creator", "meta:initial-creator", "meta:printed-by"):
        about = meta(f"<{tag}>{PERSON}</{tag}>")
        yield Case(f"libre {tag}", "a.odt", odt(parts=about, listed=("meta.xml",)), Kind.PERSONAL_METADATA)
    template = meta('<meta:template xlink:href="file:///C:/Users/fhoekstra/rapport.ott"/>')
    yield Case("libre template path", "a.odt", odt(parts=template, listed=("meta.xml",)), Kind.TEMPLATE_PATH)
    kind = Kind.HIDDEN_SHEET
    yield Case("libre hidden row", "a.ods", ods(row("Norm") + row("Melder", about='table:visibility="collapse"')), kind)
    column = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    yield Case("libre hidden column", "a.ods", ods(row("Norm", "Melder"), column), kind)
    style = '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>'
    yield Case("libre hidden sheet", "a.ods", ods(row("Norm"), about='table:style-name="ta1"', styles=style), kind)


def _clean() -> Iterator[Case]:
    yield Case("libre plain", "a.odt", odt())
    yield Case("libre sheet", "a.ods", ods(row("Norm", "Oordeel") + row("N1", "voldoet")))
    yield Case("libre tracking without changes", "a.odt", odt('<text:tracked-changes text:track-changes="true"/>'.replace(' text:track-changes="true"', "")))
    yield Case("libre white on a dark stretch", "a.odt", styled('fo:color="#ffffff" fo:background-color="#1f3864"'))
    yield Case("libre page number", "a.odt", odt('<text:p><text:page-number text:select-page="current">1</text:page-number></text:p>'))
    yield Case("libre scripts without content", "a.odt", odt("<office:scripts/>"))
    yield Case("libre hidden empty column", "a.ods", ods(row("Norm"), '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="1020"/>'))
    picture = '<text:p><draw:frame><draw:image xlink:href="Pictures/a.jpg"/></draw:frame></text:p>'
    yield Case("libre picture", "a.odt", with_listed("Pictures/a.jpg", plain(), extra=picture))
    about = meta("<meta:generator>LibreOffice/24.2</meta:generator><dc:creator>GGD Kustland</dc:creator>")
    yield Case("libre author is an organisation", "a.odt", odt(parts=about, listed=("meta.xml",)))
    yield Case("libre link", "a.odt", odt('<text:p><text:a xlink:href="https://www.example.org">site</text:a></text:p>'))


def libre_cases() -> Iterator[Case]:
    """Give all LibreOffice files of the set."""
    yield from _faults()
    yield from _clean()
