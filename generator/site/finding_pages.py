"""The pages that help to find and follow: home, search, register, glossary, feeds, figures, not found."""

from collections.abc import Iterator

from generator.model.terms import Kind
from generator.site.alphabet import alphabet_sheets
from generator.site.completeness import completeness_sheet
from generator.site.listing import Browse
from generator.site.search_page import search_sheet
from generator.site.sheet import Sheet
from generator.site.withheld import register_sheet
from generator.staging.public import PublicSite
from generator.staging.public_parts import Link

NEWEST_ON_HOME = 6
GLOSSARY, FOLLOW = Link("begrippen/", "Begrippen"), Link("volgen/", "Volgen")
REPORT, FIGURES = Link("melden/", "Een zorg melden"), Link("cijfers/", "Cijfers")


def finding_sheets(site: PublicSite, ways: Browse) -> Iterator[Sheet]:
    """Give the pages that help a reader to find and to follow."""
    yield _home(site, ways)
    yield search_sheet(site, ways)
    yield from alphabet_sheets(site.documents)
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


def _follow(site: PublicSite, ways: Browse) -> Sheet:
    kinds = next(group.listings for group in ways.groups if group.name == "Soort")
    values = {
        "kinds": kinds,
        "municipalities": tuple(item.link for item in site.municipalities if item.link.address),
    }
    return Sheet(FOLLOW.address, "follow.html", "Het toezicht volgen", values, active=FOLLOW.address)
