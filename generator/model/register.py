"""What is counted per year and municipality without being a document."""

from pydantic import Field

from generator.model.node import Node
from generator.model.term import Term
from generator.model.terms import Covered
from generator.model.values import Count, Date, MunicipalityCode, Words


class AnsweredBy(Term):
    """Who filled in the register of a municipality."""

    SELF = "self", "De gemeente zelf"
    GROUP = "group", "Het samenwerkingsverband"
    NONE = "none", "Niet ingevuld"


class Handled(Node):
    """Who handled the mandatory reports (IGJ indicator I23)."""

    provider: Count | None = Field(None, title="Door de aanbieder", description="Aantal, of unknown.")
    supervisor: Count | None = Field(None, title="Door de toezichthouder", description="Aantal, of unknown.")
    other: Count | None = Field(None, title="Andere opvolging", description="Aantal, of unknown.")
    none: Count | None = Field(None, title="Geen onderzoek", description="Aantal, of unknown.")


class MeasureCounts(Node):
    """Measures by weight (IGJ indicator I25)."""

    correction: Count | None = Field(None, title="Correcties", description="Aantal, of unknown.")
    warning: Count | None = Field(None, title="Waarschuwingen", description="Aantal, of unknown.")
    administrative: Count | None = Field(None, title="Bestuursrechtelijk", description="Aantal, of unknown.")
    civil: Count | None = Field(None, title="Privaatrechtelijk", description="Aantal, of unknown.")


class Counts(Node):
    """The figures of a year; `unknown` is an answer, an absent key is not."""

    mandatory_reports: Count | None = Field(
        None, title="Verplichte meldingen", description="Meldingen van calamiteiten en geweld (Wmo 3.4)."
    )
    investigations: Count | None = Field(None, title="Onderzoeken", description="Gestarte onderzoeken.")
    reports: Count | None = Field(None, title="Rapporten", description="Geschreven rapporten.")
    proactive_reports: Count | None = Field(
        None, title="Proactieve rapporten", description="Rapporten van proactief toezicht."
    )
    proactive_reports_public: Count | None = Field(
        None, title="Openbare proactieve rapporten", description="Hoeveel daarvan openbaar zijn."
    )
    handled: Handled | None = Field(None, title="Afhandeling", description="Wie de meldingen onderzocht.")
    measures: MeasureCounts | None = Field(None, title="Maatregelen", description="Aantallen per soort.")


class Break(Node):
    """A question whose meaning changed, so that years cannot be compared."""

    question: Words = Field(title="Vraag", description="Sleutel van de vraag.")
    note: Words = Field(title="Toelichting", description="Wat er anders is.")


class Complete(Node):
    """The statement that the register of a year is complete."""

    by: Words = Field(title="Door", description="Rol die dit verklaart.")
    on: Date = Field(title="Datum", description="Dag van de verklaring.")
    note: Words | None = Field(None, title="Toelichting", description="Wat ontbreekt en waarom.")


class MunicipalityRegister(Node):
    """The answers and figures of one municipality."""

    answered: AnsweredBy = Field(title="Ingevuld door", description="Wie antwoordde.")
    questions: dict[str, Covered] = Field(default_factory=dict, title="Antwoorden", description="Per vraag.")
    counts: Counts | None = Field(None, title="Aantallen", description="Aantallen, of unknown.")
    breaks: tuple[Break, ...] = Field((), title="Breuken", description="Vragen die veranderden.")


class Register(Node):
    """`register.yml` of one partnership and year."""

    as_of: Date | None = Field(None, title="Stand op", description="Dag waarop de cijfers gelden.")
    complete: Complete | None = Field(None, title="Volledig", description="Verklaring van volledigheid.")
    municipalities: dict[MunicipalityCode, MunicipalityRegister] = Field(
        default_factory=dict, title="Gemeenten", description="Per gemeentecode."
    )
