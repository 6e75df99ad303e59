"""One source to one document."""

from datetime import datetime

import pytest

from generator.model.fault import FaultKind
from generator.model.library import Document
from generator.reading.document import read_document, read_page
from generator.source.text import decode

FRONT = "id: BEL-2026-001\nkind: policy\ntitle: Beleid\npublication_status: draft\n"


def read(extra: str) -> tuple[Document | None, list[FaultKind]]:
    data = f"---\n{FRONT}{extra}---\nTekst\n".encode()
    source, document = read_document("content/kustland/policies/bel.md", "kustland", decoded=decode(data))
    return document, [fault.kind for fault in source.faults]


def moment(written: str) -> datetime | None:
    document, _ = read(f"publish_from: {written}\n")
    return document.meta.publish_from if document else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-10-07 09:00", "2025-10-07T09:00:00+02:00"),
        ("2025-12-07 09:00", "2025-12-07T09:00:00+01:00"),
        ("2025-10-07", "2025-10-07T00:00:00+02:00"),
        ("2025-10-07T09:00:30", "2025-10-07T09:00:30+02:00"),
        ("2025-10-26 02:30", "2025-10-26T02:30:00+01:00"),  # the clock shows it twice: the later one
        ("2025-10-26 02:30+02:00", "2025-10-26T02:30:00+02:00"),
        ("2025-10-07 07:00Z", "2025-10-07T09:00:00+02:00"),
    ],
)
def test_a_moment_is_read_in_amsterdam(written: str, meant: str) -> None:
    found = moment(written)

    assert found is not None
    assert found.isoformat() == meant


def test_an_hour_that_does_not_exist_is_a_fault() -> None:
    document, faults = read("publish_from: 2026-03-29 02:30\n")

    assert document is None
    assert faults == [FaultKind.WRONG_MOMENT]


@pytest.mark.parametrize("written", ["nee", "no", "1.10", "12:30", "on", "null", "0123"])
def test_words_stay_as_they_were_written(written: str) -> None:
    document, _ = read(f"decision: {written}\n")

    assert document is not None
    assert document.meta.decision == written


@pytest.mark.parametrize("kind", ["[policy]", "{a: b}", "beleid"])
def test_a_kind_that_is_none_is_told_alone(kind: str) -> None:
    data = f"---\nkind: {kind}\nyear: 2026\n---\n".encode()

    source, document = read_document("content/kustland/policies/bel.md", "kustland", decoded=decode(data))

    assert document is None
    assert [fault.key for fault in source.faults] == ["kind"]


def test_a_document_keeps_its_source_and_its_body() -> None:
    document, faults = read("")

    assert faults == []
    assert document is not None
    assert document.body == "Tekst\n"
    assert document.source.split("\n")[document.body_line - 1] == "Tekst"


def test_a_page_has_no_more_keys_than_title_and_description() -> None:
    data = b"---\ntitle: Melden\nstatus: x\n---\nTekst\n"

    source, page = read_page("content/kustland/pages/melden.md", "kustland", decoded=decode(data))

    assert page is None
    assert [fault.kind for fault in source.faults] == [FaultKind.UNKNOWN_KEY]
