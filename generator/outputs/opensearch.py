"""opensearch.xml: how a browser searches this site from its address bar (OpenSearch 1.1)."""

from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import one_line, xml

NAME = "opensearch.xml"
_LONGEST_NAME = 16  # of a ShortName, by the specification


def opensearch(name: str, site_url: str) -> OutputFile:
    """Give the description of the search of the site at `site_url`."""
    whole = one_line(name)
    short = whole if len(whole) <= _LONGEST_NAME else "Wmo-toezicht"
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{xml(short)}</ShortName>\n"
        f"<Description>{xml(f'Zoeken bij {whole}')}</Description>\n"
        "<InputEncoding>UTF-8</InputEncoding>\n<Language>nl</Language>\n"
        f'<Url type="text/html" method="get" template="{xml(site_url)}zoeken/?q={{searchTerms}}"/>\n'
        f'<Url type="application/opensearchdescription+xml" rel="self" template="{xml(site_url + NAME)}"/>\n'
        "</OpenSearchDescription>\n"
    )
    return OutputFile(NAME, text.encode())
