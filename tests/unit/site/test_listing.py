from dataclasses import replace

import site_sample_documents as items

from generator.site.listing import browse, listing_sheets
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument


def _many(number: int) -> tuple[PublicDocument, ...]:
    report = items.report(1)
    ids = [f"VR-2024-{count:05d}" for count in range(number)]
    return tuple(replace(report, id=id_, address=f"rapport/2024/{id_.lower()}/") for id_ in ids)


def test_a_long_list_goes_on_in_pages_of_fifty(site: PublicSite) -> None:
    sheets = {sheet.address: sheet for sheet in listing_sheets(browse(replace(site, documents=_many(101))))}
    sizes = [len(sheets[f"rapport/{page}"].values["documents"]) for page in ("", "pagina-2/", "pagina-3/")]  # type: ignore[arg-type]
    assert sizes == [50, 50, 1]
    assert "rapport/pagina-4/" not in sheets


def test_every_document_is_in_the_lists_of_its_kind_year_and_verdict(site: PublicSite) -> None:
    listed = {sheet.address: sheet.values["documents"] for sheet in listing_sheets(browse(site))}
    document = next(item for item in site.documents if item.verdict)
    for address in (
        f"soort/{document.kind_key}/",
        f"jaar/{document.year}/",
        f"oordeel/{document.verdict}/",
        f"voorziening/{document.services[0].key}/",
    ):
        assert document in listed[address]  # type: ignore[operator]


def test_an_empty_part_has_no_list(site: PublicSite) -> None:
    addresses = {sheet.address for sheet in listing_sheets(browse(replace(site, documents=_many(1))))}
    assert "beleid/" not in addresses
