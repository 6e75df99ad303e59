"""sitemap.xml: the pages for search engines, with the day of their last change where that is known."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import xml
from generator.staging.public import PublicPortal, PublicSite

NAME, NAME_OF_PORTAL = "sitemap.xml", "sitemap-portaal.xml"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemap(site: PublicSite, addresses: Iterable[str]) -> OutputFile:
    """Give the sitemap of one partnership; `addresses` are those of its pages for search engines."""
    days = dict(_changes(site))
    pages = {address: days.get(address, "") for address in addresses}
    return _listed(NAME, site.publisher.site_url, pages=pages)


def sitemaps_of_portal(portal: PublicPortal, addresses: Iterable[str]) -> tuple[OutputFile, OutputFile]:
    """Give the list of the sitemaps of all partnerships, and the sitemap of the portal's own pages."""
    own = _listed(NAME_OF_PORTAL, portal.site_url, pages=dict.fromkeys(addresses, ""))
    places = [portal.site_url + NAME_OF_PORTAL, *_sitemaps_of(portal.sites)]
    body = "".join(f"<sitemap><loc>{xml(place)}</loc></sitemap>\n" for place in sorted(places))
    index = f"{_HEAD}<sitemapindex {_SPACE}>\n{body}</sitemapindex>\n"
    return OutputFile(NAME, index.encode()), own


def _sitemaps_of(sites: Sequence[PublicSite]) -> Iterator[str]:
    return (site.publisher.site_url + NAME for site in sites)


def _listed(name: str, root: str, *, pages: dict[str, str]) -> OutputFile:
    urls = "".join(_url(root + address, pages[address]) for address in sorted(pages))
    return OutputFile(name, f"{_HEAD}<urlset {_SPACE}>\n{urls}</urlset>\n".encode())


def _changes(site: PublicSite) -> Iterator[tuple[str, str]]:
    """Give the day on which something changed on the pages of which that is known."""
    changed = {document.id: document.updated_on for document in site.documents}
    yield "", _newest(changed, tuple(changed))
    for document in site.documents:
        yield document.address, document.updated_on.isoformat()
    listed = [(entry.link, entry.documents) for entry in site.municipalities]
    listed += [(entry.link, entry.documents) for entry in site.providers]
    for link, ids in listed:
        if link.address:
            yield link.address, _newest(changed, ids)


def _newest(changed: dict[str, date], ids: tuple[str, ...]) -> str:
    newest = max((changed[id_] for id_ in ids if id_ in changed), default=None)
    return newest.isoformat() if newest else ""


def _url(address: str, day: str) -> str:
    changed = f"<lastmod>{day}</lastmod>" if day else ""
    return f"<url><loc>{xml(address)}</loc>{changed}</url>\n"
