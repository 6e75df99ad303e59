# ruff: noqa: E501 (one case is one line: a table is easier to check than its pieces)
# fmt: off
"""Word files: every fault alone, and clean ones that look as if they had one."""

from collections.abc import Iterator

from bench.attachments.office_case import Case
from bench.attachments.office_parts import APP, CORE, CUSTOM, docx, paragraph, part, rels, run, with_part
from bench.attachments.office_pictures import PERSON, exif, glass, plain
from generator.detection.hidden import HiddenKind as Kind

USER_PATH = r"file:///C:\Users\fhoekstra\Templates\rapport.dotx"
PICTURE = '<w:drawing><wp:docPr id="1" name="Afbeelding 1" descr="Grafiek"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId1"/>{crop}</pic:blipFill></pic:pic></a:graphicData></a:graphic></w:drawing>'


def core(fields: str) -> bytes:
    """Give a Word file with these core properties."""
    return docx(properties={"docProps/core.xml": f"<cp:coreProperties {CORE}>{fields}</cp:coreProperties>"})


def app(fields: str) -> bytes:
    """Give a Word file with these extended properties."""
    return docx(properties={"docProps/app.xml": f"<Properties {APP}>{fields}</Properties>"})


def custom(name: str, value: str) -> bytes:
    """Give a Word file with a property that somebody added."""
    return docx(properties={"docProps/custom.xml": f'<Properties {CUSTOM}><property pid="2" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property></Properties>'})


def field(code: str) -> bytes:
    """Give a Word file with a field."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    code_run = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return docx(paragraph(marks[0], code_run, marks[1], run("2026"), marks[2]))


def hidden(properties: str, about: str = "") -> bytes:
    """Give a Word file with a run of which the looks matter."""
    return docx(paragraph(run("Tekst over de melding", properties), about=about))


def with_style(style: str, body: str) -> bytes:
    """Give a Word file with one style of its own."""
    path, xml = part("styles.xml", style, tag="styles")
    return docx(body, ("styles", "styles.xml"), parts={path: xml})


def with_picture(data: bytes, crop: str = "") -> bytes:
    """Give a Word file with a picture."""
    body = paragraph(f"<w:r>{PICTURE.format(crop=crop)}</w:r>")
    return docx(body, ("image", "media/image1.jpeg"), parts={"word/media/image1.jpeg": data})


def table(fill: str, colour: str, *, style: str = "") -> str:
    """Give a table with one cell."""
    about = f'<w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr>' if style else ""
    shade = f'<w:tcPr><w:shd w:val="clear" w:fill="{fill}"/></w:tcPr>' if fill else ""
    text = paragraph(run("Norm en oordeel", f'<w:color w:val="{colour}"/>'))
    return f"<w:tbl>{about}<w:tr><w:tc>{shade}{text}</w:tc></w:tr></w:tbl>"


def _changes() -> Iterator[Case]:
    who = 'w:id="1" w:author="Auteur"'
    for tag in ("ins", "del", "moveFrom", "moveTo"):
        inner = "<w:r><w:delText>de melder</w:delText></w:r>" if tag == "del" else run("de melder")
        yield Case(f"word {tag}", "a.docx", docx(paragraph(f"<w:{tag} {who}>{inner}</w:{tag}>")), Kind.TRACKED_CHANGE)
    mark = paragraph(run("Een alinea"), about=f"<w:rPr><w:del {who}/></w:rPr>")
    yield Case("word deleted end of paragraph", "a.docx", docx(mark), Kind.TRACKED_CHANGE)
    looks = run("Een alinea", f"<w:rPrChange {who}><w:rPr><w:b/></w:rPr></w:rPrChange>")
    yield Case("word changed looks", "a.docx", docx(paragraph(looks)), Kind.TRACKED_CHANGE)
    head = paragraph(f"<w:ins {who}>{run('in de kop')}</w:ins>")
    yield Case("word change in a header", "a.docx", with_part("header1.xml", head, tag="hdr", kind="header"), Kind.TRACKED_CHANGE)
    note = f'<w:footnote w:id="2">{paragraph(f"<w:del {who}/>")}</w:footnote>'
    yield Case("word change in a footnote", "a.docx", with_part("footnotes.xml", note, tag="footnotes", kind="footnotes"), Kind.TRACKED_CHANGE)
    comment = f'<w:comment w:id="1" w:author="Auteur">{paragraph(run("nog navragen"))}</w:comment>'
    yield Case("word comment", "a.docx", with_part("comments.xml", comment, tag="comments", kind="comments"), Kind.COMMENT)


def _looks() -> Iterator[Case]:
    style = '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>'
    based = style + '<w:style w:type="character" w:styleId="Ook"><w:basedOn w:val="Weg"/></w:style>'
    kind = Kind.HIDDEN_FORMATTING
    yield Case("word vanish", "a.docx", hidden("<w:vanish/>"), kind)
    yield Case("word vanish by style", "a.docx", with_style(based, paragraph(run("Tekst", '<w:rStyle w:val="Ook"/>'))), kind)
    yield Case("word white on paper", "a.docx", hidden('<w:color w:val="FFFFFF"/>'), kind)
    yield Case("word nearly white on paper", "a.docx", hidden('<w:color w:val="FDFDFD"/>'), kind)
    yield Case("word black on black mark", "a.docx", hidden('<w:highlight w:val="black"/>'), kind)
    yield Case("word black on black shade", "a.docx", hidden('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'), kind)
    yield Case("word text of one point", "a.docx", hidden('<w:sz w:val="2"/>'), kind)
    yield Case("word white in a white cell", "a.docx", docx(table("FFFFFF", "FFFFFF")), kind)


def _fields_and_links() -> Iterator[Case]:
    for code in (
        'INCLUDETEXT "C:\\\\Users\\\\fhoekstra\\\\melding.docx"', "MERGEFIELD Achternaam", "FILENAME \\p", "AUTHOR", "USERNAME",
        "DOCPROPERTY Client", "LINK Excel.Sheet.12 C:\\\\map\\\\boek.xlsx", 'HYPERLINK "file:///P:/Wmo/dossier.docx"',
    ):  # fmt: skip
        yield Case(f"word field {code.split()[0]} {len(code)}", "a.docx", field(code), Kind.FIELD_CODE)
    simple = paragraph(f'<w:fldSimple w:instr="LASTSAVEDBY">{run("x")}</w:fldSimple>')
    yield Case("word simple field", "a.docx", docx(simple), Kind.FIELD_CODE)
    merge = '<w:mailMerge><w:query w:val="SELECT * FROM melders"/></w:mailMerge>'
    yield Case("word mail merge", "a.docx", with_part("settings.xml", merge, tag="settings", kind="settings"), Kind.FIELD_CODE)
    path, xml = part("settings.xml", '<w:attachedTemplate r:id="rId1"/>', tag="settings")
    parts = {path: xml, "word/_rels/settings.xml.rels": rels(("attachedTemplate", f"!{USER_PATH}"))}
    yield Case("word template path", "a.docx", docx("", ("settings", "settings.xml"), parts=parts), Kind.TEMPLATE_PATH)
    yield Case("word template in app.xml", "a.docx", app(r"<Template>\\server\sjablonen\rapport.dotx</Template>"), Kind.TEMPLATE_PATH)
    yield Case("word picture from elsewhere", "a.docx", docx("", ("image", "!https://beeld.example.org/a.png")), Kind.EXTERNAL_LINK)
    yield Case("word link to a path", "a.docx", docx("", ("hyperlink", "!file:///P:/dossier.docx")), Kind.EXTERNAL_LINK)
    ole = {"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0" + b"x" * 200}
    yield Case("word object", "a.docx", docx("", ("oleObject", "embeddings/oleObject1.bin"), parts=ole), Kind.EMBEDDED_FILE)
    book = {"word/embeddings/boek.xlsx": docx()}
    yield Case("word workbook within", "a.docx", docx("", ("package", "embeddings/boek.xlsx"), parts=book), Kind.EMBEDDED_FILE)
    macro = {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"x" * 200}
    yield Case("word macro", "a.docx", docx("", ("vbaProject", "vbaProject.bin"), parts=macro), Kind.MACRO)
    yield Case("word part that nobody names", "a.docx", docx(parts={"word/header9.xml": part("h", "", tag="hdr")[1]}), Kind.ORPHAN)
    yield Case("word part outside all folders", "a.docx", docx(parts={"notities.txt": "los"}), Kind.EMBEDDED_FILE)


def _about() -> Iterator[Case]:
    yield Case("word author", "a.docx", core(f"<dc:creator>{PERSON}</dc:creator>"), Kind.PERSONAL_METADATA)
    yield Case("word account name", "a.docx", core("<cp:lastModifiedBy>fhoekstra</cp:lastModifiedBy>"), Kind.PERSONAL_METADATA)
    yield Case("word manager", "a.docx", app(f"<Manager>{PERSON}</Manager>"), Kind.PERSONAL_METADATA)
    yield Case("word own property", "a.docx", custom("Behandelaar", PERSON), Kind.PERSONAL_METADATA)
    person = f'<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="{PERSON}"/></w15:people>'
    yield Case("word people", "a.docx", docx("", ("people", "people.xml"), parts={"word/people.xml": person}), Kind.PEOPLE)
    data = {"customXml/item1.xml": "<zaak><melder>Z-2026-12</melder></zaak>"}
    yield Case("word data beside the text", "a.docx", docx("", ("customXml", "../customXml/item1.xml"), parts=data), Kind.CUSTOM_XML)
    small = {"docProps/thumbnail.jpeg": plain()}
    yield Case("word thumbnail", "a.docx", docx(properties=small), Kind.THUMBNAIL)
    yield Case("word cropped picture", "a.docx", with_picture(plain(), '<a:srcRect l="20000"/>'), Kind.CROPPED_PICTURE)
    gps = exif({}, gps={1: "N", 2: (52.0, 5.0, 1.0)})
    yield Case("word picture with a place", "a.docx", with_picture(plain(exif=gps)), Kind.GPS)
    variable = '<w:docVars><w:docVar w:name="clientnr" w:val="12-99"/></w:docVars>'
    yield Case("word variable", "a.docx", with_part("settings.xml", variable, tag="settings", kind="settings"), Kind.CUSTOM_XML)


def _clean() -> Iterator[Case]:
    yield Case("word plain", "a.docx", docx())
    yield Case("word tracking is on", "a.docx", with_part("settings.xml", "<w:trackRevisions/><w:rsids/>", tag="settings", kind="settings"))
    yield Case("word empty list of comments", "a.docx", with_part("comments.xml", "", tag="comments", kind="comments"))
    yield Case("word contents", "a.docx", field('TOC \\o "1-3" \\h \\z \\u'))
    yield Case("word page number", "a.docx", field("PAGE   \\* MERGEFORMAT"))
    yield Case("word link", "a.docx", field('HYPERLINK "https://www.example.org/wmo"'))
    yield Case("word hidden on the web only", "a.docx", hidden("<w:webHidden/>"))
    yield Case("word vanish that is off", "a.docx", hidden('<w:vanish w:val="0"/>'))
    yield Case("word hidden space", "a.docx", docx(paragraph(run(" ", "<w:vanish/>"))))
    yield Case("word white on a dark cell", "a.docx", docx(table("1F3864", "FFFFFF")))
    style = '<w:style w:type="table" w:styleId="Kop"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>'
    yield Case("word white in a table with a dark style", "a.docx", with_style(style, table("", "FFFFFF", style="Kop")))
    yield Case("word white on a dark paragraph", "a.docx", hidden('<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="7B1FA2"/>'))
    yield Case("word yellow mark", "a.docx", hidden('<w:highlight w:val="yellow"/>'))
    yield Case("word footnote size", "a.docx", hidden('<w:sz w:val="12"/>'))
    yield Case("word author is an organisation", "a.docx", core("<dc:creator>Gemeente Voorbeeldstad</dc:creator>"))
    yield Case("word author is a library", "a.docx", core("<dc:creator>python-docx</dc:creator><cp:lastModifiedBy/>"))
    yield Case("word template without a path", "a.docx", app("<Template>Normal.dotm</Template><Company>GGD Kust</Company>"))
    yield Case("word label of an organisation", "a.docx", custom("MSIP_Label_Enabled", "true"))
    sources = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography" SelectedStyle="/APA.XSL" StyleName="APA"/>'
    yield Case("word empty list of sources", "a.docx", docx("", ("customXml", "../customXml/item1.xml"), parts={"customXml/item1.xml": sources}))
    yield Case("word picture", "a.docx", with_picture(plain(), "<a:srcRect/>"))
    glassy = docx("", ("image", "media/image1.png"), parts={"word/media/image1.png": glass()})
    yield Case("word picture with a clear background", "a.docx", glassy)
    words = paragraph(run("Het verwijderde deel: ins, del en opmerkingen; de melding is gewist."))
    yield Case("word text about changes", "a.docx", docx(words))


def word_cases() -> Iterator[Case]:
    """Give all Word files of the set."""
    yield from _changes()
    yield from _looks()
    yield from _fields_and_links()
    yield from _about()
    yield from _clean()
