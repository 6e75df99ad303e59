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


def test_the_newest_register_tells_how_many_reports_and_who_did_not_answer(show: Show) -> None:
    def answers(*numbers: str | None) -> dict[str, object]:
        return {
            "municipalities": {
                f"gm900{at}": {
                    "answered": "self",
                    **({"counts": {"mandatory_reports": number}} if number else {}),
                }
                for at, number in enumerate(numbers, 1)
            }
        }

    site = show(registers={2024: answers("9", "9"), 2025: answers("3", "unknown", None, "4"), 2026: {}})

    figure = figures(site)["verplichte meldingen in 2025"]
    assert (figure.value, figure.total, figure.unknown) == (7, None, 2)
