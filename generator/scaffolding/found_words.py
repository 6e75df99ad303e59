"""What a document is: its kind, and of a report its form and its variant."""

import re

from generator.model.terms import REACTIVE_VARIANTS, Form, Kind, Variant
from generator.scaffolding.drafted import Sure
from generator.scaffolding.evidence import Evidence

_KINDS = (
    (r"jaarverslag|jaarrapportage", Kind.ANNUAL_REPORT),
    (r"werkplan|werkprogramma|jaarplan", Kind.WORK_PLAN),
    (r"maatregel|aanwijzing aan|cliëntenstop|waarschuwing aan", Kind.MEASURE),
    (r"\breactie\b|zienswijze|standpunt", Kind.RESPONSE),
    (r"beleidsplan|beleidsregel|toezichtbeleid|\bbeleid\b", Kind.POLICY),
    (r"rapport|onderzoek|inspectie|bezoek|hertoets|toezicht bij", Kind.VISIT_REPORT),
)
_VARIANTS = (
    (r"calamiteit", Variant.CALAMITY),
    (r"signaal|signaalgestuurd|naar aanleiding van signalen", Variant.SIGNAL),
    (r"hertoets|hercontrole|heronderzoek|herinspectie", Variant.RE_INSPECTION),
    (r"risicogestuurd|risico-gestuurd", Variant.RISK_BASED),
    (r"thematisch|thema-onderzoek|themaonderzoek", Variant.THEMATIC),
    (r"preventief|eerste bezoek", Variant.PREVENTIVE),
    (r"periodiek|regulier|kwaliteitsonderzoek|regelmatig", Variant.PERIODIC),
)
_FORMS = ((r"\breactief", Form.REACTIVE), (r"\bproactief|\bpro-actief", Form.PROACTIVE))
_YEAR = re.compile(r"\b(20\d{2})\b")


def kind_of(evidence: Evidence) -> tuple[Kind | None, Sure]:
    """Give the kind: what somebody says it is, else what the title tells."""
    if evidence.around.kind is not None:
        return evidence.around.kind, Sure.CERTAIN
    for lines in (evidence.facts[:1], evidence.facts[1:4]):
        for pattern, kind in _KINDS:
            if any(re.search(pattern, line, re.IGNORECASE) for line in lines):
                return kind, Sure.LIKELY
    return None, Sure.TO_DECIDE


def variant_of(evidence: Evidence) -> tuple[Variant | None, Sure]:
    """Give the variant that the title, the cover or the first sentences name."""
    own = evidence.around.collection.settings.vocabulary
    lines = (("\n".join(evidence.facts), Sure.CERTAIN), ("\n".join(evidence.sentences[:25]), Sure.LIKELY))
    for text, sure in lines:
        for words, meant in sorted(own.items()):
            if words.casefold() in text.casefold() and meant in set(Variant):
                return Variant(meant), sure
        for pattern, variant in _VARIANTS:
            if re.search(pattern, text, re.IGNORECASE):
                return variant, sure
    return None, Sure.TO_DECIDE


def form_of(evidence: Evidence, variant: Variant | None) -> tuple[Form | None, Sure]:
    """Give the form that is written, else the one that belongs to the variant."""
    for pattern, form in _FORMS:
        if re.search(pattern, "\n".join((*evidence.facts, *evidence.sentences[:25])), re.IGNORECASE):
            return form, Sure.LIKELY
    if variant is None:
        return None, Sure.TO_DECIDE
    return (Form.REACTIVE if variant in REACTIVE_VARIANTS else Form.PROACTIVE), Sure.LIKELY


def year_in_title(evidence: Evidence) -> int | None:
    """Give the year that the title or the cover names."""
    found = (_YEAR.search(line) for line in evidence.facts[:4])
    return next((int(match[1]) for match in found if match), None)
