"""De soort onderzoek past bij de vorm: gepland (proactive) of na een melding (reactive).

Waarom: de IGJ telt gepland toezicht en toezicht na een melding apart. Past de soort niet bij de
vorm, dan klopt geen van beide tellingen.

Zo herstelt u het: bij gepland toezicht (proactive) horen risk-based, thematic, preventive, periodic
en re-inspection. Bij toezicht na een melding (reactive) horen calamity, signal en other-report.
Verbeter 'Vorm' (form) of 'Soort onderzoek' (variant).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import REACTIVE_VARIANTS, Form, Variant
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a variant of the other form."""
    meta = document.meta
    if not isinstance(meta, VisitReport):
        return
    reactive = meta.form is Form.REACTIVE
    fitting = [variant for variant in Variant if (variant in REACTIVE_VARIANTS) is reactive]
    if meta.variant not in fitting:
        told = ", ".join(f"{variant} ({variant.label.lower()})" for variant in fitting)
        choices = ", ".join(fitting)
        yield flaw("variant", variant=meta.variant, form=meta.form, choices=choices, choices_nl=told)


RULE = Rule(
    code="MET026",
    name="variant-out-of-form",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Soort onderzoek past niet bij de vorm", "Variant does not fit the form"),
    message=Text(
        "'{variant_nl}' ({variant}) past niet bij '{form_nl}' ({form})",
        "variant '{variant}' does not fit form '{form}'",
    ),
    hint=Text(
        "verbeter 'Vorm' (form), of kies een 'Soort onderzoek' (variant) bij '{form_nl}' ({form}): "
        "{choices_nl}",
        "choose for '{form}' from: {choices}",
    ),
    source="contract: Front matter, visit-report; IGJ, Wmo-rapportage 2024, proactief en reactief toezicht",
    check=check,
)
