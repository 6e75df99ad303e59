"""Whether a record is asked for: a gate shuts for nothing that no rule calls an error."""

from generator.lifecycle.gate import At
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.partnership import Partnership, RuleSetting

BODY_OF_ADOPTION = "ADO001"
DAY_OF_ADOPTION = "ADO002"
ADOPTION_AHEAD = "ADO006"
EVERY_MUNICIPALITY = "ADO007"
REDACTION_CHECK = "STA001"
_RECORDS = (BODY_OF_ADOPTION, DAY_OF_ADOPTION, ADOPTION_AHEAD, EVERY_MUNICIPALITY, REDACTION_CHECK)
_LEGAL = frozenset({REDACTION_CHECK})  # no document can suppress these
_WAIVED = RuleSetting(severity="off", reason="voorvertoning")


def is_asked(code: str, document: Document, *, at: At) -> bool:
    """Whether the rule is an error here: not weighed less by the partnership, nor suppressed."""
    own = at.collection.settings.rules.get(code)
    if own is not None and own.severity is not Severity.ERROR:
        return False
    return code in _LEGAL or all(item.code != code for item in document.meta.suppressions)


def without_records(settings: Partnership) -> Partnership:
    """Give settings under which no missing record keeps a document closed, for a preview."""
    waived = {**settings.rules, **dict.fromkeys(_RECORDS, _WAIVED)}
    return settings.model_copy(update={"rules": waived})
