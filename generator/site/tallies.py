"""How many of a whole: recommendations by how far they are, norms by their judgement."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.procedure import Recommendation
from generator.model.term import Term
from generator.model.terms import NormVerdict, Progress
from generator.site.texts import N_
from generator.staging.public_parts import Norm


@dataclass(frozen=True, slots=True)
class Tally:
    """One stand with its share; what is not known is a stand of its own and no zero."""

    key: str
    label: str
    value: int
    total: int


def progress_of(recommendations: tuple[Recommendation, ...]) -> tuple[Tally, ...]:
    """Give how many recommendations are how far; a stand in which none is has no row."""
    return _tallies(Progress, [item.status for item in recommendations])


def norms_met(norms: tuple[Norm, ...]) -> tuple[Tally, ...]:
    """Give how many norms were judged how."""
    return _tallies(NormVerdict, [norm.judgement.verdict for norm in norms])


def _tallies(terms: type[Term], found: Iterable[Term | None]) -> tuple[Tally, ...]:
    found = list(found)
    rows = [Tally(str(term), term.label, found.count(term), len(found)) for term in terms]
    rows.append(Tally("unknown", N_("Niet bekend"), found.count(None), len(found)))
    return tuple(row for row in rows if row.value)
