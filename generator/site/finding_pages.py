"""The pages that help to find and follow: home, search, register, glossary, feeds, figures, not found."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.terms import Kind
from generator.site.completeness import completeness_sheet
from generator.site.listing import Browse, Listing
from generator.site.sheet import Sheet
from generator.site.withheld import register_sheet
from generator.staging.public import Link, PublicSite

NEWEST_ON_HOME = 6
NEWEST_ON_SEARCH = 200
SEARCH = Link("zoeken/", "Zoeken")
GLOSSARY, FOLLOW = Link("begrippen/", "Begrippen"), Link("volgen/", "Volgen")
REPORT, FIGURES = Link("melden/", "Een zorg melden"), Link("cijfers/", "Cijfers")


@dataclass(frozen=True, slots=True)
class Choice:
    """A checkbox of the search form."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of checkboxes: the facet of the search, the name in the address and what the reader sees."""

    key: str
    name: str
    label: str
    choices: tuple[Choice, ...]


def finding_sheets(site: PublicSite, ways: Browse) -> Iterator[Sheet]:
    """Give the pages that help a reader to find and to follow."""
    yield _home(site, ways)
    yield _search(site, ways)
    yield register_sheet(site)
    if site.completeness:
        yield completeness_sheet(site, site.completeness)
    yield _follow(site, ways)
    if site.glossary:
        yield Sheet(GLOSSARY.address, "glossary.html", GLOSSARY.label, {"terms": site.glossary})
    if site.figures:
        yield Sheet(FIGURES.address, "figures.html", "In cijfers", {"figures": site.figures})
    if not any(page.name == "melden" for page in site.pages):
        yield Sheet(REPORT.address, "report.html", REPORT.label, active=REPORT.address)
    yield Sheet("404.html", "404.html", "Deze pagina is er niet", hidden=True)


def _home(site: PublicSite, ways: Browse) -> Sheet:
    reports = [document for document in site.documents if document.kind is Kind.VISIT_REPORT]
    others = [document for document in site.documents if document.kind is not Kind.VISIT_REPORT]
    values = {
        "newest": tuple(reports[:NEWEST_ON_HOME]),
        "others": tuple(others[:NEWEST_ON_HOME]),
        "reports": len(reports),
        "segments": ways.segments,
        "figures": site.figures,
        "municipalities": site.municipalities,
        "completeness": site.completeness,
    }
    title = f"Openbaar toezicht op de Wmo – {site.publisher.name}"
    return Sheet(
        "", "home.html", title, values, description=f"Rapporten en beleid van {site.publisher.name}."
    )


def _search(site: PublicSite, ways: Browse) -> Sheet:
    values = {
        "facets": tuple(facet for facet in _facets(site, ways) if facet.choices),
        "documents": site.documents[:NEWEST_ON_SEARCH],
        "total": len(site.documents),
        "ways": ways,
        "has_providers": bool(site.providers),
    }
    return Sheet(SEARCH.address, "search.html", SEARCH.label, values, active=SEARCH.address)


def _facets(site: PublicSite, ways: Browse) -> Iterator[Facet]:
    by_name = {group.name: group.listings for group in ways.groups}
    yield Facet("kind", "soort", "Soort", _choices(by_name["Soort"]))
    yield Facet("judgement", "oordeel", "Oordeel", _choices(by_name["Oordeel"]))
    yield Facet(
        "municipality",
        "gemeente",
        "Gemeente",
        tuple(Choice(item.link.key, item.link.label, len(item.documents)) for item in site.municipalities),
    )
    yield Facet("year", "jaar", "Jaar", _choices(by_name["Jaar"]))
    yield Facet("service", "voorziening", "Voorziening", _choices(by_name["Voorziening"]))
    providers = sorted(site.providers, key=lambda item: item.link.label.lower())
    found = tuple(Choice(item.link.key, item.link.label, len(item.documents)) for item in providers)
    yield Facet("provider", "aanbieder", "Aanbieder", tuple(choice for choice in found if choice.count))


def _choices(listings: tuple[Listing, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(item.address.split("/")[1], item.label, item.count) for item in listings)


def _follow(site: PublicSite, ways: Browse) -> Sheet:
    kinds = next(group.listings for group in ways.groups if group.name == "Soort")
    values = {
        "kinds": kinds,
        "municipalities": tuple(item.link for item in site.municipalities if item.link.address),
    }
    return Sheet(FOLLOW.address, "follow.html", "Het toezicht volgen", values, active=FOLLOW.address)
