"""In een openbare bron heeft ook geen eerdere versie een tekst die nog niet openbaar mocht zijn.

Waarom: wie de bronnen kan lezen, leest ook elke eerdere versie. Een concept dat u weer weghaalt,
staat er dan nog, net als de tekst van een rapport onder embargo.

Zo herstelt u het: laat de beheerder de tak herschrijven voordat hij wordt samengevoegd (met 'git
rebase -i'), zodat de tekst in geen commit meer voorkomt. Schrijf concepten in een besloten bron. De
stappen staan in docs/geschiedenis.md.
"""

from collections.abc import Iterator
from itertools import islice

from generator.model.finding import Severity
from generator.model.history import History, Passed
from generator.model.library import Document
from generator.model.terms import Repository
from generator.model.text import Text
from generator.reading.document import read_document
from generator.reading.layout import Role, position
from generator.rules.gone import News, flaw_at
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope
from generator.rules.statuses import CLOSED, is_early
from generator.source.text import Decoded


def check(history: History, known: Known) -> Iterator[Flaw]:
    """Point at the first line of each closed text that came and went."""
    if known.collection.settings.repository is not Repository.PUBLIC:
        return
    news = News(history)
    for passed in history.passed:
        document = _document(passed)
        if document and (document.meta.publication_status in CLOSED or is_early(document.meta, known.moment)):
            yield from islice(_new_lines(passed, document, news=news), 1)


def _new_lines(passed: Passed, document: Document, *, news: News) -> Iterator[Flaw]:
    at = len(document.source) - len(document.body)
    for line in document.body.splitlines(keepends=True):
        if line.strip() and news.is_new("", line):
            yield flaw_at(passed, at, end=at + len(line.rstrip()))
        at += len(line)


def _document(passed: Passed) -> Document | None:
    if position(passed.path).role is not Role.DOCUMENT or not passed.source:
        return None
    return read_document(passed.path, "", decoded=Decoded(passed.source))[1]


RULE = Rule(
    code="RED092",
    name="closed-body-passed",
    severity=Severity.ERROR,
    scope=Scope.HISTORY,
    title=Text("Besloten tekst in de geschiedenis", "Closed text in the history"),
    message=Text(
        "een eerdere versie (commit {commit}) heeft hier een tekst die niet openbaar was; die is nu "
        "weg, maar blijft te lezen: de bronnen zijn openbaar (repository: public)",
        "commit {commit} puts a text here that was not public; it is gone now, but the sources are public "
        "(repository: public)",
    ),
    hint=Text(
        "laat de beheerder de eerdere versies opschonen (git rebase -i {commit}^); staan ze al op de "
        "server, lees dan eerst docs/geschiedenis.md",
        "rewrite the branch with 'git rebase -i {commit}^' so that the text stands nowhere; see "
        "docs/geschiedenis.md if it was pushed",
    ),
    source="Wet open overheid, artikel 5.1",
    check=check,
    legal=True,
)
