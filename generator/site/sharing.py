"""What a page tells programs about itself: for search engines (schema.org) and for who shares its address."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from generator.model.terms import Kind
from generator.site.masthead import Masthead
from generator.site.search_page import SEARCH
from generator.site.sheet import Sheet
from generator.staging.addresses import picture_address
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

_LOCALES = {"nl": "nl_NL", "en": "en_GB", "fy": "fy_NL"}
_REPORTS = (Kind.VISIT_REPORT, Kind.ANNUAL_REPORT)

Node = dict[str, object]
"""A thing in the words of schema.org, ready for JSON."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """What stands in the head of a page for programs."""

    url: str
    locale: str
    data: Markup  # JSON in which no sign can end the script element around it
    picture: str = ""  # an address, for a document only
    document: PublicDocument | None = None
    alternates: tuple[Link, ...] = ()  # in other languages: a whole address, with the language as key


def sharing_of(masthead: Masthead, sheet: Sheet) -> Sharing | None:
    """Give what a page tells; None for a page that no search engine should keep, such as a tombstone."""
    if sheet.hidden or masthead.preview or not sheet.is_folder:
        return None
    found = sheet.values.get("document")
    document = found if isinstance(found, PublicDocument) else None
    url = masthead.site_url + sheet.address
    graph = [_about(masthead, sheet, document=document)]
    if sheet.address:
        graph.append(_trail(masthead, sheet))
    return Sharing(
        url,
        _LOCALES.get(masthead.language, _LOCALES["nl"]),
        htmlsafe_json_dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False),
        picture=masthead.site_url + picture_address(document.id) if document else "",
        document=document,
    )


def _about(masthead: Masthead, sheet: Sheet, *, document: PublicDocument | None) -> Node:
    if document:
        return _document(masthead, document)
    if not sheet.address:
        return _site(masthead)
    node: Node = {
        "@type": "CollectionPage" if "listing" in sheet.values else "WebPage",
        "name": sheet.title,
        "url": masthead.site_url + sheet.address,
        "inLanguage": masthead.language,
        "isPartOf": {"@type": "WebSite", "name": masthead.name, "url": masthead.site_url},
    }
    return node | ({"description": sheet.description} if sheet.description else {})


def _site(masthead: Masthead) -> Node:
    query = f"{masthead.site_url}{SEARCH.address}?q={{search_term_string}}"
    return {
        "@type": "WebSite",
        "name": masthead.name,
        "url": masthead.site_url,
        "inLanguage": masthead.language,
        "publisher": _organisation(masthead),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": query},
            "query-input": "required name=search_term_string",
        },
    }


def _organisation(masthead: Masthead) -> Node:
    contact = masthead.contact
    told = {"email": contact.email, "telephone": contact.phone}
    known = {key: str(value) for key, value in told.items() if value}
    return {
        "@type": "GovernmentOrganization",
        "name": masthead.name,
        "url": str(contact.url or masthead.site_url),
        **known,
    }


def _document(masthead: Masthead, document: PublicDocument) -> Node:
    node: Node = {
        "@type": "Report" if document.kind in _REPORTS else "DigitalDocument",
        "name": document.title,
        "url": masthead.site_url + document.address,
        "identifier": document.id,
        "genre": document.kind_label,
        "datePublished": document.published_on.isoformat(),
        "dateModified": document.updated_on.isoformat(),
        "inLanguage": document.language,
        "isAccessibleForFree": True,
        "publisher": _organisation(masthead),
        **dict(_known(masthead, document)),
    }
    return node


def _known(masthead: Masthead, document: PublicDocument) -> Iterator[tuple[str, object]]:
    """Give what only some documents have; what is empty is left out."""
    inspection = document.inspection
    if document.summary:
        yield "abstract", document.summary
    if inspection and inspection.supervisors:
        yield "author", [{"@type": "Organization", "name": name} for name in inspection.supervisors]
    # A natural person who is a provider has no key, and is no thing for other people's registers.
    providers = [{"@type": "Organization", "name": link.label} for link in document.providers if link.key]
    if providers:
        yield "about", providers
    if document.municipalities:
        yield (
            "spatialCoverage",
            [{"@type": "AdministrativeArea", "name": link.label} for link in document.municipalities],
        )
    cited = [relation.target for relation in document.relations if relation.target.address]
    if cited:
        yield (
            "citation",
            [
                {"@type": "CreativeWork", "name": link.label, "url": masthead.site_url + link.address}
                for link in cited
            ],
        )


def _trail(masthead: Masthead, sheet: Sheet) -> Node:
    steps = (Link("", masthead.name), *sheet.trail, Link(sheet.address, sheet.title))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": number,
                "name": link.label,
                "item": masthead.site_url + link.address,
            }
            for number, link in enumerate(steps, start=1)
        ],
    }
