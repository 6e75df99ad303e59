"""Rules about what attachments carry; what is in them was looked up before, so that a rule reads no files."""

from collections.abc import Callable, Iterator

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.inspection import Inspection
from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.library import Document
from generator.rules.catalogue import all_rules
from generator.rules.known import Known
from generator.rules.links import attachment_paths
from generator.rules.rule import Flaw, Rule, flaw

_WARNED = frozenset(
    {
        HiddenKind.TOOL_METADATA,
        HiddenKind.OCR_MISMATCH,
        HiddenKind.NO_TEXT_LAYER,
        HiddenKind.CROPPED_PICTURE,
        HiddenKind.TRANSPARENT_COLOUR,
    }
)
_ADVISED = frozenset({HiddenKind.NOT_TAGGED, HiddenKind.NO_LANGUAGE, HiddenKind.NO_TITLE})
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.ADVICE)

Check = Callable[[Document, Known], Iterator[Flaw]]


def weight_of(kind: HiddenKind) -> Severity:
    """Give how heavy a kind of hidden content usually is."""
    if kind in _ADVISED:
        return Severity.ADVICE
    return Severity.WARNING if kind in _WARNED else Severity.ERROR


def rule_for(kind: HiddenKind) -> Rule:
    """Give the rule that tells a kind of hidden content: it is named after it."""
    return next(rule for rule in all_rules() if rule.code.startswith("ATT") and rule.name == kind.value)


def hides(kind: HiddenKind) -> Check:
    """Make the check of a rule that tells one kind of hidden content."""

    def check(document: Document, known: Known) -> Iterator[Flaw]:
        for key, file, inspection in _inspected(document, known):
            for item in inspection.hidden:
                if item.kind is kind and not is_lighter(item):
                    yield flaw(key, file=file, where=item.where.nl)

    return check


def asks_for_a_look(severity: Severity) -> Check:
    """Make the check of a rule that tells what is less serious in this file than the kind usually is."""

    def check(document: Document, known: Known) -> Iterator[Flaw]:
        for key, file, inspection in _inspected(document, known):
            for item in inspection.hidden:
                if is_lighter(item) and item.severity is severity:
                    yield flaw(key, file=file, where=item.where.nl, what=rule_for(item.kind).title.nl.lower())

    return check


def names(*, person: bool) -> Check:
    """Make the check of a rule that tells personal data in the text of attachments."""

    def check(document: Document, known: Known) -> Iterator[Flaw]:
        for key, file, inspection in _inspected(document, known):
            for item in inspection.personal:
                if (item.kind is SightingKind.PERSON) is person:
                    yield flaw(key, file=file, where=item.where.nl, what=item.kind.label, count=item.count)

    return check


def is_lighter(item: Hidden) -> bool:
    """Whether something is less serious than its kind usually is."""
    return _ORDER.index(item.severity) > _ORDER.index(weight_of(item.kind))


def _inspected(document: Document, known: Known) -> Iterator[tuple[str, str, Inspection]]:
    """Give the key, the name and the outcome of each attachment that was looked into."""
    if not known.inspections:
        return
    for index, path in enumerate(attachment_paths(document)):
        inspection = known.inspections.get(path)
        if inspection is not None:
            yield f"attachments[{index}].file", document.meta.attachments[index].file, inspection
