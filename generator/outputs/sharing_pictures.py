"""assets/delen/: a picture for each public document, drawn again only where what it shows changed."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from generator.model.partnership import HouseStyle
from generator.outputs.lettering import Typeface
from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import one_line
from generator.outputs.sharing_picture import Shown, drawn
from generator.settings.contrast import readable, text_on
from generator.staging.addresses import picture_address
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument

_FORM = "2"  # another way of drawing asks for another number
_BRAND, _ACCENT = "#0f4c5c", "#f2a33a"  # where a partnership chose nothing, as on its pages
_HEAD = 300  # bytes in which a picture says from what it was made


def sharing_pictures(
    site: PublicSite, typeface: Typeface, *, before: Path | None = None
) -> Iterator[OutputFile]:
    """Give the picture of each public document; what was taken back has none.

    `before` is the folder of an earlier build: a picture there that shows the same is taken over.
    """
    letter = hashlib.sha256(typeface.font.read_bytes()).hexdigest()
    for document in site.documents:
        shown = _shown(document, site)
        address = picture_address(document.id)
        mark = hashlib.sha256(repr((_FORM, letter, shown)).encode()).hexdigest()
        kept = _kept(before / address, mark) if before else None
        yield OutputFile(address, kept or drawn(shown, typeface, mark=mark))


def _shown(document: PublicDocument, site: PublicSite) -> Shown:
    band, accent = _colours(site.publisher.house_style)
    places = ", ".join(link.label for link in document.municipalities)
    return Shown(
        one_line(document.title),
        " · ".join(part for part in (document.kind_label, places) if part),
        document.verdict,
        one_line(site.publisher.name),
        band,
        accent,
    )


def _colours(style: HouseStyle) -> tuple[str, str]:
    brand = style.brand or _BRAND
    return readable(brand, text_on(brand)), style.accent or _ACCENT


def _kept(picture: Path, mark: str) -> bytes | None:
    """Give a picture of an earlier build, if it says that it was made from the same."""
    if picture.is_symlink() or not picture.is_file():
        return None
    content = picture.read_bytes()
    return content if mark.encode() in content[:_HEAD] else None
