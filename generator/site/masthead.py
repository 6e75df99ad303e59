"""What stands around every page of a site: name, navigation, footer and where the assets are."""

from collections.abc import Container
from dataclasses import dataclass

from generator.model.partnership import Contact
from generator.site import fixed_pages as fixed
from generator.site import texts
from generator.site.alphabet import ALPHABET
from generator.site.completeness import COMPLETENESS
from generator.site.dashboard import FIGURES
from generator.site.finding_pages import FOLLOW, GLOSSARY
from generator.site.listing import Browse
from generator.site.places import MUNICIPALITIES
from generator.site.programme import PROGRAMME
from generator.site.providers import PROVIDERS
from generator.site.recommendations import RECOMMENDATIONS
from generator.site.supervision import SUPERVISION
from generator.site.texts import N_
from generator.site.themes import THEMES
from generator.site.withheld import REGISTER
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.public_parts import Link

_POLICY, _REPORTS = Link("beleid/", N_("Beleid")), Link("rapport/", N_("Rapporten"))
_SEARCH = Link("zoeken/", N_("Zoeken"))
# In this order the eight stand in two rows on a phone, which leaves its first screen to the text.
_MENU = (_REPORTS, PROVIDERS, RECOMMENDATIONS, _POLICY, MUNICIPALITIES, FIGURES, REGISTER, COMPLETENESS)
_FINDING = (_SEARCH, ALPHABET, MUNICIPALITIES, PROVIDERS, THEMES, GLOSSARY)
_CHECKING = (FOLLOW, RECOMMENDATIONS, FIGURES, REGISTER, COMPLETENESS, PROGRAMME)
_PRIVACY = Link(fixed.PRIVACY.address, N_("Privacy: geen cookies"))
_ABOUT = (SUPERVISION, fixed.CORRECTION, _PRIVACY)
_NAMED = 24  # a longer list of municipalities is a page of its own


@dataclass(frozen=True, slots=True)
class Column:
    """A group of links in the footer: pages of ours, and pages with a title of the partnership's own."""

    title: str
    links: tuple[Link, ...]
    own: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Accessibility:
    """What the partnership states about accessibility, and where that can be read."""

    label: str  # '' where nothing is stated
    address: str  # a page of this site, else the statement elsewhere; '' where there is neither
    is_here: bool


@dataclass(frozen=True, slots=True)
class Masthead:
    """Everything around a page that is the same on the whole site."""

    name: str
    site_url: str
    language: str
    example: bool
    contact: Contact
    navigation: tuple[Link, ...]
    columns: tuple[Column, ...]
    search: bool
    members: tuple[str, ...] = ()  # names of the municipalities of today; empty on the portal
    logo: str = ""
    accessibility: Accessibility | None = None
    portal: Link | None = None  # an address outside the site
    ended: str = ""
    is_portal: bool = False
    has_places: bool = False  # whether the portal has a list of municipalities
    preview: bool = False  # documents in preparation are shown too, with a watermark

    @property
    def names_members(self) -> bool:
        """Whether the municipalities are few enough to name them all under each page."""
        return 0 < len(self.members) <= _NAMED


def masthead_of(site: PublicSite, ways: Browse, *, addresses: Container[str]) -> Masthead:
    """Give what stands around the pages of a partnership, leading only to `addresses` of pages."""
    publisher = site.publisher
    return Masthead(
        publisher.name,
        publisher.site_url,
        publisher.language,
        publisher.example,
        publisher.contact,
        _there(_MENU, addresses),
        _columns(site, ways, addresses=addresses),
        search=True,
        members=_members(site),
        logo=publisher.house_style.logo or "",
        accessibility=_accessibility(site, addresses),
        portal=Link(publisher.portal_url, publisher.portal_name) if publisher.portal_url else None,
        ended=publisher.ended_on.strftime("%Y") if publisher.ended_on else "",
    )


def masthead_of_portal(portal: PublicPortal, *, addresses: Container[str] = ()) -> Masthead:
    """Give what stands around the pages of the portal."""
    finding = (_SEARCH, PROVIDERS, FIGURES)
    sites = tuple(Link(f"{site.publisher.key}/", site.publisher.name) for site in portal.sites[:_NAMED])
    columns = (
        Column(N_("Vinden"), _there(finding, addresses)),
        Column(N_("Samenwerkingen"), (), sites),
        Column(N_("Over deze site"), _there(_ABOUT, addresses)),
    )
    return Masthead(
        portal.name,
        portal.site_url,
        "nl",
        bool(portal.sites) and all(site.publisher.example for site in portal.sites),
        Contact(email=portal.email or None),
        _there(finding, addresses),
        _filled(columns),
        search=True,
        is_portal=True,
        has_places=any(item.link.address for site in portal.sites for item in site.municipalities),
    )


def _members(site: PublicSite) -> tuple[str, ...]:
    today = site.moment.date()
    return tuple(item.link.label for item in site.municipalities if item.until is None or item.until >= today)


def _accessibility(site: PublicSite, addresses: Container[str]) -> Accessibility:
    statement = site.publisher.accessibility
    label = texts.ACCESSIBILITY[statement.status] if statement else ""
    if fixed.ACCESSIBILITY.address in addresses:
        return Accessibility(label, fixed.ACCESSIBILITY.address, is_here=True)
    return Accessibility(label, statement.url if statement else "", is_here=False)


def _columns(site: PublicSite, ways: Browse, *, addresses: Container[str]) -> tuple[Column, ...]:
    editorial = tuple(Link(f"{page.name}/", page.title) for page in site.pages)
    standard = {link.address for link in _ABOUT} | {fixed.REPORT.address, fixed.ACCESSIBILITY.address}
    own = tuple(link for link in editorial if link.address not in standard)
    segments = tuple(Link(listing.address, listing.label) for listing in ways.segments)
    return _filled(
        (
            Column(N_("Stukken"), segments),
            Column(N_("Vinden"), _there(_FINDING, addresses)),
            Column(N_("Volgen en controleren"), _there(_CHECKING, addresses)),
            Column(N_("Over deze site"), _there(_ABOUT, addresses), own),
        )
    )


def _filled(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    return tuple(column for column in columns if column.links or column.own)


def _there(links: tuple[Link, ...], addresses: Container[str]) -> tuple[Link, ...]:
    return tuple(link for link in links if link.address in addresses)
