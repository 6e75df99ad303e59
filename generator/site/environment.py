"""The templates: escaped by default, strict about names, compiled once for all sites in a process."""

from collections.abc import Callable, MutableMapping
from functools import lru_cache
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.site import texts
from generator.site.days import all_days, full_day, short_day

_MARKS = ("feeds", "figure", "link", "mark", "size")


class _Templates(Environment):
    """Templates whose global names are complete before a page is made."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Give one plain dictionary: every page copies it, and a chain of two takes five times as long."""
        return {**self.globals, **(d or {})}


def environment(theme: Path) -> Environment:
    """Give the environment of a theme folder; after a change in a template, one that reads all again."""
    # Looking at the clock of a template each time that a page asks for it takes longer than a short page.
    templates = sorted(theme.rglob("*.html"))
    return _environment(theme, tuple((path, path.stat().st_mtime_ns) for path in templates))


@lru_cache(maxsize=2)
def _environment(theme: Path, _versions: tuple[tuple[Path, int], ...]) -> Environment:
    made = _Templates(
        extensions=["jinja2.ext.i18n"],
        loader=FileSystemLoader(theme),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.policies["ext.i18n.trimmed"] = True
    translations = NullTranslations()
    made.install_gettext_translations(translations, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.globals["_"] = _words_of(translations)
    made.filters["dag"] = full_day
    made.filters["korte_dag"] = short_day
    made.filters["dagen"] = all_days
    made.filters["opsomming"] = texts.joined
    made.globals["aantal"] = texts.amount
    marks = made.get_template("marks.html").module
    # The same marks and links stand on page after page.
    made.globals.update({name: lru_cache(maxsize=2048)(getattr(marks, name)) for name in _MARKS})
    return made


def _words_of(translations: NullTranslations) -> Callable[..., str]:
    """Give what templates call `_`: plain text, which the page escapes, as a label may come from settings."""
    look_up = lru_cache(maxsize=4096)(translations.gettext)

    def words(text: str, **values: object) -> str:
        return look_up(text) % values if values else look_up(text)

    return words
