from collections.abc import Callable

from generator.model.library import Document
from generator.model.terms import Accessible, AttachmentRole
from generator.staging.public import PublicSite

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
NAMED = [
    {"file": "tabel.xlsx", "title": "De cijfers", "accessible": "yes"},
    {"file": "besluit.pdf", "role": "decision"},
    {"file": "weg.pdf"},
]
FILES = {
    "2026/files/besluit.pdf": 12,
    "2026/files/tabel.xlsx": 34,
    "2026/files/los.pdf": 5,
    "2025/files/weg.pdf": 6,
}


def test_only_files_that_are_named_and_there_are_offered(show: Show, report: Write) -> None:
    (document,) = show(report(1, attachments=NAMED), files=FILES).documents

    assert [item.source for item in document.attachments] == [
        "reports/vliet/2026/files/tabel.xlsx",
        "reports/vliet/2026/files/besluit.pdf",
    ]


def test_a_file_of_another_year_is_not_taken_for_one_of_this_year(show: Show, report: Write) -> None:
    (document,) = show(report(1, attachments=[{"file": "weg.pdf"}]), files=FILES).documents

    assert document.attachments == ()


def test_a_file_stands_beside_the_page_and_tells_what_it_is(show: Show, report: Write) -> None:
    (document,) = show(report(1, attachments=NAMED), files=FILES).documents

    table, decision = document.attachments
    assert table.address == "rapport/2026/vr-2026-001/tabel.xlsx"
    assert (table.title, table.type, table.size, table.accessible) == (
        "De cijfers",
        "XLSX",
        34,
        Accessible.YES,
    )
    assert (decision.title, decision.role) == ("besluit.pdf", AttachmentRole.DECISION)


def test_a_document_that_is_gone_offers_nothing(show: Show, report: Write) -> None:
    site = show(report(1, attachments=NAMED, publication_status="withdrawn"), files=FILES)

    assert len(site.tombstones) == 1
    assert "files/" not in repr(site)
