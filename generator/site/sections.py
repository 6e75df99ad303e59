"""The table of contents of a document: the headings of its text, and the sections that its page adds."""

from dataclasses import dataclass

from generator.model.terms import Kind
from generator.site.texts import N_
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Heading

_ENOUGH = 3  # a shorter list helps nobody


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of a page; only those of ours have a translation."""

    before: tuple[Heading, ...]  # ours, above the text
    own: tuple[Heading, ...]  # of the text itself
    after: tuple[Heading, ...]  # ours, below the text

    @property
    def is_useful(self) -> bool:
        """Whether there is enough to choose from."""
        return len(self.before) + len(self.own) + len(self.after) >= _ENOUGH


def contents_of(document: PublicDocument, *, measures: bool, relations: bool) -> Contents:
    """Give the table of contents, where measures that followed and other relations may have a section."""
    own = tuple(heading for heading in document.headings if heading.level == 2)  # noqa: PLR2004 - an h2
    after = (*_findings(document, measures=measures), *_course(document, relations=relations))
    return Contents(_present(*_opening(document)), own, _present(*after))


def has_opening(document: PublicDocument) -> bool:
    """Whether judgement and reaction, or advice and decision, stand side by side above the text."""
    inspection = document.inspection
    if inspection is not None:
        return bool(document.verdict or inspection.norms or inspection.reaction or document.heard)
    sanction = document.sanction
    return bool(sanction and (sanction.advised or sanction.reaction or document.heard))


def _opening(document: PublicDocument) -> tuple[tuple[object, str, str], ...]:
    shown = has_opening(document)
    return (
        (shown and document.inspection, "oordeel", N_("Oordeel en reactie")),
        (shown and document.sanction, "advies-en-besluit", N_("Advies en besluit")),
    )


def _findings(document: PublicDocument, *, measures: bool) -> tuple[tuple[object, str, str], ...]:
    inspection = document.inspection
    return (
        (document.figures is not None, "cijfers", N_("Cijfers")),
        (document.policy_covers is not None, "wat-het-beleid-regelt", N_("Wat het beleid regelt")),
        (inspection and inspection.norms, "oordeel-per-norm", N_("Oordeel per norm")),
        (inspection and inspection.places, "bezochte-plaatsen", N_("Bezochte plaatsen")),
        (document.recommendations, "aanbevelingen", N_("Aanbevelingen")),
        (inspection and inspection.follow_up, "stappen-na-het-rapport", N_("Stappen na het rapport")),
        (measures, "maatregelen", N_("Maatregelen die volgden")),
        (document.reactions, "reacties", N_("Reacties en antwoorden")),
    )


def _course(document: PublicDocument, *, relations: bool) -> tuple[tuple[object, str, str], ...]:
    offered = document.offered or document.kind is Kind.ANNUAL_REPORT
    before = document.consulted or document.decisions or document.informed
    return (
        (document.proceedings, "procedures", N_("Bezwaar en beroep")),
        (relations, "hoort-bij", N_("Hoort bij dit stuk")),
        (before, "vooraf", N_("Wie er vooraf bij betrokken was")),
        (offered, "aangeboden-aan", N_("Aangeboden aan")),
        (document.versions, "versies", N_("Versies: wat is gewijzigd")),
        (True, "verwijzen", N_("Verwijzen, volgen en hergebruiken")),
    )


def _present(*rows: tuple[object, str, str]) -> tuple[Heading, ...]:
    return tuple(Heading(2, f"deel-{anchor}", label) for shown, anchor, label in rows if shown)
