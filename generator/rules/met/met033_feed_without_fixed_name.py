"""In portal.yml staat onder 'Feeds' (feed) een domein dat nooit verandert, met een dag.

Waarom: elk bericht in een feed heeft een vast kenmerk. Verandert dat, bijvoorbeeld na een
verhuizing van de site, dan krijgt elke lezer alle oude berichten opnieuw.

Zo herstelt u het: vul in portal.yml 'feed' in, met 'authority' (een domein van u) en 'date' (een
dag waarop dat domein van u was), en verander dit daarna nooit meer.
"""

from collections.abc import Iterator
from datetime import datetime

from generator.model.finding import Severity
from generator.model.library import Library
from generator.model.text import Text
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(library: Library, _moment: datetime) -> Iterator[Flaw]:
    """Point at a portal without a name for its feeds."""
    if library.portal is not None and library.portal.feed is None:
        yield flaw("feed", path="content/portal.yml")


RULE = Rule(
    code="MET033",
    name="feed-without-fixed-name",
    severity=Severity.WARNING,
    scope=Scope.PORTAL,
    title=Text("Feeds zonder vast kenmerk", "Feeds without a fixed name"),
    message=Text("'Feeds' (feed) ontbreekt in portal.yml", "'feed' is missing in portal.yml"),
    hint=Text(
        "vul een domein van u in, en een dag: feed: {{authority: toezicht.example.org, date: 2026-01-01}}",
        "fill in 'feed', for example feed: {{authority: toezicht.example.org, date: 2026-01-01}}",
    ),
    source="RFC 4151 (tag URIs); contract: Addresses",
    check=check,
)
