"""robots.txt: everything may be read, and here is the sitemap."""

from generator.outputs.output_file import OutputFile
from generator.outputs.sitemap import NAME

_EXAMPLE = "# Een voorbeeld: elke pagina zegt zelf dat zij niet in zoekmachines hoort (noindex).\n"


def robots(site_url: str, *, is_example: bool = False) -> OutputFile:
    """Give robots.txt for the host of the site at `site_url`.

    An example is not closed to search engines: one that may not read a page cannot read 'noindex' either.
    """
    end = _EXAMPLE if is_example else f"Sitemap: {site_url}{NAME}\n"
    return OutputFile("robots.txt", f"User-agent: *\nAllow: /\n\n{end}".encode())
