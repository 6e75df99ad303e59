"""The questions of the wizard: what a new document needs, and what each answer decides."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.model import terms
from generator.model.library import Collection, is_member
from generator.model.provider import Provider
from generator.model.term import Term
from generator.model.terms import Kind
from generator.scaffolding.evidence import Around
from generator.scaffolding.front_matter import has_key
from generator.settings.municipalities import municipalities_of

JUDGEMENTS = "judgements"
"""The key of which each norm is a question of its own."""

_SKIP = "Weet u het nog niet, laat het dan leeg."
_MEANS = {
    terms.Form.PROACTIVE: "de toezichthouder kwam uit eigen beweging, volgens plan",
    terms.Form.REACTIVE: "er kwam eerst een melding, signaal of calamiteit",
    terms.Verdict.NONE: "het rapport geeft geen oordeel",
    terms.Status.DRAFT: "er wordt nog aan geschreven; niemand buiten deze map ziet iets",
    terms.Status.HEARING: "het ligt bij de aanbieder; niemand anders ziet iets",
    terms.Status.ADOPTED: "het staat vast, maar is nog niet openbaar; nodig: vaststelling en samenvatting",
}
_NEW = (terms.Status.DRAFT, terms.Status.HEARING, terms.Status.ADOPTED)


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to choose; the names are other words by which it is found."""

    value: str
    label: str
    means: str = ""
    names: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its key is a path in the front matter, such as hearing.facts.sent_on, or empty."""

    key: str
    asks: str
    why: str = ""  # what the answer decides, in a sentence
    choices: tuple[Choice, ...] = ()
    default: str = ""
    is_required: bool = False
    takes_several: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered so far; a question that was skipped has no values."""

    given: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), repr=False)

    def has(self, key: str) -> bool:
        """Whether a question was answered or skipped."""
        return any(known == key for known, _ in self.given)

    def all(self, key: str) -> tuple[str, ...]:
        """Give the values of an answer; none where there is no answer."""
        return next((values for known, values in self.given if known == key), ())

    def one(self, key: str) -> str:
        """Give the first value of an answer; empty where there is none."""
        return next(iter(self.all(key)), "")

    def with_answer(self, key: str, values: tuple[str, ...]) -> "Answers":
        """Give the answers with one more, or another one."""
        return Answers((*(item for item in self.given if item[0] != key), (key, values)))


def next_question(around: Around, kind: Kind, *, answers: Answers) -> Question | None:
    """Give the first question that was not answered; what is asked depends on what was answered."""
    questions = questions_of(around, kind, answers=answers)
    return next((question for question in questions if not answers.has(question.key)), None)


def questions_of(around: Around, kind: Kind, *, answers: Answers) -> Iterator[Question]:
    """Give the questions of a kind, in the order in which they are asked."""
    yield Question(
        "title", "Titel", "De lezer ziet hem boven het stuk. Noem geen personen.", is_required=True
    )
    if kind is Kind.VISIT_REPORT:
        yield from _inspected(answers)
    if has_key(kind, "year"):
        asks = "Over welk jaar gaat het verslag?" if kind is Kind.ANNUAL_REPORT else "Voor welk jaar?"
        yield Question("year", asks, "Vier cijfers.", is_required=True)
    yield from _of_other_kinds(kind)
    yield municipality_question(around)
    if has_key(kind, "provider") and answers.one("subject") in ("", terms.Subject.PROVIDER):
        yield provider_question(around.collection)
    if kind is Kind.VISIT_REPORT:
        yield from _visited(around.collection, answers)
    yield Question(
        "summary",
        "In het kort",
        "In gewone taal, ten hoogste 600 tekens. Zonder samenvatting kan een stuk niet worden vastgesteld. "
        + _SKIP,
    )
    yield from _road(kind, answers)


def _inspected(answers: Answers) -> Iterator[Question]:
    yield _must(_of(terms.Form, "form", asks="Waarom kwam het onderzoek er?"))
    reactive = answers.one("form") == terms.Form.REACTIVE
    variants = tuple(
        choice
        for choice in choices_of(tuple(terms.Variant))
        if (choice.value in terms.REACTIVE_VARIANTS) is reactive
    )
    yield Question(
        "variant",
        "Wat voor onderzoek was het?",
        "Hierop kan een lezer zoeken.",
        variants,
        is_required=True,
    )
    yield _of(terms.Subject, "subject", asks="Wie of wat is onderzocht?", default=terms.Subject.PROVIDER)


def _of_other_kinds(kind: Kind) -> Iterator[Question]:
    match kind:
        case Kind.MEASURE:
            yield _must(_of(terms.MeasureKind, "measure", asks="Hoe zwaar is de maatregel?"))
            yield _of(terms.MeasureType, "type", asks="Wat doet de maatregel?")
            yield Question("from", "Vanaf welke dag?", "De eerste dag van de maatregel.")
        case Kind.RESPONSE:
            yield _must(_of(terms.Sender, "from_body", asks="Van wie is de reactie?"))
            why = "Het kenmerk van het stuk waarop dit een reactie is, zoals VR-2026-001."
            yield Question("responds_to", "Waarop is het een reactie?", why, takes_several=True)
        case Kind.DOCUMENT:
            yield _must(_of(terms.Sort, "sort", asks="Wat voor document is het?"))
            yield _of(terms.Sender, "from_body", asks="Van wie komt het?")
        case Kind.WORK_PLAN:
            yield _of(terms.DrawnUpBy, "drawn_up_by", asks="Wie stelde het plan op?")


def municipality_question(around: Around) -> Question:
    """Ask for municipalities of the partnership."""
    known = municipalities_of(around.collection.settings)
    members = [
        member for member in around.collection.settings.municipalities if is_member(member, around.today)
    ]
    choices = tuple(Choice(member.code, known.name(member.code)) for member in members)
    why = "Het stuk staat dan op de bladzijden van deze gemeenten. Leeg betekent: alle gemeenten."
    return Question("municipalities", "Om welke gemeenten gaat het?", why, choices, takes_several=True)


def provider_question(collection: Collection) -> Question:
    """Ask for providers of the register, by any of their names."""
    choices = tuple(_choice(key, collection.providers[key]) for key in sorted(collection.providers))
    why = (
        "Typ een deel van de naam of handelsnaam. Staat de aanbieder er niet bij, laat het dan leeg en zet "
        f"de aanbieder eerst in content/{collection.key}/providers.yml."
    )
    return Question("provider", "Welke aanbieder?", why, choices, takes_several=True)


def _choice(key: str, provider: Provider) -> Choice:
    """Of a natural person only what is public is shown, and found by."""
    if provider.natural_person:
        return Choice(key, provider.shown_as or "een natuurlijk persoon")
    names = (provider.name, *provider.trade_names, *(item.name for item in provider.formerly))
    return Choice(key, provider.name, ", ".join(provider.trade_names), names)


def supervisor_question(collection: Collection) -> Question:
    """Ask for the organisations or roles that the settings name."""
    supervisors = collection.settings.supervisors
    choices = tuple(Choice(key, supervisors[key].name) for key in sorted(supervisors))
    return Question("supervisor", "Welke toezichthouder?", "", choices, takes_several=True)


def _visited(collection: Collection, answers: Answers) -> Iterator[Question]:
    yield supervisor_question(collection)
    why = f"Een dag of meer dagen, zoals 3 maart 2026. {_SKIP}"
    yield Question("visited_on", "Wanneer is er bezocht?", why, takes_several=True)
    frameworks = tuple(
        Choice(key, framework.name, f"versie {framework.version or 'onbekend'}, sleutel {key}")
        for key, framework in sorted(collection.frameworks.items())
    )
    if frameworks:
        why = "Met een kader kunt u hierna per norm een oordeel geven."
        yield Question("framework", "Langs welk toetsingskader?", why, frameworks)
    framework = collection.frameworks.get(answers.one("framework"))
    for norm, text in framework.norms.items() if framework else ():
        asks = f"Oordeel over norm {norm}"
        yield replace(_of(terms.NormVerdict, f"{JUDGEMENTS}.{norm}", asks=asks), why=f"{text} {_SKIP}")
    why = f"Zoals het in het rapport staat; het wordt nooit berekend. {_SKIP}"
    yield replace(_of(terms.Verdict, "verdict", asks="Wat is het oordeel?"), why=why)


def _road(kind: Kind, answers: Answers) -> Iterator[Question]:
    yield Question(
        "publication_status",
        "Waar staat het stuk nu?",
        "Geen van deze antwoorden maakt het openbaar: dat is later een eigen stap.",
        choices_of(_NEW),
        default=terms.Status.DRAFT,
        is_required=True,
    )
    status = answers.one("publication_status")
    if status == terms.Status.HEARING:
        why = "Pas als de uitkomst is ingevuld, gaat de poort 'Hoor en wederhoor over de feiten' open."
        yield Question("hearing.facts.sent_on", "Wanneer ging het stuk naar de aanbieder?", why)
        yield Question("hearing.facts.closes_on", "Wat is de laatste dag voor een reactie?")
    if status == terms.Status.ADOPTED and kind is not Kind.RESPONSE:
        why = "Zonder vaststelling blijft de poort 'Vaststelling' dicht."
        yield replace(_of(terms.Body, "adopting_body", asks="Wie stelde het vast?"), why=why)
        yield Question("adopted_on", "Op welke dag is het vastgesteld?", why)
    why = "Voor die dag blijft het dicht, ook als verder alles klaar is. Zoals 2026-03-02 09:00. Leeg mag."
    yield Question("publish_from", "Moet het wachten tot een dag of tijd?", why)
    why = "Zoals een raadsvergadering of een brief. Het blijft dicht tot u invult dat het gebeurde. Leeg mag."
    yield Question("publish_after_event.event", "Moet het wachten op een gebeurtenis?", why)


def _of(term: type[Term], key: str, *, asks: str, default: str = "") -> Question:
    return Question(key, asks, "", choices_of(tuple(term)), default)


def _must(question: Question) -> Question:
    return replace(question, is_required=True)


def choices_of(members: tuple[Term, ...]) -> tuple[Choice, ...]:
    """Give terms as choices."""
    return tuple(Choice(member.value, member.label, _MEANS.get(member, "")) for member in members)
