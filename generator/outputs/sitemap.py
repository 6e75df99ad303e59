"""sitemap.xml: the pages that a search engine may want, with the day of their last change."""

from collections.abc import Iterator, Sequence
from datetime import date

from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import xml
from generator.staging.public import PublicSite

NAME = "sitemap.xml"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def sitemap(site: PublicSite) -> OutputFile:
    """Give the sitemap of one partnership; tombstones are no search result and stay out."""
    root = site.publisher.site_url
    urls = "".join(_url(root + address, day) for address, day in sorted(_pages(site)))
    return OutputFile(NAME, f"{_HEAD}<urlset {_SPACE}>\n{urls}</urlset>\n".encode())


def sitemap_index(sites: Sequence[PublicSite]) -> OutputFile:
    """Give the list of the sitemaps of all partnerships."""
    addresses = sorted(site.publisher.site_url + NAME for site in sites)
    body = "".join(f"<sitemap><loc>{xml(address)}</loc></sitemap>\n" for address in addresses)
    return OutputFile(NAME, f"{_HEAD}<sitemapindex {_SPACE}>\n{body}</sitemapindex>\n".encode())


def _pages(site: PublicSite) -> Iterator[tuple[str, str]]:
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
