"""An archive of small invented PDF files, some of them the same, damaged or with more than one sees."""

from io import BytesIO
from pathlib import Path

import pikepdf

_FONT = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"}
DUPLICATE, DAMAGED, BURDENED = 17, 23, 29
"""Each so manieth file is the same as the one before it, damaged, or carries another file."""


def fill(folder: Path, count: int) -> None:
    """Write so many files into the folder, spread over years."""
    for number in range(count):
        place = folder / str(2019 + number % 5)
        place.mkdir(parents=True, exist_ok=True)
        (place / f"rapport-{number:03d}.pdf").write_bytes(old_report(number))


def old_report(number: int) -> bytes:
    """Give one file; always the same one."""
    if number and number % DAMAGED == 0:
        return b"%PDF-1.4 afgebroken" + bytes(str(number), "ascii")
    told = number - 1 if number % DUPLICATE == DUPLICATE - 1 else number
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = pikepdf.Dictionary(
        Font=pikepdf.Dictionary(F1=pdf.make_indirect(pikepdf.Object.parse(_font())))
    )
    page.Contents = pdf.make_stream(_shown(_lines(told)))
    if number and number % BURDENED == 0:
        pdf.attachments["klad.txt"] = b"een ingesloten bestand"
    made = BytesIO()
    pdf.save(made, deterministic_id=True, static_id=False)
    return made.getvalue()


def _font() -> bytes:
    return b"<<" + b" ".join(f"{key} {value}".encode() for key, value in _FONT.items()) + b">>"


def _lines(number: int) -> list[str]:
    year, month = 2019 + number % 5, 1 + number % 12
    return [
        f"Rapport risicogestuurd onderzoek nummer {number}",
        f"Vastgesteld op {year}-{month:02d}-20",
        f"Datum bezoek: {year}-{month:02d}-03",
        "1 Wat is onderzocht",
        f"Wij keken naar begeleiding op plaats {number}. De zorg past bij wat is afgesproken.",
        "2 Oordeel",
        "De aanbieder voldoet deels aan de normen die wij bekeken.",
        "3 Vervolg",
        "De aanbieder maakt een plan. Wij kijken over een half jaar opnieuw.",
    ]


def _shown(lines: list[str]) -> bytes:
    parts = [f"BT /F1 11 Tf 60 {780 - 24 * place} Td ({line}) Tj ET" for place, line in enumerate(lines)]
    return "\n".join(parts).encode("latin-1")
