"""The tags of a built page, read without a tree: a tree costs more than everything that is asked of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_TAG = re.compile(rb"""<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>""")
_NAME = re.compile(rb"[a-z0-9-]+", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""")
_TITLE = re.compile(rb"<title[^>]*>\s*[^<\s]", re.IGNORECASE)
_LOADING = re.compile(r"stylesheet|icon|load|manifest|fetch|connect", re.IGNORECASE)
_SHORT = 12  # characters; an attribute with less holds no trace of a text


@dataclass(slots=True)
class Said:
    """What one tag says, or all tags of a page together; addresses are unescaped."""

    has_title: bool = False
    has_language: bool = False
    has_inline_code: bool = False
    headings: int = 0  # of level 1
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    long_values: list[str] = field(default_factory=list)  # of attributes


@dataclass(frozen=True, slots=True)
class TagReader:
    """Reads pages; the same tags stand on many, so each is taken apart once."""

    known: dict[bytes, Said | None] = field(default_factory=dict, repr=False)  # None: it says nothing

    def page(self, raw: bytes) -> Said:
        """Give what all tags of a page say."""
        shown = _COMMENT.sub(b"", raw) if b"<!--" in raw else raw
        page = Said(has_title=bool(_TITLE.search(shown)))
        for said in self._each(_TAG.findall(shown)):
            page.has_language |= said.has_language
            page.has_inline_code |= said.has_inline_code
            page.headings += said.headings
            page.ids += said.ids
            page.links += said.links
            page.loaded += said.loaded
            page.long_values += said.long_values
        return page

    def _each(self, tags: list[bytes]) -> Iterator[Said]:
        known = self.known
        for tag in tags:
            if tag not in known:
                said = _said(tag)
                known[tag] = said if said != Said() else None
            found = known[tag]
            if found is not None:
                yield found


def _said(tag: bytes) -> Said:
    found = _NAME.match(tag, 1)
    name = found[0].decode().lower() if found else ""
    values = {
        key.decode("utf-8", "replace").lower(): _text(double or single or bare)
        for key, double, single, bare in _ATTRIBUTE.findall(tag)
    }
    says_code = name == "style" or "style" in values or any(key.startswith("on") for key in values)
    is_code = name == "script" and "src" not in values and "json" not in values.get("type", "")
    return Said(
        has_language=name == "html" and bool(values.get("lang", "").strip()),
        has_inline_code=says_code or is_code,
        headings=int(name == "h1"),
        ids=[values[key] for key in ("id", "name") if key in values and (key == "id" or name == "a")],
        links=[values["href"]] if "href" in values and name in {"a", "area"} else [],
        loaded=list(_loaded(name, values)),
        long_values=[value for value in values.values() if len(value) >= _SHORT],
    )


def _loaded(name: str, values: dict[str, str]) -> Iterator[str]:
    yield from (values[key] for key in ("src", "poster", "data") if key in values)
    yield from (part.split()[0] for part in values.get("srcset", "").split(",") if part.strip())
    if name == "link" and "href" in values and _LOADING.search(values.get("rel", "")):
        yield values["href"]


def _text(value: bytes) -> str:
    text = value.decode("utf-8", "replace")
    return unescape(text) if "&" in text else text
