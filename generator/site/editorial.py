"""Editorial pages: Markdown for MkDocs, and the HTML that comes back cleaned."""

import json
import re

import nh3

from generator.site.sheet import Sheet
from generator.staging.public import PublicSite

EXTENSIONS = ("tables", "footnotes", "toc", "sane_lists")
EXTENSION_SETTINGS: dict[str, dict[str, object]] = {
    "tables": {"use_align_attribute": True},
    "footnotes": {"BACKLINK_TITLE": "Terug naar noot {} in de tekst"},
}

_ALIGNED = re.compile(r'(<t[hd]) align="(left|center|right)"')
_MARK = re.compile(r"\[lak:([0-9a-z.,]+) ([a-z]+)\]")
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_TAGS = set(
    "a abbr blockquote br code dd del div dl dt em h2 h3 h4 h5 h6 hr li ol p pre s strong sub sup "  # noqa: SIM905 - a list of one-letter words reads badly
    "table tbody td th thead tr ul".split()
)
_ATTRIBUTES = {
    "a": {"href", "class", "id", "title"},
    "abbr": {"title"},
    "div": {"class"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"align"},
    "th": {"align", "scope"},
}
_SCHEMES = {"https", "http", "mailto", "tel"}


def editorial_sheets(site: PublicSite) -> tuple[Sheet, ...]:
    """Give the editorial pages of a partnership; staging made their links into addresses."""
    return tuple(
        Sheet(
            f"{page.name}/",
            "page.html",
            page.title,
            description=page.description,
            active=f"{page.name}/",
            markdown=page.body or " ",
        )
        for page in site.pages
    )


def as_source(sheet: Sheet) -> str:
    """Give the Markdown of a page the way MkDocs reads it, its template named in front."""
    # JSON is YAML too; with front matter of our own, the body's first lines are never taken for it.
    front = json.dumps({"title": sheet.title, "template": sheet.template}, ensure_ascii=True)
    return f"---\n{front}\n---\n{sheet.markdown}"


def cleaned(html: str) -> str:
    """Give HTML with only what an editorial page may hold, tables made reachable for a keyboard."""
    clean = nh3.clean(html, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=_SCHEMES, link_rel=None)
    # The CSP forbids style attributes, and `align` is no longer HTML.
    clean = _ALIGNED.sub(r'\1 class="\2"', clean)
    return _TABLE.sub(_scrollable, _MARK.sub(_box, clean))


def _box(mark: re.Match[str]) -> str:
    return (
        f'<span class="lak"><span aria-hidden="true">{mark[1]}</span>'
        f'<span class="sr">weggelakt: {mark[2]}, artikel {mark[1]}, Woo</span></span>'
    )


def _scrollable(table: re.Match[str]) -> str:
    return f'<div class="tabel" role="region" tabindex="0" aria-label="Tabel">{table[0]}</div>'
