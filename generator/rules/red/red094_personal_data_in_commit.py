"""In het bericht bij een commit staan geen persoonsgegevens.

Waarom: het bericht hoort bij de geschiedenis van de bronnen. Het is te lezen voor iedereen die bij
de bronnen kan, en met een latere commit verandert het niet.

Zo herstelt u het: laat de beheerder het bericht veranderen met 'git commit --amend' (de laatste
commit) of met 'git rebase -i' (een eerdere). Staat de tak al op de server, zeg het dan de
functionaris voor gegevensbescherming. De stappen staan in docs/geschiedenis.md.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.history import History
from generator.model.text import Text
from generator.rules.gone import flaw_at, sightings_in
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope


def check(history: History, known: Known) -> Iterator[Flaw]:
    """Point at each message with personal data, once for each kind."""
    for passed in history.passed:
        if passed.path:
            continue
        kinds = {seen.kind.label for seen in sightings_in(passed, known)}
        if known.private_names.places(passed.source):
            kinds.add("Naam van een zelfstandige")
        for kind in sorted(kinds):
            yield flaw_at(passed, what=kind)


RULE = Rule(
    code="RED094",
    name="personal-data-in-commit",
    severity=Severity.ERROR,
    scope=Scope.HISTORY,
    title=Text("Persoonsgegeven in het bericht bij een wijziging", "Personal data in a commit message"),
    message=Text(
        "in het bericht bij een wijziging (commit {commit}) staat een persoonsgegeven: {what}",
        "the message of commit {commit} holds personal data: {what}",
    ),
    hint=Text(
        "laat de beheerder het bericht veranderen (git rebase -i {commit}^); staat het al op de "
        "server, zeg het dan de functionaris gegevensbescherming (docs/geschiedenis.md)",
        "change the message with 'git rebase -i {commit}^'; if the branch was pushed, tell the privacy "
        "officer (docs/geschiedenis.md)",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 17",
    check=check,
    legal=True,
)
