"""The addresses of the contract, which never change."""

import re
import unicodedata

from generator.model.library import Document
from generator.model.terms import Kind

SEGMENTS: dict[Kind, str] = {
    Kind.POLICY: "beleid",
    Kind.WORK_PLAN: "werkplan",
    Kind.VISIT_REPORT: "rapport",
    Kind.ANNUAL_REPORT: "jaarverslag",
    Kind.MEASURE: "maatregel",
    Kind.RESPONSE: "reactie",
    Kind.DOCUMENT: "document",
}
"""The first part of the address of a document (contract: Addresses)."""


def address_of(document: Document) -> str:
    """Give the address of a document, relative to the site of its partnership."""
    return f"{SEGMENTS[document.kind]}/{document.year}/{document.slug}/"


def picture_address(document_id: str) -> str:
    """Give the address of the picture that stands beside a shared link to a document."""
    return f"assets/delen/{document_id.lower()}.png"


def municipality_address(name: str) -> str:
    """Give the address of the page of a municipality."""
    return f"gemeente/{slug(name)}/"


def provider_address(key: str) -> str:
    """Give the address of the page of a provider."""
    return f"aanbieder/{key}/"


def slug(text: str) -> str:
    """Write a name in small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def climb(address: str) -> str:
    """Give the way from an address back to the root of its site."""
    return "../" * address.count("/")
