"""robots.txt: everything may be read, and here is the sitemap."""

from generator.outputs.output_file import OutputFile
from generator.outputs.sitemap import NAME


def robots(site_url: str) -> OutputFile:
    """Give robots.txt for the site at `site_url`."""
    return OutputFile("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {site_url}{NAME}\n".encode())
