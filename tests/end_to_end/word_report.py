"""A report as a supervisor sends it: a Word file with a cover, a table of norms and recommendations."""

from pathlib import Path

import docx
from docx.document import Document

Rows = tuple[tuple[str, ...], ...]

FACTS = (
    ("Aanbieder", "Zorgboerderij De Grutto"),
    ("Gemeente", "Hoogmeer"),
    ("Datum bezoek", "8 september 2026"),
    ("Vorm", "Proactief toezicht, periodiek"),
    ("Vastgesteld op", "5 oktober 2026"),
)
NORMS = (
    ("N1", "Voldoet", "De stallen en het erf zijn veilig."),
    ("N2", "Voldoet deels", "Twee van de negen plannen zijn ouder dan een jaar."),
    ("N3", "Voldoet", "Cliënten kiezen zelf wat zij die dag doen."),
)
ADVICE = (
    ("A1", "Werk elk plan ten minste één keer per jaar bij.", "Aanbieder", "1 maart 2027"),
    ("A2", "Spreek met de gemeente af wie het vervoer regelt.", "Gemeente", "1 april 2027"),
)
TEXT = (
    (
        "Aanleiding",
        "De gemeente heeft sinds 2024 een contract met deze zorgboerderij. Wij bezoeken elke aanbieder "
        "een keer per vier jaar. Dit was het eerste bezoek.",
    ),
    (
        "Wat is onderzocht",
        "Wij keken of de dagbesteding veilig is en of elke cliënt een actueel plan heeft. Wij spraken vijf "
        "cliënten, drie begeleiders en de leiding. Ook lazen wij negen dossiers.",
    ),
    (
        "Bevindingen",
        "Op de dag van het bezoek waren er twaalf cliënten en drie begeleiders. Mevrouw Duifjes-Hazelaar "
        "liet ons de moestuin zien. De dieren geven rust, vertelden meerdere cliënten.",
    ),
)
VERDICT = "De zorgboerderij voldoet deels. De hulp is goed en veilig. Twee plannen zijn te oud."
AFTER = "De aanbieder stuurt voor 1 maart 2027 de nieuwe plannen. Daarna sluiten wij dit onderzoek af."


def word_report(path: Path) -> Path:
    """Write the report at `path` and give that path."""
    report = docx.Document()
    report.core_properties.author = ""
    report.add_heading("Dagbesteding op Zorgboerderij De Grutto", level=0)
    _table(report, FACTS, head=None)
    for title, words in TEXT:
        report.add_heading(title, level=1)
        report.add_paragraph(words)
    report.add_heading("Oordeel", level=1)
    report.add_paragraph(VERDICT)
    _table(report, NORMS, head=("Norm", "Oordeel", "Toelichting"))
    report.add_heading("Aanbevelingen", level=1)
    _table(report, ADVICE, head=("Nr.", "Aanbeveling", "Voor wie", "Termijn"))
    report.add_heading("Vervolg", level=1)
    report.add_paragraph(AFTER)
    report.save(str(path))
    return path


def _table(report: Document, rows: Rows, *, head: tuple[str, ...] | None) -> None:
    lines = ((head,) if head else ()) + rows
    table = report.add_table(rows=0, cols=len(lines[0]), style="Table Grid")
    for line in lines:
        for cell, words in zip(table.add_row().cells, line, strict=True):
            cell.text = words
