"""Small pictures, each with one thing too many."""

import io
import struct
import zlib

from PIL import Image
from PIL.PngImagePlugin import PngInfo

PERSON = "Fenna Hoekstra"
"""An invented name."""


def plain(kind: str = "JPEG", mode: str = "RGB", **more: object) -> bytes:
    """Give a small picture with a gradient."""
    picture = Image.linear_gradient("L").resize((40, 30)).convert(mode)
    file = io.BytesIO()
    picture.save(file, kind, **more)
    return file.getvalue()


def exif(fields: dict[int, object], *, gps: dict[int, object] | None = None) -> bytes:
    """Give EXIF data with these fields."""
    made = Image.Exif()
    made.update(fields)
    if gps is not None:
        made.get_ifd(0x8825).update(gps)
    return made.tobytes()


def with_thumbnail() -> bytes:
    """Give a JPEG of which the EXIF data holds a smaller picture."""
    small = plain()[:600]
    head = b"II*\0\x08\0\0\0"
    first = struct.pack("<H", 1) + struct.pack("<HHI4s", 0x0112, 3, 1, b"\1\0\0\0")
    second_at = 8 + len(first) + 4
    after = second_at + 2 + 24 + 4
    second = struct.pack("<H", 2) + struct.pack("<HHII", 0x0201, 4, 1, after)
    second += struct.pack("<HHII", 0x0202, 4, 1, len(small)) + b"\0" * 4
    data = head + first + struct.pack("<I", second_at) + second + small
    return plain(exif=b"Exif\0\0" + data)


def xmp(fields: str) -> bytes:
    """Give XMP data with these fields in a description."""
    spaces = (
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
    )
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description {spaces}>{fields}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def with_segment(marker: int, body: bytes) -> bytes:
    """Give a JPEG with one more segment."""
    data = plain()
    return data[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body + data[2:]


def png(texts: dict[str, str], *, packed: bool = False) -> bytes:
    """Give a PNG with texts."""
    info = PngInfo()
    for key, value in texts.items():
        info.add_text(key, value, zip=packed)
    return plain("PNG", pnginfo=info)


def png_with(name: bytes, body: bytes) -> bytes:
    """Give a PNG with one more chunk before its end."""
    data = plain("PNG")
    chunk = struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    return data[:-12] + chunk + data[-12:]


def under_glass(kind: str = "PNG") -> bytes:
    """Give a picture that is transparent where its colours still show something."""
    picture = Image.linear_gradient("L").resize((40, 30)).convert("RGB")
    picture.putalpha(Image.new("L", (40, 30), 0))
    file = io.BytesIO()
    picture.save(file, kind, **({"lossless": True, "exact": True} if kind == "WEBP" else {}))
    return file.getvalue()


def glass() -> bytes:
    """Give a picture of which the transparent part has no colours."""
    picture = Image.new("RGBA", (40, 30), (255, 255, 255, 0))
    picture.paste((10, 90, 160, 255), (5, 5, 20, 20))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()
