"""Gate: every quote and example was agreed with whom it comes from."""

import re

from generator.lifecycle.gate import At, Barrier, Gate, never_told
from generator.model.library import Document
from generator.model.text import Text

# Also where the head stands in code or in a sentence: what is not understood stays closed.
_NOT_AGREED = re.compile(r"\[!\s*(?:CITAAT|VOORBEELD)(?!\s+afgestemd\s*\])", re.IGNORECASE)


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the body has a quote or an example without 'afgestemd'."""
    if "[!" not in document.body or not _NOT_AGREED.search(document.body):
        return None
    return Barrier(Text("een citaat is nog niet afgestemd", "a quote has not been agreed"))


GATE = Gate(
    name="quotes",
    title=Text("Citaten afgestemd", "Quotes agreed"),
    source="IGJ, Wmo-rapportage 2024: voorbeelden en citaten worden afgestemd",
    opener=Text("van wie het citaat is", "who is quoted"),
    action=Text(
        "leg het citaat voor en schrijf daarna [!CITAAT afgestemd] of [!VOORBEELD afgestemd]",
        "have the quote agreed and write [!CITAAT afgestemd] or [!VOORBEELD afgestemd]",
    ),
    check=check,
    since=never_told,
)
