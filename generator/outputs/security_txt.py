"""security.txt (RFC 9116): where to report a leak, at the root of the host."""

from datetime import UTC, date, datetime, timedelta
from urllib.parse import urljoin, urlsplit

from generator.outputs.dates import midnight
from generator.outputs.output_file import OutputFile
from generator.staging.public import PublicPortal, Publisher

SECURITY_TXT = ".well-known/security.txt"

# RFC 9116 section 2.5.5 advises an end within a year. Every build moves it along.
_GOOD_FOR = timedelta(days=364)


def security_txt(whose: PublicPortal | Publisher, moment: datetime) -> OutputFile | None:
    """Give the file for the root of the host of a site; None where nobody is named."""
    security = whose.security
    if security is None:
        return None
    lines = (
        f"Contact: {security.address}",
        f"Expires: {_end(security.expires, moment):%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {urljoin(whose.site_url, '/' + SECURITY_TXT)}",
    )
    return OutputFile(SECURITY_TXT, "".join(f"{line}\n" for line in lines).encode())


def is_at_root(site_url: str) -> bool:
    """Say whether a site fills its host from the root, the only place where security.txt counts."""
    return urlsplit(site_url).path in ("", "/")


def _end(fixed: date | None, moment: datetime) -> datetime:
    if fixed is None:
        return moment.astimezone(UTC) + _GOOD_FOR
    return midnight(fixed).astimezone(UTC)
