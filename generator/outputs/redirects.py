"""Pages at the addresses that a partnership had under an earlier key: they send the reader on."""

from html import escape

from generator.outputs.output_file import OutputFile
from generator.staging.public import PublicSite

_PAGE = """<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Deze pagina is verhuisd</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={address}">
<link rel="canonical" href="{address}">
</head>
<body>
<main>
<h1>Deze pagina is verhuisd</h1>
<p>U vindt haar nu op <a href="{address}">{address}</a>.</p>
</main>
</body>
</html>
"""


def redirects(site: PublicSite) -> tuple[OutputFile, ...]:
    """Give a page for the home page and for every document, below each earlier key; beside the site."""
    addresses = ["", *(document.address for document in site.documents)]
    addresses += [page.address for page in site.tombstones]
    return tuple(
        OutputFile(f"{old}/{address}index.html", _page(site.publisher.site_url + address))
        for old in sorted(site.publisher.formerly)
        for address in sorted(addresses)
    )


def _page(address: str) -> bytes:
    return _PAGE.format(address=escape(address)).encode()
