"""What each kind of document adds to the front matter."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from generator.model import procedure as parts
from generator.model import terms
from generator.model.front_matter import FrontMatter
from generator.model.node import Node
from generator.model.register import Counts
from generator.model.terms import Kind
from generator.model.values import (
    Bool,
    Date,
    DateList,
    IdList,
    ProviderKey,
    WordList,
    Words,
    Year,
    as_list,
    one_or_more,
)

ProviderList = Annotated[tuple[ProviderKey, ...], BeforeValidator(as_list), one_or_more({"type": "string"})]


class Location(Node):
    """One place that was visited."""

    name: Words = Field(title="Locatie", description="Naam van de locatie.")
    municipality: Words | None = Field(None, title="Gemeente", description="Code of naam.")
    visited_on: Date | None = Field(None, title="Bezocht op", description="Dag van het bezoek.")
    verdict: terms.NormVerdict | None = Field(None, title="Oordeel", description="Oordeel over deze locatie.")


class Judgement(Node):
    """The judgement on one norm of the framework."""

    norm: Words = Field(title="Norm", description="Sleutel van de norm in het kader.")
    verdict: terms.NormVerdict = Field(title="Oordeel", description="Oordeel over deze norm.")
    note: Words | None = Field(None, title="Toelichting", description="Een zin bij het oordeel.")


class FollowUp(Node):
    """A step after the report."""

    on: Date | None = Field(None, title="Datum", description="Dag van de stap.")
    what: Words = Field(title="Wat", description="Wat er gebeurde.")
    note: Words | None = Field(None, title="Toelichting", description="Een zin erbij.")
    owner: Words | None = Field(None, title="Wie", description="Rol die ervoor zorgt.")
    due: Date | None = Field(None, title="Termijn", description="Uiterste dag.")


class Covers(Node):
    """What a policy says something about (IGJ indicators I02 to I07)."""

    independence: terms.Covered = Field(
        terms.Covered.UNKNOWN, title="Onafhankelijkheid", description="Beschrijft het beleid dit?"
    )
    publication: terms.Covered = Field(
        terms.Covered.UNKNOWN, title="Openbaarmaking", description="Beschrijft het beleid dit?"
    )
    organisation: terms.Covered = Field(
        terms.Covered.UNKNOWN, title="Organisatie", description="Beschrijft het beleid dit?"
    )
    work_programme: terms.Covered = Field(
        terms.Covered.UNKNOWN, title="Eigen werkprogramma", description="Beschrijft het beleid dit?"
    )


class Policy(FrontMatter):
    """Beleid: how supervision and publication are done."""

    kind: Literal[Kind.POLICY] = Field(title="Soort", description="Beleid.")
    covers: Covers | None = Field(None, title="Wat het beleid regelt", description="Per onderwerp.")
    offered: tuple[parts.Offered, ...] = Field((), title="Aangeboden aan", description="Wie het kreeg.")


class WorkPlan(FrontMatter):
    """Werkplan: what will be inspected this year."""

    kind: Literal[Kind.WORK_PLAN] = Field(title="Soort", description="Werkplan.")
    year: Year = Field(title="Jaar", description="Het jaar waarvoor het plan geldt.")
    drawn_up_by: terms.DrawnUpBy | None = Field(None, title="Opgesteld door", description="Wie het opstelde.")
    based_on: IdList = Field((), title="Op grond van", description="Kenmerk van het beleid.")


class VisitReport(FrontMatter):
    """Rapport: what a supervisor inspected and judged."""

    kind: Literal[Kind.VISIT_REPORT] = Field(title="Soort", description="Rapport.")
    form: terms.Form = Field(title="Vorm", description="Proactief of reactief.")
    variant: terms.Variant = Field(title="Soort onderzoek", description="De wijze van onderzoek.")
    subject: terms.Subject = Field(
        terms.Subject.PROVIDER, title="Onderwerp", description="Wie of wat is onderzocht."
    )
    provider: ProviderList = Field((), title="Aanbieder", description="Sleutel uit providers.yml.")
    supervisor: WordList = Field((), title="Toezichthouder", description="Sleutel uit partnership.yml.")
    scope: terms.Scope = Field(
        terms.Scope.QUALITY, title="Domein", description="Kwaliteit of rechtmatigheid."
    )
    cooperation: terms.Cooperation | None = Field(
        None, title="Samenwerking", description="Met andere toezichthouders."
    )
    announced: Bool | None = Field(None, title="Aangekondigd", description="true of false.")
    started_on: Date | None = Field(None, title="Begonnen op", description="Eerste dag van het onderzoek.")
    visited_on: DateList = Field((), title="Bezocht op", description="Dagen van bezoek.")
    locations: tuple[Location, ...] = Field((), title="Locaties", description="Bezochte plaatsen.")
    framework: Words | None = Field(None, title="Toetsingskader", description="Sleutel uit frameworks.yml.")
    verdict: terms.Verdict | None = Field(
        None, title="Oordeel", description="Zoals het in het rapport staat."
    )
    judgements: tuple[Judgement, ...] = Field((), title="Oordeel per norm", description="Norm en oordeel.")
    recommendations: tuple[parts.Recommendation, ...] = Field(
        (), title="Aanbevelingen", description="Wat er beter moet."
    )
    follow_up: tuple[FollowUp, ...] = Field((), title="Vervolg", description="Stappen na het rapport.")
    offered: tuple[parts.Offered, ...] = Field((), title="Aangeboden aan", description="Wie het kreeg.")


class AnnualReport(FrontMatter):
    """Jaarverslag: what supervision did in a year."""

    kind: Literal[Kind.ANNUAL_REPORT] = Field(title="Soort", description="Jaarverslag.")
    year: Year = Field(title="Jaar", description="Het jaar waarover het verslag gaat.")
    figures: Counts | None = Field(None, title="Cijfers", description="Aantallen, of unknown.")
    offered: tuple[parts.Offered, ...] = Field((), title="Aangeboden aan", description="Wie het kreeg.")
    recommendations: tuple[parts.Recommendation, ...] = Field(
        (), title="Aanbevelingen", description="Wat er beter moet."
    )


class Measure(FrontMatter):
    """Maatregel: what was done to a provider, and until when."""

    kind: Literal[Kind.MEASURE] = Field(title="Soort", description="Maatregel.")
    measure: terms.MeasureKind = Field(title="Maatregel", description="Hoe zwaar de maatregel is.")
    type: terms.MeasureType | None = Field(
        None, title="Soort maatregel", description="Wat de maatregel doet."
    )
    provider: ProviderList = Field((), title="Aanbieder", description="Sleutel uit providers.yml.")
    legal_basis: Words | None = Field(None, title="Grondslag", description="Wet, contract of subsidie.")
    from_: Date | None = Field(None, alias="from", title="Vanaf", description="Eerste dag.")
    until: Date | None = Field(None, title="Tot en met", description="Laatste dag.")
    advised: Words | None = Field(None, title="Advies", description="Wat de toezichthouder adviseerde.")
    advice_followed: Bool | None = Field(None, title="Advies gevolgd", description="true of false.")
    offered: tuple[parts.Offered, ...] = Field((), title="Aangeboden aan", description="Wie het kreeg.")


class Response(FrontMatter):
    """Reactie: what a body or a provider answers."""

    kind: Literal[Kind.RESPONSE] = Field(title="Soort", description="Reactie.")
    from_body: terms.Sender = Field(title="Van", description="Wie reageert.")


class OtherDocument(FrontMatter):
    """Document: anything else that belongs to supervision."""

    kind: Literal[Kind.DOCUMENT] = Field(title="Soort", description="Document.")
    sort: terms.Sort = Field(title="Soort document", description="Wat voor document.")
    from_body: terms.Sender | None = Field(None, title="Van", description="Van wie het komt.")


KINDS: dict[Kind, type[FrontMatter]] = {
    Kind.POLICY: Policy,
    Kind.WORK_PLAN: WorkPlan,
    Kind.VISIT_REPORT: VisitReport,
    Kind.ANNUAL_REPORT: AnnualReport,
    Kind.MEASURE: Measure,
    Kind.RESPONSE: Response,
    Kind.DOCUMENT: OtherDocument,
}
"""The front matter of each kind."""

LETTERS: dict[Kind, str] = {
    Kind.POLICY: "BEL",
    Kind.WORK_PLAN: "WP",
    Kind.VISIT_REPORT: "VR",
    Kind.ANNUAL_REPORT: "JV",
    Kind.MEASURE: "MAA",
    Kind.RESPONSE: "REA",
    Kind.DOCUMENT: "DOC",
}
"""The letters with which an id of each kind begins; a partnership that has others goes on with its own."""
