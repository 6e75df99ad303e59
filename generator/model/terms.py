"""The closed lists of the contract, each value with its Dutch label."""

from generator.model.term import Term


class Kind(Term):
    """What sort of publication a document is."""

    POLICY = "policy", "Beleid"
    WORK_PLAN = "work-plan", "Werkplan"
    VISIT_REPORT = "visit-report", "Rapport"
    ANNUAL_REPORT = "annual-report", "Jaarverslag"
    MEASURE = "measure", "Maatregel"
    RESPONSE = "response", "Reactie"
    DOCUMENT = "document", "Document"


class Status(Term):
    """Where a document stands on its road to the public."""

    DRAFT = "draft", "In voorbereiding"
    HEARING = "hearing", "Hoor en wederhoor"
    ADOPTED = "adopted", "Vastgesteld"
    PUBLISHED = "published", "Openbaar"
    NOT_PUBLIC = "not-public", "Niet openbaar"
    SUSPENDED = "suspended", "Geschorst"
    WITHDRAWN = "withdrawn", "Ingetrokken"


class Body(Term):
    """Who adopted a document."""

    COUNCIL = "council", "Gemeenteraad"
    COLLEGE = "college", "College van burgemeester en wethouders"
    PARTNERSHIP_BOARD = "partnership-board", "Bestuur van het samenwerkingsverband"
    SUPERVISOR = "supervisor", "Toezichthouder"
    OTHER = "other", "Ander orgaan"


class Sender(Term):
    """Who sent a response or another document."""

    COLLEGE = "college", "College van burgemeester en wethouders"
    COUNCIL = "council", "Gemeenteraad"
    ADVISORY_COUNCIL = "advisory-council", "Adviesraad sociaal domein"
    PROVIDER = "provider", "Aanbieder"
    SUPERVISOR = "supervisor", "Toezichthouder"
    INSPECTORATE = "inspectorate", "Rijksinspectie"
    MINISTER = "minister", "Minister"
    OTHER = "other", "Ander orgaan"


class DecisionOutcome(Term):
    """What was decided about publication."""

    PUBLISH = "publish", "Openbaar maken"
    REFUSE = "refuse", "Niet openbaar maken"


class FactsOutcome(Term):
    """How the hearing on facts ended."""

    AGREES = "agrees", "Akkoord"
    CORRECTED = "corrected", "Verbeterd na de reactie"
    DISPUTED = "disputed", "Niet eens met de feiten"
    NO_REACTION = "no-reaction", "Geen reactie"


class PublicationOutcome(Term):
    """How the hearing on publication ended."""

    AGREES = "agrees", "Akkoord"
    OBJECTION = "objection", "Bezwaar tegen openbaarmaking"
    NO_REACTION = "no-reaction", "Geen reactie"


class WithheldBecause(Term):
    """Why a document is not public."""

    GROUND = "ground", "Uitzonderingsgrond van de Woo"
    POLICY = "policy", "Eigen beleid"
    NOT_YET = "not-yet", "Nog niet"
    OTHER_BODY = "other-body", "Een ander bestuursorgaan maakt het openbaar"
    COUNCIL_SECRECY = "council-secrecy", "Geheimhouding door de raad"
    UNKNOWN = "unknown", "Onbekend"


class WithdrawnWhy(Term):
    """Why a document was withdrawn."""

    PRIVACY = "privacy", "Bescherming van persoonsgegevens"
    ERROR = "error", "Fout in het stuk"
    COURT = "court", "Uitspraak van de rechter"
    RETENTION = "retention", "Bewaartermijn voorbij"
    SUPERSEDED = "superseded", "Vervangen door een ander stuk"


class ProceedingKind(Term):
    """What was filed against a report or its publication."""

    OBJECTION = "objection", "Bezwaar"
    INTERIM_RELIEF = "interim-relief", "Voorlopige voorziening"
    APPEAL = "appeal", "Beroep"
    CORRECTION_REQUEST = "correction-request", "Verzoek om verbetering"


class RedactionStatus(Term):
    """Whether text was redacted."""

    NONE = "none", "Niets weggelakt"
    REDACTED = "redacted", "Delen weggelakt"


class Funding(Term):
    """How the support is paid for."""

    IN_KIND = "in-kind", "Zorg in natura"
    PGB = "pgb", "Persoonsgebonden budget"
    SUBSIDY = "subsidy", "Subsidie"


class AttachmentRole(Term):
    """What an attachment is to its document."""

    MAIN = "main", "Hoofddocument"
    ANNEX = "annex", "Bijlage"
    DECISION = "decision", "Besluit"
    REACTION = "reaction", "Reactie"


class Accessible(Term):
    """Whether an attachment can be read by everyone."""

    YES = "yes", "Toegankelijk"
    NO = "no", "Niet toegankelijk"
    EXEMPT = "exempt", "Uitgezonderd"


class Form(Term):
    """Whether the supervisor went by plan or after something happened."""

    PROACTIVE = "proactive", "Proactief toezicht"
    REACTIVE = "reactive", "Reactief toezicht"


class Variant(Term):
    """The way of inspecting, within a form."""

    RISK_BASED = "risk-based", "Risicogestuurd onderzoek"
    THEMATIC = "thematic", "Thematisch onderzoek"
    PREVENTIVE = "preventive", "Preventief onderzoek"
    PERIODIC = "periodic", "Periodiek onderzoek"
    RE_INSPECTION = "re-inspection", "Hercontrole"
    CALAMITY = "calamity", "Calamiteitenonderzoek"
    SIGNAL = "signal", "Signaalgestuurd onderzoek"
    OTHER_REPORT = "other-report", "Onderzoek na een andere melding"


REACTIVE_VARIANTS = frozenset({Variant.CALAMITY, Variant.SIGNAL, Variant.OTHER_REPORT})


class Subject(Term):
    """Who or what was inspected."""

    PROVIDER = "provider", "Aanbieder"
    MUNICIPALITY = "municipality", "Gemeente"
    SYSTEM = "system", "Stelsel"


class Scope(Term):
    """Whether quality or lawfulness was inspected."""

    QUALITY = "quality", "Kwaliteit"
    LAWFULNESS = "lawfulness", "Rechtmatigheid"


class Cooperation(Term):
    """How supervisors worked together."""

    JOINT = "joint", "Gezamenlijk"
    COMBINED = "combined", "Gecombineerd"
    INFORMED = "informed", "Op de hoogte gebracht"
    NONE = "none", "Geen samenwerking"


class Verdict(Term):
    """The supervisor's judgement: stated in the report, never computed."""

    MEETS = "meets", "Voldoet"
    PARTLY = "partly", "Voldoet deels"
    DOES_NOT_MEET = "does-not-meet", "Voldoet niet"
    NONE = "none", "Geen oordeel"


class NormVerdict(Term):
    """The judgement on one norm or one location."""

    MEETS = "meets", "Voldoet"
    PARTLY = "partly", "Voldoet deels"
    DOES_NOT_MEET = "does-not-meet", "Voldoet niet"
    NONE = "none", "Geen oordeel"
    NOT_ASSESSED = "not-assessed", "Niet beoordeeld"


class Answer(Term):
    """The answer to a recommendation."""

    ACCEPTED = "accepted", "Overgenomen"
    PARTLY = "partly", "Deels overgenomen"
    REJECTED = "rejected", "Niet overgenomen"


class Progress(Term):
    """How far a recommendation is."""

    OPEN = "open", "Nog niet begonnen"
    IN_PROGRESS = "in-progress", "In uitvoering"
    DONE = "done", "Uitgevoerd"
    NOT_DONE = "not-done", "Niet uitgevoerd"


class OfferedTo(Term):
    """Who received a document."""

    COUNCIL = "council", "Gemeenteraad"
    ADVISORY_COUNCIL = "advisory-council", "Adviesraad sociaal domein"
    ALDERMAN = "alderman", "Wethouder"
    OFFICIAL = "official", "Ambtenaar"
    PARTNERSHIP_BOARD = "partnership-board", "Bestuur van het samenwerkingsverband"


class DrawnUpBy(Term):
    """Who drew up a work plan."""

    SUPERVISOR = "supervisor", "Toezichthouder"
    COLLEGE = "college", "College van burgemeester en wethouders"
    TOGETHER = "together", "Samen"


class Covered(Term):
    """Whether a policy says something about a subject."""

    YES = "yes", "Ja"
    PLANNED = "planned", "Voorgenomen"
    PARTLY = "partly", "Deels"
    NO = "no", "Nee"
    OTHER = "other", "Anders"
    UNKNOWN = "unknown", "Onbekend"


class MeasureKind(Term):
    """How heavy a measure is."""

    CORRECTION = "correction", "Correctie"
    WARNING = "warning", "Waarschuwing"
    ADMINISTRATIVE = "administrative", "Bestuursrechtelijke maatregel"
    CIVIL = "civil", "Privaatrechtelijke maatregel"


class MeasureType(Term):
    """What a measure does."""

    CLIENT_STOP = "client-stop", "Cliëntenstop"
    CONTRACT_ENDED = "contract-ended", "Contract beëindigd"
    ORDER = "order", "Bevel of aanwijzing"
    PENALTY = "penalty", "Last onder dwangsom"
    OTHER = "other", "Anders"


class Sort(Term):
    """What sort of other document it is."""

    FACTSHEET = "factsheet", "Factsheet"
    FRAMEWORK = "framework", "Kader"
    DESIGNATION = "designation", "Aanwijzingsbesluit"
    EVALUATION = "evaluation", "Evaluatie"
    ADVICE = "advice", "Advies"
    LETTER = "letter", "Brief"
    NEWS = "news", "Nieuwsbericht"


class Repository(Term):
    """Who can read the repository with the sources."""

    PUBLIC = "public", "Openbaar"
    PRIVATE = "private", "Besloten"


class Mark(Term):
    """What sort of text a redaction took away."""

    NAME = "naam", "naam"
    ADDRESS = "adres", "adres"
    CONTACT = "contact", "contactgegevens"
    NUMBER = "nummer", "nummer"
    DATE = "datum", "datum"
    HEALTH = "gezondheid", "gegevens over gezondheid"
    BUSINESS = "bedrijfsgegeven", "bedrijfsgegevens"
    PASSAGE = "passage", "passage"
