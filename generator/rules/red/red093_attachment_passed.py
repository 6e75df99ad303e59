"""Een bijlage die u weghaalt of vervangt, blijft in de geschiedenis van de tak staan.

Waarom: wie een bestand weghaalt, haalt het niet uit git. Een eerdere versie van een pdf, waarin nog
iets niet was weggelakt, is dan nog op te vragen door iedereen die bij de bronnen kan. Wat in zo'n
bestand staat, kan dit programma niet lezen.

Zo herstelt u het: kijk of de eerdere versie gezien mag worden. Mag dat niet, laat de beheerder de
tak dan herschrijven voordat hij wordt samengevoegd (met 'git rebase -i'). De stappen staan in
docs/geschiedenis.md.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.history import History
from generator.model.text import Text
from generator.rules.gone import flaw_at
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope


def check(history: History, _known: Known) -> Iterator[Flaw]:
    """Point at each file that is no text and that came and went."""
    for passed in history.passed:
        if not passed.is_text:
            yield flaw_at(passed)


RULE = Rule(
    code="RED093",
    name="attachment-passed",
    severity=Severity.WARNING,
    scope=Scope.HISTORY,
    title=Text("Bijlage in de geschiedenis", "Attachment in the history"),
    message=Text(
        "een eerdere versie van dit bestand (commit {commit}) is nu weg, maar blijft in de bronnen "
        "op te vragen",
        "commit {commit} brought a version of this file that is gone now and can still be fetched",
    ),
    hint=Text(
        "kijk of die versie gezien mag worden; zo niet, laat de beheerder haar weghalen (git rebase "
        "-i {commit}^; zie docs/geschiedenis.md)",
        "see whether that version may be seen; if not, rewrite the branch with 'git rebase -i {commit}^' "
        "(docs/geschiedenis.md)",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 17",
    check=check,
    legal=True,
)
