"""Record that somebody in a role read a document before it becomes public."""

from collections import Counter
from dataclasses import dataclass

from generator.detection.find import find
from generator.errors import UsageError
from generator.lifecycle.checked_text import fingerprint
from generator.markdown.outline import outline
from generator.model.finding import Finding, Severity
from generator.model.library import Document, Library
from generator.pipeline.checking import findings_in
from generator.pipeline.mending import write
from generator.pipeline.order import Order, Watch
from generator.pipeline.standing import only_named, standing
from generator.rules.approving import record_of, with_record
from generator.rules.mending import Mended

SETTLED = frozenset({"STA001", "RED013", "RED014", "RED061", "RED062"})
"""What the record itself puts right."""

_LONGEST = 80  # characters of a role


@dataclass(frozen=True, slots=True)
class Approval:
    """What was recorded; nothing where errors are in the way."""

    library: Library
    document: Document
    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()
    marks: tuple[tuple[str, int], ...] = ()  # category and number of the redactions
    checked_text: str = ""

    @property
    def told(self) -> tuple[Finding, ...]:
        """The findings that whoever approves should see."""
        return (*self.errors, *self.warnings)


def approve(order: Order, word: str, *, role: str, watch: Watch) -> Approval:
    """Write into a document that `role` read it at the moment; refused where a rule finds an error in it."""
    _refuse_person(role)
    found = standing(order.root, order.moment, watch=watch)
    document = only_named(found, word)
    with watch.step("controleren"):
        findings = findings_in(found.library, document, order=order)
    own = [one for one in findings if one.code not in SETTLED]
    errors = tuple(one for one in own if one.severity is Severity.ERROR)
    if errors:
        return Approval(found.library, document, errors)
    warnings = tuple(one for one in own if one.severity is Severity.WARNING)
    return _recorded(order, Approval(found.library, document, warnings=warnings), role=role)


def _recorded(order: Order, approval: Approval, *, role: str) -> Approval:
    document = approval.document
    marks = Counter(mark.category.label.lower() for mark in outline(document.body).marks if mark.category)
    checked = fingerprint(document)
    record = record_of(
        document, role=role, on=order.moment.date(), checked_text=checked, is_redacted=bool(marks)
    )
    write(order.root, (Mended(document.path, with_record(document, record), ()),))
    return Approval(
        approval.library, document, (), approval.warnings, tuple(sorted(marks.items())), checked_text=checked
    )


def _refuse_person(role: str) -> None:
    """The record is public: it names a role, never a person."""
    if not role.strip() or len(role) > _LONGEST or not role.isprintable() or find(role):
        raise UsageError(
            "dit lijkt geen rol",
            hint="noem de rol, kort en zonder naam of adres, zoals 'jurist openbaarheid'",
        )
