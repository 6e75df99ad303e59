"""PDFs written by hand: lines of text, boxes and pictures, in a file that has no fault of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 595, 842  # A4, in points
PERSON = "mevrouw J. Voorbeeld"
TITLE = "Rapport toezicht Wmo"
SENTENCES = (
    "De toezichthouder bezocht de aanbieder op twee dagen in het voorjaar.",
    "Er is gesproken met medewerkers, cliënten en hun mantelzorgers.",
    "De ondersteuning sluit aan bij wat in het plan is afgesproken.",
    "Twee dossiers waren nog niet bijgewerkt na de laatste evaluatie.",
    "De aanbieder verbetert dit en meldt voor de zomer hoe dat is gegaan.",
)
Finish = Callable[[Pdf], None]
Point = tuple[float, float]
Place = tuple[float, float, float, float]  # left, bottom, width and height


def plain(pdf: Pdf) -> None:
    """Add nothing."""
    del pdf


@dataclass(frozen=True, slots=True)
class Paper:
    """What makes one PDF: the instructions of its pages, and what they use."""

    pages: Sequence[bytes]
    pictures: dict[str, Image.Image] = field(default_factory=dict)
    finish: Finish = plain  # changes that need the file as a whole
    box: tuple[int, int, int, int] = (0, 0, WIDTH, HEIGHT)
    save: dict[str, object] = field(default_factory=dict)


def printed(paper: Paper) -> bytes:
    """Give the PDF: tagged, in Dutch, with a title and nothing about its maker."""
    pdf = pikepdf.new()
    used = _resources(pdf, paper)
    for content in paper.pages:
        _page(pdf, content, used=used, box=paper.box)
    _tag(pdf)
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=TITLE))
    paper.finish(pdf)
    out = BytesIO()
    pdf.save(out, **{"deterministic_id": True, **paper.save})
    return out.getvalue()


def line(at: Point, words: str, *, size: float = 11, how: str = "0 g", font: str = "F1") -> bytes:
    """Give the instructions for one line of text; `how` holds colour and way of painting."""
    shown = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"q %s BT /%s %g Tf %g %g Td (%s) Tj ET Q\n" % (how.encode(), font.encode(), size, *at, shown)


def box(place: Place, *, how: str = "0 g") -> bytes:
    """Give the instructions for a filled box."""
    return b"q %s %g %g %g %g re f Q\n" % (how.encode(), *place)


def picture(name: str, place: Place) -> bytes:
    """Give the instructions that place a picture or a form."""
    x, y, width, height = place
    return b"q %g 0 0 %g %g %g cm /%s Do Q\n" % (width, height, x, y, name.encode())


def text_page(*extra: bytes, lines: int = 16) -> bytes:
    """Give an ordinary page, with more on top of it; the lines end above 500 points."""
    body = b"".join(line((60, 780 - 18 * n), SENTENCES[n % len(SENTENCES)]) for n in range(lines))
    return body + b"".join(extra)


def photograph(width: int = 120, height: int = 90) -> Image.Image:
    """Give a picture that is nowhere of one colour."""
    picture = Image.new("RGB", (width, height))
    picture.putdata(
        [((x * 7) % 256, (y * 11) % 256, (x * y) % 256) for y in range(height) for x in range(width)]
    )
    return picture


def scan(*boxes: tuple[tuple[int, int, int, int], str], words: bool = True) -> Image.Image:
    """Give a page as a scanner sees it, with boxes over it, in pixels of the page from the top."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(picture)
    for n in range(20 if words else 0):
        pen.text(
            (60, 60 + 30 * n), SENTENCES[n % len(SENTENCES)], fill="black", font=ImageFont.load_default(12)
        )
    for place, colour in boxes:
        pen.rectangle(place, fill=colour)
    return picture


def recognised(lines: int = 20) -> bytes:
    """Give the invisible text that belongs to a scan."""
    return b"".join(line((60, 772 - 30 * n), SENTENCES[n % len(SENTENCES)], how="3 Tr") for n in range(lines))


def jpeg(picture: Image.Image, **options: object) -> bytes:
    """Give the bytes of a photograph."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=90, **options)
    return out.getvalue()


def form(pdf: Pdf, content: bytes) -> pikepdf.Stream:
    """Give a form: a drawing that pages use as a whole."""
    return pdf.make_stream(
        content,
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([0, 0, WIDTH, HEIGHT]),
        Resources=Dictionary(Font=fonts(pdf)),
    )


def fonts(pdf: Pdf) -> Dictionary:
    """Give the fonts that every reader has, and one whose letters are drawn in the file."""
    found = Dictionary(
        {
            f"/F{n}": pdf.make_indirect(
                Dictionary(
                    Type=Name.Font,
                    Subtype=Name.Type1,
                    BaseFont=Name("/" + name),
                    Encoding=Name.WinAnsiEncoding,
                )
            )
            for n, name in enumerate(("Helvetica", "Helvetica-Bold", "Times-Roman", "Courier"), start=1)
        }
    )
    found.F9 = _drawn_font(pdf)
    return found


def annotate(pdf: Pdf, **entries: object) -> Dictionary:
    """Lay a note over the first page, and give it."""
    note = pdf.make_indirect(
        Dictionary(
            {
                "/Type": Name.Annot,
                "/Rect": Array([60, 30, 260, 60]),
                "/F": 4,
                **{f"/{k}": v for k, v in entries.items()},
            }
        )
    )
    page = pdf.pages[0].obj
    page.Annots = Array([*page.get("/Annots", Array()), note])
    return note


def _drawn_font(pdf: Pdf) -> Dictionary:
    glyph = pdf.make_stream(b"600 0 0 0 500 700 d1 0 0 500 700 re 120 120 260 460 re f*")
    names = [Name("/" + letter) for letter in "abcdefghij"]
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 600, 700]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=Dictionary({str(name): glyph for name in names}),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, *names])),
            FirstChar=97,
            LastChar=106,
            Widths=Array([600] * 10),
            Resources=Dictionary(),
        )
    )


def _resources(pdf: Pdf, paper: Paper) -> Dictionary:
    images = {
        f"/{name}": pdf.make_stream(
            image.tobytes(),
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=image.width,
            Height=image.height,
            ColorSpace=Name.DeviceRGB,
            BitsPerComponent=8,
        )
        for name, image in paper.pictures.items()
    }
    faint = {
        f"/G{part}": Dictionary(Type=Name.ExtGState, ca=part / 100, CA=part / 100) for part in (0, 20, 40, 98)
    }
    shade = Dictionary(
        ShadingType=2,
        ColorSpace=Name.DeviceRGB,
        Coords=Array([0, 0, WIDTH, HEIGHT]),
        Extend=Array([True, True]),
    )
    shade.Function = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), C0=Array([1, 0, 0]), C1=Array([0, 0, 0.4]), N=1
    )
    return pdf.make_indirect(
        Dictionary(
            Font=fonts(pdf),
            XObject=Dictionary(images),
            ExtGState=Dictionary(faint),
            Shading=Dictionary(S1=shade),
            Properties=Dictionary(),
        )
    )


def _page(pdf: Pdf, content: bytes, *, used: Dictionary, box: tuple[int, int, int, int]) -> None:
    stream = pdf.make_stream(b"/P << /MCID 0 >> BDC\n" + content + b"EMC\n")
    page = Dictionary(
        Type=Name.Page, MediaBox=Array(box), Resources=used, Contents=stream, StructParents=len(pdf.pages)
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def _tag(pdf: Pdf) -> None:
    """Give the file a structure with a paragraph for each page, and a language."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    paragraphs = [
        pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, P=root, Pg=page.obj, K=0))
        for page in pdf.pages
    ]
    root.K = Array(paragraphs)
    numbers = [entry for n, one in enumerate(paragraphs) for entry in (n, Array([one]))]
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String("nl-NL")
