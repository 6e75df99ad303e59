from collections.abc import Callable

from generator.model.library import Document
from generator.staging.public import KeyFigure, PublicSite

Write = Callable[..., Document]
Show = Callable[..., PublicSite]


def figures(site: PublicSite) -> dict[str, KeyFigure]:
    return {figure.label: figure for figure in site.figures}


def test_public_reports_are_a_part_of_those_that_are_ready(show: Show, report: Write, letter: Write) -> None:
    site = show(
        report(1),
        report(2),
        report(3, publication_status="not-public"),
        report(4, publication_status="draft"),
        report(5, publication_status="adopted"),
        letter(1),
        letter(2, publication_status="not-public"),
    )

    figure = figures(site)["rapporten openbaar"]
    assert (figure.value, figure.total) == (2, 3)


def test_recommendations_that_are_done_are_a_part_of_all(show: Show, report: Write) -> None:
    said = [{"text": "Een", "status": "done"}, {"text": "Twee", "status": "open"}, {"text": "Drie"}]
    hidden = [{"text": "Geheim", "status": "done"}]

    site = show(
        report(1, recommendations=said), report(2, recommendations=hidden, publication_status="draft")
    )

    figure = figures(site)["aanbevelingen uitgevoerd"]
    assert (figure.value, figure.total, figure.unknown) == (1, 3, 1)


def test_without_recommendations_there_is_no_figure(show: Show, report: Write) -> None:
    assert list(figures(show(report(1)))) == ["rapporten openbaar"]


def test_visited_providers_are_a_part_of_those_under_contract_with_the_unknown(
    show: Show, report: Write
) -> None:
    contract = [{"municipality": "gm9001", "from": "2025-01-01"}]
    site = show(
        report(1, provider="p01", visited_on=["2026-02-01"]),
        report(2, provider="p02", visited_on=["2026-02-01"], publication_status="not-public"),
        providers={key: {"name": key.upper(), "contracted": contract} for key in ("p01", "p02", "p03")},
    )

    figure = figures(site)["aanbieders bezocht in vier jaar"]
    assert (figure.value, figure.total, figure.unknown) == (1, 3, 1)


def test_where_nothing_is_ready_there_is_no_part_of_nothing(show: Show) -> None:
    assert figures(show()) == {}
