# ruff: noqa: E501 (one case is one line: a file is easier to check than its pieces)
"""Word files, each with one thing that the form and the terminal have to judge alike."""

import io
from collections.abc import Callable
from functools import cache

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE

from bench.attachments.office_parts import W, docx, packed, paragraph, part, run
from bench.attachments.office_pictures import plain
from bench.scaffolding.word_report import edited, saved, with_footnotes

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


def word(build: Callable[[Word], object]) -> bytes:
    document = Document()
    document.add_heading("Bevindingen", 1)
    build(document)
    document.add_paragraph("Dit is de laatste alinea van het rapport.")
    return saved(document)


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
    row = f'<w:tr><w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr><w:tc>{paragraph(run(CANARY))}</w:tc></w:tr>'
    by_hand = ("1.1 Het bezoek", "Tekst.", "- een", "- twee")
    return {
        "inserted.docx": tracked(CHANGED),
        "deleted.docx": tracked(f'<w:del w:id="1" w:author="X"><w:r><w:delText>{CANARY}</w:delText></w:r></w:del>'),
        "moved.docx": tracked(f'<w:moveTo w:id="1" w:author="X">{run(CANARY)}</w:moveTo>'),
        "restyled.docx": docx(paragraph(run("vet", '<w:rPrChange w:id="1" w:author="X"/>'))),
        "commented.docx": word(commented),
        "vanished.docx": tracked(VANISHED),
        "white.docx": tracked(run(CANARY, '<w:color w:val="FFFFFF"/>')),
        "white-on-blue.docx": docx(paragraph(run("Norm", '<w:color w:val="FFFFFF"/><w:shd w:fill="003366"/>'))),
        "tiny.docx": tracked(run(CANARY, '<w:sz w:val="2"/>')),
        "flat.docx": docx(f"<w:tbl>{row}</w:tbl>"),
        "hidden-note.docx": edited(report(), hidden),
        "hidden-glossary.docx": docx("", ("glossaryDocument", "glossary/document.xml"), parts={EXTRA: GLOSSARY}),
        "macro.docx": edited(word(margins), {}, added={"word/vbaProject.bin": b"x"}),
        "entities.docx": edited(word(margins), entities),
        "broken.docx": word(margins)[:-400],
        "bomb.docx": packed({"[Content_Types].xml": "<Types/>", "word/document.xml": large}),
        "page.docx": b"<html>",
        "empty.docx": saved(Document()),
        "old.doc": OLD,
        "locked.docx": OLD,
        "sheet.xlsx": b"PK",
        "macros.docm": word(margins),
        "margins.docx": word(margins),
        "cover.docx": covered("Gemeente Oosterhaven"),
        "merged.docx": word(merged),
        "numbered.docx": word(numbered),
        "box.docx": docx(BOX),
        "object.docx": docx(f"<w:p><w:r><w:object/></w:r>{run('Zin.')}</w:p>"),
        "chunk.docx": docx("<w:altChunk/><w:subDoc/>"),
        "link.docx": docx(f'<w:p><w:hyperlink r:id="rId1">{run("hier")}</w:hyperlink></w:p>', ("hyperlink", "!http://intranet/x")),
        "signs.docx": docx(paragraph(run("1. 5*3 is <15> in [vak] {a} met a_b, _c_ [lak:5.1.2e naam] &amp;amp; m")) + paragraph(run("2", '<w:vertAlign w:val="superscript"/>'))),
        "by-hand.docx": docx("".join(paragraph(run(text, "<w:b/>" if text[0] == "1" else "")) for text in by_hand)),
        "report.docx": report(with_picture=False),
        "around.docx": docx(AROUND),
        "unknown.docx": docx(f"<w:p><w:onbekend>{run('Weg.')}</w:onbekend>{run('Gebleven.')}</w:p>"),
        "dated.docx": word(dated),
    }  # fmt: skip
