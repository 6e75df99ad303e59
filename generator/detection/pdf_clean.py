"""A PDF without its history and without its makers, and the proof that it shows the same."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import zip_longest
from xml.sax.saxutils import escape

import pikepdf
import pypdfium2

from generator.detection.find import find
from generator.detection.pdf_anatomy import BROKEN, Anatomy, Object, text
from generator.detection.pdf_letters import text_of
from generator.detection.pdf_metadata import CLAIMS, TITLE_FIELDS, Property, properties
from generator.detection.pdf_pages import Progress
from generator.detection.pdf_pictures import quieten
from generator.detection.pdf_pixels import drawn, frame_of

LOCKED = "de pdf is beveiligd met een wachtwoord"
DAMAGED = "de pdf is beschadigd"
SIGNED = "de pdf is digitaal ondertekend; de handtekening zou niet meer kloppen"
CHANGED = "na het opschonen zou de pdf er anders uitzien of andere tekst bevatten"
TELLING = ("/PieceInfo", "/Thumb", "/Metadata", "/LastModified")
# claims of an archive file and of an accessible file, which the properties in XML have to make
PREFIXES = dict(zip(CLAIMS, ("pdfaid", "pdfuaid"), strict=True))
PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"{spaces}>
{lines}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The new file, or why there is none."""

    data: bytes = field(default=b"", repr=False)
    refused: str = ""


def clean_here(data: bytes, progress: Progress) -> Cleaned:
    """Give the PDF without metadata and history, or a refusal, never a file that shows something else."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if _is_signed(pdf):
                return Cleaned(refused=SIGNED)
            cleaned = _rewritten(pdf)
        same = _shows_the_same(data, cleaned, progress=progress)
        return Cleaned(cleaned) if same else Cleaned(refused=CHANGED)
    except pikepdf.PasswordError:
        return Cleaned(refused=LOCKED)
    except BROKEN:
        return Cleaned(refused=DAMAGED)


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    return any(True for _ in Anatomy(pdf).naming(b"ByteRange"))


def _rewritten(pdf: pikepdf.Pdf) -> bytes:
    anatomy = Anatomy(pdf)
    kept = [item for item in properties(anatomy) if _is_kept(item)]
    for part in anatomy.used:
        _forget(part.content)
    quieten(anatomy)
    _describe(pdf, kept)
    pdf.remove_unreferenced_resources()
    out = BytesIO()
    pdf.save(out, deterministic_id=True, encryption=False)
    return out.getvalue()


def _is_kept(item: Property) -> bool:
    return (item.is_claim or item.tag in TITLE_FIELDS) and not find(item.value)


def _forget(content: Object) -> None:
    if isinstance(content, pikepdf.Dictionary | pikepdf.Stream):
        for key in TELLING:
            if key in content:
                del content[key]


def _describe(pdf: pikepdf.Pdf, kept: list[Property]) -> None:
    """Give the file its title back, and the claims that it made."""
    title = next((item.value for item in kept if item.tag == "title"), "")
    pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(Title=title) if title else pikepdf.Dictionary())
    packet = PACKET.format(
        spaces="".join(f' xmlns:{prefix}="{space}"' for space, prefix in PREFIXES.items()),
        lines="\n".join(_lines(kept, title=title, language=text(pdf.Root.get("/Lang")))),
    )
    pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)


def _lines(kept: list[Property], *, title: str, language: str) -> Iterator[str]:
    if title:
        yield f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
    if language:
        yield f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>"
    for item in kept:
        if item.is_claim:
            prefix = PREFIXES[item.space]
            yield f"<{prefix}:{item.tag}>{escape(item.value)}</{prefix}:{item.tag}>"


def _shows_the_same(before: bytes, after: bytes, *, progress: Progress) -> bool:
    """Tell whether both files give the same pixels and the same text on every page."""
    for one, other in zip_longest(_looks(before), _looks(after)):
        if one != other:
            return False
        progress()
    return True


def _looks(data: bytes) -> Iterator[tuple[bytes, str]]:
    with pypdfium2.PdfDocument(data) as document:
        for index in range(len(document)):
            page = document[index]
            yield drawn(page, frame_of(page)).tobytes(), text_of(page)
            page.close()
