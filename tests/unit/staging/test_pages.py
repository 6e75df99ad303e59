from collections.abc import Callable

import pytest

from generator.model.library import Document, Page
from generator.staging.public import PublicSite

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
REPORTS = "../../../reports/vliet/2026"


@pytest.fixture
def linked(show: Show, report: Write, page: Callable[[str], Page]) -> Callable[[str], str]:
    """Give the body of a page beside a public, a closed and a withdrawn report."""

    def body(text: str) -> str:
        site = show(
            report(1, attachments=[{"file": "tabel.xlsx"}]),
            report(2, publication_status="draft"),
            report(3, publication_status="withdrawn"),
            files={"2026/files/tabel.xlsx": 1},
            pages=(page(text),),
        )
        return site.pages[0].body

    return body


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        (f"[Een]({REPORTS}/vr-2026-001.md)", "[Een](../rapport/2026/vr-2026-001/)"),
        (f"[Een]({REPORTS}/vr-2026-001.md#oordeel)", "[Een](../rapport/2026/vr-2026-001/#oordeel)"),
        (f"[Weg]({REPORTS}/vr-2026-003.md)", "[Weg](../rapport/2026/vr-2026-003/)"),
        (f"[Tabel]({REPORTS}/files/tabel.xlsx)", "[Tabel](../rapport/2026/vr-2026-001/tabel.xlsx)"),
        ("[Zelf](uitleg.md)", "[Zelf](../uitleg/)"),
        ("[Elders](https://www.example.org/)", "[Elders](https://www.example.org/)"),
        ("[Mail](mailto:wmo@example.org)", "[Mail](mailto:wmo@example.org)"),
        ("[Hier](#kop)", "[Hier](#kop)"),
        (f"[Concept]({REPORTS}/vr-2026-002.md)", "Concept"),
        (f"[Concept]({REPORTS}/vr-2026-002.md#oordeel)", "Concept"),
        (
            f"Zie [Concept]({REPORTS}/vr-2026-002.md) en [Zelf](uitleg.md).",
            "Zie Concept en [Zelf](../uitleg/).",
        ),
        ("[Nergens](../geen.md)", "Nergens"),
        ("[Los](//www.example.org/)", "Los"),
    ],
)
def test_a_link_leads_to_something_public_or_is_plain_words(
    linked: Callable[[str], str], written: str, becomes: str
) -> None:
    assert linked(written) == becomes


@pytest.mark.xfail(reason="only one way to write a link is known")
@pytest.mark.parametrize(
    "written",
    [
        f'[Concept]({REPORTS}/vr-2026-002.md "Titel")',
        f"[Concept][een]\n\n[een]: {REPORTS}/vr-2026-002.md",
        f"[Het [nieuwe] concept]({REPORTS}/vr-2026-002.md)",
        f"[Concept over\ntwee regels]({REPORTS}/vr-2026-002.md)",
    ],
)
def test_no_way_of_writing_a_link_shows_where_something_closed_is(
    linked: Callable[[str], str], written: str
) -> None:
    assert "vr-2026-002" not in linked(written)


def test_pages_are_in_order_of_name(show: Show, page: Callable[[str], Page]) -> None:
    from_b = Page("vliet", "content/vliet/pages/begin.md", "begin", "Begin", "", "x", 4)

    assert [found.name for found in show(pages=(page("x"), from_b)).pages] == ["begin", "uitleg"]
