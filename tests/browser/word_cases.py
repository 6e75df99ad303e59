# ruff: noqa: E501 (one case is one line: a file is easier to check than its pieces)
"""Word files, each with one thing that the form and the terminal have to judge alike."""

import io
import zipfile
from functools import cache

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE

from bench.attachments.office_parts import W, docx, packed, paragraph, part, run
from bench.attachments.office_pictures import plain
from bench.scaffolding.word_report import edited, saved, white_behind, with_footnotes, with_one

CANARY = "Kanariewoord"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)


def report(*, with_picture: bool = True) -> bytes:
    """Give a report with headings, a list, a table and a footnote."""
    word = Document()
    word.add_heading("Wat is onderzocht", 1)
    word.add_paragraph("Wij spraken met medewerkers⟦0⟧").add_run(".")
    for text, style in (("een", "List Bullet"), ("twee", "List Bullet 2"), ("drie", "List Bullet")):
        word.add_paragraph(text, style=style)
    if with_picture:
        word.add_picture(io.BytesIO(plain()))
    word.add_heading("Oordeel", 1)
    table = word.add_table(2, 2)
    for cell, text in zip(table._cells, ("Norm", "Oordeel", "veilig", "voldoet"), strict=True):
        cell.text = text
    word.add_heading("Vervolg", 1)
    word.add_paragraph("Wij sluiten dit onderzoek af.")
    return with_footnotes(saved(word), ["Op een dag in mei."])


def commented(document: Word) -> None:
    line = document.add_paragraph("Een zin met een opmerking.")
    document.add_comment(line.runs, text=CANARY, author="X", initials="x")


def merged(document: Word) -> None:
    table = document.add_table(3, 3)
    for cell, text in zip(table._cells, "abcdefghi", strict=True):
        cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2)).text = "kop"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "rij"


def numbered(document: Word) -> None:
    for text, style in (("eerst", "List Number"), ("Tussendoor.", None), ("dan", "List Number")):
        document.add_paragraph(text, style=style)


def covered(line: str) -> bytes:
    """Give a report that begins with a logo and a bold line."""
    document = Document()
    document.add_picture(io.BytesIO(plain()))
    document.add_paragraph().add_run(line).bold = True
    document.add_heading("Bevindingen", 1)
    document.add_paragraph("Het bezoek duurde twee uur.")
    return saved(document)


def dated(document: Word) -> None:
    """A cover with styles that say something about a document, and are text for a reader."""
    for name in ("Author", "Date", "Abstract"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph(f"Regel in stijl {name}.", style=name)
    document.add_heading("Bevindingen", 1)


def shaded(document: Word) -> None:
    """A table of which the style has white letters in its first row, with a row that is white by hand."""
    table = document.add_table(3, 1, style="Light List")
    for row, text in zip(table.rows, ("Kop", "Wit vak", "Gewoon"), strict=True):
        row.cells[0].text = text
    white_behind(table.rows[1].cells[0])


def unseen_head(document: Word) -> None:
    """The same, with white under the first row."""
    shaded(document)
    white_behind(document.tables[0].rows[0].cells[0])


def margins(document: Word) -> None:
    document.sections[0].header.paragraphs[0].text = CANARY


def tracked(inside: str) -> bytes:
    return docx(f"<w:p>{run('Een zin.')}{inside}</w:p>")


BOX = f"<w:p>{run('Bij het vak.')}<w:r><w:pict><wps:txbx><w:txbxContent>{paragraph(run(CANARY))}</w:txbxContent></wps:txbx></w:pict></w:r></w:p>"
CHANGED = '<w:ins w:id="1" w:author="X"><w:r><w:t>Kanariewoord</w:t></w:r></w:ins>'
VANISHED = run(CANARY, "<w:vanish/>")
AROUND = (
    f'<w:customXml w:element="a"><w:customXmlPr/>{paragraph(run("Een."))}</w:customXml>'
    f'<w:p><w:fldSimple w:instr=" MERGEFIELD Plaats ">{run("Twee.")}</w:fldSimple></w:p>'
    f'<w:p><w:dir w:val="ltr"><w:smartTag>{run("Drie.")}</w:smartTag></w:dir></w:p>'
    f"<w:p><w:hyperlink>{run('Vier.')}</w:hyperlink></w:p>"
)
EXTRA, GLOSSARY = part(
    "glossary/document.xml", f"<w:body>{paragraph(run(CANARY, '<w:vanish/>'))}</w:body>", tag="document"
)


def styled(text: str, *styles: str) -> bytes:
    """Give a file with these styles."""
    path, xml = part("styles.xml", "".join(styles), tag="styles")
    return docx(text, ("styles", "styles.xml"), parts={path: xml})


def style(name: str, looks: str = "", *, kind: str = "paragraph", about: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/><w:pPr>{about}</w:pPr><w:rPr>{looks}</w:rPr></w:style>'


def table(*rows: str, about: str = "") -> str:
    return f"<w:tbl><w:tblPr>{about}</w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{''.join(rows)}</w:tbl>"


def row(*texts: str, about: str = "", cells: str = "") -> str:
    inside = "".join(f"<w:tc><w:tcPr>{cells}</w:tcPr>{paragraph(run(text))}</w:tc>" for text in texts)
    return f"<w:tr><w:trPr>{about}</w:trPr>{inside}</w:tr>"


def mark(kind: str, inside: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'


def asked(code: str, shown: str = "", *, inside: str = "", before: str = "") -> str:
    """Give a field; `inside` belongs to its form, `before` is text in its code."""
    told = f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
    end = mark("separate") + shown if shown else ""
    return f"{mark('begin', inside)}{told}{before}{end}{mark('end')}"


def noted(body: str, inside: str) -> bytes:
    path, xml = part("notities.xml", f'<w:footnote w:id="1">{inside}</w:footnote>', tag="footnotes")
    return docx(body, ("footnotes", "notities.xml"), parts={path: xml})


def doubled() -> bytes:
    """Give an archive with two texts: one program reads the first, another the last."""
    first, second = "word/document.xml", "word/documenT.xml"
    with zipfile.ZipFile(io.BytesIO(docx())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return packed({**parts, second: parts[first]}).replace(second.encode(), first.encode())


def unseen() -> dict[str, bytes]:
    """Give files with text that nobody sees in Word."""
    white, gone = '<w:color w:val="FFFFFF"/>', "<w:vanish/>"
    in_table = table(row(CANARY, "zicht"), about='<w:tblStyle w:val="T"/>')
    looks = {
        "narrow": '<w:w w:val="1"/>', "high": '<w:position w:val="2000"/>', "close": '<w:spacing w:val="-900"/>',
        "paper": '<w:color w:val="000000" w:themeColor="background1"/>', "points": '<w:sz w:val="2pt"/>',
        "solid": '<w:color w:val="003366"/><w:shd w:val="solid" w:color="003366" w:fill="FFFFFF"/>',
        "always": "<w:specVanish/>",
    }  # fmt: skip
    abouts = {
        "beside": '<w:ind w:start="-20000"/>', "frame": '<w:framePr w:x="-20000"/>',
        "line": '<w:spacing w:line="20" w:lineRule="exact"/>',
    }  # fmt: skip
    first = style("T", kind="table").replace(
        "</w:style>", f'<w:tblStylePr w:type="firstRow"><w:rPr>{gone}</w:rPr></w:tblStylePr></w:style>'
    )
    return {
        **{f"{name}.docx": docx(paragraph(run(CANARY, look))) for name, look in looks.items()},
        **{f"{name}.docx": docx(paragraph(run(CANARY), about=about)) for name, about in abouts.items()},
        "table-gone.docx": styled(in_table, style("T", gone, kind="table")),
        "table-white.docx": styled(in_table, style("T", white, kind="table")),
        "table-first.docx": styled(in_table, first),
        "row-gone.docx": docx(table(row(CANARY, "a", about="<w:hidden/>"))),
        "cell-goes-on.docx": docx(table(row("een", CANARY, cells="<w:hMerge/>"))),
        "strict.docx": edited(docx(), {"word/document.xml": lambda text: text.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")}),
        "doubled.docx": doubled(),
        "conflict.docx": docx(f'<w:p xmlns:w14="urn:x"><w14:conflictIns>{run(CANARY)}</w14:conflictIns></w:p>'),
        "range.docx": docx(f'<w:moveFromRangeStart w:id="1"/>{paragraph(run(CANARY))}'),
    }  # fmt: skip


def plain_ways() -> dict[str, bytes]:
    """Give files with what each reader of Word files would take in its own way."""
    note = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r><w:r><w:footnoteReference w:id="9"/></w:r>'
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    box = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
    menu = '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="nee"/><w:listEntry w:val="ja"/></w:ddList></w:ffData>'
    around = "<mc:AlternateContent xmlns:mc='urn:x'><mc:Choice>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>"
    contents = f"<w:p>{mark('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>{mark('separate')}{run('Regel')}</w:p>"
    tip = f' HYPERLINK "https://www.example.org/" \\o "{CANARY}" '
    heading, pictures = '<w:outlineLvl w:val="0"/>', '<w:rFonts w:ascii="Wingdings"/>'
    math = '<m:oMath xmlns:m="urn:m"><m:r><m:t>x</m:t></m:r></m:oMath>'
    return {
        "index.docx": docx(f'<w:p>{run("Zin.")}{asked("XE ", before=run(CANARY))}</w:p>'),
        "if.docx": docx(f'<w:p>{asked("IF ", run("Ja."), before=asked("MERGEFIELD a", run(CANARY)))}</w:p>'),
        "tip.docx": docx(f"<w:p>{asked(tip, run('hier'))}</w:p>"),
        "form.docx": docx(f'<w:p>{asked("FORMCHECKBOX", inside=box)}{run(" en ")}{asked("FORMDROPDOWN", inside=menu)}</w:p>'),
        "described.docx": docx(table(row("a", "b"), about=f'<w:tblCaption w:val="{CANARY}"/>')),
        "login.docx": docx(f'<w:p><w:hyperlink r:id="rId1">{run("hier")}</w:hyperlink></w:p>', ("hyperlink", f"!https://{CANARY}@www.example.org/")),
        "path.docx": docx(f'<w:p><w:hyperlink r:id="rId1">{run("hier")}</w:hyperlink></w:p>', ("hyperlink", f"!file:///C:/{CANARY}")),
        "choice.docx": docx(paragraph(around.format(run("Gekozen.")))),
        "contents-in-text.docx": docx(f"{contents}<w:p>{mark('end')}{run('Gewone tekst.')}</w:p>"),
        "contents-open.docx": docx(f'{contents}{paragraph(run("Kop"), about=heading)}{paragraph(run("Tekst."))}'),
        "noted.docx": noted(f"<w:p>{run('Zin')}{note}</w:p>", f"<w:p>{run('Noot')}<w:onbekend>{run('weg')}</w:onbekend></w:p>"),
        "signs-of-fonts.docx": docx(f'<w:p>{tick}{run(" gedaan")}<w:r><w:sym w:font="Webdings" w:char="F0FF"/></w:r>{run("ü", pictures)}</w:p>'),
        "formula.docx": docx(f"<w:p>{run('De formule')}{math}</w:p>"),
        "heads.docx": docx(table(row("k1", "k2"), row("a", "b", about="<w:tblHeader/>"), row("c", "d"))),
        "new-page.docx": docx(f'<w:p>{run("een")}<w:r><w:br w:type="page"/></w:r>{run("twee")}<w:r><w:br w:type="page"/></w:r></w:p>'),
        "large-letter.docx": docx(paragraph(run("D"), about='<w:framePr w:dropCap="drop"/>') + paragraph(run("it is."))),
        "quotation.docx": styled(paragraph(run("Een citaat."), about='<w:pStyle w:val="Quote"/>') + paragraph(run("Na.")), style("Quote")),
        "nested.docx": docx(table(row("a", "b"), f"<w:tr><w:tc>{table(row('x|y', '[z]'))}<w:p/></w:tc><w:tc>{paragraph(run('c'))}</w:tc></w:tr>")),
        "remark.docx": docx(f"<w:p><w:r><w:t>een<!-- {CANARY} -->twee</w:t></w:r></w:p>"),
        "white-grey.docx": docx(paragraph(run("Grijs.", '<w:color w:val="7F7F7F" w:themeColor="background1" w:themeShade="7F"/>'))),
        "row-shown.docx": docx(table(row("a", "b", about='<w:hidden w:val="0"/>'))),
    }  # fmt: skip


@cache
def cases() -> dict[str, bytes]:
    """Give the files that both ways are given, by the name that they are chosen with."""
    hidden = {"word/footnotes.xml": lambda text: text.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")}
    entities = {
        "word/document.xml": lambda text: (
            f'<!DOCTYPE w:document [<!ENTITY a "{CANARY}">]>{text.split("?>")[-1]}'
        )
    }
    large = f'<w:document xmlns:w="{W}">{paragraph(run("a" * 20_000_001))}</w:document>'
    flat = f'<w:tr><w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr><w:tc>{paragraph(run(CANARY))}</w:tc></w:tr>'
    by_hand = ("1.1 Het bezoek", "Tekst.", "- een", "- twee")
    return {
        "inserted.docx": tracked(CHANGED),
        "deleted.docx": tracked(f'<w:del w:id="1" w:author="X"><w:r><w:delText>{CANARY}</w:delText></w:r></w:del>'),
        "moved.docx": tracked(f'<w:moveTo w:id="1" w:author="X">{run(CANARY)}</w:moveTo>'),
        "restyled.docx": docx(paragraph(run("vet", '<w:rPrChange w:id="1" w:author="X"/>'))),
        "commented.docx": with_one(commented),
        "vanished.docx": tracked(VANISHED),
        "white.docx": tracked(run(CANARY, '<w:color w:val="FFFFFF"/>')),
        "white-on-blue.docx": docx(paragraph(run("Norm", '<w:color w:val="FFFFFF"/><w:shd w:fill="003366"/>'))),
        "tiny.docx": tracked(run(CANARY, '<w:sz w:val="2"/>')),
        "flat.docx": docx(f"<w:tbl>{flat}</w:tbl>"),
        "hidden-note.docx": edited(report(), hidden),
        "hidden-glossary.docx": docx("", ("glossaryDocument", "glossary/document.xml"), parts={EXTRA: GLOSSARY}),
        "macro.docx": edited(with_one(margins), {}, added={"word/vbaProject.bin": b"x"}),
        "entities.docx": edited(with_one(margins), entities),
        "broken.docx": with_one(margins)[:-400],
        "bomb.docx": packed({"[Content_Types].xml": "<Types/>", "word/document.xml": large}),
        "page.docx": b"<html>",
        "empty.docx": saved(Document()),
        "old.doc": OLD,
        "locked.docx": OLD,
        "sheet.xlsx": b"PK",
        "macros.docm": with_one(margins),
        "margins.docx": with_one(margins),
        "cover.docx": covered("Gemeente Oosterhaven"),
        "merged.docx": with_one(merged),
        "numbered.docx": with_one(numbered),
        "box.docx": docx(BOX),
        "object.docx": docx(f"<w:p><w:r><w:object/></w:r>{run('Zin.')}</w:p>"),
        "chunk.docx": docx("<w:altChunk/><w:subDoc/>"),
        "link.docx": docx(f'<w:p><w:hyperlink r:id="rId1">{run("hier")}</w:hyperlink></w:p>', ("hyperlink", "!http://intranet/x")),
        "signs.docx": docx(paragraph(run("1. 5*3 is <15> in [vak] {a} met a_b, _c_ [lak:5.1.2e naam] &amp;amp; m")) + paragraph(run("2", '<w:vertAlign w:val="superscript"/>'))),
        "by-hand.docx": docx("".join(paragraph(run(text, "<w:b/>" if text[0] == "1" else "")) for text in by_hand)),
        "report.docx": report(with_picture=False),
        "around.docx": docx(AROUND),
        "unknown.docx": docx(f"<w:p><w:onbekend>{run('Weg.')}</w:onbekend>{run('Gebleven.')}</w:p>"),
        "dated.docx": with_one(dated),
        "shaded.docx": with_one(shaded),
        "unseen-head.docx": with_one(unseen_head),
        **unseen(),
        **plain_ways(),
    }  # fmt: skip
