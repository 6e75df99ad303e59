"""Een versie van een openbaar stuk heeft een dag die al geweest is, of vandaag.

Waarom: wat u in een openbaar stuk verandert, staat bij de eerstvolgende keer bouwen op de site. Een
regel met een dag die nog komt, staat daar dan niet bij, en de wijziging lijkt stil gebeurd.

Zo herstelt u het: zet bij de versie de dag waarop de wijziging op de site komt. Moet een nieuw stuk
nog wachten, gebruik dan 'Openbaar vanaf' (publish_from): een versie van die dag mag er al staan.
"""

from collections.abc import Iterator
from datetime import date

from generator.model.finding import Severity
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a version that is dated after today and after the publication itself."""
    if document.meta.publication_status is not Status.PUBLISHED:
        return
    last = max(known.today, _first_day(document.meta))
    for index, made in enumerate(document.meta.versions):
        if made.on > last:
            yield flaw(f"versions[{index}].on", day=made.on)


def _first_day(meta: FrontMatter) -> date:
    begins = meta.publish_from.date() if meta.publish_from else date.min
    return max(begins, meta.published_on or date.min)


RULE = Rule(
    code="MET052",
    name="version-in-future",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Versie met een dag die nog komt", "Version on a day that is still ahead"),
    message=Text(
        "de dag van deze versie, {day}, is nog niet geweest", "the day of this version, {day}, is still ahead"
    ),
    hint=Text(
        "zet hier de dag waarop de wijziging op de site komt",
        "give the day on which the change appears on the site",
    ),
    source="contract: Front matter, versions",
    check=check,
)
