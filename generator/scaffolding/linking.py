"""Which addresses in a file may become links of ours."""

from generator.rules.links import refusal
from generator.scaffolding.signs import clean


def refused_address(address: str) -> bool:
    """Whether an address stays plain text: it is not https, or leads to somebody's own network."""
    address = clean(address).strip()
    return not address.lower().startswith("https://") or refusal(address) is not None
