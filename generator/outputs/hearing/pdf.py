"""The page for the provider as a tagged PDF (PDF/UA), where the converter is on the machine."""

import io
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from typing import Any

HOW_TO_GET_ONE = (
    "voer uit: pip install 'openbaar-toezicht[pdf]'; op Debian of Ubuntu ook: "
    "sudo apt install libpango-1.0-0 libpangoft2-1.0-0. Of druk het HTML-bestand in uw browser af als PDF"
)
"""What makes a machine able to write a PDF, and what to do without."""

_VARIANT = "pdf/ua-1"
_CLOCK = "SOURCE_DATE_EPOCH"  # https://reproducible-builds.org/specs/source-date-epoch/


def pdf_of(html: str, style: str, *, moment: datetime) -> bytes | None:
    """Give the PDF of a page that fetches nothing; None where no converter is installed.

    `style` is what only paper needs.
    """
    try:
        from weasyprint import CSS, HTML  # noqa: PLC0415 (an extra, which needs libraries of the system)
        from weasyprint.urls import URLFetcher  # noqa: PLC0415
    except (ImportError, OSError):  # OSError: the package is there, and Pango is not
        return None
    for name in ("weasyprint", "fontTools"):
        logging.getLogger(name).setLevel(logging.ERROR)  # they tell of CSS that is for screens only
    fetcher = URLFetcher(allowed_protocols=("data",))
    page: Any = HTML(string=html, url_fetcher=fetcher)
    paper: Any = CSS(string=style, url_fetcher=fetcher)
    identity = sha256(html.encode()).hexdigest()[:32].encode()
    written = io.BytesIO()
    with _made_at(moment):
        page.write_pdf(written, stylesheets=[paper], pdf_variant=_VARIANT, pdf_identifier=identity)
    return written.getvalue()


@contextmanager
def _made_at(moment: datetime) -> Iterator[None]:
    """Let the fonts within say that they were made at the moment: else each run gives other bytes."""
    before = os.environ.get(_CLOCK)
    os.environ[_CLOCK] = str(int(moment.timestamp()))
    try:
        yield
    finally:
        if before is None:
            del os.environ[_CLOCK]
        else:
            os.environ[_CLOCK] = before
