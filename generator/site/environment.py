"""The templates of a language: escaped by default, strict about names, compiled once in a process."""

from collections.abc import Callable, MutableMapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.languages.catalogue import LANGUAGES
from generator.languages.dates import DUTCH
from generator.languages.words import Words, words_of

_MARKS = ("feeds", "figure", "link", "mark", "size")
_COUNTS = frozenset({"all", "n", "part", "total", "value", "whole"})  # numbers of things; a year is none


class _Templates(Environment):
    """Templates whose global names are complete before a page is made."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Give one plain dictionary: every page copies it, and a chain of two takes five times as long."""
        return {**self.globals, **(d or {})}


def environment(theme: Path, language: str = DUTCH) -> Environment:
    """Give the environment of a theme folder; after a change in a template, one that reads all again."""
    # Looking at the clock of a template each time that a page asks for it takes longer than a short page.
    templates = sorted(theme.rglob("*.html"))
    versions = tuple((path, path.stat().st_mtime_ns) for path in templates)
    return _environment(theme, versions, language=language)


@lru_cache(maxsize=2 * len(LANGUAGES))
def _environment(theme: Path, _versions: tuple[tuple[Path, int], ...], *, language: str) -> Environment:
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
    _speak(made, words_of(language))
    marks = made.get_template("marks.html").module
    # The same marks and links stand on page after page.
    made.globals.update({name: lru_cache(maxsize=2048)(getattr(marks, name)) for name in _MARKS})
    return made


def _speak(made: Environment, words: Words) -> None:
    """Give the templates what they know a language by."""
    one, many = _blocks(words)
    made.install_gettext_callables(one, many, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    # The extension would wrap them once more, and a place in a text is filled here.
    made.globals.update(_=words.text, gettext=one, ngettext=many, aantal=words.amount)
    made.globals.update(for_script=words.for_script, own_language=partial(_in_language, words.language))
    made.filters.update(
        dag=words.day,
        korte_dag=words.short_day,
        dagen=words.days,
        maanden=words.months,
        duur=words.duration,
        opsomming=words.joined,
        getal=words.number,
        komma=words.decimal,
        taal=words.said,
    )


def _in_language(interface: str, of: str) -> Markup:
    """Give the attribute for a text in a language of its own, so that it is pronounced as such."""
    return Markup("") if of == interface else Markup(' lang="{}"').format(of)


def _blocks(words: Words) -> tuple[Callable[..., Markup], Callable[..., Markup]]:
    """Give what fills a `trans` block: its text is markup of the template, and its values are not."""

    def filled(text: str, values: dict[str, Any]) -> Markup:
        for name in _COUNTS & values.keys():
            if type(values[name]) is int:
                values[name] = words.number(values[name])
        return Markup(text) % values  # noqa: S704 - a text of the template; the values are escaped

    def one(text: str, /, **values: Any) -> Markup:
        return filled(words.text(text), values)

    def many(text: str, more: str, /, *number: int, **values: Any) -> Markup:
        return filled(words.plural(text, more, n=number[0]), values)

    return one, many
