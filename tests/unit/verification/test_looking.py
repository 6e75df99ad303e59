"""A secret is found however it is written; what only looks like it is left alone."""

import base64
import bz2
import gzip
import html
import json
import lzma
import unicodedata
import zipfile
import zlib
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest
from canaries import docx, pdf, png

from generator.verification.looking import Look
from generator.verification.persons import Persons
from generator.verification.secret_list import secrets_of
from generator.verification.seeking import seeker_of
from generator.verification.traces import Traces
from generator.verification.trouble import Trouble, TroubleKind

NAME = "Zoë van Kwispelbergh"
STREET = "Nergenslaan 27"
NUMBER = "123456782"
SECRETS = f"{NAME}\n{STREET}\n{NUMBER}\n"

NOTHING = Traces(
    frozenset(), {}, Persons({}), frozenset(), {}, frozenset(), {}, partnerships=frozenset(), closed=()
)
NESTED = f"<p>{NAME[:6]}<em>{NAME[6:]}</em></p>"
LONG = f"Aan {NAME}, over het bezoek van vorige week en wat daarna is afgesproken.".encode()


def units(text: str) -> str:
    return "".join(f"\\u{ord(sign):04x}" for sign in text)


def lines_of(data: bytes, width: int) -> bytes:
    return b"\r\n".join(data[at : at + width] for at in range(0, len(data), width))


ENCODINGS = {
    "as it is": f"<p>{NAME}</p>",
    "capitals": f"<p>{NAME.upper()}</p>",
    "small letters": f"<p>{NAME.lower()}</p>",
    "no accents": "zoe van kwispelbergh",
    "accents apart": unicodedata.normalize("NFD", NAME),
    "a slug": "/rapport/zoe-van-kwispelbergh/",
    "one word in capitals and small": "const naam = ZoeVanKwispelberghRapport",
    "named entity": f"<p>{NAME.replace('ë', '&euml;')}</p>",
    "named entity without an end": f"<p>{NAME.replace('ë', '&euml')}</p>",
    "decimal entities": "".join(f"&#{ord(sign)};" for sign in NAME),
    "hexadecimal entities": "".join(f"&#x{ord(sign):X};" for sign in NAME),
    "entity in an entity": html.escape("".join(f"&#{ord(sign)};" for sign in NAME)),
    "hard spaces": NAME.replace(" ", "&nbsp;"),
    "per cent": quote(NAME),
    "per cent of every sign": "".join(f"%{byte:02x}" for byte in NAME.encode()),
    "double per cent": quote(quote(NAME)),
    "per cent of latin-1": quote(NAME, encoding="latin-1"),
    "old per cent": "".join(f"%u{ord(sign):04X}" for sign in NAME),
    "plus for space": quote(NAME).replace("%20", "+"),
    "json": json.dumps({"naam": NAME}),
    "json with every sign escaped": f'{{"naam": "{units(NAME)}"}}',
    "json in json": json.dumps(json.dumps({"naam": NAME})),
    "javascript bytes": "".join(f"\\x{ord(sign):02x}" for sign in NAME),
    "javascript code points": "".join(f"\\u{{{ord(sign):x}}}" for sign in NAME),
    "html in json in html": f'<div data-x="{html.escape(json.dumps({"a": NESTED}))}">',
    "html in json with escaped tags": '{"a": "'
    + NAME.replace("van", "\\u003cem\\u003evan\\u003c/em\\u003e")
    + '"}',
    "new lines in json": json.dumps(NAME.replace(" ", "\n")),
    "quoted-printable": "Content-Transfer-Encoding: quoted-printable\n\nZo=C3=AB van Kwispel=\nbergh",
    "tag in a name": "<p>Zoë van Kwis<em>pel</em>bergh</p>",
    "escaped tag in a name": "<description>Zoë van Kwis&lt;em&gt;pel&lt;/em&gt;bergh</description>",
    "comment in a name": "<p>Zoë van<!-- x --> Kwispelbergh</p>",
    "a comment": f"<!-- {NAME} -->",
    "an attribute": f'<img alt="{NAME}">',
    "over cells": "<td>Zoë</td>\n      <td>van Kwispelbergh</td>",
    "soft hyphens": "Zoë van Kwis\u00adpel\u00adbergh",
    "soft hyphens as entity": "Zoë van Kwis&shy;pel&shy;bergh",
    "zero width": "Zoë\u200b van Kwis\u200dpel\u2060bergh",
    "other hyphens": "Zoë van\u2011Kwispelbergh",
    "letters of full width": "".join(chr(ord(s) + 0xFEE0) if "!" <= s <= "~" else s for s in NAME),
    "latin-1": f"<p>{NAME}</p>".encode("latin-1"),
    "utf-16": f"<p>{NAME}</p>".encode("utf-16"),
    "utf-16 without a mark": f"<p>een gewone zin, {NAME}</p>".encode("utf-16-be"),
    "a data address": f'<img src="data:image/svg+xml;base64,{base64.b64encode(NAME.encode()).decode()}">',
    "a run of base64": f'{{"a": "{base64.b64encode(LONG).decode()}"}}',
    "base64 for addresses": b"/x?s=" + base64.urlsafe_b64encode("Zoë van Kwispelbergh?>~ bezoek".encode()),
    "base64 over lines": b"\r\n\r\n" + lines_of(base64.b64encode(b"x" * 40 + LONG), 76),
    "base64 of something packed": b'{"a":"' + base64.b64encode(gzip.compress(LONG)) + b'"}',
    "gzip": gzip.compress(LONG),
    "gzip in gzip": gzip.compress(gzip.compress(LONG)),
    "zlib": zlib.compress(LONG),
    "bzip2": bz2.compress(LONG),
    "xz": lzma.compress(LONG),
    "between bytes": bytes(range(256)) * 4 + f"Maker\0{NAME}\0".encode() + bytes(range(256)),
    "utf-16 between bytes": bytes(range(256)) + NAME.encode("utf-16-le") + bytes(range(255, -1, -1)),
    "utf-16 of the other kind between bytes": bytes(range(200, -1, -1))
    + NAME.encode("utf-16-be")
    + bytes(range(255, -1, -1)),
    "number with spaces": "<p>bsn 123 456 782</p>",
    "number with dots": "<p>123.456.782</p>",
    "number with hyphens": "<p>123-456-782.</p>",
    "number with hard spaces": "1234\u202f56\u00a0782",
    "number with a label": "bsn123456782",
    "number in an address": "/dossier/123456782.html",
    "street": "<p>Nergenslaan 27, Dam</p>",
    "street as a slug": "nergenslaan_27",
    "street before another cell": "<td>Nergenslaan 27</td><td>0</td>",
}
TRAPS = {
    "a longer number of a house": "<p>Nergenslaan 270</p>",
    "a longer number over a tag": "<p>Nergenslaan 27<b>0</b></p>",
    "a letter of a house": "<p>Nergenslaan 27a</p>",
    "a longer street": "<p>Verweg-Binnergenslaan 27</p>".replace("Binner", "binner"),
    "a longer name": "<p>Zoë van Kwispelberghen</p>",
    "a longer name over a tag": "<p>Zoë van Kwispelbergh<em>en</em></p>",
    "a longer first name": "<p>Azoë van Kwispelbergh</p>",
    "a longer number": "<p>1234567821 en 9123456782</p>",
    "a longer number in groups": "<p>5.123.456.782 en 123.456.782.100</p>",
    "a number within a hash": "<p>ab1c123456782d4e5f</p>",
    "words that are far apart": f"<p>Zoë{' .' * 60}van Kwispelbergh</p>",
    "half of it": "<p>Zoë van Kwispel</p>",
}


def look(file: Path, content: str | bytes, secrets: str = SECRETS) -> list[Trouble]:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return [*Look(seeker_of(secrets_of(secrets)), NOTHING).into(file.parent, file.name)]


@pytest.mark.parametrize("content", ENCODINGS.values(), ids=ENCODINGS)
def test_a_secret_is_found_however_it_is_written(tmp_path: Path, content: str | bytes) -> None:
    found = look(tmp_path / "a.html", content)

    assert [trouble.kind for trouble in found] == [TroubleKind.SECRET]


@pytest.mark.parametrize("content", TRAPS.values(), ids=TRAPS)
def test_what_only_looks_like_a_secret_is_left_alone(tmp_path: Path, content: str) -> None:
    assert look(tmp_path / "a.html", content) == []


def test_a_secret_on_the_edge_of_two_stretches_is_found_once(tmp_path: Path) -> None:
    blank = b" " * ((1 << 20) - 40)
    for shift in range(0, 60, 3):
        content = blank + b" " * shift + STREET.encode() + b" " * 10_000
        assert [found.seen.start for found in look(tmp_path / "a.txt", content) if found.seen] == [
            len(blank) + shift
        ]


def test_a_number_that_goes_on_over_the_edge_of_two_stretches_is_left_alone(tmp_path: Path) -> None:
    for shift in range(0, 60, 3):
        content = b" " * ((1 << 20) - 40 + shift) + f"{STREET}0".encode() + b" " * 10_000
        assert look(tmp_path / "a.txt", content) == []


def test_a_zip_bomb_is_given_up_in_time(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", b" " * (33 << 20))
    content = (tmp_path / "a.docx").read_bytes()

    assert [found.kind for found in look(tmp_path / "a.docx", content)] == [TroubleKind.LARGE_FILE]


def test_archives_in_archives_are_given_up_in_time(tmp_path: Path) -> None:
    content = LONG
    for _ in range(6):
        content = gzip.compress(content)

    assert [found.kind for found in look(tmp_path / "a.bin", content)] == [TroubleKind.CLOSED_FILE]


def test_a_locked_archive_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("a.xml", "<a/>")
    content = bytearray((tmp_path / "a.docx").read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # the sign that it is locked

    assert [found.kind for found in look(tmp_path / "a.docx", bytes(content))] == [TroubleKind.CLOSED_FILE]


def test_a_file_that_goes_away_is_told(tmp_path: Path) -> None:
    found = [*Look(seeker_of(secrets_of(SECRETS)), NOTHING).into(tmp_path, "weg.txt")]

    assert [trouble.kind for trouble in found] == [TroubleKind.CLOSED_FILE]


def test_what_is_sought_does_not_show_in_what_is_printed(tmp_path: Path) -> None:
    secrets = secrets_of(SECRETS)
    looked = Look(seeker_of(secrets), NOTHING)

    told = f"{secrets!r} {looked!r} {look(tmp_path / 'a.html', NAME)!r}".lower()

    assert "kwispel" not in told
    assert NUMBER not in told


def test_no_broken_file_is_the_end(tmp_path: Path) -> None:
    random = Random(3)  # noqa: S311  # the same broken files each time
    whole = (pdf(note="x"), docx("x"), png("x", is_packed=True), gzip.compress(LONG), lzma.compress(LONG))
    allowed = {TroubleKind.CLOSED_FILE, TroubleKind.LARGE_FILE, TroubleKind.SECRET}
    for number in range(150):
        content = bytearray(whole[number % len(whole)])
        for _ in range(random.choice((1, 5, 50))):
            content[random.randrange(len(content))] = random.randrange(256)
        del content[len(content) - random.randrange(40) :]

        assert {trouble.kind for trouble in look(tmp_path / "a.bin", bytes(content))} <= allowed
