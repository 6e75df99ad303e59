"""De gegevens beginnen met 'id'; daarna komen 'Soort' (kind), 'Titel' (title) en 'In het kort'
(summary), in die volgorde.

Waarom: wie een stuk opent, ziet dan meteen welk stuk het is. En wie twee stukken vergelijkt, ziet
alleen wat er echt verschilt. Andere sleutels mogen ertussen staan.

Zo herstelt u het: verplaats de hele regel, met alles wat eronder inspringt. 'toezicht check --fix'
doet dat voor u.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.key_order import HEAD, in_order, reordered
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript, tree_of
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw
from generator.rules.texts import front_of

_HEAD = re.compile(rf"^({'|'.join(HEAD)}):", re.MULTILINE)
_MOVED = Text("de sleutels staan nu in volgorde", "the keys are in order now")


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the first key that stands too early."""
    front = front_of(document)
    seen = _HEAD.findall(front)
    if seen == [key for key in HEAD if key in seen] and front.partition("\n")[2].startswith("id:"):
        return  # most documents: no need to read the keys once more
    keys = list(tree_of(document.path, document.source).values or ())
    wrong = next((key for key, right in zip(keys, in_order(keys), strict=True) if key != right), None)
    if wrong:
        yield flaw(wrong, name=wrong)


def fix(_flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Move whole entries, with their comments; not where it is unclear to which key a comment belongs."""
    edit = reordered(manuscript)
    return Remedy((edit,), _MOVED) if edit else None


RULE = Rule(
    code="MET048",
    name="keys-out-of-order",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Gegevens niet op volgorde", "Keys out of order"),
    message=Text("'{title}' ({name}) staat hier te vroeg", "'{name}' stands too early here"),
    hint=Text(
        "zet eerst id, en dan kind, title en summary, in die volgorde; 'toezicht check --fix' doet "
        "dat voor u",
        "begin with id, and then put kind, title and summary in that order",
    ),
    source="contract: Front matter, order of the table",
    check=check,
    fix=fix,
)
