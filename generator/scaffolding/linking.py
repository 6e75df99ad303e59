"""Which addresses in a file may become links of ours."""

from urllib.parse import urlsplit

from generator.rules.links import refusal
from generator.scaffolding.signs import clean

_OFFICE = ".sharepoint.com"  # files of an organisation, often under the name of who keeps them


def refused_address(address: str) -> bool:
    """Whether an address stays plain text: it is not https, or leads to somebody's own network."""
    address = clean(address).strip()
    if not address.lower().startswith("https://") or refusal(address) is not None:
        return True
    host = urlsplit(address).netloc.lower()
    return "@" in host or host.endswith(_OFFICE)
