"""What is sent to a provider, and about which text it is."""

from dataclasses import dataclass, field
from datetime import date

from generator.staging.public_document import PublicDocument


@dataclass(frozen=True, slots=True)
class Letter:
    """A document in preparation on its way to the one who may react."""

    document: PublicDocument = field(repr=False)
    addressee: str  # the name of the provider
    key: str  # of that provider, where the document is about more than one; else ""
    sender: str  # the name of the partnership
    made_on: date
    closes_on: date
    text_hash: str  # of generator/lifecycle/checked_text.py
    contact: str  # the address to which the reactions go; "" where it is not known
