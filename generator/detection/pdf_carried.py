"""What a PDF carries beside its pages: files, programs, answers in a form, layers, leftovers."""

import re
from collections.abc import Iterable, Iterator

import pikepdf

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.pdf_anatomy import Anatomy, Object, Part, text, values
from generator.detection.pdf_instructions import unpacked
from generator.model.finding import Severity
from generator.model.text import Text

# ISO 32000-2, table 201: what goes further than showing another page, or an address on the web
ACTIONS = (
    rb"JavaScript|Launch|SubmitForm|ImportData|ResetForm|Rendition|Movie|Sound|GoToE|GoToR|GoTo3DView|"
    rb"RichMediaExecute|SetOCGState|Hide"
)
MEDIA = rb"Movie|Sound|RichMedia|3D|Screen"
ACTION = re.compile(rb"/S /(?:%b)\b|^/(?:%b)$|/JS |/AA |/Subtype /(?:%b)\b" % (ACTIONS, ACTIONS, MEDIA))
STRUCTURAL = (b"XRef", b"ObjStm", b"Linearized")  # what a reader needs to find the other parts
HARMLESS = (b"Length1", b"N", b"CIDFontType0C", b"Type1C", b"OpenType")  # fonts and colour profiles
CMAP = b"begincmap"  # which letters the signs of a font are


def carried(anatomy: Anatomy) -> Iterator[Hidden]:
    """Give everything that the file carries and no page shows."""
    yield from _files(anatomy)
    yield from _scripts(anatomy)
    yield from _form_values(anatomy)
    yield from _layers(anatomy)
    yield from _leftovers(anatomy)


def _error(kind: HiddenKind, where: Text, *, length: int = 0) -> Hidden:
    return Hidden(kind, Severity.ERROR, where, length)


def _files(anatomy: Anatomy) -> Iterator[Hidden]:
    streams = [part for part in anatomy.naming(b"EmbeddedFile") if part.is_stream]
    if streams or _has(anatomy, "/EF", kind=object):
        where = Text("bijlagen in het bestand", "attachments in the file")
        yield _error(HiddenKind.EMBEDDED_FILE, where, length=sum(_length(part) for part in streams))


def _scripts(anatomy: Anatomy) -> Iterator[Hidden]:
    count = sum(1 for part in anatomy.used if ACTION.search(part.bare))
    addresses = (address for part in anatomy.naming(b"URI") for address in values(part.content, "/URI"))
    count += sum(1 for address in addresses if text(address).strip().lower().startswith("javascript:"))
    count += _opens_something(anatomy.pdf.Root.get("/OpenAction"))
    if count:
        yield _error(HiddenKind.SCRIPT, Text("acties in het bestand", "actions in the file"), length=count)


def _opens_something(action: Object) -> bool:
    """Tell whether opening the file does more than showing a certain page."""
    return isinstance(action, pikepdf.Dictionary) and action.get("/S", pikepdf.Name.GoTo) != pikepdf.Name.GoTo


def _length(part: Part) -> int:
    """Give the bytes of a stream as stored, nothing for another part."""
    return len(part.content.read_raw_bytes()) if part.is_stream else 0


def _form_values(anatomy: Anatomy) -> Iterator[Hidden]:
    fields = [
        part for part in anatomy.naming(b"V") if part.has(b"FT") or part.has(b"T") or part.has(b"Parent")
    ]
    filled = [
        value for part in fields if isinstance(part.content, pikepdf.Dictionary) for value in _answer(part)
    ]
    signatures = [value for value in filled if _is_signature(value)]
    answers = [value for value in filled if not _is_signature(value)]
    if answers:
        where = Text("ingevulde velden van het formulier", "filled-in fields of the form")
        yield _error(HiddenKind.FORM_VALUE, where, length=sum(len(text(value)) for value in answers))
    if signatures:  # the certificate tells who signed
        where = Text("digitale handtekening", "digital signature")
        yield _error(HiddenKind.PERSONAL_METADATA, where, length=len(signatures))
    if _has(anatomy, "/XFA", kind=object):
        yield _error(HiddenKind.FORM_VALUE, Text("formulier in XML (XFA)", "form in XML (XFA)"))


def _answer(part: Part) -> Iterator[Object]:
    value = part.content.get("/V")
    is_empty = value is None or (isinstance(value, pikepdf.String) and not text(value).strip())
    is_off = isinstance(value, pikepdf.Name) and value == pikepdf.Name.Off
    is_of_form = "/T" in part.content or "/FT" in part.content or "/Kids" in part.content
    if is_of_form and not is_empty and not is_off:
        yield value


def _is_signature(value: Object) -> bool:
    return isinstance(value, pikepdf.Dictionary) and "/ByteRange" in value


def _layers(anatomy: Anatomy) -> Iterator[Hidden]:
    layers = anatomy.pdf.Root.get("/OCProperties")
    if not isinstance(layers, pikepdf.Dictionary):
        return
    count = sum(_is_off(settings) for settings in _settings(layers))
    if count:
        yield _error(
            HiddenKind.HIDDEN_LAYER, Text("lagen van het bestand", "layers of the file"), length=count
        )


def _settings(layers: Object) -> Iterator[Object]:
    yield layers.get("/D", pikepdf.Dictionary())
    yield from layers.get("/Configs", pikepdf.Array())


def _is_off(settings: Object) -> bool:
    """Tell whether a layer is off, or becomes so by itself for who looks or prints."""
    return bool(
        len(settings.get("/OFF", pikepdf.Array()))
        or settings.get("/BaseState", pikepdf.Name.ON) == pikepdf.Name.OFF
        or any(_goes_off(rule) for rule in settings.get("/AS", pikepdf.Array()))
    )


def _goes_off(rule: Object) -> bool:
    event = str(rule.get("/Event", "/View"))
    key = f"{event}State"
    layers: Iterable[Object] = rule.get("/OCGs", pikepdf.Array())
    states = (layer.get("/Usage", pikepdf.Dictionary()).get(event, pikepdf.Dictionary()) for layer in layers)
    return any(state.get(key, pikepdf.Name.ON) == pikepdf.Name.OFF for state in states)


def _leftovers(anatomy: Anatomy) -> Iterator[Hidden]:
    unused = [part for part in anatomy.unused if _may_tell(part, is_linearized=anatomy.pdf.is_linearized)]
    if unused:
        where = Text("onderdelen die niet gebruikt worden", "parts that are not used")
        yield _error(HiddenKind.ORPHAN, where, length=sum(_length(part) for part in unused))
    if _has(anatomy, "/Thumb", kind=pikepdf.Stream):
        yield _error(
            HiddenKind.THUMBNAIL, Text("voorbeeldplaatjes van bladzijden", "small pictures of pages")
        )
    if _has(anatomy, "/PieceInfo", kind=pikepdf.Dictionary):
        where = Text("werkbestand van het tekenprogramma", "working data of the drawing program")
        yield Hidden(HiddenKind.ORPHAN, Severity.WARNING, where)


def _has(anatomy: Anatomy, key: str, *, kind: type) -> bool:
    found = (value for part in anatomy.naming(key[1:].encode()) for value in values(part.content, key))
    return any(isinstance(value, kind) for value in found)


def _may_tell(part: Part, *, is_linearized: bool) -> bool:
    """Tell whether an unused part can hold content: a page, a picture, a note, a text."""
    if any(part.has(name) for name in STRUCTURAL):
        return False
    if part.is_stream:
        is_hints = is_linearized and part.has(b"S") and not part.has(b"Type") and not part.has(b"Subtype")
        is_of_font = any(part.has(name) for name in HARMLESS) or CMAP in unpacked(part)
        return not is_hints and not is_of_font
    return any(part.has(name) for name in (b"Contents", b"Author", b"Annot", b"Page"))
