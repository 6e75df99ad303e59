"""What the register of a year asks, who is asked, and where each definition comes from.

The inspectorate (IGJ, Wmo-rapportage 2024) puts a question only to those whose answer to the one before
leaves it open: investigations (I21) to municipalities with mandatory reports or without knowing (184 + 54
of I19), reports (I22) to those with investigations or without knowing (149 + 50 of I21). So 'unknown'
goes on to the next question and 'none' does not.
"""

from dataclasses import dataclass

from generator.languages.phrase import N_
from generator.model.register import Counts, MunicipalityRegister
from generator.model.terms import Covered
from generator.model.values import UNKNOWN


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is answered with a word; `after` is the one that decides who is asked."""

    key: str
    label: str
    indicator: str  # key of the indicator, as in `{cijfer:I16}`
    after: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A question that is answered with a number; `after` is an amount, `unless` a question."""

    key: str  # in `counts`; with a dot for a part of it
    label: str
    indicator: str
    after: str = ""
    unless: str = ""  # not asked where this question is answered with 'no'


QUESTIONS = (
    Question("policy_described", N_("De keuzes over het toezicht staan op papier"), "I02"),
    Question("policy_adopted", N_("Het beleid is vastgesteld"), "I03", "policy_described"),
    Question("policy_public", N_("Het beleid is openbaar"), "I09", "policy_described"),
    Question("independence", N_("Het beleid beschrijft hoe het toezicht onafhankelijk is"), "I05"),
    Question("own_work_programme", N_("De toezichthouder maakt zelf het werkprogramma"), "I07"),
    Question("other_roles", N_("De toezichthouder heeft ook een andere functie"), "I08"),
    Question("proactive", N_("De gemeente kent proactief toezicht"), "I11"),
    Question("proactive_active", N_("Er was dit jaar proactief toezicht"), "I12", "proactive"),
    Question("reactive", N_("De gemeente kent reactief toezicht"), "I18"),
    Question("annual_report", N_("Er is een jaarverslag"), "I27"),
    Question("annual_report_public", N_("Het jaarverslag is openbaar"), "I28", "annual_report"),
    Question("cooperates", N_("De gemeente werkt samen met andere"), "I34"),
)

AMOUNTS = (
    Amount("mandatory_reports", N_("Verplichte meldingen"), "I19 en I20"),
    Amount("investigations", N_("Onderzoeken na een verplichte melding"), "I21", "mandatory_reports"),
    Amount("reports", N_("Rapporten na zo’n onderzoek"), "I22", "investigations"),
    Amount("handled.provider", N_("Melding onderzocht door de aanbieder"), "I23a", "mandatory_reports"),
    Amount(
        "handled.supervisor", N_("Melding onderzocht door de toezichthouder"), "I23b", "mandatory_reports"
    ),
    Amount("handled.other", N_("Melding op een andere manier opgevolgd"), "I23c", "mandatory_reports"),
    Amount("handled.none", N_("Melding niet onderzocht"), "I23d", "mandatory_reports"),
    Amount("proactive_reports", N_("Rapporten van proactief toezicht"), "I15", unless="proactive_active"),
    Amount("proactive_reports_public", N_("Daarvan openbaar"), "I14 en I16", unless="proactive_active"),
    Amount("measures.correction", N_("Maatregelen: correcties"), "I25a"),
    Amount("measures.warning", N_("Maatregelen: waarschuwingen"), "I25b"),
    Amount("measures.administrative", N_("Maatregelen volgens bestuursrecht"), "I25c"),
    Amount("measures.civil", N_("Maatregelen volgens een contract of subsidie"), "I25d"),
)

PARTS = (
    ("proactive_reports_public", "proactive_reports"),  # I16 of I15
    ("investigations", "mandatory_reports"),  # I21 of I20
    ("reports", "mandatory_reports"),  # I24a: of the rest nobody knows whether a report was written
    ("handled.provider", "mandatory_reports"),
    ("handled.supervisor", "mandatory_reports"),
    ("handled.other", "mandatory_reports"),
    ("handled.none", "mandatory_reports"),
)
"""Amounts that are a part of another one."""


def answer(of: MunicipalityRegister | None, key: str) -> Covered | None:
    """Give the answer to a question; None where there is none, which is not the same as 'unknown'."""
    return of.questions.get(key) if of else None


def amount(of: MunicipalityRegister | None, key: str) -> int | str | None:
    """Give a number or 'unknown' of a municipality; None where nothing is said."""
    return number(of.counts if of else None, key)


def number(counts: Counts | None, key: str) -> int | str | None:
    """Give a number or 'unknown'; None where nothing is said."""
    value: object = counts
    for step in key.split("."):
        value = getattr(value, step, None)
    return value if isinstance(value, int | str) else None


def is_asked(of: MunicipalityRegister | None, question: Question) -> bool:
    """Whether a municipality is among those to which a question is put."""
    before = next((one for one in QUESTIONS if one.key == question.after), None)
    return before is None or (is_asked(of, before) and answer(of, before.key) is not Covered.NO)


def is_asked_amount(of: MunicipalityRegister | None, asked: Amount) -> bool:
    """Whether a municipality is among those to which a number is asked; whoever has something to tell is."""
    if amount(of, asked.key) not in (None, UNKNOWN, 0):
        return True
    before = next((one for one in AMOUNTS if one.key == asked.after), None)
    if before and (amount(of, before.key) == 0 or not is_asked_amount(of, before)):
        return False
    gate = next((one for one in QUESTIONS if one.key == asked.unless), None)
    return gate is None or (is_asked(of, gate) and answer(of, gate.key) is not Covered.NO)


def label_of(key: str) -> str:
    """Give the words for the key of a question or an amount; the key itself where nobody knows it."""
    return next((one.label for one in (*QUESTIONS, *AMOUNTS) if one.key == key), key.replace("_", " "))
