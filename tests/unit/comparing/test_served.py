import json
from datetime import date, datetime
from typing import Any

import pytest

from generator.comparing.served import read_partnerships, read_publications
from generator.errors import CannotFinishError
from generator.model.publications import Publication, Publications
from generator.model.terms import Status
from generator.model.values import AMSTERDAM
from generator.outputs.publications import publications_file

LISTED = Publications(
    "vlietstreek",
    datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM),
    (
        Publication("MAA-2025-001", "maatregel/2025/maa-2025-001/", Status.WITHDRAWN, date(2026, 8, 1)),
        Publication("MAA-2025-002", "maatregel/2025/maa-2025-002/", Status.SUSPENDED, None),
        Publication(
            "VR-2026-001",
            "rapport/2026/vr-2026-001/",
            Status.PUBLISHED,
            date(2026, 3, 1),
            date(2026, 7, 2),
            "1" * 64,
            ("", "p0101"),
            (("1.0", date(2026, 3, 1)), ("1.1", date(2026, 7, 2))),
            (("rapport/2026/vr-2026-001/rooster.csv", "a" * 64),),
        ),
    ),
    ("stroom", "vliet"),
)


def written() -> dict[str, Any]:
    found = json.loads(publications_file(LISTED).content)
    assert isinstance(found, dict)
    return found


def test_what_was_written_is_read_back() -> None:
    found = read_publications(publications_file(LISTED).content, place="x", partnership="vlietstreek")

    assert found == LISTED


@pytest.mark.parametrize("form", [0, 2])
def test_a_form_that_is_not_known_is_refused(form: int) -> None:
    raw = json.dumps({**written(), "version": form}).encode()

    with pytest.raises(CannotFinishError, match="kent alleen 1") as refused:
        read_publications(raw, place="site/vlietstreek/publications.json", partnership="vlietstreek")

    assert "werk dit programma bij" in refused.value.hint


BROKEN = {
    "no JSON": b"<!doctype html>",
    "no UTF-8": b"\xff\xfe{}",
    "a list": b"[]",
    "nothing in it": b"{}",
    "too deep": b"[" * 100_000,
    "a version in words": json.dumps({**written(), "version": "1\u001b[31m"}).encode(),
    "the list of somebody else": json.dumps({**written(), "partnership": "../elders"}).encode(),
    "an earlier key that is none": json.dumps({**written(), "formerly": ["../elders"]}).encode(),
    "no moment": json.dumps({**written(), "at": "gisteren"}).encode(),
    "a moment without a zone": json.dumps({**written(), "at": "2026-11-01T12:00:00"}).encode(),
    "no entries": json.dumps({**written(), "publications": 3}).encode(),
    "an entry without an address": json.dumps({**written(), "publications": [{"id": "A"}]}).encode(),
    "an entry that is no object": json.dumps({**written(), "publications": ["A"]}).encode(),
    "a status of tomorrow": json.dumps(
        {**written(), "publications": [{"address": "a/", "id": "A", "status": "moved"}]}
    ).encode(),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_list_that_is_not_understood_is_refused_with_its_place(what: str) -> None:
    with pytest.raises(CannotFinishError, match="'de vorige' is geen lijst") as refused:
        read_publications(BROKEN[what], place="de vorige", partnership="vlietstreek")

    assert refused.value.hint


def test_the_keys_of_a_portal_are_read() -> None:
    assert read_partnerships(b'{"version": 1, "partnerships": ["vlietstreek"]}', place="x") == (
        "vlietstreek",
    )


@pytest.mark.parametrize("key", ["..", "a/b", "Vliet", "", "vliet\n"])
def test_what_is_no_key_of_a_partnership_is_refused(key: str) -> None:
    raw = json.dumps({"version": 1, "partnerships": [key]}).encode()

    with pytest.raises(CannotFinishError, match="'x' is geen lijst"):
        read_partnerships(raw, place="x")
