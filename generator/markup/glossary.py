"""The glossary terms that a body uses, with their explanations apart from it."""

from generator.markup.context import Explained
from generator.markup.escape import escape


class Terms:
    """Collects the terms of one page."""

    def __init__(self) -> None:
        self._used: dict[str, Explained] = {}

    @property
    def used(self) -> tuple[Explained, ...]:
        """Every term once, by the alphabet."""
        return tuple(sorted(self._used.values(), key=lambda term: (term.term.casefold(), term.anchor)))

    def link(self, term: Explained, written: str) -> str:
        """Give the word in the text, which leads to its explanation."""
        anchor = escape(term.anchor)
        own = "" if term.anchor in self._used else f' id="termref-{anchor}"'
        self._used[term.anchor] = term
        return f'<a class="term" href="#term-{anchor}"{own}>{escape(written)}</a>'

    def section(self) -> str:
        """Give the explanations; empty where no term is used."""
        if not self._used:
            return ""
        items = "".join(_explanation(term) for term in self.used)
        return (
            '<section class="begrippen" aria-labelledby="k--begrippen">\n'
            f'<h2 id="k--begrippen">Begrippen in dit stuk</h2>\n{items}</section>\n'
        )


def _explanation(term: Explained) -> str:
    anchor, word = escape(term.anchor), escape(term.term)
    return (
        f'<details id="term-{anchor}" open><summary>{word}</summary>\n<p>{escape(term.explanation)} '
        f'<a class="terug" href="#termref-{anchor}" aria-label="Terug naar {word} in de tekst">↩</a></p>\n'
        "</details>\n"
    )
