"""A report as a Word file, after the habits of different offices."""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Protocol

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from bench.attachments.office_parts import W
from bench.scaffolding.told_report import CANARY, Part, Told

_NOTED = re.compile(r"<w:t(?: [^>]*)?>([^<]*)⟦(\d+)⟧</w:t>")
_TYPE = (
    '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.footnotes+xml"/></Types>'
)
_RELATION = (
    '<Relationship Id="rIdNotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'footnotes" Target="footnotes.xml"/></Relationships>'
)


class Heading(Protocol):
    """A way to set a heading."""

    def __call__(self, word: Word, part: Part, *, number: str) -> None:
        """Add the heading, with the number that was typed before it."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How an office sets its reports."""

    heading: Heading
    bullet: str = "List Bullet"
    numbered: bool = False  # headings have numbers typed by hand
    title: str = "Title"


def word_report(told: Told, habits: Habits) -> bytes:
    """Give the file: cover, table of contents, text, header and footer."""
    word = Document()
    word.core_properties.author = f"{CANARY} auteur"
    word.core_properties.title = CANARY
    section = word.sections[0]
    section.header.paragraphs[0].text = f"{CANARY} koptekst"
    section.footer.paragraphs[0].text = f"{CANARY} bladzijde 1"
    _style(word, habits.bullet)
    _style(word, habits.title)
    word.add_paragraph(told.title, style=habits.title)
    for line in told.cover:
        word.add_paragraph(line)
    _contents(word)
    notes: list[str] = []
    counts = [0] * 6
    for part in told.parts:
        _add(word, part, habits=habits, notes=notes, counts=counts)
    return with_footnotes(saved(word), notes)


def saved(word: Word) -> bytes:
    """Give the bytes of a file."""
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def with_one(build: Callable[[Word], object]) -> bytes:
    """Give a small file in which `build` adds one thing, between a heading and a last paragraph."""
    document = Document()
    document.add_heading("Bevindingen", 1)
    build(document)
    document.add_paragraph("Dit is de laatste alinea van het rapport.")
    return saved(document)


def white_behind(cell: _Cell) -> None:
    """Give a cell of a table a white background of its own."""
    fill = parse_xml(f'<w:shd xmlns:w="{W}" w:val="clear" w:fill="FFFFFF"/>')
    cell._tc.get_or_add_tcPr().append(fill)


def built_in(word: Word, part: Part, *, number: str) -> None:
    """Set a heading the way Word means it."""
    word.add_heading(f"{number}{part.text}", part.level)


def dutch_style(word: Word, part: Part, *, number: str) -> None:
    """Set a heading in a style of a template that is no heading to Word."""
    _style(word, f"Kop {part.level} huisstijl")
    word.add_paragraph(f"{number}{part.text}", style=f"Kop {part.level} huisstijl")


def bold(word: Word, part: Part, *, number: str) -> None:
    """Set a heading by hand: bold and larger."""
    run = word.add_paragraph().add_run(f"{number}{part.text}")
    run.bold = True
    run.font.size = Pt(14)


def _add(word: Word, part: Part, *, habits: Habits, notes: list[str], counts: list[int]) -> None:
    if part.kind == "heading":
        counts[part.level - 1] += 1
        counts[part.level :] = [0] * (6 - part.level)
        number = ".".join(map(str, counts[: part.level])) + " " if habits.numbered else ""
        habits.heading(word, part, number=number)
    elif part.kind == "table":
        table = word.add_table(0, len(part.rows[0]), style="Table Grid")
        for row in part.rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    else:
        style = {"text": "Normal", "number": "List Number", "bullet": _bullet(habits, part.level)}[part.kind]
        _style(word, style)
        text = f"{part.text}⟦{len(notes)}⟧" if part.note else part.text
        notes += [part.note] if part.note else []
        _run_by_run(word.add_paragraph(style=style), text)


def _run_by_run(paragraph: Paragraph, text: str) -> None:
    """Set a text the way Word keeps it after some editing: in pieces, of which some stand out."""
    pieces = text.split(" ")
    for start in range(0, len(pieces), 7):
        words = " ".join(pieces[start : start + 7])
        run = paragraph.add_run(words if start + 7 >= len(pieces) else f"{words} ")
        run.bold, run.italic = start % 5 == 3, start % 4 == 1


def _bullet(habits: Habits, level: int) -> str:
    return habits.bullet if level == 1 else f"{habits.bullet} {level}"


def _style(word: Word, name: str) -> None:
    if name not in [style.name for style in word.styles]:
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)


def _contents(word: Word) -> None:
    """Add a table of contents the way Word does: a field over some paragraphs in styles of its own."""
    _style(word, "toc 1")
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'
    first = word.add_paragraph(style="toc 1")
    for run in parse_xml(f'<w:p xmlns:w="{W}">{begin}<w:r><w:t>{CANARY} 3</w:t></w:r></w:p>'):
        first._p.append(run)
    last = word.add_paragraph(f"{CANARY} 4", style="toc 1")
    last._p.append(parse_xml(f'<w:r xmlns:w="{W}"><w:fldChar w:fldCharType="end"/></w:r>'))


def with_footnotes(data: bytes, notes: list[str]) -> bytes:
    """Give a file in which each sign ⟦n⟧ is a reference to a footnote."""
    said = "".join(
        f'<w:footnote w:id="{number + 2}"><w:p><w:r><w:t>{escape(note)}</w:t></w:r></w:p></w:footnote>'
        for number, note in enumerate(notes)
    )
    footnotes = f'<w:footnotes xmlns:w="{W}">{said}</w:footnotes>'
    return edited(
        data,
        {
            "word/document.xml": lambda text: _NOTED.sub(_reference, text),
            "[Content_Types].xml": lambda text: text.replace("</Types>", _TYPE),
            "word/_rels/document.xml.rels": lambda text: text.replace("</Relationships>", _RELATION),
        },
        added={"word/footnotes.xml": footnotes},
    )


def edited(
    data: bytes, edits: dict[str, Callable[[str], str]], *, added: dict[str, str | bytes] | None = None
) -> bytes:
    """Give an archive in which the text of some parts is changed, and others are added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name in edits:
                content = edits[name](content.decode()).encode()
            new.writestr(name, content)
        for name, content in (added or {}).items():
            new.writestr(name, content)
    return out.getvalue()


def _reference(found: re.Match[str]) -> str:
    reference = f'<w:footnoteReference w:id="{int(found[2]) + 2}"/>'
    return f'<w:t xml:space="preserve">{found[1]}</w:t></w:r><w:r>{reference}'
