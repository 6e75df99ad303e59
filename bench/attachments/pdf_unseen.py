"""PDFs that each have text a reader does not see, by one way of hiding it."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from bench.attachments.pdf_paper import (
    HEIGHT,
    PERSON,
    WIDTH,
    Paper,
    annotate,
    box,
    form,
    line,
    photograph,
    picture,
    printed,
    recognised,
    scan,
    text_page,
)
from bench.attachments.pdf_spotless import layer
from generator.detection.hidden import HiddenKind

TEXT = line((60, 94), PERSON)
OVER = (56, 88, 140, 18)
Fault = tuple[str, HiddenKind, bytes]


def unseen() -> Iterator[Fault]:
    """Give the files by a name, with the kind that has to be found."""
    for name, extra in _on_top_of_text():
        yield name, HiddenKind.HIDDEN_TEXT, printed(Paper([text_page(extra)]))
    for name, paper in _papers():
        yield name, HiddenKind.HIDDEN_TEXT, printed(paper)
    for name, kind, paper in _others():
        yield name, kind, printed(paper)


def _on_top_of_text() -> Iterator[tuple[str, bytes]]:
    yield "black-box", TEXT + box(OVER)
    yield "grey-box", TEXT + box(OVER, how="0.6 g")
    yield "white-box", TEXT + box(OVER, how="1 g")
    yield "nearly-black-box", TEXT + box(OVER, how="/G98 gs 0 g")
    yield "box-of-two-letters", line((60, 94), "JB") + box((56, 88, 24, 18))
    yield "box-with-label-beside", TEXT + box(OVER) + line((150, 94), "5.1.2e", size=8, how="1 g")
    yield "box-with-label-over", line((60, 94), "J. Vos") + box(OVER) + line((60, 94), "5.1.2e", how="1 g")
    yield "thick-line", TEXT + b"q 18 w 0 G 56 97 m 200 97 l S Q\n"
    yield "polygon", TEXT + b"q 0.2 g 50 85 m 210 85 l 210 112 l 130 118 l 50 112 l f Q\n"
    yield "gradient", TEXT + b"q 56 88 140 18 re W n /S1 sh Q\n"
    yield "inline-picture", TEXT + _inline_picture()
    yield "white-text", line((60, 94), PERSON, how="1 g")
    yield "nearly-white-text", line((60, 94), PERSON, how="0.98 g")
    yield "text-of-the-colour-below", box(OVER, how="0 0 0.5 rg") + line((60, 94), PERSON, how="0 0 0.5 rg")
    yield "transparent-text", line((60, 94), PERSON, how="/G0 gs 0 g")
    yield "clipped-text", b"q 300 88 100 18 re W n\n" + TEXT + b"Q\n"
    yield "invisible-text", line((60, 94), PERSON, how="3 Tr")
    yield "text-as-unused-window", line((60, 94), PERSON, how="7 Tr")
    yield "tiny-text", line((60, 94), PERSON, size=0.5)
    yield "dust", line((60, 94), PERSON, size=0.004)
    yield "shrunken-text", b"q 0.05 0 0 0.05 60 94 cm\n" + line((0, 0), PERSON) + b"Q\n"
    yield (
        "turned-text",
        b"BT /F1 11 Tf 0 1 -1 0 300 20 Tm (%s) Tj ET\n" % PERSON.encode() + box((285, 10, 20, 130)),
    )
    yield (
        "text-in-parts",
        b"".join(line((60 + 7 * n, 94), letter) for n, letter in enumerate("Voorbeeld")) + box(OVER),
    )
    yield "replacement-in-page", b"/Span << /ActualText (%s) >> BDC\n" % PERSON.encode() + _label() + b"EMC\n"


def _papers() -> Iterator[tuple[str, Paper]]:
    page = text_page(TEXT)
    photo = {"Photo": photograph()}
    yield "picture-over-text", Paper([page + picture("Photo", OVER)], photo)
    yield "form-over-text", Paper([page + b"/Bar Do\n"], finish=lambda pdf: _use(pdf, box(OVER)))
    yield (
        "text-within-form",
        Paper([text_page(b"/Bar Do\n")], finish=lambda pdf: _use(pdf, TEXT + box(OVER))),
    )
    yield "form-under-box", Paper([text_page(b"/Bar Do\n", box(OVER))], finish=lambda pdf: _use(pdf, TEXT))
    turned = text_page(TEXT, box(OVER))
    for degrees in (90, 270):
        yield (
            f"box-on-page-turned-{degrees}",
            Paper([turned], finish=lambda pdf, degrees=degrees: _turn(pdf, degrees)),
        )
    yield "second-page", Paper([text_page(), turned, text_page()])
    yield (
        "poster-with-white-text",
        Paper([text_page(line((60, 94), PERSON, size=40, how="1 g"))], box=(0, 0, 14400, 14400)),
    )
    for name, colour in (("black", "black"), ("grey", "#777777"), ("blue", "navy")):
        blacked = scan(((50, 88, 300, 106), colour))
        content = picture("Scan", (0, 0, WIDTH, HEIGHT)) + recognised()
        yield f"recognised-under-{name}", Paper([content], {"Scan": blacked})
    yield (
        "text-under-scan",
        Paper([text_page() + picture("Scan", (0, 0, WIDTH, HEIGHT))], {"Scan": scan(words=False)}),
    )
    named = text_page(b"/Span /Said BDC\n", _label(), b"EMC\n")
    yield "replacement-by-name", Paper([named], finish=_replacement_by_name)
    yield "replacement-in-structure", Paper([text_page()], finish=_replacement_in_structure)


def _others() -> Iterator[tuple[str, HiddenKind, Paper]]:
    yield "beside-page", HiddenKind.OFF_PAGE, Paper([text_page(line((700, 94), PERSON))])
    yield "below-page", HiddenKind.OFF_PAGE, Paper([text_page(line((60, -40), PERSON))])
    yield "cropped", HiddenKind.OFF_PAGE, Paper([text_page(line((60, 20), PERSON))], finish=_crop)
    blank = Paper([picture("Scan", (0, 0, WIDTH, HEIGHT)) + recognised()], {"Scan": scan(words=False)})
    yield "recognised-in-blank", HiddenKind.OCR_MISMATCH, blank
    yield (
        "scan-without-text",
        HiddenKind.NO_TEXT_LAYER,
        Paper([picture("Scan", (0, 0, WIDTH, HEIGHT))], {"Scan": scan()}),
    )
    mixed = [picture("Scan", (0, 0, WIDTH, HEIGHT))] * 2 + [
        text_page(),
        picture("Scan", (0, 0, WIDTH, HEIGHT)),
    ]
    yield "scans-without-text", HiddenKind.NO_TEXT_LAYER, Paper(mixed, {"Scan": scan()})
    layered = text_page(b"/OC /Layer BDC\n", TEXT, b"EMC\n")
    yield "layer-off", HiddenKind.HIDDEN_LAYER, Paper([layered], finish=_layer_off)
    yield (
        "all-layers-off",
        HiddenKind.HIDDEN_LAYER,
        Paper([layered], finish=lambda pdf: _drop(layer(pdf, BaseState=Name.OFF))),
    )
    yield "text-in-layer-off", HiddenKind.HIDDEN_TEXT, Paper([layered], finish=_layer_off)
    yield "layer-for-print-only", HiddenKind.HIDDEN_LAYER, Paper([layered], finish=_print_only)
    over = Paper([text_page(TEXT)], finish=_note_over_text)
    yield "note-over-text", HiddenKind.HIDDEN_TEXT, over


def _label() -> bytes:
    return box(OVER) + line((60, 94), "5.1.2e", how="1 g")


def _inline_picture() -> bytes:
    return b"q 140 0 0 18 56 88 cm BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 40> EI Q\n"


def _use(pdf: Pdf, content: bytes) -> None:
    pdf.pages[0].obj.Resources.XObject.Bar = form(pdf, content)


def _turn(pdf: Pdf, degrees: int) -> None:
    pdf.pages[0].obj.Rotate = degrees


def _crop(pdf: Pdf) -> None:
    pdf.pages[0].obj.CropBox = Array([0, 60, WIDTH, HEIGHT])


def _drop(layer: pikepdf.Dictionary) -> None:
    del layer


def _replacement_by_name(pdf: Pdf) -> None:
    pdf.pages[0].obj.Resources.Properties.Said = pdf.make_indirect(Dictionary(ActualText=String(PERSON)))


def _replacement_in_structure(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.K[0].ActualText = PERSON


def _layer_off(pdf: Pdf) -> None:
    found = layer(pdf)
    pdf.Root.OCProperties.D.OFF = Array([found])


def _print_only(pdf: Pdf) -> None:
    found = layer(pdf)
    found.Usage = Dictionary(View=Dictionary(ViewState=Name.OFF))
    rule = Dictionary(Event=Name.View, Category=Array([Name.View]), OCGs=Array([found]))
    pdf.Root.OCProperties.D.AS = Array([rule])


def _note_over_text(pdf: Pdf) -> None:
    look = form(pdf, b"0 g 0 0 140 18 re f")
    look.BBox = Array([0, 0, 140, 18])
    note = annotate(pdf, Subtype=Name.Square, AP=Dictionary(N=look))
    note.Rect = Array([56, 88, 196, 106])
