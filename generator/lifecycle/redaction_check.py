"""Gate: somebody, in a role that is written down, checked the text for personal data."""

from datetime import date

from generator.lifecycle.gate import At, Barrier, Gate
from generator.lifecycle.weighing import REDACTION_CHECK, is_asked
from generator.model.library import Document
from generator.model.text import Text

_BY_NOBODY = Barrier(
    Text("niemand heeft de tekst gecontroleerd op persoonsgegevens", "nobody checked for personal data")
)
_ON_NO_DAY = Barrier(
    Text("er staat niet bij wanneer de tekst is gecontroleerd", "the day of the check is missing")
)


def check(document: Document, at: At) -> Barrier | None:
    """Shut while the role or the day of the check is missing."""
    redaction = document.meta.redaction
    if redaction is not None and redaction.checked_by is not None and redaction.checked_on is not None:
        return None
    if not is_asked(REDACTION_CHECK, document, at=at):
        return None
    return _BY_NOBODY if redaction is None or redaction.checked_by is None else _ON_NO_DAY


def _since(document: Document, _at: At) -> date | None:
    redaction = document.meta.redaction
    return redaction.checked_on if redaction and redaction.checked_by else None


GATE = Gate(
    name="redaction-check",
    title=Text("Controle op persoonsgegevens", "Check on personal data"),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 24; Wet open overheid, artikel 5.1",
    opener=Text("een collega die de tekst niet zelf schreef", "a colleague who did not write the text"),
    action=Text(
        "laat een ander de hele tekst nalezen en vul rol en dag in bij redaction (checked_by, checked_on)",
        "let somebody else read the whole text and fill in checked_by (a role) and checked_on",
    ),
    check=check,
    since=_since,
    takes_away=False,
)
