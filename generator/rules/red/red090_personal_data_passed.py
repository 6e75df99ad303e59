"""In de geschiedenis van een tak staan geen persoonsgegevens, ook niet als ze er later weer uit zijn.

Waarom: wie een regel weghaalt, haalt hem niet uit git. De eerdere versie blijft te lezen voor
iedereen die bij de bronnen kan, en gaat bij het samenvoegen mee. Ook de naam van een bestand en het
bericht bij een commit blijven staan.

Zo herstelt u het: laat de beheerder de tak herschrijven voordat hij wordt samengevoegd (met 'git
rebase -i'), zodat het gegeven in geen commit meer voorkomt. Staat de tak al op de server, zeg het
dan de functionaris voor gegevensbescherming. De stappen staan in docs/geschiedenis.md. Is het geen
persoonsgegeven, zet het dan in allow.yml.
"""

import re
from collections.abc import Iterator
from itertools import chain

from generator.detection.find import find_in_name
from generator.model.finding import Severity
from generator.model.history import History, Passed
from generator.model.text import Text
from generator.rules.gone import News, flaw_at, sightings_in
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope

Seen = tuple[str, str, Flaw]


def check(history: History, known: Known) -> Iterator[Flaw]:
    """Point at personal data in an earlier version that stands nowhere now."""
    news = News(history)
    for passed in history.passed:
        for kind, text, flaw in chain(_in_text(passed, known), _in_name(passed)):
            if news.is_new(kind, text):
                yield flaw


def _in_text(passed: Passed, known: Known) -> Iterator[Seen]:
    if passed.path:  # the message of a commit has a rule of its own
        for seen in sightings_in(passed, known):
            place = flaw_at(passed, seen.start, end=seen.end, what=seen.kind.label)
            yield seen.kind, passed.source[seen.start : seen.end], place


def _in_name(passed: Passed) -> Iterator[Seen]:
    if passed.is_gone:
        name = passed.path.rpartition("/")[2]
        for seen in find_in_name(name):
            place = flaw_at(passed, what=f"{seen.kind.label}, in de naam van het bestand")
            yield seen.kind, " ".join(re.split(r"[-_+]", name[seen.start : seen.end])), place


RULE = Rule(
    code="RED090",
    name="personal-data-passed",
    severity=Severity.ERROR,
    scope=Scope.HISTORY,
    title=Text("Persoonsgegeven in de geschiedenis", "Personal data in the history"),
    message=Text(
        "een eerdere versie (commit {commit}) heeft hier een persoonsgegeven dat nu weg is, maar te "
        "lezen blijft: {what}",
        "commit {commit} puts personal data here that is gone now and can still be read: {what}",
    ),
    hint=Text(
        "laat de beheerder de eerdere versies opschonen (git rebase -i {commit}^); staan ze al op de "
        "server, zeg het dan de functionaris gegevensbescherming (docs/geschiedenis.md)",
        "rewrite the branch with 'git rebase -i {commit}^' so that it stands nowhere; if it was pushed, "
        "tell the privacy officer (docs/geschiedenis.md)",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5, 17 en 33",
    check=check,
    legal=True,
)
