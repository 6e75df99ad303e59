"""What stands around every page of a site: name, navigation, footer and where the assets are."""

from dataclasses import dataclass

from generator.model.partnership import Contact
from generator.site import finding_pages as pages
from generator.site import texts
from generator.site.alphabet import ALPHABET
from generator.site.completeness import COMPLETENESS
from generator.site.listing import Browse
from generator.site.places import MUNICIPALITIES, PROVIDERS
from generator.site.search_page import SEARCH
from generator.site.withheld import REGISTER
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.public_parts import Link


@dataclass(frozen=True, slots=True)
class Column:
    """A group of links in the footer."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Masthead:
    """Everything around a page that is the same on the whole site."""

    name: str
    tagline: str
    site_url: str
    language: str
    example: bool
    contact: Contact
    navigation: tuple[Link, ...]
    columns: tuple[Column, ...]
    search: bool
    logo: str = ""
    accessibility: Link | None = None  # an address outside the site
    portal: Link | None = None  # an address outside the site
    ended: str = ""
    preview: bool = False  # documents in preparation are shown too, with a watermark


def masthead_of(site: PublicSite, ways: Browse) -> Masthead:
    """Give what stands around the pages of a partnership."""
    publisher = site.publisher
    statement = publisher.accessibility
    return Masthead(
        publisher.name,
        _tagline(site),
        publisher.site_url,
        publisher.language,
        publisher.example,
        publisher.contact,
        _navigation(site, ways),
        _columns(site, ways),
        search=True,
        logo=publisher.house_style.logo or "",
        accessibility=Link(statement.url, texts.ACCESSIBILITY[statement.status]) if statement else None,
        portal=Link(publisher.portal_url, publisher.portal_name) if publisher.portal_url else None,
        ended=publisher.ended_on.strftime("%Y") if publisher.ended_on else "",
    )


def masthead_of_portal(portal: PublicPortal) -> Masthead:
    """Give what stands around the pages of the portal."""
    return Masthead(
        portal.name,
        "Openbaar toezicht op de Wmo",
        portal.site_url,
        "nl",
        bool(portal.sites) and all(site.publisher.example for site in portal.sites),
        Contact(email=portal.email or None),
        (),
        (),
        search=True,
    )


def _tagline(site: PublicSite) -> str:
    members = [item for item in site.municipalities if item.until is None or item.until >= site.moment.date()]
    if len(members) == 1:
        return f"Toezicht op de Wmo in {members[0].link.label}"
    return f"Toezicht op de Wmo in {len(members)} gemeenten" if members else "Toezicht op de Wmo"


def _navigation(site: PublicSite, ways: Browse) -> tuple[Link, ...]:
    known = {listing.address: Link(listing.address, listing.label) for listing in ways.segments}
    links = [SEARCH]
    links += [known[address] for address in ("rapport/", "beleid/") if address in known]
    links += [MUNICIPALITIES] if site.municipalities else []
    complete = (COMPLETENESS,) if site.completeness else ()
    return (*links, REGISTER, *complete, pages.FOLLOW)


def _columns(site: PublicSite, ways: Browse) -> tuple[Column, ...]:
    editorial = tuple(Link(f"{page.name}/", page.title) for page in site.pages if page.name != "melden")
    help_links = (pages.GLOSSARY,) if site.glossary else ()
    figures = (pages.FIGURES,) if site.figures else ()
    providers = (PROVIDERS,) if site.providers else ()
    complete = (COMPLETENESS,) if site.completeness else ()
    columns = (
        Column("Vinden", (*(Link(item.address, item.label) for item in ways.segments), *providers, ALPHABET)),
        Column("Volgen en controleren", (pages.FOLLOW, REGISTER, *complete, *figures)),
        Column("Over deze site", (*editorial, *help_links, pages.REPORT)),
    )
    return tuple(column for column in columns if column.links)
