"""PDFs without a fault, among them those that look as if they had one."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from bench.attachments.pdf_paper import (
    HEIGHT,
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

LAYER = b"/OC /Layer BDC\n"
NOTE = "Zie ook de bijlage"


def spotless() -> Iterator[tuple[str, bytes]]:
    """Give the files by a name."""
    for name, content in _pages():
        yield name, printed(Paper([content]))
    for name, paper in _papers():
        yield name, printed(paper)
    yield "written-by-hand", _by_hand()
    yield "table-of-word", _with_empty_table(printed(Paper([text_page()])))


def _pages() -> Iterator[tuple[str, bytes]]:
    """One page each; what could mislead lies at a height where the page has no text of its own."""
    yield "text", text_page()
    yield "blank", b""
    yield (
        "white-on-black-header",
        text_page(box((60, 90, 400, 24)), line((66, 98), "Onderdeel en oordeel", how="1 g")),
    )
    yield (
        "white-on-blue-header",
        text_page(box((60, 90, 400, 24), how="0 0.2 0.5 rg"), line((66, 98), "Norm en uitkomst", how="1 g")),
    )
    yield (
        "text-on-colour",
        text_page(box((60, 90, 400, 24), how="1 0.9 0.6 rg"), line((66, 98), "Let op de termijn")),
    )
    yield "redacted-properly", text_page(box((60, 90, 90, 16)), line((66, 94), "5.1.2e", how="1 g"))
    yield (
        "box-beside-text",
        text_page(line((60, 94), "De aanbieder"), box((128, 90, 90, 14)), line((222, 94), "meldt dit.")),
    )
    yield "dashes", text_page(line((60, 94), "- - - - ____ ••• – — ...."), box((60, 90, 200, 14)))
    yield "watermark", line((120, 300), "CONCEPT", size=90, how="0.92 g") + text_page()
    yield "transparent-watermark", text_page(line((120, 300), "CONCEPT", size=90, how="/G20 gs 0 g"))
    yield "marked-with-yellow", text_page(box((60, 770, 300, 18), how="/G40 gs 1 1 0 rg"))
    yield "footnotes", text_page(line((60, 94), "1 Zie artikel 6.1 van de Wmo 2015.", size=6))
    yield "grey-footnotes", text_page(line((60, 94), "2 Versie voor de raad.", size=7, how="0.46 g"))
    yield "pale-grey", text_page(line((60, 94), "Bladzijde een van een", size=8, how="0.8 g"))
    yield from _letter_pages()


def _letter_pages() -> Iterator[tuple[str, bytes]]:
    """Pages with letters that are painted in another way than filled with black."""
    yield "bold-by-twice", text_page(*(line((60 + d, 94), "Oordeel van de toezichthouder") for d in (0, 0.3)))
    yield "twice-exactly", text_page(*(line((60, 94), "Oordeel van de toezichthouder") for _ in range(2)))
    yield (
        "shadow",
        text_page(line((61, 93), "Jaarbeeld", size=24, how="0.7 g"), line((60, 94), "Jaarbeeld", size=24)),
    )
    yield "outlined-letters", text_page(line((60, 94), "Samenvatting", size=24, how="1 Tr 0 G"))
    yield "filled-and-outlined", text_page(line((60, 94), "Samenvatting", size=24, how="2 Tr 0 G 1 g"))
    yield "letters-as-window", text_page(b"q BT /F2 40 Tf 7 Tr 60 94 Td (JAARBEELD) Tj ET /S1 sh Q\n")
    yield "drawn-font", text_page(line((60, 94), "abcdefghij", font="F9"))
    yield (
        "other-fonts",
        text_page(line((60, 94), "Times en", font="F3"), line((60, 74), "Courier", font="F4")),
    )
    yield "spaced-out", text_page(b"BT /F1 11 Tf 60 94 Td [(Toe) -120 (zicht) 80 (houder)] TJ ET\n")
    yield "slanted", text_page(b"BT /F1 14 Tf 0.9 0.4 -0.4 0.9 60 94 Tm (Alleen ter inzage) Tj ET\n")
    yield "line-through-text", text_page(b"q 0 G 0.5 w 60 783 m 300 783 l S Q\n")
    yield "stamp-over-header", text_page(line((70, 781), "Ingekomen op 3 maart", size=10, how="0 0 1 rg"))
    yield (
        "text-on-gradient",
        text_page(b"q 60 90 300 30 re W n /S1 sh Q\n", line((66, 98), "Uitkomsten", how="1 g")),
    )
    yield (
        "ligature",
        text_page(b"/Span << /ActualText <FEFF00660069> >> BDC\n", line((60, 94), "fi"), b"EMC\n"),
    )
    yield (
        "clipped-at-its-edge",
        text_page(b"q 60 90 400 20 re W n\n", line((62, 94), "Binnen het vlak"), b"Q\n"),
    )


def _papers() -> Iterator[tuple[str, Paper]]:
    page = text_page()
    yield "many-pages", Paper([page] * 6)
    yield "linearised", Paper([page, page], save={"linearize": True})
    streams = pikepdf.ObjectStreamMode
    yield "object-streams", Paper([page], save={"object_stream_mode": streams.generate})
    yield "no-object-streams", Paper([page], save={"object_stream_mode": streams.disable})
    yield (
        "linearised-object-streams",
        Paper([page], save={"linearize": True, "object_stream_mode": streams.generate}),
    )
    for turn in (90, 180, 270):
        yield f"turned-{turn}", Paper([page], finish=lambda pdf, turn=turn: _turn(pdf, turn))
    yield "cropped-to-text", Paper([page], finish=_crop)
    yield "not-from-zero", Paper([b"q 1 0 0 1 100 200 cm\n" + page + b"Q\n"], box=(100, 200, 695, 1042))
    yield "poster", Paper([page], box=(0, 0, 2384, 3370))
    yield "scan", Paper([picture("Scan", (0, 0, WIDTH, HEIGHT)) + recognised()], {"Scan": scan()})
    dark = scan(((50, 700, 500, 740), "black"), ((50, 750, 500, 790), "navy"))
    yield (
        "scan-with-dark-planes",
        Paper([picture("Scan", (0, 0, WIDTH, HEIGHT)) + recognised()], {"Scan": dark}),
    )
    yield "scan-after-text", Paper([recognised() + picture("Scan", (0, 0, WIDTH, HEIGHT))], {"Scan": scan()})
    photo = {"Photo": photograph()}
    yield "photograph", Paper([page + picture("Photo", (300, 20, 120, 90))], photo)
    yield (
        "letters-on-photograph",
        Paper(
            [page + picture("Photo", (60, 20, 300, 100)) + line((80, 60), "Jaarbeeld", size=40, how="1 g")],
            photo,
        ),
    )
    cover = picture("Photo", (0, 100, WIDTH, HEIGHT - 100)) + line((60, 40), "Jaarverslag toezicht", size=30)
    yield "cover", Paper([cover], photo)
    yield "form-drawing", Paper([page + b"/Drawing Do\n"], finish=_drawing)
    yield from _with_structure(page)


def _with_structure(page: bytes) -> Iterator[tuple[str, Paper]]:
    layered = page + LAYER + line((60, 94), "Versie voor de raad") + b"EMC\n"
    yield "layer-on", Paper([layered], finish=layer)
    yield "empty-form", Paper([page], finish=_empty_form)
    yield "links", Paper([page], finish=_links)
    yield "opens-at-page", Paper([page], finish=_opens_at_page)
    yield "outline", Paper([page], finish=lambda pdf: outline(pdf, "Samenvatting"))
    yield "alternative-text", Paper([page], finish=lambda pdf: alternative(pdf, "Grafiek van de oordelen"))
    yield "organisation-as-author", Paper([page], finish=_organisation)
    yield "banner-of-tex", Paper([page], finish=_tex)
    yield "archive-claim", Paper([page], finish=_archive)


def layer(pdf: Pdf, **settings: object) -> Dictionary:
    """Put a layer in the file, and give it; it is on unless the settings say otherwise."""
    found = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Versie")))
    state = Dictionary({"/Order": Array([found]), **{f"/{key}": value for key, value in settings.items()}})
    pdf.Root.OCProperties = Dictionary(OCGs=Array([found]), D=state)
    pdf.pages[0].obj.Resources.Properties.Layer = found
    return found


def outline(pdf: Pdf, title: str) -> None:
    """Give the file one bookmark."""
    top = pdf.make_indirect(Dictionary(Type=Name.Outlines, Count=1))
    item = pdf.make_indirect(Dictionary(Title=title, Parent=top, Dest=Array([pdf.pages[0].obj, Name.Fit])))
    top.First = top.Last = item
    pdf.Root.Outlines = top


def alternative(pdf: Pdf, words: str) -> None:
    """Give the first element a text for a screen reader."""
    pdf.Root.StructTreeRoot.K[0].Alt = words


def _turn(pdf: Pdf, degrees: int) -> None:
    pdf.pages[0].obj.Rotate = degrees


def _crop(pdf: Pdf) -> None:
    pdf.pages[0].obj.CropBox = Array([40, 100, 560, 820])


def _drawing(pdf: Pdf) -> None:
    pdf.pages[0].obj.Resources.XObject.Drawing = form(pdf, line((60, 94), "Uit de tekening"))


def _empty_form(pdf: Pdf) -> None:
    field = annotate(pdf, Subtype=Name.Widget, FT=Name.Tx, T=String("reactie"), V=String(""))
    tick = annotate(pdf, Subtype=Name.Widget, FT=Name.Btn, T=String("akkoord"), V=Name.Off, AS=Name.Off)
    pdf.Root.AcroForm = Dictionary(Fields=Array([field, tick]))


def _links(pdf: Pdf) -> None:
    address = Dictionary(S=Name.URI, URI=String("https://www.example.org/rapport"))
    annotate(pdf, Subtype=Name.Link, A=address, Contents=String(NOTE))
    annotate(pdf, Subtype=Name.Link, Dest=Array([pdf.pages[0].obj, Name.Fit]))


def _opens_at_page(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))


def _organisation(pdf: Pdf) -> None:
    pdf.trailer.Info.Author = "GGD Voorbeeldstreek"
    pdf.trailer.Info.Producer = "Tekstverwerker"


def _tex(pdf: Pdf) -> None:
    pdf.trailer.Info["/PTEX.Fullbanner"] = "This is pdfTeX (TeX Live) kpathsea"


def _archive(pdf: Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as found:
        found["dc:title"] = "Rapport toezicht Wmo"
        found["pdfaid:part"] = "2"
        found["pdfaid:conformance"] = "A"


def _with_empty_table(data: bytes) -> bytes:
    """Close the file once more with a table that holds nothing, as Word does."""
    first = int(data[data.rfind(b"startxref") + 9 :].split()[0])
    trailer = data[data.rfind(b"trailer") + 7 : data.rfind(b"startxref")].strip()
    again = b"xref\r\n0 0\r\ntrailer\r\n%s/Prev %d>>\r\nstartxref\r\n%d\r\n%%%%EOF\r\n"
    return data + again % (trailer.removesuffix(b">>"), first, len(data))


def _by_hand() -> bytes:
    """Give a file as some programs write it: a length as a part of its own, and a part that is nothing."""
    content = text_page()
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R /Lang (nl) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length 5 0 R >>\nstream\n%s\nendstream" % content,
        b"%d" % len(content),
        b"null",
        b"<< /Type /StructTreeRoot >>",
        b"<< /Title (Rapport) >>",
    )
    data, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 8 0 R >>\n" % (len(parts) + 1)
    return data + head + table + trailer + b"startxref\n%d\n%%%%EOF\n" % len(data)
