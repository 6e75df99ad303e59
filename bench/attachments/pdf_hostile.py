"""PDFs made to exhaust or to crash a reader, and ordinary ones with damage in random places."""

import re
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf

from bench.attachments.pdf_paper import (
    Finish,
    Paper,
    box,
    form,
    line,
    picture,
    plain,
    printed,
    recognised,
    scan,
    text_page,
)

HUGE = (b"0", b"-1", b"2147483647", b"4294967296", b"99999999999999999999", b"1e30", b"nan", b"1")
NUMBER = re.compile(rb"\d+")
ZEROES = 200_000_000


def mutants(count: int, *, seed: int) -> Iterator[bytes]:
    """Give ordinary files with damage, the same for the same seed."""
    random = Random(seed)
    sources = _sources()
    for _ in range(count):
        data = bytearray(random.choice(sources))
        for _ in range(random.randint(1, 8)):
            random.choice((_flip, _number, _cut, _copy, _splice))(random, data, other=random.choice(sources))
        yield bytes(data)


def _sources() -> list[bytes]:
    disabled = {"object_stream_mode": ObjectStreamMode.disable, "compress_streams": False}
    page = text_page(box((60, 90, 100, 20)), line((60, 94), "abc", font="F9"), lines=6)
    scanned = Paper([picture("Scan", (0, 0, 595, 842)) + recognised(3)], {"Scan": scan().resize((60, 84))})
    papers = [
        Paper([page, page], save=disabled),
        Paper([page], save={"object_stream_mode": ObjectStreamMode.generate}),
        Paper([page], save={"linearize": True}),
        Paper([page + b"/D0 Do\n"], finish=lambda pdf: _doubling(pdf, 3), save=disabled),
        scanned,
    ]
    return [printed(paper) for paper in papers]


def _flip(random: Random, data: bytearray, **_: bytes) -> None:
    for _ in range(random.randint(1, 20)):
        data[random.randrange(len(data))] = random.randrange(256)


def _number(random: Random, data: bytearray, **_: bytes) -> None:
    """Replace a number by one that few expect."""
    if found := NUMBER.search(data, random.randrange(len(data))):
        data[found.start() : found.end()] = random.choice(HUGE)


def _cut(random: Random, data: bytearray, **_: bytes) -> None:
    start = random.randrange(len(data))
    if len(data) > 1000:
        del data[start : start + random.randint(1, 200)]


def _copy(random: Random, data: bytearray, **_: bytes) -> None:
    start, target = random.randrange(len(data)), random.randrange(len(data))
    data[target:target] = data[start : start + random.randint(1, 400)]


def _splice(random: Random, data: bytearray, *, other: bytes) -> None:
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
    loop = form(pdf, b"/Loop Do " * 3)
    loop.Resources.XObject = Dictionary(Loop=loop)
    pdf.pages[0].obj.Resources.XObject.Loop = loop


def _doubling(pdf: Pdf, depth: int = 40) -> None:
    forms = [form(pdf, b"/Next Do /Next Do\n" + line((60, 94), "a")) for _ in range(depth)]
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


def _paper(*extra: bytes, finish: Finish = plain) -> Callable[[], bytes]:
    return lambda: printed(Paper([text_page(*extra)], finish=finish))


def _sized(width: int, height: int) -> Callable[[], bytes]:
    return lambda: printed(Paper([text_page()], box=(0, 0, width, height)))


def _alone(content: bytes) -> Callable[[], bytes]:
    return lambda: printed(Paper([content]))


def _bomb(content: bytes) -> Callable[[], bytes]:
    return _paper(finish=lambda pdf: _packed(pdf, content))


# files that are small and ask for much, by a name; each is made when it is asked for
BOMBS: dict[str, Callable[[], bytes]] = {
    "content-bomb": _bomb(b" " * 1000),
    "number-bomb": _bomb(b"[[[[[0 0 0 0 0 "),
    "text-bomb": _bomb(b"BT /F1 9 Tf (abc) Tj ET "),
    "form-within-itself": _paper(b"/Loop Do\n", finish=_own_form),
    "forms-doubling": _paper(b"/D0 Do\n", finish=_doubling),
    "page-tree-in-a-circle": _paper(finish=_circle),
    "outline-in-a-circle": _paper(finish=_outline_circle),
    "deep-array": lambda: _replaced(text_page(), b"/Deep " + b"[" * 200_000),
    "deep-dictionary": lambda: _replaced(text_page(), b"/Deep " + b"<</A" * 100_000),
    "huge-page": _sized(2_000_000_000, 2_000_000_000),
    "long-page": _sized(1, 2_000_000_000),
    "no-page-size": _sized(0, 0),
    "huge-picture": _paper(picture("Big", (0, 0, 500, 500)), finish=_big_picture),
    "dense-pattern": _paper(b"/Pattern cs /Dense scn 0 0 595 842 re f\n", finish=_pattern),
    "many-boxes": _paper(box((10, 10, 500, 500), how="/G20 gs") * 60_000),
    "many-dashes": _paper(b"[0.001] 0 d 0 0 m 595 842 l S\n" * 200),
    "many-letters": _alone(b"BT /F1 1 Tf 0 0 Td (%s) Tj ET\n" % (b"a" * 400_000)),
    "many-objects": _alone(line((60, 94), "a") * 300_000),
    "letters-upon-letters": _alone(
        line((60, 94), "a", size=300) * 9_000 + line((60, 94), "b", size=300) * 9_000
    ),
    "laughing-properties": _paper(finish=_laughing),
}
