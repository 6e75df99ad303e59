from dataclasses import replace
from datetime import date

import site_sample_documents as items

from generator.model.terms import Kind, MeasureKind, NormVerdict
from generator.site.newest import SHOWN
from generator.site.providers import MOST_VISITS, Workplace, provider_sheets
from generator.site.sheet import Sheet
from generator.staging.public import PublicContract, PublicProvider, PublicSite
from generator.staging.public_document import PublicDocument, Sanction
from generator.staging.public_parts import Place, Relation


def sheets(site: PublicSite, *documents: PublicDocument, **more: object) -> list[Sheet]:
    ids = tuple(document.id for document in documents if document.providers)
    provider = PublicProvider(items.provider(0), (), (), "", (), None, "", None, ids)
    changed = replace(provider, **more)  # type: ignore[arg-type]
    return list(provider_sheets(replace(site, documents=documents, providers=(changed,))))


def workplaces(sheet: Sheet) -> dict[str, Workplace]:
    return {work.link.label: work for work in sheet.values["workplaces"]}  # type: ignore[attr-defined]


def test_a_visit_stands_with_the_municipality_of_the_visited_place(site: PublicSite) -> None:
    report = items.report(1)
    assert report.inspection is not None
    north = Place("Noord", items.place(0), date(2026, 5, 1), NormVerdict.MEETS)
    south = Place("Zuid", items.place(1), date(2026, 5, 8), NormVerdict.DOES_NOT_MEET)
    report = replace(report, inspection=replace(report.inspection, places=(north, south)))

    found = workplaces(sheets(site, report)[0])

    assert {name: [(visit.days, visit.places) for visit in work.visits] for name, work in found.items()} == {
        "Oosterhaven": [((date(2026, 5, 1),), (north,))],
        "Vlietdam": [((date(2026, 5, 8),), (south,))],
    }


def test_where_no_place_says_it_the_municipalities_of_the_report_count(site: PublicSite) -> None:
    report = items.report(1)
    assert report.inspection is not None
    report = replace(report, inspection=replace(report.inspection, places=()))

    found = workplaces(sheets(site, report)[0])

    assert set(found) == {link.label for link in report.municipalities}


def test_a_municipality_with_only_a_contract_is_told_too(site: PublicSite) -> None:
    contract = PublicContract(items.place(4), date(2026, 1, 1), None)

    (sheet,) = sheets(site, contracts=(contract,))

    assert workplaces(sheet)["Maasveld"].contracts == (contract,)
    assert workplaces(sheet)["Maasveld"].visits == ()
    assert sheet.values["reports"] == 0


def test_a_measure_that_is_over_is_not_called_running(site: PublicSite) -> None:
    over = Sanction(MeasureKind.WARNING, None, "", date(2026, 1, 1), date(2026, 10, 31), "", None)
    last_day = replace(over, until=date(2026, 11, 1))
    ahead = replace(over, until=None, valid_from=date(2026, 12, 1))
    made = [
        items.other(number, Kind.MEASURE, "maatregel", "MAA", sanction=told, providers=(items.provider(0),))
        for number, told in enumerate((over, last_day, ahead), start=1)
    ]

    values = sheets(site, *made)[0].values

    running, past, later = (values[name] for name in ("running", "past", "ahead"))
    assert ([item.id for item in running], [item.id for item in past], [item.id for item in later]) == (  # type: ignore[attr-defined]
        ["MAA-2026-002"],
        ["MAA-2026-001"],
        ["MAA-2026-003"],
    )


def test_a_public_reaction_to_a_report_is_found_and_another_relation_is_not(site: PublicSite) -> None:
    reaction = items.other(21, Kind.RESPONSE, "reactie", "REA", from_body="Aanbieder")
    related = items.other(25, Kind.DOCUMENT, "document", "DOC")
    (back,) = items.report(1).relations
    beside = Relation("Hoort bij", replace(back.target, key=related.id))
    report = replace(items.report(1), relations=(back, beside))

    values = sheets(site, report, reaction, related)[0].values

    assert values["reactions"] == (reaction,)


def test_many_visits_stay_within_bounds_and_the_rest_is_in_the_list(site: PublicSite) -> None:
    many = tuple(replace(items.report(1), id=f"VR-2024-{number:05}") for number in range(MOST_VISITS + 90))

    page, *lists = sheets(site, *many)

    work = next(iter(workplaces(page).values()))
    assert (len(work.visits), work.more) == (MOST_VISITS, 90)
    assert [sheet.address for sheet in lists] == [
        "aanbieder/hulp-dichtbij/stukken/",
        "aanbieder/hulp-dichtbij/stukken/pagina-2/",
        "aanbieder/hulp-dichtbij/stukken/pagina-3/",
    ]


def test_few_documents_need_no_list_of_their_own(site: PublicSite) -> None:
    few = tuple(replace(items.report(1), id=f"VR-2024-{number:05}") for number in range(SHOWN))

    assert [sheet.address for sheet in sheets(site, *few)] == ["aanbieder/hulp-dichtbij/"]
