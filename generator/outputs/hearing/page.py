"""The document in preparation as one file: nothing in it is fetched from elsewhere, and no script runs."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from gettext import NullTranslations
from pathlib import Path

import lxml.html
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lxml.html import HtmlElement
from markupsafe import Markup

from generator.outputs.dates import in_words
from generator.outputs.hearing.letter import Letter
from generator.outputs.hearing.numbering import Paragraph, numbered

Pictures = Callable[[str], bytes | None]
"""Gives the bytes of a picture by its address in the text; None where there is none."""

_OUTWARD = ("#", "https:", "http:", "mailto:", "tel:")
_PICTURE_TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}


@dataclass(frozen=True, slots=True)
class Preview:
    """The file that is sent, with the pieces that have a number."""

    html: str = field(repr=False)
    paragraphs: tuple[Paragraph, ...] = field(repr=False)


def preview_page(letter: Letter, theme: Path, *, pictures: Pictures) -> Preview:
    """Give the page of a document for the provider that it is about."""
    translations = NullTranslations()
    templates = _templates(theme, translations)
    document = letter.document
    body = Markup(_on_its_own(document.html + document.glossary, pictures))  # noqa: S704 (staging wrote this HTML)
    text = templates.get_template("hearing-text.html").render(document=document, body=body)
    parts = numbered(text, word=translations.gettext("Alinea"))
    html = templates.get_template("hearing.html").render(
        letter=letter,
        document=document,
        text=Markup(parts.html),  # noqa: S704 (the template above escaped it)
        count=len(parts.paragraphs),
        style=Markup((theme / "hearing.css").read_text(encoding="utf-8")),  # noqa: S704 (our own style)
        font=b64encode((theme / "assets/fonts/toezicht-sans.woff2").read_bytes()).decode(),
    )
    return Preview(html, parts.paragraphs)


def _templates(theme: Path, translations: NullTranslations) -> Environment:
    made = Environment(
        extensions=["jinja2.ext.i18n"],
        loader=FileSystemLoader(theme),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(translations, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.filters["dag"] = in_words
    return made


def _on_its_own(html: str, pictures: Pictures) -> str:
    """Leave out what leads to a page that the reader cannot have, and put pictures into the file."""
    root = lxml.html.fragment_fromstring(html, create_parent="div")
    for link in root.findall(".//a[@href]"):
        if not link.get("href").startswith(_OUTWARD):
            link.drop_tag()
    for picture in root.findall(".//img"):
        _carry(picture, pictures)
    return (root.text or "") + "".join(lxml.html.tostring(child, encoding="unicode") for child in root)


def _carry(picture: HtmlElement, pictures: Pictures) -> None:
    address = picture.get("src", "")
    kind = _PICTURE_TYPES.get(address.rpartition(".")[2].lower())
    data = pictures(address) if kind else None
    if data is None:
        picture.text = picture.get("alt")
        picture.drop_tag()
    else:
        picture.set("src", f"data:{kind};base64,{b64encode(data).decode()}")
