"""Alle tekst in de bron staat ook op de pagina.

Waarom: wat alleen in de bron staat, leest niemand na, en komt toch mee naar buiten. Het gaat om een
cel te veel in een tabel, woorden achter de drie accenten van een codeblok, en tekens die
onzichtbaar zijn.

Zo herstelt u het: haal de tekst weg of zet hem op een plaats waar de lezer hem ziet.
"""

from collections.abc import Iterator

from generator.markdown.found import Loss
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_UNSEEN = frozenset({Loss.TABLE_CELL, Loss.CODE_WORDS, Loss.HIDDEN_CHARACTER})


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each piece of text that is lost on the way to the page."""
    for loss in known.body.losses:
        if loss.kind in _UNSEEN:
            yield flaw(at=loss.span)


RULE = Rule(
    code="RED029",
    name="text-not-shown",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Tekst die de lezer niet ziet", "Text that the reader does not see"),
    message=Text(
        "hier staat tekst die in de bron te lezen is en niet op de site komt",
        "here is text that can be read in the source and does not reach the site",
    ),
    hint=Text(
        "haal de tekst weg, of zet hem waar de lezer hem ziet",
        "remove the text, or put it where the reader sees it",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=check,
)
