import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from canaries import docx, pdf

from generator.model.library import Document, Library
from generator.model.provider import AllowList
from generator.verification.leaks import Search, leaks, told
from generator.verification.secret_list import secrets_of
from generator.verification.trouble import Trouble, TroubleKind, as_finding

LETTER = "vliet/document/2026/brf-2026-001/index.html"
LEAK = "De nachtdienst kwam drie weken lang niet kijken of iedereen veilig in bed lag."  # of the draft
NOTHING = Search()


def put(site: Path, words: str) -> None:
    page = site / LETTER
    page.write_text(page.read_text().replace("</body>", f"{words}</body>"))


def seen(troubles: tuple[Trouble, ...]) -> list[tuple[str, str]]:
    return [(trouble.seen.kind, trouble.seen.masked) for trouble in troubles if trouble.seen]


def test_a_clean_folder_leaks_nothing(site: Path, library: Library, moment: datetime) -> None:
    assert leaks(site, library, moment=moment, search=NOTHING) == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("<p>Mail kwispel@elders.example</p>", [("EMAIL", "k***")]),
        ("<p>bsn 123456782</p>", [("BSN", "***")]),
        ("<p>Mail a@<!-- kwispel@elders.example -->b</p>", []),
        ('<script type="application/ld+json">"kwispel@elders.example"</script>', []),
    ],
)
def test_personal_data_that_a_reader_sees_is_found(
    site: Path, library: Library, moment: datetime, *, words: str, found: list[tuple[str, str]]
) -> None:
    put(site, words)

    assert seen(leaks(site, library, moment=moment, search=NOTHING)) == found


def test_what_is_listed_or_stands_in_a_public_source_is_no_leak(
    site: Path,
    moment: datetime,
    *,
    make: Callable[..., Document],
    shelve: Callable[..., Library],
) -> None:
    put(site, "<p>kwispel@elders.example en ander@elders.example</p>")
    library = shelve(make(1, body="Schrijf naar ander@elders.example.", publication_status="published"))
    allowed = replace(library.collections[0], allowed=AllowList(contact=("kwispel@elders.example",)))

    listed = leaks(site, replace(library, collections=(allowed,)), moment=moment, search=NOTHING)

    assert len(seen(leaks(site, library, moment=moment, search=NOTHING))) == 1
    assert seen(listed) == []


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        (docx(f"<w:t>{LEAK}</w:t>"), [TroubleKind.TEXT_TRACE]),
        (docx("<w:t>lang niet kijken of iedereen veilig in bed</w:t>"), []),
        (docx("<w:t>Onrust tijdens de nachtdienst</w:t>"), [TroubleKind.TITLE_TRACE]),
        (pdf(page="Zie BRF-2026-002"), [TroubleKind.ID_TRACE]),
        (pdf(note="Onrust tijdens de nachtdienst"), [TroubleKind.TITLE_TRACE]),
    ],
)
def test_what_is_closed_is_found_in_an_attachment(
    site: Path, library: Library, moment: datetime, *, content: bytes, kinds: list[TroubleKind]
) -> None:
    (site / "vliet/bijlage.pdf").write_bytes(content)

    found = leaks(site, library, moment=moment, search=NOTHING)

    assert [trouble.kind for trouble in found] == kinds


def test_every_trouble_on_a_path_with_a_secret_is_told_without_it(site: Path, library: Library) -> None:
    (site / "vliet/zo\u00adë-kwispel").mkdir()
    (site / "vliet/zo\u00adë-kwispel/a.html").write_text("x")
    path = "vliet/zo\u00adë-kwispel/a.html"
    troubles = (Trouble(TroubleKind.BROKEN_LINK, path, 3, source="reports/vliet/zoe-kwispel.md"),)

    found = told(troubles, site, library=library, secrets=secrets_of("Zoë Kwispel"))

    assert {trouble.path for trouble in found} == {"vliet"}
    assert "de 2e map in map 'vliet'" in as_finding(found[0]).hint
    assert not any("kwispel" in repr(trouble) for trouble in found)


def test_a_name_that_is_no_text_can_be_told(site: Path, library: Library, moment: datetime) -> None:
    name = os.fsdecode(b"vliet/a\xffb.txt")
    (site / name).write_text("x")

    found = told((), site, library=library, secrets=secrets_of("Zoë Kwispel"))
    troubles = leaks(site, library, moment=moment, search=Search(secrets_of("Zoë Kwispel")))

    assert (found, troubles) == ((), ())
    assert as_finding(Trouble(TroubleKind.CLOSED_FILE, name)).path == "vliet/a?b.txt"
