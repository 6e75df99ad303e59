# ruff: noqa: E501 (one case is one line: a table is easier to check than its pieces)
# fmt: off
"""Pictures, drawings and files that are not what they seem."""

from collections.abc import Iterator

from bench.attachments.office_case import Case
from bench.attachments.office_parts import docx, packed
from bench.attachments.office_pictures import (
    PERSON,
    exif,
    glass,
    plain,
    png,
    png_with,
    under_glass,
    with_segment,
    with_thumbnail,
    xmp,
)
from generator.detection.hidden import HiddenKind as Kind

PLACE = {1: "N", 2: (52.0, 5.0, 1.0), 3: "E", 4: (4.0, 30.0, 1.0)}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="40">{body}</svg>'


def svg(body: str) -> bytes:
    """Give a drawing."""
    return SVG.format(body=body).encode()


def _pictures() -> Iterator[Case]:
    place = xmp("<exif:GPSLatitude>52,5.1N</exif:GPSLatitude>")
    maker = xmp(f"<dc:creator><rdf:Seq><rdf:li>{PERSON}</rdf:li></rdf:Seq></dc:creator>")
    for kind, name in (("JPEG", "a.jpg"), ("PNG", "a.png"), ("WEBP", "a.webp")):
        yield Case(f"{kind} place", name, plain(kind, exif=exif({}, gps=PLACE)), Kind.GPS)
        yield Case(f"{kind} artist", name, plain(kind, exif=exif({0x013B: PERSON})), Kind.PERSONAL_METADATA)
        yield Case(f"{kind} after the end", name, plain(kind) + b"nog iets", Kind.TRAILING_DATA)
    yield Case("JPEG copyright", "a.jpg", plain(exif=exif({0x8298: f"© 2026 {PERSON}"})), Kind.PERSONAL_METADATA)
    yield Case("JPEG serial number", "a.jpg", plain(exif=_deep({0xA431: "SN-0001"})), Kind.TOOL_METADATA)
    yield Case("JPEG thumbnail", "a.jpg", with_thumbnail(), Kind.THUMBNAIL)
    yield Case("JPEG place in XMP", "a.jpg", with_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + place), Kind.GPS)
    yield Case("JPEG maker in XMP", "a.jpg", with_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + maker), Kind.PERSONAL_METADATA)
    yield Case("JPEG comment", "a.jpg", with_segment(0xFE, f"foto van mevrouw {PERSON}".encode()), Kind.PERSONAL_METADATA)
    iptc = b"\x1c\x02\x50" + len(PERSON).to_bytes(2, "big") + PERSON.encode()
    yield Case("JPEG maker in IPTC", "a.jpg", with_segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\x13" + iptc), Kind.PERSONAL_METADATA)
    yield Case("JPEG second picture", "a.jpg", with_segment(0xE2, b"MPF\0" + b"x" * 40), Kind.EMBEDDED_FILE)
    yield Case("JPEG motion", "a.jpg", plain() + b"\0\0\0\x18ftypmp42" + b"x" * 50, Kind.TRAILING_DATA)
    yield Case("PNG author", "a.png", png({"Author": PERSON}), Kind.PERSONAL_METADATA)
    yield Case("PNG packed comment", "a.png", png({"Comment": f"gemaakt door mevrouw {PERSON}"}, packed=True), Kind.PERSONAL_METADATA)
    yield Case("PNG chunk of its own", "a.png", png_with(b"prVw", b"schets"), Kind.TOOL_METADATA)
    yield Case("PNG under glass", "a.png", under_glass(), Kind.TRANSPARENT_COLOUR)
    yield Case("WEBP under glass", "a.webp", under_glass("WEBP"), Kind.TRANSPARENT_COLOUR)
    yield Case("PNG place in XMP", "a.png", png({"XML:com.adobe.xmp": place.decode()}), Kind.GPS)


def _deep(fields: dict[int, object]) -> bytes:
    """Give EXIF data with fields of the camera."""
    from PIL import Image  # noqa: PLC0415

    made = Image.Exif()
    made.get_ifd(0x8769).update(fields)
    return made.tobytes()


def _drawings() -> Iterator[Case]:
    yield Case("SVG script", "a.svg", svg("<script>1</script>"), Kind.SCRIPT)
    yield Case("SVG event", "a.svg", svg('<rect width="9" height="9" onclick="x()"/>'), Kind.SCRIPT)
    yield Case("SVG picture from elsewhere", "a.svg", svg('<image xlink:href="https://beeld.example.org/a.png"/>'), Kind.EXTERNAL_LINK)
    yield Case("SVG style from elsewhere", "a.svg", svg("<style>@import 'https://stijl.example.org/a.css';</style>"), Kind.EXTERNAL_LINK)
    yield Case("SVG path of a user", "a.svg", svg('<g data-export="C:\\Users\\fhoekstra\\a.png"/>'), Kind.TEMPLATE_PATH)
    yield Case("SVG invisible text", "a.svg", svg('<text opacity="0">Tekst</text>'), Kind.HIDDEN_TEXT)
    yield Case("SVG white text", "a.svg", svg('<text fill="#fff">Tekst</text>'), Kind.HIDDEN_TEXT)


def _wrong() -> Iterator[Case]:
    yield Case("picture called docx", "a.docx", plain(), Kind.WRONG_TYPE)
    yield Case("docx called pdf", "a.pdf", docx(), Kind.WRONG_TYPE)
    yield Case("mail", "a.eml", b"Subject: verslag\n\nTekst\n", Kind.WRONG_TYPE)
    yield Case("archive", "a.zip", packed({"a.txt": "x"}), Kind.WRONG_TYPE)
    yield Case("locked or old word file", "a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Kind.UNREADABLE)
    yield Case("half a picture", "a.png", plain("PNG")[:-30], Kind.UNREADABLE)
    yield Case("half a word file", "a.docx", docx()[:-60], Kind.UNREADABLE)
    yield Case("word file that grows", "a.docx", docx(parts={"word/a.xml": b"<a>" + b" " * 19_000_000 + b"</a>"}), Kind.TOO_LARGE)
    yield Case("word file with an entity", "a.docx", docx(parts={"word/b.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), Kind.UNREADABLE)
    yield Case("word file with more behind it", "a.docx", docx() + b"nog een bestand", Kind.TRAILING_DATA)
    yield Case("word file with more before it", "a.docx", b"PK\x03\x04" + b"x" * 50 + docx(), Kind.TRAILING_DATA)


def _clean() -> Iterator[Case]:
    for kind, name in (("JPEG", "a.jpg"), ("PNG", "a.png"), ("WEBP", "a.webp")):
        yield Case(f"{kind} plain", name, plain(kind))
        yield Case(f"{kind} of an organisation", name, plain(kind, exif=exif({0x8298: "© 2026 Gemeente Voorbeeldstad"})))
    yield Case("JPEG with only the version of GPS", "a.jpg", plain(exif=exif({}, gps={0: b"\2\3\0\0"})))
    yield Case("JPEG turned", "a.jpg", plain(exif=exif({0x0112: 6, 0x010F: "Voorbeeldcamera"})))
    yield Case("JPEG with the name of a program", "a.jpg", with_segment(0xFE, b"CREATOR: gd-jpeg v1.0, quality = 90"))
    yield Case("PNG with the name of a program", "a.png", png({"Software": "Matplotlib version 3.10"}))
    yield Case("PNG with clear glass", "a.png", glass())
    yield Case("SVG plain", "a.svg", svg('<title>Grafiek</title><rect fill="#0a3"/><text fill="#111">2026</text>'))
    yield Case("SVG white on a dark field", "a.svg", svg('<rect fill="#1f3864"/><text fill="#ffffff">2026</text>'))
    yield Case("text", "a.txt", b"De locatie is bezocht.\n")


def other_cases() -> Iterator[Case]:
    """Give all other files of the set."""
    yield from _pictures()
    yield from _drawings()
    yield from _wrong()
    yield from _clean()
