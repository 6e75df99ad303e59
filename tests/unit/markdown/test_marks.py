"""Redaction marks: what is one, what tries to be one, and what is none."""

import pytest

from generator.markdown.marks import MarkFault, find_marks, mask
from generator.markdown.outline import outline
from generator.model.terms import Mark

FAULTS = [
    ("[lak: 5.1.2e naam]", MarkFault.MALFORMED),  # a space too many
    ("[lak:5.1.2e]", MarkFault.MALFORMED),  # no category
    ("[lak:...]", MarkFault.MALFORMED),
    ("[lak:]", MarkFault.MALFORMED),
    ("[lak]", MarkFault.MALFORMED),
    ("[lak 5.1.2e naam]", MarkFault.MALFORMED),  # no colon
    ("[lak:5.1.2e, 5.1.1d naam]", MarkFault.MALFORMED),
    ("[lak:5.1.2E naam]", MarkFault.MALFORMED),
    ("[lak:5.1.2e naam Voorbeeld]", MarkFault.MALFORMED),
    ("[lak:5.1.2e|Voorbeeld]", MarkFault.MALFORMED),
    ("[lak:5.1.2e naam", MarkFault.MALFORMED),  # never closed
    ("[lak:naam 5.1.2e]", MarkFault.MALFORMED),
    ("[ lak:5.1.2e naam]", MarkFault.MALFORMED),
    (r"\[lak:5.1.2e naam\]", MarkFault.MALFORMED),  # what a converter makes of a Word file
    ("{{lak 5.1.2e|Voorbeeld}}", MarkFault.MALFORMED),
    ("{lak:5.1.2e naam}", MarkFault.MALFORMED),
    ("::: lak 5.1.2e", MarkFault.MALFORMED),
    ("[!LAK] 5.1.2e", MarkFault.MALFORMED),
    ("[!LAK] 5.1.2e passage Voorbeeld", MarkFault.MALFORMED),
    ("[lak:5.1.2e Voorbeeld]", MarkFault.UNKNOWN_CATEGORY),
    ("[!LAK] 5.1.2e Voorbeeld", MarkFault.UNKNOWN_CATEGORY),
    ("[/lak]", MarkFault.WRAPS_TEXT),
    ("[lak:5.1.2e naam](x)", MarkFault.FOLLOWED),
    ("[lak:5.1.2e naam][x]", MarkFault.FOLLOWED),
    ("[lak:5.1.2e naam]{x}", MarkFault.FOLLOWED),
    ("[lak:5.1.2e naam]: x", MarkFault.FOLLOWED),
    ("[a](https://voorbeeld.nl/[lak:5.1.2e naam])", MarkFault.IN_LINK),
]
PLACES = [
    ("`[lak:5.1.2e naam]`", MarkFault.IN_CODE),
    ("```\n[lak:5.1.2e naam]\n```", MarkFault.IN_CODE),
    ("    [lak:5.1.2e naam]", MarkFault.IN_CODE),
    ("[met [lak:5.1.2e naam] gesproken](a.md)", MarkFault.IN_LINK),
    ('[a](a.md "[lak:5.1.2e naam]")', MarkFault.IN_LINK),
    ("![foto van [lak:5.1.2e naam]](a.png)", MarkFault.IN_ALTERNATIVE_TEXT),
    ("<!-- [lak:5.1.2e naam] -->", MarkFault.IN_HTML),
    ("a <b [lak:5.1.2e naam]> c", None),  # the engine sees no tag here
    ('[w]\n\n[w]: a.md "[lak:5.1.2e naam]"', MarkFault.NOT_SHOWN),
    ('[w]: a.md "[lak:5.1.2e naam]"', MarkFault.NOT_SHOWN),
    ("| a |\n|---|\n| 1 | [lak:5.1.2e naam] |", MarkFault.NOT_SHOWN),
    ("[!LAK] 5.1.2e passage", MarkFault.BLOCK_NOT_ALONE),
    ("> [!LAK] 5.1.2e passage\n> meer", MarkFault.BLOCK_NOT_ALONE),
    ("> [!LAK] 5.1.2e passage\n>\n> meer", MarkFault.BLOCK_NOT_ALONE),
    ("> [!LAK] 5.1.2e passage", None),
    ("## Kop [lak:5.1.2e naam]", None),
    ("| [lak:5.1.2e naam] |\n|---|", None),
    ("**[lak:5.1.2e naam]**", None),
]
NO_MARKS = [
    "vlak",
    "[lakmoes](a.md)",
    "[Lak en verf](a.md)",
    "makelaar: 5",
    "{vlak}",
    "lak:5.1.2e",
    "(lak: 5)",
]


def test_a_mark_gives_its_grounds_and_its_category() -> None:
    # given
    body = "Gesprek met [Lak:5.1.1d,5.1.2e gezondheid] gevoerd."
    # when
    (found,) = find_marks(body)
    # then
    assert (found.grounds, found.category, found.fault) == (("5.1.1d", "5.1.2e"), Mark.HEALTH, None)
    assert body[found.start : found.end] == "[Lak:5.1.1d,5.1.2e gezondheid]"


@pytest.mark.parametrize("code", ["5.1.2e", "5.1.4", "5.4a.1", "5.1.1c", "5.2.1"])
def test_every_form_of_a_ground_is_accepted(code: str) -> None:
    (found,) = find_marks(f"[lak:{code} naam]")
    assert (found.grounds, found.fault) == ((code,), None)


@pytest.mark.parametrize(("body", "fault"), FAULTS)
def test_what_tries_to_be_a_mark_has_a_fault(body: str, fault: MarkFault) -> None:
    assert [found.fault for found in find_marks(body)] == [fault]


@pytest.mark.parametrize(("body", "fault"), [row for row in FAULTS if row[1] is not MarkFault.FOLLOWED])
def test_a_mark_with_a_fault_hides_the_text_within_it(body: str, fault: MarkFault) -> None:
    assert "Voorbeeld" not in mask(body, find_marks(body)), fault


@pytest.mark.parametrize("body", NO_MARKS)
def test_a_word_with_lak_in_it_is_no_mark(body: str) -> None:
    assert find_marks(body) == ()


@pytest.mark.parametrize(("body", "fault"), PLACES)
def test_the_place_of_a_mark_is_judged(body: str, fault: MarkFault | None) -> None:
    assert [mark.fault for mark in outline(body).marks] == [fault]


def test_masking_keeps_every_byte_in_its_place() -> None:
    # given
    body = "Één [lak:5.1.2e naäm] é [lak:5.1.2e naam]\r\n> [!LAK] 5.1.2e passage\r\neinde"
    # when
    masked = mask(body, find_marks(body))
    # then
    assert len(masked.encode()) == len(body.encode())
    assert masked.encode().index(b"einde") == body.encode().index(b"einde")
    assert "\r\neinde" in masked
