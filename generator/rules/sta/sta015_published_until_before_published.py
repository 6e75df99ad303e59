"""De laatste dag van openbaarheid ligt na de eerste.

Waarom: een stuk dat is afgelopen voor het begint, komt nooit op de site. Meestal is het een
typefout in het jaartal.

Zo herstelt u het: verbeter 'Openbaar tot en met' (publish_until) of de dag van openbaarmaking.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.titles import named


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a last day before the first."""
    meta = document.meta
    if meta.publish_until is None:
        return
    starts = (
        ("published_on", meta.published_on),
        ("publish_from", meta.publish_from and meta.publish_from.date()),
    )
    for key, day in starts:
        if day is not None and meta.publish_until < day:
            name = named(document.path, key)
            yield flaw("publish_until", until=meta.publish_until, before=key, before_nl=name, day=day)
            return


RULE = Rule(
    code="STA015",
    name="published-until-before-published",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Einde ligt voor het begin", "The end lies before the beginning"),
    message=Text(
        "de dag bij {named}, {until}, ligt voor de dag bij {before_nl}, {day}",
        "publish_until ({until}) lies before {before} ({day})",
    ),
    hint=Text("verbeter een van de twee dagen", "correct one of the two days"),
    source="contract: Front matter; Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e",
    check=check,
)
