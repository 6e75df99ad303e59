"""Key figures of a partnership: never a percentage, always a part of a whole."""

from collections.abc import Iterator, Sequence

from generator.languages.phrase import N_
from generator.model.terms import Progress
from generator.register.completeness import Completeness
from generator.staging.public import KeyFigure
from generator.staging.public_document import PublicDocument


def key_figures(known: Completeness, documents: Sequence[PublicDocument]) -> tuple[KeyFigure, ...]:
    """Give the figures for the home page."""
    return (*_public_reports(known), *_recommendations(documents), *_cycle(known))


def _public_reports(known: Completeness) -> Iterator[KeyFigure]:
    reports, note = known.reports, N_("van alle rapporten die klaar zijn")
    if reports.denominator:
        yield KeyFigure(N_("rapporten openbaar"), reports.numerator, reports.denominator, note=note)


def _recommendations(documents: Sequence[PublicDocument]) -> Iterator[KeyFigure]:
    all_ = [item for document in documents for item in document.recommendations]
    if all_:
        done = sum(item.status is Progress.DONE for item in all_)
        unknown = sum(item.status is None for item in all_)
        note = N_("van alle aanbevelingen in openbare stukken")
        yield KeyFigure(N_("aanbevelingen uitgevoerd"), done, len(all_), unknown, note)


def _cycle(known: Completeness) -> Iterator[KeyFigure]:
    if known.cycle:
        visited, note = known.cycle.visited, N_("van de aanbieders die nu een contract hebben")
        label = N_("aanbieders bezocht in vier jaar")
        yield KeyFigure(label, visited.numerator, visited.denominator, visited.unknown, note)
