"""Everything that MkDocs gets for one site: the pages, what stands around them and the colours."""

from dataclasses import dataclass, field

from generator.model.partnership import HouseStyle
from generator.site.documents import document_sheets
from generator.site.editorial import editorial_sheets
from generator.site.finding_pages import finding_sheets
from generator.site.house_style import house_style_css
from generator.site.listing import browse, listing_sheets
from generator.site.masthead import Masthead, masthead_of, masthead_of_portal
from generator.site.places import place_sheets
from generator.site.portal import portal_sheets
from generator.site.sheet import Sheet
from generator.staging.public import PublicPortal, PublicSite


@dataclass(frozen=True, slots=True)
class Edition:
    """One site, ready for MkDocs."""

    masthead: Masthead
    colours: str  # a style sheet
    sheets: tuple[Sheet, ...] = field(repr=False)

    @property
    def indexed(self) -> tuple[str, ...]:
        """The addresses of the pages that search engines may keep."""
        return tuple(sheet.address for sheet in self.sheets if sheet.is_folder and not sheet.hidden)


def edition_of(site: PublicSite) -> Edition:
    """Give the site of a partnership; an editorial page wins from a page of ours with its address."""
    ways = browse(site)
    editorial = editorial_sheets(site)
    taken = frozenset(sheet.address for sheet in editorial)
    ours = (*finding_sheets(site, ways), *listing_sheets(ways), *place_sheets(site))
    free = (sheet for sheet in ours if sheet.address not in taken)
    sheets = (*free, *editorial, *document_sheets(site))
    masthead = masthead_of(site, ways, addresses=_addresses(sheets))
    return Edition(masthead, house_style_css(site.publisher.house_style), sheets)


def edition_of_portal(portal: PublicPortal) -> Edition:
    """Give the site over all partnerships."""
    sheets = tuple(portal_sheets(portal))
    masthead = masthead_of_portal(portal, addresses=_addresses(sheets))
    return Edition(masthead, house_style_css(HouseStyle()), sheets)


def _addresses(sheets: tuple[Sheet, ...]) -> frozenset[str]:
    """Give where pages are, so that what stands around them leads nowhere else."""
    return frozenset(sheet.address for sheet in sheets)
