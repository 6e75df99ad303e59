"""Bij elke wijziging na de eerste plaatsing staat in gewone woorden wat er is gewijzigd.

Waarom: een lezer die het stuk eerder las, moet zien wat er nu anders is. Alleen een nummer en een
dag zeggen dat niet.

Zo herstelt u het: schrijf bij 'Wat is gewijzigd' (note) één zin. Zijn er persoonsgegevens
weggehaald, beschrijf ze dan niet: 'persoonsgegevens weggehaald' is genoeg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import published_step
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a version after the first that does not say what changed."""
    published = published_step(document.meta)
    for index, made in enumerate(document.meta.versions):
        is_first = index == 0 or (published is not None and made.on <= published.day)
        if not is_first and not (made.note or "").strip():
            yield flaw(f"versions[{index}]", value=made.version)


RULE = Rule(
    code="MET051",
    name="version-without-note",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Versie zonder uitleg", "Version without a note"),
    message=Text(
        "bij versie '{value}' staat niet wat is gewijzigd", "version '{value}' does not say what changed"
    ),
    hint=Text(
        "schrijf bij 'Wat is gewijzigd' (note) in één zin wat er anders is",
        "write in one sentence, under note, what is different",
    ),
    source="contract: Front matter, versions",
    check=check,
)
