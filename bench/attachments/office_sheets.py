# ruff: noqa: E501 (one case is one line: a table is easier to check than its pieces)
# fmt: off
"""Excel and CSV files: every fault alone, and clean ones that look as if they had one."""

from collections.abc import Iterator

from bench.attachments.office_case import Case
from bench.attachments.office_parts import BOOK, ROWS, S, cell, styles, xlsx
from bench.attachments.office_pictures import PERSON
from generator.detection.hidden import HiddenKind as Kind

NAMES = '<definedNames><definedName name="{name}" {more}>{value}</definedName></definedNames>'
STYLED = f'<row r="1">{cell("A1", "Toelichting", style=1)}</row>'
SOLID = '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill>'
WHITE = '<font><sz val="11"/><color rgb="FFFFFFFF"/></font>'


def hidden_row(attributes: str) -> bytes:
    """Give an Excel file of which one row has these attributes."""
    return xlsx(ROWS + f'<row r="3" {attributes}>{cell("A3", "Melder")}</row>')


def named(name: str, value: str, *, more: str = "") -> bytes:
    """Give an Excel file with a name for something."""
    return xlsx(book=BOOK + NAMES.format(name=name, value=value, more=more))


def with_part(path: str, xml: str, *, kind: str) -> bytes:
    """Give an Excel file with one more part."""
    return xlsx(parts={f"xl/{path}": xml}, links=((kind, path),))


def styled(**made: str) -> bytes:
    """Give an Excel file with a cell of which the style matters."""
    return xlsx(STYLED, parts=styles(**made), links=(("styles", "styles.xml"),))


def _hidden() -> Iterator[Case]:
    kind = Kind.HIDDEN_SHEET
    for state in ("hidden", "veryHidden"):
        book = BOOK.replace("/></sheets>", f' state="{state}"/></sheets>')
        yield Case(f"excel sheet {state}", "a.xlsx", xlsx(book=book), kind)
    yield Case("excel hidden row", "a.xlsx", hidden_row('hidden="1"'), kind)
    yield Case("excel row without height", "a.xlsx", hidden_row('customHeight="1" ht="0"'), kind)
    cols = '<cols><col min="2" max="2" hidden="1" width="9"/></cols>'
    yield Case("excel hidden column", "a.xlsx", xlsx(before=cols), kind)
    thin = '<cols><col min="2" max="16384" width="0" customWidth="1"/></cols>'
    yield Case("excel column without width", "a.xlsx", xlsx(before=thin), kind)
    yield Case("excel text in a name", "a.xlsx", named("bron", '"melding van de buurt"'), kind)
    yield Case("excel hidden name", "a.xlsx", named("Oude_lijst", "Oordelen!$A$1:$B$2", more='hidden="1"'), kind)
    looks = Kind.HIDDEN_FORMATTING
    yield Case("excel white on paper", "a.xlsx", styled(fonts=WHITE), looks)
    yield Case("excel paper colour of the theme", "a.xlsx", styled(fonts='<font><color theme="0"/></font>'), looks)
    yield Case("excel one point", "a.xlsx", styled(fonts='<font><sz val="1"/></font>'), looks)
    nothing = '<numFmt numFmtId="170" formatCode=";;;"/>'
    yield Case("excel format that shows nothing", "a.xlsx", styled(fonts="<font/>", formats=nothing, style='numFmtId="170" fontId="0"'), looks)
    dark = '<font><color rgb="FF1F3864"/></font>'
    yield Case("excel dark on dark", "a.xlsx", styled(fonts=dark, fills=SOLID), looks)


def _others() -> Iterator[Case]:
    comment = f'<comments xmlns="{S}"><authors><author>Auteur</author></authors><commentList><comment ref="A1" authorId="0"><text><t>navragen</t></text></comment></commentList></comments>'
    yield Case("excel comment", "a.xlsx", with_part("comments1.xml", comment, kind="comments"), Kind.COMMENT)
    thread = '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1"><text>navragen</text></threadedComment></ThreadedComments>'
    yield Case("excel thread", "a.xlsx", with_part("threadedComments/threadedComment1.xml", thread, kind="threadedComment"), Kind.COMMENT)
    people = f'<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="{PERSON}" id="1"/></personList>'
    yield Case("excel people", "a.xlsx", with_part("persons/person.xml", people, kind="person"), Kind.PEOPLE)
    outside = f'<externalLink xmlns="{S}"><externalBook/></externalLink>'
    yield Case("excel other workbook", "a.xlsx", with_part("externalLinks/externalLink1.xml", outside, kind="externalLink"), Kind.EXTERNAL_LINK)
    connection = f'<connections xmlns="{S}"><connection id="1" name="db"/></connections>'
    yield Case("excel connection", "a.xlsx", with_part("connections.xml", connection, kind="connections"), Kind.EXTERNAL_LINK)
    cache = f'<pivotCacheRecords xmlns="{S}" count="1"><r><s v="buurt Noord"/><n v="3"/></r></pivotCacheRecords>'
    yield Case("excel copy in a pivot", "a.xlsx", with_part("pivotCache/pivotCacheRecords1.xml", cache, kind="pivotCacheRecords"), Kind.CUSTOM_XML)
    macro = xlsx(parts={"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 9}, links=(("vbaProject", "vbaProject.bin"),))
    yield Case("excel macro", "a.xlsx", macro, Kind.MACRO)
    path = '<x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\fhoekstra\\"/>'
    yield Case("excel path", "a.xlsx", xlsx(book=BOOK + path), Kind.TEMPLATE_PATH)
    left = f'<sst xmlns="{S}" count="0" uniqueCount="1"><si><t>gewiste tekst</t></si></sst>'
    yield Case("excel text of an emptied cell", "a.xlsx", with_part("sharedStrings.xml", left, kind="sharedStrings"), Kind.ORPHAN)
    yield Case("csv formula", "a.csv", b'norm;oordeel\nN1;=HYPERLINK("https://example.org")\n', Kind.SCRIPT)
    yield Case("csv command", "a.csv", b"norm;oordeel\nN1;@SUM(1)\n", Kind.SCRIPT)
    yield Case("csv plus", "a.csv", b"norm;oordeel\nN1;+cmd|x\n", Kind.SCRIPT)
    yield Case("csv minus", "a.csv", b"norm,oordeel\nN1,-A1*2\n", Kind.SCRIPT)


def _clean() -> Iterator[Case]:
    yield Case("excel plain", "a.xlsx", xlsx())
    yield Case("excel hidden empty column", "a.xlsx", xlsx(before='<cols><col min="5" max="16384" hidden="1"/></cols>'))
    yield Case("excel hidden empty row", "a.xlsx", xlsx(ROWS + '<row r="9" hidden="1"/>'))
    yield Case("excel white on a dark cell", "a.xlsx", styled(fonts=WHITE, fills="<fill/>" + SOLID, style='fontId="1" fillId="1"'))
    yield Case("excel print area", "a.xlsx", named("_xlnm.Print_Area", "Oordelen!$A$1:$B$2"))
    yield Case("excel filter", "a.xlsx", named("_xlnm._FilterDatabase", "Oordelen!$A$1:$B$2", more='hidden="1"'))
    shared = f'<sst xmlns="{S}"><si><t>Norm</t></si></sst>'
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    yield Case("excel shared texts", "a.xlsx", xlsx(rows, parts={"xl/sharedStrings.xml": shared}, links=(("sharedStrings", "sharedStrings.xml"),)))
    yield Case("csv numbers", "a.csv", b"norm;verschil;mobiel\nN1;-5;+3,5 %\nN2;-;- \n")
    yield Case("csv list", "a.csv", b'norm,toelichting\nN1,"- geen\nbijzonderheden"\n')
    yield Case("csv of windows", "a.csv", "naam;aantal\r\nBeëindigd;4\r\n".encode("cp1252"))


def sheet_cases() -> Iterator[Case]:
    """Give all tables of the set."""
    yield from _hidden()
    yield from _others()
    yield from _clean()
