"""Text of a PDF: paragraphs are whole again, and what stands on every page is gone."""

from bench.attachments.pdf_paper import Paper, line, printed, scan
from generator.scaffolding.convert import convert
from generator.scaffolding.converted import Converted, Weight
from generator.scaffolding.pdf_lines import Line
from generator.scaffolding.pdf_text import text_of_lines

FIRST = (
    "De toezichthouder bezocht de aanbieder op twee dagen in het voorjaar en sprak toen",
    "met medewerkers, cliënten en hun mantelzorgers. Ook keken wij naar de voorzie-",
    "ningen in huis en naar zorg-",
    "en ondersteuningsplannen.",
)
SECOND = (
    "Een nieuwe alinea staat iets lager op de bladzijde en gaat over de dossiers, die wij",
    "hebben gelezen.",
)


def page(number: int, body: bytes) -> bytes:
    head = line((60, 800), "Rapport Wmo-toezicht", size=9)
    return head + body + line((280, 30), f"Pagina {number} van 3", size=9)


def text(*lines: str, top: float) -> bytes:
    return b"".join(line((60, top - 14 * place), words) for place, words in enumerate(lines))


def report() -> bytes:
    heading = line((60, 760), "1 Bevindingen", size=16)
    items = text("• de trap is veilig", "• de deur gaat open", top=560)
    first = page(1, heading + text(*FIRST, top=730) + text(*SECOND, top=650) + items)
    half = text("Deze alinea begint hier en loopt door op de volgende bladzijde, waar zij dan pas", top=740)
    return printed(Paper([first, page(2, half), page(3, text("eindigt.", top=740))]))


def told(found: Converted, weight: Weight) -> str:
    return "\n".join(note.told() for note in found.notes if note.weight is weight)


def test_paragraphs_are_whole_again_and_margins_are_gone():
    found = convert(report(), "pdf")

    assert found.body.split("\n\n") == [
        "## Bevindingen",
        "De toezichthouder bezocht de aanbieder op twee dagen in het voorjaar en sprak toen met medewerkers, "
        "cliënten en hun mantelzorgers. Ook keken wij naar de voorzieningen in huis en naar zorg- en "
        "ondersteuningsplannen.",
        "Een nieuwe alinea staat iets lager op de bladzijde en gaat over de dossiers, die wij "
        "hebben gelezen.",
        "- de trap is veilig\n- de deur gaat open",
        "Deze alinea begint hier en loopt door op de volgende bladzijde, waar zij dan pas eindigt.\n",
    ]
    assert "kop- en voetteksten" in told(found, Weight.DROPPED)
    assert "koppen zijn een gok" in told(found, Weight.LOOK)


def test_each_page_has_the_line_on_which_it_begins():
    found = convert(report(), "pdf")

    lines = found.body.split("\n")
    assert [page for _, page in found.pages] == [1, 2, 3]
    assert [lines[number - 1][:11] for number, _ in found.pages] == [
        "## Bevindin",
        "Deze alinea",
        "Deze alinea",
    ]


def test_a_scan_is_refused_with_a_way_out():
    found = convert(printed(Paper([b"q 595 0 0 842 0 0 cm /P Do Q"], {"P": scan()})), "pdf")

    assert found.is_refused
    assert "scan" in told(found, Weight.REFUSED)


def test_hidden_text_in_a_pdf_is_refused_with_its_page():
    hidden = line((60, 500), "Kanariewoord in het wit", how="1 g")

    found = convert(printed(Paper([page(1, text(*FIRST, top=730)), page(2, hidden)])), "pdf")

    assert found.is_refused
    assert "bladzijde 2" in told(found, Weight.REFUSED)
    assert "Kanariewoord" not in repr(found)


def test_a_table_of_contents_is_left_out():
    lines = tuple(
        Line(words, 1, 800.0 - 14 * place, 11.0, is_bold=False)
        for place, words in enumerate(
            ("Aanleiding ........ 3", "Oordeel . . . . . . 12", "Gewone tekst, in 2026.")
        )
    )

    found = text_of_lines(lines)

    assert found.dropped_contents
    assert len(found.blocks) == 1


def test_no_lines_give_no_text():
    assert text_of_lines(()).blocks == ()
