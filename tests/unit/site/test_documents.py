from dataclasses import replace
from datetime import date
from pathlib import Path

import site_sample_documents as items

from generator.model import terms
from generator.model.register import Counts, Handled
from generator.site.documents import document_sheets, judged_on
from generator.site.facts import extra_facts_of, facts_of, figures_of
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

REPORT = "vlietstreek/rapport/2024/vr-2024-001/index.html"


def _notices(site: PublicSite, document: PublicDocument) -> list[str]:
    sheet = next(document_sheets(replace(site, documents=(document,), tombstones=())))
    return [notice.title for notice in sheet.values["notices"]]  # type: ignore[attr-defined]


def _visited(document: PublicDocument, day: date) -> PublicDocument:
    assert document.inspection is not None
    return replace(document, inspection=replace(document.inspection, visited_on=(day,)))


def test_a_verdict_older_than_two_years_says_so(site: PublicSite) -> None:
    report = replace(items.report(1), verdict=terms.Verdict.MEETS)
    old, young = _visited(report, date(2024, 10, 31)), _visited(report, date(2024, 11, 1))
    words = "Dit oordeel is ouder dan twee jaar."
    assert words in _notices(site, old)
    assert words not in _notices(site, young)


def test_a_report_without_verdict_has_no_verdict_that_ages(site: PublicSite) -> None:
    report = replace(_visited(items.report(1), date(2020, 1, 1)), verdict=terms.Verdict.NONE)
    assert "Dit oordeel is ouder dan twee jaar." not in _notices(site, report)


def test_the_verdict_dates_from_the_last_visit() -> None:
    report = items.report(1)
    assert report.inspection is not None
    days = (date(2025, 3, 1), date(2025, 2, 1))
    assert judged_on(replace(report, inspection=replace(report.inspection, visited_on=days))) == days[0]


def test_a_report_is_adopted_by_the_supervisor_alone() -> None:
    facts = {fact.label: fact.links[0].label for fact in facts_of(items.report(1))}
    assert facts["Vastgesteld"].startswith("Toezichthouder")
    assert facts["Besproken door"].startswith("College")


def test_a_policy_is_adopted_by_the_college() -> None:
    policy = next(item for item in items.documents() if item.kind is terms.Kind.POLICY)
    facts = {fact.label: fact.links[0].label for fact in facts_of(policy)}
    assert facts["Vastgesteld"].startswith("College")


def test_a_figure_of_a_year_shows_its_whole_and_what_is_unknown() -> None:
    counts = Counts(
        mandatory_reports=12,
        investigations="unknown",
        proactive_reports=5,
        proactive_reports_public=4,
        handled=Handled(provider=3),
    )
    assert figures_of(counts) == (
        ("Verplichte meldingen", "12"),
        ("Onderzoeken", "niet bekend"),
        ("Proactieve rapporten", "5"),
        ("Openbare proactieve rapporten", "4/5"),
        ("Afhandeling: door de aanbieder", "3/12"),
    )


def test_what_is_not_known_has_no_row() -> None:
    report = replace(items.report(1), services=(), themes=(), laws=(), funding=())
    labels = {fact.label for fact in (*facts_of(report), *extra_facts_of(report))}
    assert not {"Voorzieningen", "Thema", "Wet", "Bekostiging"} & labels


def test_what_few_readers_ask_for_is_folded_away() -> None:
    main = {fact.label for fact in facts_of(items.report(1))}
    extra = {fact.label for fact in extra_facts_of(items.report(1))}
    assert "Toezichthouder" in extra - main


def test_a_provider_without_page_has_no_link() -> None:
    report = replace(items.report(1), providers=(Link("", "een zelfstandige", ""),))
    fact = next(fact for fact in facts_of(report) if fact.label == "Aanbieder")
    assert fact.links == (Link("", "een zelfstandige", ""),)


def test_verdict_and_visit_come_before_summary_and_facts(built: Path) -> None:
    page = (built / REPORT).read_text("utf-8")
    order = [page.index(words) for words in ("<h1>", "Oordeel: ", "Bezocht op", "In het kort", "Kenmerk")]
    assert order == sorted(order)


def test_a_title_is_text_and_never_markup(built: Path) -> None:
    page = (built / "vlietstreek/document/2026/doc-2026-025/index.html").read_text("utf-8")
    assert "Factsheet &lt;b&gt;wat&lt;/b&gt;" in page
    assert "<b>wat" not in page


def test_a_figure_shows_what_it_is_a_part_of(built: Path) -> None:
    page = (built / REPORT).read_text("utf-8")
    assert '<span aria-hidden="true">1/4</span><span class="sr">1 van de 4</span>' in page


def test_a_tombstone_shows_no_title(built: Path) -> None:
    page = (built / "vlietstreek/rapport/2024/vr-2024-090/index.html").read_text("utf-8")
    assert "VR-2024-090" in page
    assert "Er stond een fout in het stuk." in page
    assert 'content="noindex"' in page
