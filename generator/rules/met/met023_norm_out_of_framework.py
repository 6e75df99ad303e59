"""Een oordeel per norm noemt een norm uit het gekozen toetsingskader.

Waarom: de site zet de tekst van de norm bij het oordeel. Een norm die niet in het kader staat,
heeft geen tekst.

Zo herstelt u het: kijk in frameworks.yml welke normen het kader heeft. Zijn er oordelen per norm,
noem dan ook het kader onder 'Toetsingskader' (framework).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each judged norm that the framework does not have."""
    meta = document.meta
    if not isinstance(meta, VisitReport):
        return
    framework = known.collection.frameworks.get(meta.framework or "")
    if meta.framework and framework is None:
        return  # an unknown framework has a rule of its own
    norms = framework.norms if framework else {}
    for number, judgement in enumerate(meta.judgements):
        if judgement.norm not in norms:
            yield flaw(f"judgements[{number}].norm", norm=judgement.norm, framework=meta.framework or "")


RULE = Rule(
    code="MET023",
    name="norm-out-of-framework",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Norm staat niet in het kader", "Norm is not in the framework"),
    message=Text(
        "norm '{norm}' staat niet in het toetsingskader '{framework}'",
        "norm '{norm}' is not in the framework '{framework}'",
    ),
    hint=Text(
        "gebruik een sleutel die in frameworks.yml onder 'Normen' (norms) staat",
        "use a key that stands in frameworks.yml under 'norms'",
    ),
    source="contract: Front matter, judgements",
    check=check,
)
