"""PDFs made to exhaust or to crash a reader, and ordinary ones with damage in random places."""

import zlib
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf

from bench.attachments.pdf_paper import Paper, box, form, line, picture, printed, recognised, scan, text_page

HUGE = (b"0", b"-1", b"2147483647", b"4294967296", b"99999999999999999999", b"1e30", b"nan", b"1")
ZEROES = 200_000_000


def bombs() -> Iterator[tuple[str, bytes]]:
    """Give files that are small and ask for much."""
    page = text_page()
    yield "content-bomb", printed(Paper([page], finish=lambda pdf: _packed(pdf, b" " * 1000)))
    yield "number-bomb", printed(Paper([page], finish=lambda pdf: _packed(pdf, b"[[[[[0 0 0 0 0 ")))
    yield "text-bomb", printed(Paper([page], finish=lambda pdf: _packed(pdf, b"BT /F1 9 Tf (abc) Tj ET ")))
    yield "form-within-itself", printed(Paper([page + b"/Loop Do\n"], finish=_own_form))
    yield "forms-doubling", printed(Paper([page + b"/D0 Do\n"], finish=_doubling))
    yield "page-tree-in-a-circle", printed(Paper([page], finish=_circle))
    yield "outline-in-a-circle", printed(Paper([page], finish=_outline_circle))
    yield "deep-array", _replaced(page, b"/Deep " + b"[" * 200_000)
    yield "deep-dictionary", _replaced(page, b"/Deep " + b"<</A" * 100_000)
    yield "huge-page", printed(Paper([page], box=(0, 0, 2_000_000_000, 2_000_000_000)))
    yield "long-page", printed(Paper([page], box=(0, 0, 1, 2_000_000_000)))
    yield "no-page-size", printed(Paper([page], box=(0, 0, 0, 0)))
    yield "huge-picture", printed(Paper([page + picture("Big", 0, 0, 500, 500)], finish=_big_picture))
    yield (
        "dense-pattern",
        printed(Paper([b"/Pattern cs /Dense scn 0 0 595 842 re f\n" + page], finish=_pattern)),
    )
    yield "many-boxes", printed(Paper([page + box(10, 10, 500, 500, how="/G20 gs") * 60_000]))
    yield "many-dashes", printed(Paper([page + b"[0.001] 0 d 0 0 m 595 842 l S\n" * 200]))
    yield "many-letters", printed(Paper([b"BT /F1 1 Tf 0 0 Td (%s) Tj ET\n" % (b"a" * 400_000)]))
    yield "many-objects", printed(Paper([line(60, 94, "a") * 300_000]))
    yield (
        "letters-upon-letters",
        printed(Paper([line(60, 94, "a", size=300) * 9_000 + line(60, 94, "b", size=300) * 9_000])),
    )
    yield "laughing-properties", printed(Paper([page], finish=_laughing))


def mutants(count: int, *, seed: int) -> Iterator[bytes]:
    """Give ordinary files with damage, the same for the same seed."""
    random = Random(seed)
    sources = _sources()
    for _ in range(count):
        data = bytearray(random.choice(sources))
        for _ in range(random.randint(1, 8)):
            random.choice((_flip, _number, _cut, _copy, _splice))(random, data, random.choice(sources))
        yield bytes(data)


def _sources() -> list[bytes]:
    disabled = {"object_stream_mode": ObjectStreamMode.disable, "compress_streams": False}
    page = text_page(box(60, 90, 100, 20), line(60, 94, "abc", font="F9"), lines=6)
    scanned = Paper([picture("Scan", 0, 0, 595, 842) + recognised(3)], {"Scan": scan().resize((60, 84))})
    papers = [
        Paper([page, page], save=disabled),
        Paper([page], save={"object_stream_mode": ObjectStreamMode.generate}),
        Paper([page], save={"linearize": True}),
        Paper([page + b"/D0 Do\n"], finish=lambda pdf: _doubling(pdf, 3), save=disabled),
        scanned,
    ]
    return [printed(paper) for paper in papers]


def _flip(random: Random, data: bytearray, _: bytes) -> None:
    for _ in range(random.randint(1, 20)):
        data[random.randrange(len(data))] = random.randrange(256)


def _number(random: Random, data: bytearray, _: bytes) -> None:
    """Replace a number by one that few expect."""
    places = [place for place in range(len(data)) if 48 <= data[place] <= 57]
    if places:
        start = random.choice(places)
        end = start
        while end < len(data) and 48 <= data[end] <= 57:
            end += 1
        data[start:end] = random.choice(HUGE)


def _cut(random: Random, data: bytearray, _: bytes) -> None:
    start = random.randrange(len(data))
    if len(data) > 1000:
        del data[start : start + random.randint(1, 200)]


def _copy(random: Random, data: bytearray, _: bytes) -> None:
    start, target = random.randrange(len(data)), random.randrange(len(data))
    data[target:target] = data[start : start + random.randint(1, 400)]


def _splice(random: Random, data: bytearray, other: bytes) -> None:
    start = random.randrange(len(other))
    target = random.randrange(len(data))
    data[target:target] = other[start : start + random.randint(1, 400)]


def _packed(pdf: Pdf, content: bytes) -> None:
    packer = zlib.compressobj(9)
    packed = (
        b"".join(packer.compress(content * 1000) for _ in range(ZEROES // len(content) // 1000))
        + packer.flush()
    )
    stream = pdf.make_stream(b"")
    stream.write(packed, filter=Name.FlateDecode)
    pdf.pages[0].obj.Contents = stream


def _own_form(pdf: Pdf) -> None:
    loop = form(pdf, b"/Loop Do " * 10)
    loop.Resources.XObject = Dictionary(Loop=loop)
    pdf.pages[0].obj.Resources.XObject.Loop = loop


def _doubling(pdf: Pdf, depth: int = 40) -> None:
    forms = [form(pdf, b"/Next Do /Next Do\n" + line(60, 94, "a")) for _ in range(depth)]
    for outer, inner in pairwise(forms):
        outer.Resources.XObject = Dictionary(Next=inner)
    pdf.pages[0].obj.Resources.XObject.D0 = forms[0]


def _circle(pdf: Pdf) -> None:
    pages = pdf.Root.Pages
    pages.Kids = Array([*pages.Kids, pages])


def _outline_circle(pdf: Pdf) -> None:
    top = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    item = pdf.make_indirect(Dictionary(Title="a", Parent=top))
    item.Next = item.First = item.Prev = item
    top.First = top.Last = item
    pdf.Root.Outlines = top


def _replaced(page: bytes, entry: bytes) -> bytes:
    return printed(Paper([page], save={"object_stream_mode": ObjectStreamMode.disable})).replace(
        b"/Lang", entry + b"/Lang", 1
    )


def _big_picture(pdf: Pdf) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1_000_000)) for _ in range(900)) + packer.flush()
    stream = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Image, Width=30_000, Height=10_000)
    stream.ColorSpace, stream.BitsPerComponent = Name.DeviceRGB, 8
    stream.write(packed, filter=Name.FlateDecode)
    pdf.pages[0].obj.Resources.XObject.Big = stream


def _pattern(pdf: Pdf) -> None:
    pdf.pages[0].obj.Resources.Pattern = Dictionary(
        Dense=pdf.make_stream(
            b"0 0 0.001 0.001 re f " * 50,
            PatternType=1,
            PaintType=1,
            TilingType=1,
            BBox=Array([0, 0, 500, 500]),
            XStep=0.001,
            YStep=0.001,
            Resources=Dictionary(),
        )
    )


def _laughing(pdf: Pdf) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    packet = f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><x:x xmlns:x="adobe:ns:meta/">&a9;</x:x>'
    pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
