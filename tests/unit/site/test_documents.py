import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import lxml.html
import pytest
import site_sample_documents as items

from generator.model import terms
from generator.model.procedure import Offered
from generator.model.register import Counts, Handled
from generator.site.documents import document_sheets, judged_on, with_addresses
from generator.site.facts import Answered, extra_facts_of, facts_of, figures_of
from generator.site.hosting import build_site
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Decision, Link, Relation

REPORT = "vlietstreek/rapport/2024/vr-2024-001/index.html"


def _notices(site: PublicSite, document: PublicDocument) -> tuple[str, ...]:
    return _values(site, document)["notices"]


def _values(site: PublicSite, *documents: PublicDocument) -> Mapping[str, Any]:
    """What the template of the first document gets."""
    return next(document_sheets(replace(site, documents=documents, tombstones=()))).values


def _visited(document: PublicDocument, day: date) -> PublicDocument:
    assert document.inspection is not None
    return replace(document, inspection=replace(document.inspection, visited_on=(day,)))


def test_a_verdict_older_than_two_years_says_so(site: PublicSite) -> None:
    report = replace(items.report(1), verdict=terms.Verdict.MEETS)
    old, young = _visited(report, date(2024, 10, 31)), _visited(report, date(2024, 11, 1))
    assert "old-verdict" in _notices(site, old)
    assert "old-verdict" not in _notices(site, young)


def test_a_report_without_verdict_has_no_verdict_that_ages(site: PublicSite) -> None:
    report = replace(_visited(items.report(1), date(2020, 1, 1)), verdict=terms.Verdict.NONE)
    assert "old-verdict" not in _notices(site, report)


def test_the_verdict_dates_from_the_last_visit() -> None:
    report = items.report(1)
    assert report.inspection is not None
    days = (date(2025, 3, 1), date(2025, 2, 1))
    assert judged_on(replace(report, inspection=replace(report.inspection, visited_on=days))) == days[0]


def test_a_report_is_adopted_by_the_supervisor_alone() -> None:
    facts = {fact.label: fact.dated for fact in facts_of(items.report(1))}
    assert [who for who, _ in facts["Vastgesteld"]] == ["Toezichthouder"]
    assert [who for who, _ in facts["Besproken door"]] == [terms.Body.COLLEGE.label]


def test_a_policy_is_adopted_by_the_college() -> None:
    policy = next(item for item in items.documents() if item.kind is terms.Kind.POLICY)
    facts = {fact.label: fact.dated for fact in facts_of(policy)}
    assert [who for who, _ in facts["Vastgesteld"]] == [terms.Body.COLLEGE.label]


def test_a_figure_of_a_year_shows_its_whole_and_what_is_unknown() -> None:
    counts = Counts(
        mandatory_reports=12,
        investigations="unknown",
        proactive_reports=5,
        proactive_reports_public=4,
        handled=Handled(provider=3),
    )
    assert figures_of(counts) == (
        Answered("Verplichte meldingen", 12),
        Answered("Onderzoeken na een verplichte melding", None),
        Answered("Melding onderzocht door de aanbieder", 3, 12, "Verplichte meldingen"),
        Answered("Rapporten van proactief toezicht", 5),
        Answered("Daarvan openbaar", 4, 5, "Rapporten van proactief toezicht"),
    )


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        (None, ()),
        (
            Counts(proactive_reports_public=4),
            (Answered("Rapporten van proactief toezicht", None), Answered("Daarvan openbaar", 4)),
        ),
        (
            Counts(mandatory_reports=2, investigations=3),
            (Answered("Verplichte meldingen", 2), Answered("Onderzoeken na een verplichte melding", 3)),
        ),
    ],
    ids=["nothing", "a part of what is not told", "more than the whole"],
)
def test_a_part_never_stands_without_its_whole_nor_exceeds_it(
    counts: Counts | None, told: tuple[Answered, ...]
) -> None:
    assert figures_of(counts) == told


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
    page = (built / REPORT).read_text("utf-8").partition("<article")[2]
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


def _related(document: PublicDocument, target: PublicDocument, key: str, *, is_back: bool) -> PublicDocument:
    relation = Relation("Vervolg", Link(target.address, target.title, target.id), key, is_back=is_back)
    return replace(document, relations=(relation,))


@pytest.mark.parametrize(("is_back", "followed"), [(True, ["MTR-2026-022"]), (False, [])])
def test_a_measure_follows_a_report_only_where_it_names_the_report(
    site: PublicSite, *, is_back: bool, followed: list[str]
) -> None:
    measure = next(item for item in items.documents() if item.kind is terms.Kind.MEASURE)
    report = _related(items.report(1), measure, "follows", is_back=is_back)

    values = _values(site, report, measure)

    assert [item.id for item in values["measures"]] == followed
    assert len(values["relations"]) == 1 - len(followed)


@pytest.mark.parametrize(("sender", "is_own"), [(terms.Sender.PROVIDER, True), (terms.Sender.COLLEGE, False)])
def test_only_an_answer_of_the_provider_stands_with_its_reaction(
    site: PublicSite, sender: terms.Sender, *, is_own: bool
) -> None:
    response = next(item for item in items.documents() if item.kind is terms.Kind.RESPONSE)
    response = replace(response, from_body=sender.label)
    report = _related(items.report(1), response, "responds_to", is_back=True)

    (answer,) = _values(site, report, response)["answers"]

    assert answer.is_own is is_own


def test_an_annual_report_names_the_councils_of_which_nothing_is_known(site: PublicSite) -> None:
    report = next(item for item in items.documents() if item.kind is terms.Kind.ANNUAL_REPORT)
    offered = tuple(
        Offered(to=terms.OfferedTo.COUNCIL, municipality=place) for place in ("gm9001", "Vlietdam")
    )

    missing = _values(site, replace(report, offered=offered))["not_offered"]

    assert missing == ("Hoogmeer", "Zandbergen", "Maasveld", "Lindenrade")


def test_a_policy_of_which_the_evaluation_is_late_says_so(site: PublicSite) -> None:
    policy = replace(items.other(20, terms.Kind.POLICY, "beleid", "BEL"), evaluate_before=date(2026, 10, 1))

    assert _notices(site, policy) == ("to-evaluate",)
    assert _notices(site, replace(policy, evaluate_before=date(2027, 1, 1))) == ()


def test_a_link_within_the_site_carries_its_address_for_paper() -> None:
    html = '<a href="../../../beleid/2026/bel-2026-020/#kop">Beleid</a> <a href="#noot">1</a>'

    found = with_addresses(html, "https://toezicht.example.org/vlietstreek/")

    assert 'data-adres="https://toezicht.example.org/vlietstreek/beleid/2026/bel-2026-020/#kop"' in found
    assert found.count("data-adres") == 1


def test_the_page_tells_who_decided_to_publish_and_explains_its_terms_after_its_findings(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    day, dam = date(2026, 2, 3), Link("gemeente/dam/", "Dam", "gm9001")
    decisions = (
        Decision(terms.Body.COLLEGE, (dam,), day, "OH-2026-0655", urgent=True),
        Decision(terms.Body.PARTNERSHIP_BOARD, (dam,), day, "", urgent=False),
        Decision(None, (), day, "", urgent=False),
    )
    terms_html = '<section><h2 id="k--begrippen">Begrippen in dit stuk</h2></section>'
    report = replace(items.report(1), decisions=decisions, glossary=terms_html, relations=())

    build_site(replace(site, documents=(report,), tombstones=()), theme, into=tmp_path / "site")
    page = lxml.html.document_fromstring((tmp_path / "site" / report.address / "index.html").read_bytes())

    told = page.xpath("//section[h2[@id='deel-vooraf']]//li[not(ul)]")
    assert [item.text_content() for item in told] == [
        "college van burgemeester en wethouders van Dam, 3 februari 2026, kenmerk OH-2026-0655, met spoed",
        "bestuur van het samenwerkingsverband voor Dam, 3 februari 2026",
        "3 februari 2026",
    ]
    assert page.xpath("//nav[@class='inhoudsopgave']//a[@href='#deel-vooraf']")
    headings = page.xpath("//div[@class='tekst']//h2/@id")
    place = headings.index("k--begrippen")
    assert headings.index("deel-aanbevelingen") < place < headings.index("deel-vooraf")


def test_a_document_that_is_withdrawn_without_a_reason_says_so(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    stones = tuple(replace(stone, why=None) for stone in site.tombstones)

    build_site(replace(site, documents=(), tombstones=stones), theme, into=tmp_path / "site")
    withdrawn, suspended = (
        (tmp_path / "site" / stone.address / "index.html").read_text() for stone in stones
    )

    assert "Een reden is niet opgeschreven." in withdrawn
    assert "zolang er een procedure over loopt" in suspended


def test_a_tombstone_for_privacy_says_no_more_than_id_kind_day_and_reason(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    stone = replace(site.tombstones[0], why=terms.WithdrawnWhy.PRIVACY, note="")

    build_site(PublicSite(site.publisher, site.moment, (), (stone,)), theme, into=tmp_path / "site")
    page = (tmp_path / "site" / stone.address / "index.html").read_text("utf-8")
    main = re.sub(r"<[^>]+>|\s+", " ", page.partition("<main")[2].partition("</main>")[0])

    assert re.sub(r"\s+", " ", main).split("> ")[-1].strip() == (
        "Dit stuk is ingetrokken Hier stond een rapport met kenmerk VR-2024-090 . Sinds 5 januari 2026 is "
        "het hier niet meer te lezen. Waarom Het stuk is weggehaald om persoonsgegevens te beschermen. Wat u "
        "kunt doen Lees wat niet openbaar is, en waarom Stel ons een vraag en noem VR-2024-090"
    )


def test_a_measure_of_another_type_is_called_by_what_it_is(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    measure = next(document for document in site.documents if document.sanction)
    assert measure.sanction is not None
    sanction = replace(measure.sanction, measure=terms.MeasureKind.WARNING, type=terms.MeasureType.OTHER)
    sanction = replace(sanction, own_measure="", own_type="")
    warning = replace(measure, sanction=sanction)

    build_site(replace(site, documents=(warning,)), theme, into=tmp_path / "site")
    page = (tmp_path / "site" / warning.address / "index.html").read_text("utf-8")
    decided = page.partition("Het besluit</h3>")[2].partition("</div>")[0]

    assert "<p>Waarschuwing" in decided
    assert "Anders" not in decided


def test_the_feed_of_a_place_is_not_called_like_its_page(built: Path) -> None:
    page = lxml.html.fromstring((built / REPORT).read_text("utf-8"))
    places: dict[str, set[str]] = {}
    for link in page.xpath("//main//a[contains(@href, 'gemeente/') or contains(@href, 'aanbieder/')]"):
        places.setdefault(" ".join(link.text_content().split()), set()).add(link.get("href"))

    assert any(name.startswith("RSS van ") for name in places)
    assert [name for name, addresses in places.items() if len(addresses) > 1] == []
