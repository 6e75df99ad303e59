"""Files with a secret in them, as small as their kind allows."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
from PIL import Image
from PIL.PngImagePlugin import PngInfo

NAME = "Zoë van Kwispelbergh"
FIRST, LAST = "Zoë van", "Kwispelbergh"
STREET = "Nergenslaan 27"
LIST = f"# wie en waar\n{NAME}\n\n{STREET}\n"


def pdf(*, page: str = "Verslag", title: str = "Verslag", note: str = "") -> bytes:
    """A PDF with words on its page, a title and perhaps a note."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(400, 400))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    first = document.pages[0].obj
    first.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    first.Contents = document.make_stream(f"BT /F1 12 Tf 20 300 Td ({page}) Tj ET".encode())
    if note:
        rectangle = pikepdf.Array([0, 0, 9, 9])
        text = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=rectangle)
        text.Contents = pikepdf.String(note)
        first.Annots = pikepdf.Array([document.make_indirect(text)])
    document.docinfo["/Title"] = title
    out = io.BytesIO()
    document.save(out, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def docx(body: str, *, part: str = "word/document.xml") -> bytes:
    """An archive in the shape of a DOCX, with one part."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, f"<w:document><w:p>{body}</w:p></w:document>")
    return out.getvalue()


def png(words: str, *, is_packed: bool) -> bytes:
    """A picture of one dot, with words beside it."""
    said = PngInfo()
    said.add_text("Author", words, zip=is_packed)
    out = io.BytesIO()
    Image.new("RGB", (1, 1)).save(out, "PNG", pnginfo=said)
    return out.getvalue()


def jpeg(words: str) -> bytes:
    """A picture of one dot, with an artist."""
    picture = Image.new("RGB", (1, 1))
    exif = picture.getexif()
    exif[0x013B] = words
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def split_run(words: str) -> str:
    """Words as an office program writes them after a correction: cut anywhere."""
    cut = len(words) - 5
    run = '<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="nl-NL"/></w:rPr><w:t>{}</w:t></w:r><w:proofErr/>'
    return run.format(words[:cut]) + run.format(words[cut:])


NEW: dict[str, tuple[str, bytes]] = {
    "a text": ("westpolder/over.txt", f"Met dank aan {NAME}.".encode()),
    "a table": ("westpolder/cijfers.csv", f'naam;aantal\n"{NAME}";1\n'.encode()),
    "a packed shard": ("westpolder/assets/search/p-1.bin", gzip.compress(f'["{NAME}"]'.encode())),
    "a PDF": ("westpolder/rapport/verslag.pdf", pdf(page="Zoe van Kwispelbergh")),
    "the title of a PDF": ("westpolder/rapport/verslag.pdf", pdf(title=NAME)),
    "a note in a PDF": ("westpolder/rapport/verslag.pdf", pdf(note=f"volgens {NAME}")),
    "a text document": ("westpolder/verslag.docx", docx(split_run(NAME))),
    "a note in a text document": ("westpolder/verslag.docx", docx(NAME, part="word/comments.xml")),
    "a file name in a text document": (
        "westpolder/verslag.docx",
        docx("", part="word/zoe-van-kwispelbergh.xml"),
    ),
    "a picture": ("westpolder/foto.png", png(NAME, is_packed=False)),
    "packed text in a picture": ("westpolder/foto.png", png(NAME, is_packed=True)),
    "a photograph": ("westpolder/foto.jpg", jpeg("Zoe van Kwispelbergh")),
    "a drawing": ("westpolder/tekening.svg", f"<svg><title>{NAME}</title></svg>".encode()),
    "a drawing with a cut text": (
        "westpolder/tekening.svg",
        f"<svg><text><tspan>{FIRST}</tspan> <tspan>{LAST}</tspan></text></svg>".encode(),
    ),
}


def after(words: str) -> Callable[[bytes], bytes]:
    """Put words at the end of a file."""
    return lambda data: data + words.encode()


CHANGED: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "a page": (
        "westpolder/rapport/2025/vr-2025-001/index.html",
        lambda data: data.replace(b"</main>", f"<p>{NAME}</p></main>".encode(), 1),
    ),
    "an attribute of a page": (
        "westpolder/index.html",
        lambda data: data.replace(b"<main", f'<main data-x="{NAME}"'.encode(), 1),
    ),
    "the page that is not found": ("westpolder/404.html", after(f"<!-- {NAME} -->")),
    "a feed": ("westpolder/feed.xml", after(f"<!-- {NAME} -->")),
    "a feed in JSON": (
        "westpolder/feed.json",
        lambda data: data.replace(b'"title": "', b'"title": "Zo\\u00eb van Kwispelbergh ', 1),
    ),
    "the sitemap": ("westpolder/sitemap.xml", after("<!-- zoe-van-kwispelbergh -->")),
    "robots": ("westpolder/_root/robots.txt", after(f"# {NAME}\n")),
    "the list of publications": ("westpolder/publications.json", after(f'"{NAME}"')),
}


ODD: dict[str, tuple[str, bytes, str]] = {
    "a packed bomb": ("westpolder/bom.bin", gzip.compress(b"0" * (33 << 20)), "VER034"),
    "a broken shard": ("westpolder/shard.bin", gzip.compress(b"abc" * 99)[:-9], "VER033"),
    "a broken PDF": ("westpolder/kapot.pdf", b"%PDF-1.7\nniets", "VER033"),
    "a broken archive": ("westpolder/kapot.docx", b"PK\x03\x04" + bytes(99), "VER033"),
    "a broken picture": ("westpolder/kapot.png", b"\x89PNG\r\n\x1a\n\0\0\0\xfftEXt", ""),
    "an archive that is not known": ("westpolder/zeven.docx", b"7z\xbc\xaf\x27\x1c" + bytes(99), "VER033"),
    "an empty file": ("westpolder/leeg.txt", b"", ""),
    "an empty picture": ("westpolder/leeg.png", b"", ""),
    "a text that is too long": ("westpolder/lang.txt", b" " * ((32 << 20) + 1), "VER034"),
    "nothing but openings": ("westpolder/open.txt", b"<" * 1_000_000, ""),
    "a name of odd signs": ("westpolder/a\x07b.txt", b"a", "VER033"),
}


def plant(file: Path, content: bytes) -> None:
    """Put a file there, with its folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
