"""Errors hold back additions and changes, never a removal."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from generator.lifecycle.standing import at
from generator.model.library import Collection, Document
from generator.source.files import FolderFiles
from generator.staging.held import hold_back

Write = Callable[..., Document]
Gather = Callable[..., Collection]
Hold = Callable[..., Collection]
PATH = "reports/vliet/2026/vr-2026-001.md"


@pytest.fixture
def hold(tmp_path: Path, moment: datetime) -> Hold:
    """Give what may be shown: what was shown, what is read now, and the text that stands in the folder."""

    def held(shown: Collection, now: Collection | None, *, texts: dict[str, str] | None = None) -> Collection:
        for path, text in (texts or {}).items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(text.encode())
        return hold_back(shown, now, files=FolderFiles(tmp_path), when=at(shown, moment))

    return held


def told(collection: Collection) -> list[tuple[str, str, str]]:
    return [
        (document.id, document.meta.publication_status.value, document.meta.title)
        for document in collection.documents
    ]


def test_a_change_is_held_back(hold: Hold, gather: Gather, report: Write) -> None:
    found = hold(gather(report(1, title="Oud")), gather(report(1, title="Nieuw")))

    assert told(found) == [("VR-2026-001", "published", "Oud")]


def test_a_record_that_is_taken_out_takes_no_page_away(hold: Hold, gather: Gather, report: Write) -> None:
    checked = {"redaction": {"checked_by": "jurist", "checked_on": "2026-02-01"}}
    adopted = {"adopting_body": "supervisor", "adopted_on": "2026-02-01"}
    shown = gather(report(1, title="Oud", **checked, **adopted), rules={})

    found = hold(shown, gather(report(1, title="Nieuw", **adopted), rules={}))

    assert told(found) == [("VR-2026-001", "published", "Oud")]


def test_an_addition_is_held_back(hold: Hold, gather: Gather, report: Write) -> None:
    found = hold(gather(report(1)), gather(report(1), report(2)))

    assert [document.id for document in found.documents] == ["VR-2026-001"]


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ({"publication_status": "withdrawn"}, "withdrawn"),
        ({"publication_status": "suspended"}, "suspended"),
        ({"publication_status": "not-public"}, "closed"),
        ({"publication_status": "draft"}, "back to the beginning"),
        ({"publish_until": "2026-06-14"}, "its term is over"),
        ({"published_on": "2026-06-16"}, "its day is moved ahead"),
        ({"proceedings": [{"kind": "appeal", "suspends": "true"}]}, "a proceeding suspends"),
        ({"publication_decision": [{"on": "2026-06-01", "outcome": "refuse"}]}, "refused after all"),
    ],
)
def test_a_removal_is_not_held_back(
    hold: Hold, gather: Gather, report: Write, *, keys: dict[str, object], why: str
) -> None:
    now = report(1, title="Nieuw", **keys)

    found = hold(gather(report(1)), gather(now))

    assert found.documents == (now,), why


def test_a_return_is_held_back(hold: Hold, gather: Gather, report: Write) -> None:
    gone = report(1, publication_status="withdrawn")

    assert hold(gather(gone), gather(report(1))).documents == (gone,)


def test_a_new_withdrawal_or_closure_is_shown(hold: Hold, gather: Gather, report: Write) -> None:
    closed = report(2, publication_status="not-public")

    found = hold(gather(report(1)), gather(report(1), closed))

    assert told(found)[1:] == [("VR-2026-002", "not-public", "Rapport 2")]


def test_what_is_not_there_any_more_is_gone(hold: Hold, gather: Gather, report: Write) -> None:
    assert hold(gather(report(1), report(2)), gather(report(2))).documents[0].id == "VR-2026-002"
    assert len(hold(gather(report(1)), gather()).documents) == 0


@pytest.mark.parametrize("order", [1, -1], ids=["published first", "published last"])
def test_of_two_sources_with_one_id_the_closed_one_counts(
    hold: Hold, gather: Gather, *, report: Write, order: int
) -> None:
    both = (report(1), report(1, publication_status="not-public"))[::order]

    found = hold(gather(report(1)), gather(*both))

    assert [status for _, status, _ in told(found)] == ["not-public"]


# The source as it stands there now, whether the document stays, and why.
BROKEN = [
    (
        "---\nid: VR-2026-001\npublication_status: published\nonbekend: 1\n---\n",
        True,
        "still asks to be public",
    ),
    ("---\r\npublication_status: 'published' \r\nx\r\n---\r\n", True, "quoted, with line ends of Windows"),
    ('---\npublication_status: "published" # klaar\n---\n', True, "with a remark"),
    (
        "---\npublication_status: published\n---\n\npublication_status: draft\n",
        True,
        "the body does not count",
    ),
    ("---\npublication_status: withdrawn\nonbekend: 1\n---\n", False, "withdrawn, whatever else is wrong"),
    ("---\npublication_status: gepubliceerd\n---\n", False, "a word that nobody knows"),
    ("---\npublication_status:\n---\n", False, "no word at all"),
    ("---\nid: VR-2026-001\n---\n\npublication_status: published\n", False, "only the body says so"),
    ("---\npublication_status: published\npublication_status: withdrawn\n---\n", False, "it says two things"),
    (
        "---\npublication_status: published\npublication_status: published\n---\n",
        False,
        "it says one thing twice",
    ),
    ("", False, "nothing at all"),
    ("\x00\xff", False, "no text"),
]


@pytest.mark.parametrize(("text", "stays", "why"), BROKEN)
def test_a_source_that_is_not_understood_stays_only_where_it_says_published(
    hold: Hold, gather: Gather, report: Write, *, text: str, stays: bool, why: str
) -> None:
    found = hold(gather(report(1, title="Oud")), gather(), texts={PATH: text})

    assert told(found) == ([("VR-2026-001", "published", "Oud")] if stays else []), why


def test_a_status_under_a_key_in_quotes_counts_too(hold: Hold, gather: Gather, report: Write) -> None:
    text = '---\npublication_status: published\n"publication_status": withdrawn\n---\n'

    assert hold(gather(report(1)), gather(), texts={PATH: text}).documents == ()


def test_settings_that_are_not_understood_leave_each_source_to_speak(
    hold: Hold, gather: Gather, report: Write
) -> None:
    same, withdrawn = report(1), report(2, publication_status="withdrawn")
    texts = {PATH: report(1, title="Nieuw").source, withdrawn.path: withdrawn.source}

    found = hold(gather(same, report(2), report(3)), None, texts=texts)

    assert told(found) == [
        ("VR-2026-001", "published", "Rapport 1"),
        ("VR-2026-002", "withdrawn", "Rapport 2"),
    ]


def test_a_source_that_is_now_another_document_is_gone(hold: Hold, gather: Gather, report: Write) -> None:
    assert hold(gather(report(1)), None, texts={PATH: report(2).source}).documents == ()


def test_a_provider_that_is_a_person_after_all_loses_its_name(hold: Hold, gather: Gather) -> None:
    name = {"p0001": {"name": "Bureau Verzonnen"}, "p0002": {"name": "Stichting De Brug"}}
    person = {"p0001": {**name["p0001"], "natural_person": "true"}, "p0002": {"name": "Stichting Anders"}}

    found = hold(gather(providers=name), gather(providers=person))

    assert found.providers["p0001"].natural_person
    assert found.providers["p0002"].name == "Stichting De Brug"


def test_a_person_stays_a_person_while_errors_last(hold: Hold, gather: Gather) -> None:
    person = {"p0001": {"name": "Bureau Verzonnen", "natural_person": "true"}}

    found = hold(gather(providers=person), gather(providers={"p0001": {"name": "Bureau Verzonnen"}}))

    assert found.providers["p0001"].natural_person


def test_a_file_that_was_taken_away_is_not_offered(hold: Hold, gather: Gather) -> None:
    files = {"2026/files/blijft.pdf": 1, "2026/files/weg.pdf": 1}

    found = hold(gather(files=files), gather(), texts={"reports/vliet/2026/files/blijft.pdf": "x"})

    assert [file.name for file in found.attachments] == ["blijft.pdf"]


def test_the_settings_are_those_that_were_shown(hold: Hold, gather: Gather) -> None:
    assert hold(gather(name="Oud"), gather(name="Nieuw")).settings.name == "Oud"
