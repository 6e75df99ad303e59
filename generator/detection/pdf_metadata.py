"""The properties of a PDF: who made it, with what, and what it says about itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pikepdf
from lxml import etree

from generator.detection.find import find
from generator.detection.hidden import Hidden, HiddenKind, Readable
from generator.detection.naming import is_personal
from generator.detection.pdf_anatomy import Anatomy, text
from generator.model.finding import Severity
from generator.model.text import Text

MOST_XMP = 2_000_000  # bytes; ten kilobytes is usual
LISTS = ("li", "Alt", "Seq", "Bag")
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}"
RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
# what a file says of the standards that it follows: PDF/A for archives, PDF/UA for access
CLAIMS = ("http://www.aiim.org/pdfa/ns/id/", "http://www.aiim.org/pdfua/ns/id/")
PERSON_FIELDS = {
    "author",
    "creator",
    "contributor",
    "captionwriter",
    "owner",
    "artist",
    "manager",
    "lastmodifiedby",
}
TOOL_FIELDS = {"creatortool", "producer", "softwareagent", "ptex.fullbanner"}
TITLE_FIELDS = {"title"}
PLACE_FIELDS = {"gpslatitude", "gpslongitude"}
SHOWN_FIELDS = (
    PERSON_FIELDS | TOOL_FIELDS | TITLE_FIELDS | {"subject", "keywords", "description", "rights", "company"}
)
IDENTIFIER = re.compile(r"(?:uuid:|xmp\.[a-z]+:|adobe:docid:|D:\d{8}|\d{4}-\d\d-\d\dT|[0-9a-fA-F-]{32,36}$)")


@dataclass(frozen=True, slots=True)
class Property:
    """One property and what it says; `tag` is in lower case, without its namespace."""

    tag: str
    value: str = field(repr=False)
    space: str = ""

    @property
    def is_claim(self) -> bool:
        """Whether the file claims to follow a standard."""
        return self.space in CLAIMS


def properties(anatomy: Anatomy) -> tuple[Property, ...]:
    """Give all properties: of the file, and those in XML (XMP) of the file and its pictures."""
    return (*_of_the_file(anatomy.pdf), *_of_xmp(anatomy))


def titles(found: Iterable[Property]) -> tuple[str, ...]:
    """Give the titles among the properties."""
    return tuple(item.value for item in found if item.tag in TITLE_FIELDS)


def metadata(found: Iterable[Property]) -> Iterator[Hidden]:
    """Give the properties that tell of a person, a place or a program; each field once."""
    seen: set[tuple[HiddenKind, str]] = set()
    for item in found:
        for kind, severity in _kinds(item):
            if (kind, item.tag) not in seen:
                seen.add((kind, item.tag))
                yield Hidden(kind, severity, _where(item.tag), len(item.value))


def words_of_properties(found: Iterable[Property]) -> Iterator[Readable]:
    """Give what the properties say, for the detectors of personal data."""
    for item in found:
        if item.tag not in TOOL_FIELDS and not IDENTIFIER.match(item.value):
            yield Readable(_where(item.tag), item.value)


def _of_the_file(pdf: pikepdf.Pdf) -> Iterator[Property]:
    information = pdf.trailer.get("/Info")
    if not isinstance(information, pikepdf.Dictionary):
        return
    for key, value in information.items():
        if text(value).strip():
            # in a PDF the Creator is a program; in XMP it is a person
            yield Property("creatortool" if key == "/Creator" else key[1:].lower(), text(value))


def _of_xmp(anatomy: Anatomy) -> Iterator[Property]:
    for part in anatomy.naming(b"Metadata", b"XML"):
        if part.is_stream:
            yield from _of_packet(part.content.read_bytes()[:MOST_XMP])


def _of_packet(packet: bytes) -> Iterator[Property]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    root = etree.fromstring(packet, parser) if packet.strip() else None
    for element in root.iter(etree.Element) if root is not None else ():
        yield from _of_element(element)


def _of_element(element: etree._Element) -> Iterator[Property]:
    if element.text and element.text.strip():
        yield _property(_named(element), element.text)
    for name, value in element.attrib.items():
        is_meant = str(name).startswith("{") and name != RDF_ABOUT and XML_SPACE not in str(name)
        if is_meant and str(value).strip():
            yield _property(etree.QName(str(name)), str(value))


def _named(element: etree._Element) -> etree.QName:
    """Give the name of the property that an element of a list belongs to."""
    own = element
    while etree.QName(own).localname in LISTS and own.getparent() is not None:
        own = own.getparent()
    return etree.QName(own)


def _property(name: etree.QName, value: str) -> Property:
    return Property(name.localname.lower(), value.strip(), name.namespace or "")


def _kinds(item: Property) -> Iterator[tuple[HiddenKind, Severity]]:
    if item.tag in PLACE_FIELDS:
        yield HiddenKind.GPS, Severity.ERROR
    elif item.tag in TOOL_FIELDS:
        if any(sign.isdigit() for sign in item.value):
            yield HiddenKind.TOOL_METADATA, Severity.ADVICE
    elif IDENTIFIER.match(item.value):
        return
    elif find(item.value) or (item.tag in PERSON_FIELDS and is_personal(item.value)):
        yield HiddenKind.PERSONAL_METADATA, Severity.ERROR


def _where(tag: str) -> Text:
    """Name a property; the names of those that somebody made up stay unsaid."""
    if tag in SHOWN_FIELDS:
        return Text(f"eigenschap '{tag}'", f"property '{tag}'")
    return Text("overige eigenschappen", "other properties")
