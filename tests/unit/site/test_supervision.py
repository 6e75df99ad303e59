from dataclasses import replace

from generator.model.terms import REACTIVE_VARIANTS, Kind, Variant
from generator.site.listing import browse
from generator.site.sheet import Sheet
from generator.site.supervision import offices_of, retention_of, supervision_sheet
from generator.staging.public import PublicSite, PublicSupervisor


def sheet(site: PublicSite) -> Sheet:
    return supervision_sheet(site, browse(site), pages=())


def supervised(site: PublicSite, *tasks: str) -> PublicSite:
    one = PublicSupervisor("GGD Vliet", (), tasks, ())
    return replace(site, publisher=replace(site.publisher, who=(one,)))


def test_the_word_of_the_region_has_the_national_one_beside_it(site: PublicSite) -> None:
    own = replace(site, own_words={"signal": "proactief onderzoek na een signaal"})

    _, reactive = sheet(own).values["forms"]  # type: ignore[misc]

    told = {way.key: (way.name, way.canonical) for way in reactive.variants}  # type: ignore[has-type]
    assert told["signal"] == ("Proactief onderzoek na een signaal", "Signaalgestuurd onderzoek")
    assert told["calamity"] == ("Calamiteitenonderzoek", "")


def test_every_variant_stands_under_its_own_form(site: PublicSite) -> None:
    proactive, reactive = sheet(site).values["forms"]  # type: ignore[misc]

    assert {way.key for way in reactive.variants} == REACTIVE_VARIANTS  # type: ignore[has-type]
    assert {way.key for way in proactive.variants} == set(Variant) - REACTIVE_VARIANTS  # type: ignore[has-type]


def test_a_variant_leads_to_its_list_only_where_something_is_public(site: PublicSite) -> None:
    bare = replace(site, documents=())

    forms = sheet(bare).values["forms"]

    assert all(way.listing is None for form in forms for way in form.variants)  # type: ignore[attr-defined]


def test_a_task_of_our_lists_has_its_label_and_another_stays_as_it_is(site: PublicSite) -> None:
    (office,) = offices_of(supervised(site, "lawfulness", "advies aan de raad"))

    assert office.tasks == ("Rechtmatigheid", "advies aan de raad")


def test_who_is_there_for_the_only_municipality_is_told_its_name(site: PublicSite) -> None:
    alone = replace(site, municipalities=site.municipalities[:1])

    (office,) = offices_of(supervised(alone))

    assert office.places == (site.municipalities[0].link.label,)


def test_only_kinds_with_an_end_have_a_term(site: PublicSite) -> None:
    kept = replace(site, publisher=replace(site.publisher, retention={Kind.MEASURE: "P3Y"}))

    assert retention_of(kept) == ((Kind.MEASURE, "P3Y"),)
