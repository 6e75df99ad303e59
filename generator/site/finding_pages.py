"""The pages that help to find and follow: home, search, register, glossary, feeds, figures, not found."""

from collections.abc import Iterator

from generator.site.alphabet import alphabet_sheets, letters_of
from generator.site.completeness import completeness_sheet
from generator.site.dashboard import dashboard_sheet
from generator.site.fixed_pages import fixed_sheets
from generator.site.home import home_sheet
from generator.site.listing import Browse
from generator.site.recommendations import recommendation_sheets
from generator.site.search_page import search_sheet
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.site.withheld import register_sheet
from generator.staging.public import PublicSite
from generator.staging.public_parts import Link
from generator.staging.recommendations import recommendations_of

GLOSSARY, FOLLOW = Link("begrippen/", N_("Begrippen")), Link("volgen/", N_("Volgen"))


def finding_sheets(site: PublicSite, ways: Browse) -> Iterator[Sheet]:
    """Give the pages that help a reader to find and to follow."""
    recommended = recommendations_of(site.documents, today=site.moment.date())
    yield home_sheet(site, ways, recommended=recommended)
    yield search_sheet(site, ways)
    yield from alphabet_sheets(site.documents)
    yield register_sheet(site)
    yield from recommendation_sheets(recommended)
    if site.completeness:
        yield completeness_sheet(site, site.completeness)
        yield dashboard_sheet(site, site.completeness, recommended=recommended)
    yield _follow(site, ways)
    if site.glossary:
        letters = letters_of(site.glossary, lambda term: term.term)
        yield Sheet(GLOSSARY.address, "glossary.html", GLOSSARY.label, {"letters": letters})
    yield from fixed_sheets(site, ways)
    yield Sheet("404.html", "404.html", N_("Deze pagina is er niet"), hidden=True)


def _follow(site: PublicSite, ways: Browse) -> Sheet:
    kinds = next(group.listings for group in ways.groups if group.name == "Soort")
    values = {
        "kinds": kinds,
        "municipalities": tuple(item.link for item in site.municipalities if item.link.address),
        "providers": tuple(item.link for item in site.providers if item.link.address),
    }
    return Sheet(FOLLOW.address, "follow.html", N_("Het toezicht volgen"), values, active=FOLLOW.address)
