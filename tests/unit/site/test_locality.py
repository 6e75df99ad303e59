from dataclasses import replace
from datetime import date

import site_sample_documents as items

from generator.site.locality import localities_of
from generator.staging.public import PublicContract, PublicProvider, PublicSite
from generator.staging.public_parts import Link

NAMED, NAMELESS = items.provider(1), Link("", "een zelfstandige begeleider", "p9")


def working(link: Link, *, until: date | None = None, ended: date | None = None) -> PublicProvider:
    contract = PublicContract(items.place(0), date(2020, 1, 1), until)
    return PublicProvider(link, (), (), "", (), ended, "", None, (), (contract,))


def providers_in(site: PublicSite, *providers: PublicProvider) -> dict[str, tuple[Link, ...]]:
    places = localities_of(replace(site, providers=providers))
    return {place.entry.link.key: place.providers for place in places if place.providers}


def test_a_municipality_names_whoever_has_a_contract_there_up_to_the_last_day(site: PublicSite) -> None:
    today = site.moment.date()

    found = providers_in(site, working(items.provider(2)), working(NAMED, until=today, ended=today))

    assert found == {items.place(0).key: (NAMED, items.provider(2))}


def test_who_stopped_or_has_no_page_is_not_named_as_working_there(site: PublicSite) -> None:
    past = date(2020, 6, 1)

    found = providers_in(site, working(NAMED, until=past), working(NAMED, ended=past), working(NAMELESS))

    assert found == {}
