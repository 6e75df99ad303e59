"""PDFs that each carry one thing too much, or lack one thing."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from bench.attachments.pdf_paper import Paper, annotate, form, jpeg, photograph, picture, printed, text_page
from bench.attachments.pdf_spotless import alternative, outline
from generator.detection.hidden import HiddenKind

PERSON = "Jan Voorbeeld"
MAIL = "jan.voorbeeld@example.org"
Change = Callable[[Pdf], object]
Fault = tuple[str, HiddenKind, bytes]
GPS, ARTIST = 0x8825, 0x013B


def burdened() -> Iterator[Fault]:
    """Give the files by a name, with the kind that has to be found."""
    changes = (_notes, _forms, _files, _actions, _properties, _words, _leftovers, _access)
    for family in changes:
        for name, kind, change in family():
            yield (
                name,
                kind,
                printed(Paper([text_page()], finish=lambda pdf, change=change: _do(change, pdf))),
            )
    yield from _by_bytes(
        printed(Paper([text_page()], save={"object_stream_mode": pikepdf.ObjectStreamMode.disable}))
    )
    yield from _locked()
    for name, kind, options in _photographs():
        finish = lambda pdf, options=options: _photograph(pdf, options)  # noqa: E731 # one of many changes
        yield name, kind, printed(Paper([text_page(picture("Photo", (300, 20, 120, 90)))], finish=finish))
    yield "too-many-pages", HiddenKind.TOO_LARGE, printed(Paper([b""] * 1001))


def _do(change: Change, pdf: Pdf) -> None:
    change(pdf)


def _notes() -> Iterator[tuple[str, HiddenKind, Change]]:
    yield "redaction-not-done", HiddenKind.UNAPPLIED_REDACTION, lambda pdf: annotate(pdf, Subtype=Name.Redact)
    for sort in ("Text", "FreeText", "Highlight", "StrikeOut", "Stamp", "Ink", "Square", "Popup", "Caret"):
        yield (
            f"note-{sort.lower()}",
            HiddenKind.ANNOTATION,
            lambda pdf, sort=sort: annotate(pdf, Subtype=Name("/" + sort), Contents=String("Klopt dit?")),
        )


def _forms() -> Iterator[tuple[str, HiddenKind, Change]]:
    for name, sort, value in (
        ("text", Name.Tx, String("ingevuld")),
        ("choice", Name.Ch, String("ja")),
        ("tick", Name.Btn, Name.Yes),
        ("choices", Name.Ch, Array([String("ja"), String("nee")])),
    ):
        yield (
            f"form-{name}",
            HiddenKind.FORM_VALUE,
            lambda pdf, sort=sort, value=value: _field(pdf, FT=sort, V=value),
        )
    yield "form-xfa", HiddenKind.FORM_VALUE, _xfa
    signature = {"Type": Name.Sig, "ByteRange": Array([0, 1, 2, 3]), "Contents": String("00")}
    yield (
        "signature",
        HiddenKind.PERSONAL_METADATA,
        lambda pdf: _field(
            pdf, FT=Name.Sig, V=pdf.make_indirect(Dictionary({f"/{k}": v for k, v in signature.items()}))
        ),
    )


def _files() -> Iterator[tuple[str, HiddenKind, Change]]:
    yield "attachment", HiddenKind.EMBEDDED_FILE, _attach
    yield "attachment-of-page", HiddenKind.EMBEDDED_FILE, _associate
    yield (
        "attachment-as-note",
        HiddenKind.EMBEDDED_FILE,
        lambda pdf: annotate(pdf, Subtype=Name.FileAttachment, FS=_file(pdf)),
    )


def _actions() -> Iterator[tuple[str, HiddenKind, Change]]:
    script = {"S": Name.JavaScript, "JS": String("app.alert(1)")}
    for name, entries in (
        ("javascript", script),
        ("launch", {"S": Name.Launch, "F": String("cmd.exe")}),
        ("submit", {"S": Name.SubmitForm, "F": String("https://example.org")}),
        ("import", {"S": Name.ImportData, "F": String("a.fdf")}),
        ("other-file", {"S": Name.GoToR, "F": String("ander.pdf")}),
        ("javascript-address", {"S": Name.URI, "URI": String("JavaScript:alert(1)")}),
    ):
        yield (
            f"link-{name}",
            HiddenKind.SCRIPT,
            lambda pdf, entries=entries: annotate(pdf, Subtype=Name.Link, A=_action(entries)),
        )
    yield "opens-javascript", HiddenKind.SCRIPT, lambda pdf: _root(pdf, "OpenAction", value=_action(script))
    address = {"S": Name.URI, "URI": String("https://example.org")}
    yield "opens-address", HiddenKind.SCRIPT, lambda pdf: _root(pdf, "OpenAction", value=_action(address))
    names = Array([String("start"), _action(script)])
    yield (
        "named-javascript",
        HiddenKind.SCRIPT,
        lambda pdf: _root(pdf, "Names", value=Dictionary(JavaScript=Dictionary(Names=names))),
    )
    yield "page-action", HiddenKind.SCRIPT, _page_action


def _properties() -> Iterator[tuple[str, HiddenKind, Change]]:
    kind = HiddenKind.PERSONAL_METADATA
    yield "author", kind, lambda pdf: _property(pdf, "Author", value=PERSON)
    yield "account-as-author", kind, lambda pdf: _property(pdf, "Author", value="jvoorbeeld")
    yield "title-with-address", kind, lambda pdf: _property(pdf, "Title", value=f"Verslag voor {MAIL}")
    yield "own-property", kind, lambda pdf: _property(pdf, "Behandelaar", value=MAIL)
    yield "subject", kind, lambda pdf: _property(pdf, "Subject", value=f"Gesprek met {MAIL}")
    for name in ("dc:creator", "dc:description", "photoshop:CaptionWriter", "xmpRights:Owner"):
        shown: object = f"{PERSON} {MAIL}"
        shown = [PERSON] if name == "dc:creator" else {shown} if name == "xmpRights:Owner" else shown
        yield (
            f"xmp-{name.partition(':')[2].lower()}",
            kind,
            lambda pdf, name=name, shown=shown: _xmp(pdf, name, value=shown),
        )
    yield (
        "tool",
        HiddenKind.TOOL_METADATA,
        lambda pdf: _property(pdf, "Producer", value="Tekstverwerker 16.2"),
    )


def _words() -> Iterator[tuple[str, HiddenKind, Change]]:
    yield "bookmark", HiddenKind.OUTLINE_NAME, lambda pdf: outline(pdf, f"Brief aan {MAIL}")
    yield "alternative", HiddenKind.ALTERNATIVE_TEXT, lambda pdf: alternative(pdf, f"Foto van {MAIL}")


def _leftovers() -> Iterator[tuple[str, HiddenKind, Change]]:
    yield (
        "thumbnail",
        HiddenKind.THUMBNAIL,
        lambda pdf: _page_entry(pdf, "Thumb", value=pdf.make_stream(b"\0" * 12)),
    )
    yield "drawing-never-drawn", HiddenKind.ORPHAN, _idle
    yield (
        "working-data",
        HiddenKind.ORPHAN,
        lambda pdf: _page_entry(pdf, "PieceInfo", value=Dictionary(Draw=Dictionary())),
    )


def _access() -> Iterator[tuple[str, HiddenKind, Change]]:
    yield "not-tagged", HiddenKind.NOT_TAGGED, lambda pdf: pdf.Root.__delitem__("/StructTreeRoot")
    yield "not-marked", HiddenKind.NOT_TAGGED, lambda pdf: pdf.Root.__delitem__("/MarkInfo")
    yield "no-language", HiddenKind.NO_LANGUAGE, lambda pdf: pdf.Root.__delitem__("/Lang")
    yield "no-title", HiddenKind.NO_TITLE, lambda pdf: pdf.trailer.Info.__delitem__("/Title")


def _by_bytes(data: bytes) -> Iterator[Fault]:
    yield "earlier-revision", HiddenKind.EARLIER_REVISION, _once_more(data)
    yield "data-after", HiddenKind.TRAILING_DATA, data + b"\nen dan nog dit"
    yield "data-before", HiddenKind.TRAILING_DATA, b"vooraf dit\n" + data
    lost = b"%d 0 obj\n<< /Contents (weg) >>\nendobj\n"
    start = data.rfind(b"\nxref") + 1
    moved = data[:start] + lost % 900 + data[start:]
    offset = b"startxref\n%d\n" % start
    yield (
        "part-in-no-table",
        HiddenKind.ORPHAN,
        moved.replace(offset, b"startxref\n%d\n" % (start + len(lost % 900))),
    )
    yield "unused-stream", HiddenKind.ORPHAN, _with_unused(data, b"<< /Length 3 >>\nstream\nweg\nendstream")
    yield (
        "unused-note",
        HiddenKind.ORPHAN,
        _with_unused(data, b"<< /Type /Annot /Subtype /Text /Contents (weg) >>"),
    )
    yield "no-pdf", HiddenKind.UNREADABLE, b"PK\x03\x04" + data[5:]
    yield "empty", HiddenKind.UNREADABLE, b""
    yield "noise", HiddenKind.UNREADABLE, b"%PDF-1.7\n" + bytes(range(256)) * 20
    yield "cut-off", HiddenKind.UNREADABLE, data[: len(data) // 2]


def _locked() -> Iterator[Fault]:
    for name, user in (("locked", "geheim"), ("locked-for-changes", "")):
        save = {
            "encryption": pikepdf.Encryption(owner="meester", user=user),
            "deterministic_id": False,
            "static_id": True,
        }
        yield name, HiddenKind.UNREADABLE, printed(Paper([text_page()], save=save))


def _photographs() -> Iterator[tuple[str, HiddenKind, dict[str, object]]]:
    place, person = Image.Exif(), Image.Exif()
    place[GPS] = {1: "N", 2: (52.0, 0.0, 0.0), 3: "E", 4: (4.0, 0.0, 0.0)}
    person[ARTIST] = PERSON
    yield "photograph-with-place", HiddenKind.GPS, {"exif": place}
    yield "photograph-with-maker", HiddenKind.PERSONAL_METADATA, {"exif": person}


def _photograph(pdf: Pdf, options: dict[str, object]) -> None:
    photo = photograph()
    pdf.pages[0].obj.Resources.XObject.Photo = pdf.make_stream(
        jpeg(photo, **options),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=photo.width,
        Height=photo.height,
        ColorSpace=Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def _field(pdf: Pdf, **entries: object) -> None:
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([annotate(pdf, Subtype=Name.Widget, T=String("veld"), **entries)])
    )


def _xfa(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(b"<xdp/>"))


def _file(pdf: Pdf) -> Dictionary:
    content = pdf.make_stream(b"naam;adres", Type=Name.EmbeddedFile)
    return pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("lijst.csv"), EF=Dictionary(F=content)))


def _attach(pdf: Pdf) -> None:
    names = Array([String("lijst.csv"), _file(pdf)])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))


def _associate(pdf: Pdf) -> None:
    pdf.pages[0].obj.AF = Array([_file(pdf)])


def _action(entries: dict[str, object]) -> Dictionary:
    return Dictionary({f"/{key}": value for key, value in entries.items()})


def _root(pdf: Pdf, key: str, *, value: object) -> None:
    pdf.Root[f"/{key}"] = value


def _page_action(pdf: Pdf) -> None:
    pdf.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.Named, N=Name.Print))


def _page_entry(pdf: Pdf, key: str, *, value: object) -> None:
    pdf.pages[0].obj[f"/{key}"] = value


def _idle(pdf: Pdf) -> None:
    pdf.pages[0].obj.Resources.XObject.Signature = form(pdf, b"0 g 9 9 9 9 re f")


def _property(pdf: Pdf, key: str, *, value: str) -> None:
    pdf.trailer.Info[f"/{key}"] = value


def _xmp(pdf: Pdf, name: str, *, value: object) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as found:
        found[name] = value


def _once_more(data: bytes) -> bytes:
    """Add a change at the end, as an editor does that keeps what was there."""
    trailer = data[data.rfind(b"trailer") + 7 : data.rfind(b"startxref")].strip().removesuffix(b">>")
    first = int(data[data.rfind(b"startxref") + 9 :].split()[0])
    part = b"900 0 obj\n<< /Changed true >>\nendobj\n"
    table = b"xref\n900 1\n%010d 00000 n \n" % len(data)
    trailer = re.sub(rb"/Size \d+", b"/Size 901", trailer)
    rest = b"trailer\n%s /Prev %d /Changed 900 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return data + part + table + rest % (trailer, first, len(data) + len(part))


def _with_unused(data: bytes, content: bytes) -> bytes:
    """Add a part that the table names and nothing points at."""
    start = data.rfind(b"\nxref") + 1
    with pikepdf.open(BytesIO(data)) as pdf:
        number = len(pdf.objects) + 1
    part = b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table, trailer = data[start : data.rfind(b"startxref")].split(b"trailer")
    lines = table.replace(b"0 %d" % number, b"0 %d" % (number + 1)) + b"%010d 00000 n \n" % start
    trailer = trailer.replace(b"/Size %d" % number, b"/Size %d" % (number + 1))
    return (
        data[:start] + part + lines + b"trailer" + trailer + b"startxref\n%d\n%%%%EOF\n" % (start + len(part))
    )
