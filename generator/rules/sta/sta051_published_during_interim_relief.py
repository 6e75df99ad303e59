"""Vroeg de aanbieder de rechter om openbaarmaking tegen te houden, dan wacht u op zijn uitspraak.

Waarom: openbaar maken kan niet worden teruggedraaid. Wie het doet terwijl de rechter nog moet
beslissen, maakt die uitspraak zinloos.

Zo herstelt u het: zet bij de procedure 'suspends: true' (schorst) tot de uitspraak er is, en maak
daarna openbaar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import ProceedingKind, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each request to the court that was open on the day of publication."""
    meta = document.meta
    published = meta.published_on
    if not meta.proceedings or published is None or meta.publication_status is not Status.PUBLISHED:
        return
    for index, one in enumerate(meta.proceedings):
        if one.kind is not ProceedingKind.INTERIM_RELIEF or one.suspends or one.filed_on is None:
            continue
        if one.filed_on <= published and (one.decided_on is None or one.decided_on > published):
            yield flaw(f"proceedings[{index}].filed_on", published=published, filed=one.filed_on)


RULE = Rule(
    code="STA051",
    name="published-during-interim-relief",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar terwijl de rechter nog moest beslissen", "Published before the court decided"),
    message=Text(
        "het stuk is openbaar op {published}, terwijl op het verzoek van {filed} nog niet was beslist",
        "the document is public on {published}, while the request of {filed} was not decided",
    ),
    hint=Text(
        "wacht op de uitspraak en schrijf tot die tijd 'suspends: true' (schorst) bij deze procedure",
        "wait for the ruling, and until then put suspends: true at this proceeding",
    ),
    source="Wet open overheid, artikel 4.4, vijfde lid, naar analogie: opgeschort tot de "
    "uitspraak; Algemene wet bestuursrecht, artikel 8:81",
    check=check,
)
