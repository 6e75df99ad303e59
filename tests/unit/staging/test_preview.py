from collections.abc import Callable
from datetime import datetime

import pytest

from generator.model.library import Collection, Document
from generator.staging.preview import PreviewSite, preview
from generator.staging.public import PublicSite

Write = Callable[..., Document]
Gather = Callable[..., Collection]


def test_a_preview_is_no_public_site(gather: Gather, moment: datetime) -> None:
    found = preview(gather(), None, moment=moment)

    assert isinstance(found, PreviewSite)
    assert not isinstance(found, PublicSite)
    assert not hasattr(found, "documents")


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ({"publication_status": "draft", "published_on": None}, "a draft"),
        ({"publication_status": "hearing", "hearing": {"facts": {}}}, "a hearing"),
        ({"publication_status": "adopted"}, "adopted"),
        ({"published_on": "2027-01-01"}, "its day is ahead"),
        ({"publish_from": "2027-01-01 09:00"}, "its moment is ahead"),
        ({"publish_after_event": {"event": "brief"}}, "it waits on an event"),
        ({"release_after": [{"body": "Raad"}]}, "it waits on a body"),
        ({"informed": [{"who": "raad"}]}, "somebody has to be told"),
        ({"publication_decision": [{"on": "2026-06-01", "outcome": "refuse"}]}, "refused"),
        ({"hearing": {"publication": {"outcome": "objection"}}}, "it has to wait"),
        ({"proceedings": [{"kind": "appeal", "suspends": "true"}]}, "it is halted"),
        ({"body": "> [!CITAAT] wie\n> Goed.\n\n> [!VOORBEELD] wie\n> Ook."}, "quotes are not agreed"),
        ({"publish_until": "2026-06-14"}, "its term is over"),
    ],
)
def test_what_is_not_public_is_shown_and_marked_as_waiting(
    gather: Gather, report: Write, moment: datetime, *, keys: dict[str, object], why: str
) -> None:
    found = preview(gather(report(1), report(2, **keys)), None, moment=moment)

    assert found.waiting == ("VR-2026-002",), why
    assert {document.id for document in found.content.documents} == {"VR-2026-001", "VR-2026-002"}, why


def test_a_preview_does_without_the_records_that_come_later(
    gather: Gather, report: Write, moment: datetime
) -> None:
    found = preview(gather(report(1, publication_status="draft"), rules={}), None, moment=moment)

    assert [document.id for document in found.content.documents] == ["VR-2026-001"]


@pytest.mark.parametrize("status", ["not-public", "withdrawn", "suspended"])
def test_what_was_closed_on_purpose_stays_closed(
    gather: Gather, report: Write, *, moment: datetime, status: str
) -> None:
    found = preview(gather(report(1, publication_status=status)), None, moment=moment)

    assert (found.waiting, found.content.documents) == ((), ())


def test_a_quote_in_any_letters_can_be_read_in_a_preview(
    gather: Gather, report: Write, moment: datetime
) -> None:
    document = report(1, publication_status="draft", body="> [!Citaat] wie\n> Goed.")

    found = preview(gather(document), None, moment=moment)

    assert [shown.id for shown in found.content.documents] == ["VR-2026-001"]


def test_a_preview_does_not_print_what_it_holds(gather: Gather, report: Write, moment: datetime) -> None:
    found = preview(gather(report(1, title="Geheim", publication_status="draft")), None, moment=moment)

    assert "Geheim" not in repr(found)
