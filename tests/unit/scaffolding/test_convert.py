# ruff: noqa: E501 (one case is one line: a file is easier to check than its pieces)
"""Word files, each with one thing that a converter can get wrong."""

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.shared import RGBColor

from bench.attachments.office_parts import W, docx, packed, paragraph, part, run
from bench.attachments.office_pictures import exif, plain
from bench.scaffolding.odt_report import odt
from bench.scaffolding.word_report import edited, saved, white_behind, with_footnotes, with_one
from generator.scaffolding.convert import convert
from generator.scaffolding.converted import Converted, Weight
from generator.scaffolding.messages import LOST

CANARY = "Kanariewoord"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def converted(build: Callable[[Word], object]) -> Converted:
    return convert(with_one(build), "docx")


def told(found: Converted, weight: Weight) -> str:
    return "\n".join(note.told() for note in found.notes if note.weight is weight)


def xml(text: str) -> object:
    return parse_xml(text.replace("<w:p>", f'<w:p xmlns:w="{W}">', 1))


def append(document: Word, text: str) -> None:
    document.element.body.insert(len(document.element.body) - 1, xml(text))


def test_a_clean_file_comes_along_whole():
    found = converted(lambda document: document.add_paragraph("Het bezoek duurde twee uur."))

    assert found.body == (
        "## Bevindingen\n\nHet bezoek duurde twee uur.\n\nDit is de laatste alinea van het rapport.\n"
    )
    assert not found.is_refused


def test_bold_and_italic_stay_and_signs_keep_no_meaning():
    def build(document: Word) -> None:
        line = document.add_paragraph("Let op: ")
        line.add_run("dit is ").bold = True
        line.add_run("vet").bold = True
        line.add_run(" en ")
        line.add_run("dit schuin").italic = True
        line.add_run(". En 5*3 is <15> in [vak] {a} met a_b en _c_ `d` ~e~ &amp; \\.")

    found = converted(build)

    assert "Let op: **dit is vet** en *dit schuin*. En 5\\*3 is \\<15\\> in \\[vak\\]" in found.body
    assert "\\{a} met a_b en \\_c\\_ \\`d\\` \\~e\\~ \\&amp; \\\\." in found.body


@pytest.mark.parametrize("start", ["1. ", "12) ", "# ", "- ", "+ ", "> ", "--- ", "=== ", "| "])
def test_a_line_does_not_get_a_meaning_by_how_it_begins(start):
    found = converted(lambda document: document.add_paragraph(f"{start}zo begint een zin."))

    line = found.body.split("\n\n")[1]
    assert "\\" in line[:4]
    assert line.replace("\\", "") == f"{start}zo begint een zin."


def test_nested_lists_keep_their_depth():
    def build(document: Word) -> None:
        for level, text in ((1, "een"), (2, "twee"), (3, "drie"), (1, "vier")):
            document.add_paragraph(text, style="List Bullet" if level == 1 else f"List Bullet {level}")
        document.add_paragraph("eerst", style="List Number")
        document.add_paragraph("dan", style="List Number")

    found = converted(build)

    assert "- een\n  - twee\n    - drie\n- vier\n\n1. eerst\n2. dan\n" in found.body


def test_a_table_comes_along_with_its_heads():
    def build(document: Word) -> None:
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ("Norm", "Oordeel", "N1 | veilig", "Voldoet"), strict=True):
            cell.text = text

    found = converted(build)

    assert "| Norm | Oordeel |\n| --- | --- |\n| N1 \\| veilig | Voldoet |" in found.body
    assert found.grids[0].heading == "Bevindingen"


def test_merged_cells_are_repeated_downwards_and_told():
    def build(document: Word) -> None:
        table = document.add_table(3, 3)
        for cell, text in zip(table._cells, "abcdefghi", strict=True):
            cell.text = text
        table.cell(0, 1).merge(table.cell(0, 2)).text = "kop"
        table.cell(1, 0).merge(table.cell(2, 0)).text = "rij"

    found = converted(build)

    assert "| a | kop | kop |\n| --- | --- | --- |\n| rij | e | f |\n| rij | h | i |" in found.body
    assert "samengevoegde cellen" in told(found, Weight.LOOK)


def test_a_list_in_a_cell_stays_on_one_line():
    def build(document: Word) -> None:
        table = document.add_table(2, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Wat", "Wie"
        cell = table.cell(1, 0)
        cell.text = "Twee dingen:"
        cell.add_paragraph("dit", style="List Bullet")
        cell.add_paragraph("dat", style="List Bullet")

    found = converted(build)

    assert "| Twee dingen: dit; dat |  |" in found.body


def test_a_frame_around_text_is_no_table():
    def build(document: Word) -> None:
        document.add_table(1, 1).cell(0, 0).text = "Een kader met een toelichting."

    found = converted(build)

    assert "Een kader met een toelichting." in found.body
    assert "|" not in found.body


def test_footnotes_stand_at_their_place_and_at_the_end():
    data = with_one(lambda document: document.add_paragraph("Een zin met een noot⟦0⟧"))

    found = convert(with_footnotes(data, ["De toelichting."]), "docx")

    assert "Een zin met een noot[^1]" in found.body
    assert found.body.endswith("\n\n[^1]: De toelichting.\n")


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ('<w:ins w:id="1" w:author="X"><w:r><w:t>Kanariewoord</w:t></w:r></w:ins>', "wijzigingen"),
        (
            '<w:del w:id="1" w:author="X"><w:r><w:delText>Kanariewoord</w:delText></w:r></w:del>',
            "wijzigingen",
        ),
        ('<w:moveTo w:id="1" w:author="X"><w:r><w:t>Kanariewoord</w:t></w:r></w:moveTo>', "wijzigingen"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Kanariewoord</w:t></w:r>", "niet ziet"),
        ('<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Kanariewoord</w:t></w:r>', "niet ziet"),
        ('<w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>Kanariewoord</w:t></w:r>', "niet ziet"),
    ],
    ids=["inserted", "deleted", "moved", "vanished", "white", "tiny"],
)
def test_what_a_reader_does_not_see_is_refused_with_its_place(inside, words):
    found = converted(lambda document: append(document, f"<w:p><w:r><w:t>Een zin.</w:t></w:r>{inside}</w:p>"))

    assert found.is_refused
    assert found.body == ""
    assert words in told(found, Weight.REFUSED)
    assert "alinea 2, onder de kop 'Bevindingen'" in told(found, Weight.REFUSED)
    assert CANARY not in repr(found) + told(found, Weight.REFUSED)


def test_a_comment_is_refused_with_its_place():
    def build(document: Word) -> None:
        line = document.add_paragraph("Een zin met een opmerking.")
        document.add_comment(line.runs, text=CANARY, author="X", initials="x")

    found = converted(build)

    assert found.is_refused
    assert "kantlijn" in told(found, Weight.REFUSED)
    assert "alinea 2, onder de kop 'Bevindingen'" in told(found, Weight.REFUSED)


def test_hidden_text_in_a_footnote_is_refused_with_its_place():
    data = with_footnotes(with_one(lambda document: document.add_paragraph("Zin⟦0⟧")), ["Noot"])
    hide = {"word/footnotes.xml": lambda text: text.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")}

    found = convert(edited(data, hide), "docx")

    assert "een voetnoot" in told(found, Weight.REFUSED)


def test_a_hidden_style_is_refused_too():
    def build(document: Word) -> None:
        style = document.styles.add_style("Verborgen", WD_STYLE_TYPE.PARAGRAPH)
        style.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
        document.add_paragraph(CANARY, style="Verborgen")

    assert converted(build).is_refused


def test_headers_footers_and_properties_stay_behind():
    def build(document: Word) -> None:
        document.sections[0].header.paragraphs[0].text = CANARY
        document.sections[0].footer.paragraphs[0].text = CANARY
        document.core_properties.author = "J. Kanariewoord"
        document.core_properties.keywords = CANARY

    found = converted(build)

    assert not found.is_refused
    assert CANARY not in found.body
    assert "kop- en voetteksten" in told(found, Weight.DROPPED)


def test_a_text_box_stays_behind_and_is_told_with_its_place():
    box = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/'
        'wordprocessingShape"><w:txbxContent><w:p><w:r><w:t>Kanariewoord</w:t></w:r></w:p></w:txbxContent>'
        "</wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r><w:r><w:t>Bij het "
        "vak.</w:t></w:r></w:p>"
    )

    found = converted(lambda document: append(document, box))

    assert CANARY not in found.body
    assert "Bij het vak." in found.body
    assert "tekstvak" in told(found, Weight.DROPPED)
    assert "alinea 2, onder de kop 'Bevindingen'" in told(found, Weight.DROPPED)


def test_an_embedded_object_stays_behind():
    found = converted(
        lambda document: append(
            document, "<w:p><w:r><w:object><w:control/></w:object></w:r><w:r><w:t>Zin.</w:t></w:r></w:p>"
        )
    )

    assert "object" in told(found, Weight.DROPPED)
    assert "Zin." in found.body


def test_a_chart_stays_behind_and_is_told_with_its_place():
    chart = '<w:p><w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing></w:r></w:p>'

    found = converted(lambda document: append(document, chart))

    assert "grafiek" in told(found, Weight.DROPPED)
    assert "onder de kop 'Bevindingen'" in told(found, Weight.DROPPED)


def test_a_hidden_row_of_a_table_is_refused():
    def build(document: Word) -> None:
        row = document.add_table(2, 2).rows[1]
        row.cells[0].text = CANARY
        row._tr.get_or_add_trPr().append(parse_xml(f'<w:hidden xmlns:w="{W}"/>'))

    assert "niet ziet" in told(converted(build), Weight.REFUSED)


def test_a_person_in_a_heading_is_masked_where_the_place_is_told():
    def build(document: Word) -> None:
        document.add_heading("Gesprek met mevrouw Wilhelmina van Verzonnen", 2)
        document.add_comment(document.add_paragraph("Zin.").runs, text="x", author="X", initials="x")

    found = converted(build)

    assert "onder de kop 'Gesprek met mevrouw W*** V***'" in told(found, Weight.REFUSED)
    assert "Verzonnen" not in repr(found)


def test_a_damaged_picture_stays_behind():
    with zipfile.ZipFile(io.BytesIO(with_picture())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    damaged = {name: b"\xff\xd8\xff\xe0" if "/media/" in name else content for name, content in parts.items()}

    found = convert(packed(damaged), "docx")

    assert found.pictures == ()
    assert "![" not in found.body


def test_a_macro_is_refused():
    data = edited(with_one(lambda _: None), {}, added={"word/vbaProject.bin": b"Kanariewoord"})

    assert "macro" in told(convert(data, "docx"), Weight.REFUSED)


def with_link(address: str) -> bytes:
    body = f'<w:p><w:hyperlink r:id="rId1">{run("de afspraken")}</w:hyperlink></w:p>'
    return docx(body, ("hyperlink", f"!{address}"))


def test_a_web_address_stays_a_link():
    found = convert(with_link("https://www.example.org/a(b)?c=d_e"), "docx")

    assert "[de afspraken](https://www.example.org/a%28b%29?c=d_e)" in found.body


@pytest.mark.parametrize(
    "address",
    ["file:///S:/Kanariewoord/a.docx", "http://intranet/x", "http://www.example.org", "mailto:k@example.org"],
)
def test_any_other_link_becomes_plain_text_and_is_told(address):
    found = convert(with_link(address), "docx")

    assert "de afspraken" in found.body
    assert "](" not in found.body
    assert CANARY not in found.body
    assert "gewone tekst" in told(found, Weight.CHANGED)


def with_picture(description: str = "") -> bytes:
    def build(document: Word) -> None:
        picture = document.add_picture(io.BytesIO(plain(exif=exif({271: CANARY}))))
        picture._inline.docPr.set("descr", description)

    return with_one(build)


def test_a_picture_comes_along_clean_with_a_place_for_its_description():
    found = convert(with_picture(), "docx")

    assert re.search(r"!\[\]\(files/afbeelding-1\.(png|jpg)\)", found.body)
    assert CANARY.encode() not in found.pictures[0].content
    assert "geen beschrijving" in told(found, Weight.LOOK)


def test_a_description_comes_along_and_one_that_a_program_made_up_does_not():
    own = convert(with_picture("Plattegrond van de locatie"), "docx")
    made_up = convert(with_picture("Afbeelding met huis. Automatisch gegenereerde beschrijving"), "docx")

    assert "![Plattegrond van de locatie](" in own.body
    assert "![](" in made_up.body


def with_styles(body: str, styles: str) -> bytes:
    path, content = part("styles-van-ons.xml", styles, tag="styles")
    return docx(body, ("styles", "styles-van-ons.xml"), parts={path: content})


FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
IN_CODE = f"{FIELD.format('begin')}<w:r><w:instrText>{{}}</w:instrText></w:r>{run(CANARY)}{FIELD.format('separate')}{{}}{FIELD.format('end')}"
GONE = "<w:rPr><w:vanish/></w:rPr>"


@pytest.mark.parametrize(
    "body",
    [
        paragraph(run(CANARY, '<w:w w:val="1"/>')),
        paragraph(run(CANARY, '<w:position w:val="-2000"/>')),
        paragraph(run(CANARY, '<w:color w:val="000000" w:themeColor="background1"/>')),
        paragraph(run(CANARY), about='<w:ind w:left="-20000"/>'),
        paragraph(run(CANARY), about='<w:framePr w:x="-20000"/>'),
        paragraph(run(CANARY), about='<w:spacing w:line="20" w:lineRule="exact"/>'),
        paragraph(run(CANARY), about='<w:pStyle w:val="Weg"/>'),
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/></w:tblPr><w:tr><w:tc>{paragraph(run(CANARY))}</w:tc></w:tr></w:tbl>',
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph(run(CANARY))}</w:tc></w:tr></w:tbl>',
    ],
    ids=["narrow", "low", "paper", "beside", "frame", "line", "style", "table", "cell"],
)  # fmt: skip
def test_text_that_nobody_sees_in_word_is_refused_however_it_was_hidden(body):
    styles = (
        f'<w:style w:type="paragraph" w:styleId="Weg">{GONE}</w:style>'
        f'<w:style w:type="table" w:styleId="Tabel"><w:tblStylePr w:type="firstRow">{GONE}</w:tblStylePr></w:style>'
    )

    found = convert(with_styles(body, styles), "docx")

    assert "niet ziet" in told(found, Weight.REFUSED)


@pytest.mark.parametrize(("code", "shown"), [("IF", "Zicht."), ("XE", "")])
def test_of_a_field_comes_along_what_a_reader_sees(code, shown):
    found = convert(docx(f"<w:p>{run('Zin.')}{IN_CODE.format(code, run(shown))}</w:p>"), "docx")

    assert found.body.endswith(f"\n\nZin.{shown}\n")


def test_a_sign_of_a_font_with_pictures_comes_along_or_is_told():
    signs = "".join(f'<w:r><w:sym w:font="Wingdings" w:char="{place}"/></w:r>' for place in ("F0FC", "F001"))

    found = convert(docx(f"<w:p>{signs}{run(' gedaan')}</w:p>"), "docx")

    assert "✓ gedaan" in found.body
    assert "schrijf in woorden wat het betekent" in told(found, Weight.DROPPED)


def test_a_formula_stays_behind_and_is_told():
    formula = '<m:oMath xmlns:m="urn:m"><m:r><m:t>x</m:t></m:r></m:oMath>'

    found = convert(docx(f"<w:p>{run('De uitkomst.')}{formula}</w:p>"), "docx")

    assert "formule" in told(found, Weight.DROPPED)
    assert found.body.endswith("De uitkomst.\n")


def test_a_table_of_contents_that_never_ends_takes_no_text_along():
    begin = f"<w:p>{FIELD.format('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>{run('Regel 1')}</w:p>"
    heading = paragraph(run("Kop"), about='<w:outlineLvl w:val="0"/>')

    found = convert(docx(f"{begin}{heading}{paragraph(run('Tekst.'))}"), "docx")

    assert found.body.endswith("## Kop\n\nTekst.\n")


def test_text_of_a_note_that_did_not_come_along_is_told():
    path, notes = part(
        "noten.xml",
        f'<w:footnote w:id="1"><w:p>{run("Noot")}<w:onbekend>{run("weg")}</w:onbekend></w:p></w:footnote>',
        tag="footnotes",
    )

    found = convert(
        docx(
            '<w:p><w:r><w:t>Zin</w:t><w:footnoteReference w:id="1"/></w:r></w:p>',
            ("footnotes", "noten.xml"),
            parts={path: notes},
        ),
        "docx",
    )

    assert "[^1]: Noot" in found.body
    assert LOST in [note.message for note in found.notes]


def test_what_the_strict_form_of_word_hides_is_not_judged_but_refused():
    strict = {
        "word/document.xml": lambda text: text.replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    }

    assert "Strict Open XML" in told(convert(edited(docx(), strict), "docx"), Weight.REFUSED)


def test_headings_in_styles_of_a_template_become_headings():
    def build(document: Word) -> None:
        for name in ("Kop 2 GGD", "Opsomming", "Bijschrift"):
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph("Veiligheid", style="Kop 2 GGD")
        document.add_paragraph("de trap is veilig", style="Opsomming")
        document.add_paragraph("Tabel 1: uitkomsten", style="Bijschrift")

    found = converted(build)

    assert "### Veiligheid\n\n- de trap is veilig\n\nTabel 1: uitkomsten\n" in found.body


def test_bold_lines_and_numbers_by_hand_become_headings_with_a_note():
    document = Document()
    for text, is_bold in (
        ("1 Aanleiding", True),
        ("Tekst een.", False),
        ("1.1 Het bezoek", False),
        ("Tekst twee.", False),
    ):
        document.add_paragraph().add_run(text).bold = is_bold

    found = convert(saved(document), "docx")

    assert found.body == "## Aanleiding\n\nTekst een.\n\n### Het bezoek\n\nTekst twee.\n"
    assert "de kop '1.1 Het bezoek'" in told(found, Weight.LOOK)
    assert "2 koppen hadden een nummer" in told(found, Weight.CHANGED)


def test_bold_in_running_text_is_no_heading():
    def build(document: Word) -> None:
        document.add_paragraph().add_run(
            "Dit is een hele zin die vet is en met een punt eindigt."
        ).bold = True

    assert "**Dit is een hele zin" in converted(build).body


def test_a_list_typed_by_hand_becomes_a_list():
    def build(document: Word) -> None:
        document.add_paragraph("- de eerste")
        document.add_paragraph("- de tweede")

    found = converted(build)

    assert "- de eerste\n- de tweede\n" in found.body
    assert "met de hand" in told(found, Weight.CHANGED)


def test_title_cover_and_contents_are_no_part_of_the_text():
    document = Document()
    document.styles.add_style("Inhopg 1", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Rapport over De Luwte", style="Title")
    document.add_paragraph("Gemeente Oosterhaven, 3 maart 2026")
    document.add_paragraph(f"1 {CANARY} ... 3", style="Inhopg 1")
    document.add_heading("Aanleiding", 1)
    document.add_paragraph("Wij gingen op bezoek.")

    found = convert(saved(document), "docx")

    assert found.body == "## Aanleiding\n\nWij gingen op bezoek.\n"
    assert found.title == "Rapport over De Luwte"
    assert found.cover == ("Gemeente Oosterhaven, 3 maart 2026",)
    assert "inhoudsopgave" in told(found, Weight.DROPPED)
    assert "voorblad" in told(found, Weight.DROPPED)


def test_an_indented_paragraph_is_no_quotation():
    def build(document: Word) -> None:
        document.add_paragraph("Ingesprongen tekst.").paragraph_format.left_indent = 500000

    assert "\nIngesprongen tekst." in converted(build).body


@pytest.mark.parametrize(
    "around",
    [
        '<w:p><w:fldSimple w:instr=" MERGEFIELD Plaats ">{}</w:fldSimple></w:p>',
        '<w:p><w:customXml w:element="a"><w:customXmlPr/>{}</w:customXml></w:p>',
        '<w:customXml w:element="a"><w:p>{}</w:p></w:customXml>',
        '<w:p><w:bdo w:val="ltr"><w:smartTag>{}</w:smartTag></w:bdo></w:p>',
        "<w:p><w:hyperlink>{}</w:hyperlink></w:p>",
    ],
)
def test_text_comes_along_whatever_word_sets_around_it(around):
    found = convert(docx(around.format(run("Een zin."))), "docx")
    assert found.body.endswith("\n\nEen zin.\n")
    assert LOST not in [note.message for note in found.notes]


@pytest.mark.parametrize(("white", "is_refused"), [(1, False), (0, True)])
def test_white_letters_of_the_first_row_count_only_there(white, is_refused):
    document = Document()
    table = document.add_table(3, 1, style="Light List")
    for row in table.rows:
        row.cells[0].text = "Een cel"
    white_behind(table.rows[white].cells[0])
    assert convert(saved(document), "docx").is_refused is is_refused


def test_text_that_did_not_come_along_is_told():
    found = convert(docx(f"<w:p><w:onbekend>{run('Weg.')}</w:onbekend>{run('Gebleven.')}</w:p>"), "docx")
    assert found.body.endswith("\n\nGebleven.\n")
    assert LOST in [note.message for note in found.notes]


@pytest.mark.parametrize("style", ["Author", "Date", "Abstract"])
def test_a_style_that_says_something_of_the_document_leaves_the_text_in_place(style):
    document = Document()
    document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Vrijdag 1 mei.", style=style)
    assert convert(saved(document), "docx").body == "Vrijdag 1 mei.\n"


def test_signs_that_nobody_sees_go():
    text = "Zacht\u00adafbreken, vast\u00a0wit, nul\u200bbreed, \u202eom\u202c en een \uf0b7 punt."

    found = converted(lambda document: document.add_paragraph(text))

    assert "Zachtafbreken, vast wit, nulbreed, om en een • punt." in found.body


def test_a_redaction_that_the_writer_put_there_stays_one():
    found = converted(
        lambda document: document.add_paragraph("De melder is [lak:5.1.2e naam] uit [de wijk].")
    )

    assert "De melder is [lak:5.1.2e naam] uit \\[de wijk\\]." in found.body


def bomb() -> bytes:
    body = paragraph(run("a" * 30_000_000))
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{W}">{body}</w:document>',
        }
    )


def entities() -> bytes:
    bad = f'<!DOCTYPE w:document [<!ENTITY a "{CANARY}">]><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'
    return edited(with_one(lambda _: None), {"word/document.xml": lambda _: bad})


@pytest.mark.parametrize(
    ("data", "suffix", "words"),
    [
        (OLD, "doc", "kies 'Opslaan als' .docx"),
        (OLD, ".DOCX", "wachtwoord"),
        (bomb(), "docx", "te groot"),
        (entities(), "docx", "beschadigd"),
        (with_one(lambda _: None)[:-400], "docx", "beschadigd"),
        (
            edited(with_one(lambda _: None), {"word/document.xml": lambda text: text[:-90]}),
            "docx",
            "beschadigd",
        ),
        (b"PK\x03\x04 niets", "odt", "beschadigd"),
        (b"<html>", "docx", "past niet bij de naam"),
        (b"%PDF-1.7 kapot", "pdf", "beschadigd"),
        (with_one(lambda _: None), "odt", "beschadigd"),
        (b"x", "xlsx", "type bestand"),
        (b"", "docx", "past niet"),
        (saved(Document()), "docx", "geen tekst"),
    ],
    ids=[
        *("old-doc", "locked", "bomb", "entities", "broken-zip", "broken-xml", "no-zip"),
        *("no-word", "broken-pdf", "word-as-odt", "sheet", "nothing", "empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_way_out(data, suffix, words):
    found = convert(data, suffix)

    assert found.is_refused
    assert words in told(found, Weight.REFUSED)
    assert CANARY not in told(found, Weight.REFUSED)


def test_parts_that_the_main_part_does_not_need_stay_behind():
    path, extra = part("glossary/document.xml", f"<w:body>{paragraph(run(CANARY))}</w:body>", tag="document")
    data = docx(
        paragraph(run("Gewone tekst.")), ("glossaryDocument", "glossary/document.xml"), parts={path: extra}
    )

    found = convert(data, "docx")

    assert CANARY not in found.body
    assert "Gewone tekst." in found.body


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "<text:p>Zin<office:annotation><text:p>Kanariewoord</text:p></office:annotation>.</text:p>",
            "kantlijn",
        ),
        (
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Kanariewoord</text:p></text:deletion>"
            '</text:changed-region></text:tracked-changes><text:p>Zin<text:change text:change-id="c"/>.</text:p>',
            "wijzigingen",
        ),
        (
            '<text:p>Zin<text:hidden-text text:string-value="x">Kanariewoord</text:hidden-text>.</text:p>',
            "niet ziet",
        ),
        ('<text:p text:style-name="W">Kanariewoord</text:p>', "niet ziet"),
    ],
    ids=["comment", "change", "hidden", "white"],
)
def test_a_libreoffice_file_with_something_unseen_is_refused_with_its_place(text, words):
    white = '<style:style style:name="W" style:family="paragraph"><style:text-properties fo:color="#ffffff"/></style:style>'

    found = convert(odt(f'<text:h text:outline-level="1">Oordeel</text:h>{text}', styles=white), "odt")

    assert found.is_refused
    assert words in told(found, Weight.REFUSED)
    assert "onder de kop 'Oordeel'" in told(found, Weight.REFUSED)
    assert CANARY not in repr(found)


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<draw:frame><draw:text-box><text:p>Kanariewoord</text:p></draw:text-box></draw:frame>", "tekstvak"),
        ("<draw:custom-shape><text:p>Kanariewoord</text:p></draw:custom-shape>", "tekstvak"),
        ("<draw:frame><draw:object/></draw:frame>", "object"),
    ],
    ids=["text-box", "shape", "object"],
)
def test_a_libreoffice_file_leaves_boxes_and_objects_behind(inside, words):
    found = convert(odt(f"<text:p>Voor {inside} en na.</text:p>"), "odt")

    assert not found.is_refused
    assert " ".join(found.body.split()) == "Voor en na."
    assert words in told(found, Weight.DROPPED)


@pytest.mark.parametrize(
    "inside",
    [
        "<text:p>Op <text:date>1 mei</text:date> in <text:user-field-get>Vlietdam</text:user-field-get>.</text:p>",
        "<text:p>Op <text:meta>1 <text:span>mei</text:span></text:meta> in Vlietdam.</text:p>",
        "<text:numbered-paragraph><text:p>Op 1 mei in Vlietdam.</text:p></text:numbered-paragraph>",
        "<text:p>Op <text:ruby><text:ruby-base>1 mei</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"
        " in Vlietdam.</text:p>",
    ],
)
def test_the_words_of_a_field_in_a_libreoffice_file_come_along(inside):
    found = convert(odt(f"<text:p>Een zin.</text:p>{inside}"), "odt")
    assert found.body == "Een zin.\n\nOp 1 mei in Vlietdam.\n"
    assert LOST not in [note.message for note in found.notes]


def test_text_of_a_libreoffice_file_that_did_not_come_along_is_told():
    cells = "<table:covered-table-cell><text:p>Weg.</text:p></table:covered-table-cell>"
    table = f"<table:table><table:table-column/><table:table-row>{cells}</table:table-row></table:table>"
    found = convert(odt(f"<text:p>Gebleven.</text:p>{table}"), "odt")
    assert "Weg" not in found.body
    assert LOST in [note.message for note in found.notes]


def test_a_libreoffice_file_keeps_headings_lists_tables_and_notes():
    data = odt(
        '<text:p text:style-name="Titel">Het rapport</text:p><text:h text:outline-level="1">Oordeel</text:h>'
        '<text:p text:style-name="Kop_20_1">Vervolg</text:p><text:list text:style-name="L"><text:list-item><text:p>een</text:p>'
        "</text:list-item></text:list><table:table><table:table-column/><table:table-column/><table:table-row>"
        "<table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p>"
        '</table:table-cell></table:table-row></table:table><text:p>Zin<text:note text:note-class="footnote">'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>Noot</text:p></text:note-body></text:note></text:p>",
        styles='<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
    )

    found = convert(data, "odt")

    assert found.title == "Het rapport"
    assert found.body == (
        "## Oordeel\n\n## Vervolg\n\n- een\n\n| A | B |\n| --- | --- |\n\nZin[^1]\n\n[^1]: Noot\n"
    )
