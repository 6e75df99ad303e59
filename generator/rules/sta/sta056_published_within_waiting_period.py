"""Na een bezwaar tegen openbaarmaking wacht u de afgesproken dagen.

Waarom: in die dagen kan de aanbieder de rechter vragen om openbaarmaking tegen te houden. Het stuk
blijft tot het einde dicht, ook als het een eerdere dag noemt.

Zo herstelt u het: verbeter 'Openbaar op' (published_on). Is er spoed, schrijf dan bij het besluit
onder 'Spoed' (urgent) waarom.
"""

from collections.abc import Iterator
from datetime import timedelta

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.hearings import objected
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a day of publication before the waiting days after the last decision are over."""
    meta = document.meta
    if meta.hearing is None or meta.published_on is None or not objected(meta):
        return
    given = [one.sent_on or one.on for one in meta.publication_decision if not one.urgent]
    days = [day for day in given if day]
    if not days or meta.publication_status is not Status.PUBLISHED:
        return
    opens = max(days) + timedelta(days=known.collection.settings.waiting_days + 1)
    if max(days) <= meta.published_on < opens:
        yield flaw("published_on", published=meta.published_on, day=opens)


RULE = Rule(
    code="STA056",
    name="published-within-waiting-period",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar binnen de wachttijd", "Published within the waiting period"),
    message=Text(
        "de dag van openbaarmaking is {published}, maar na het bezwaar kan het stuk pas "
        "openbaar zijn op {day}",
        "published_on is {published}, but after the objection the document can be public on {day} only",
    ),
    hint=Text(
        "kies een latere dag, of schrijf bij het besluit onder 'Spoed' (urgent) waarom er spoed is",
        "choose a later day, or write the reason for urgency under urgent",
    ),
    source="Wet open overheid, artikel 4.4, vijfde lid (twee weken), naar analogie; VNG, "
    "handreiking Transparant Wmo-toezicht (2020)",
    check=check,
)
