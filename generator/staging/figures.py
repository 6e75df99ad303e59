"""Key figures of a partnership: never a percentage, always a part of a whole."""

from collections.abc import Sequence

from generator.model.terms import Progress
from generator.register.completeness import Completeness
from generator.staging.public import KeyFigure
from generator.staging.public_document import PublicDocument


def key_figures(known: Completeness, documents: Sequence[PublicDocument]) -> tuple[KeyFigure, ...]:
    """Give the figures for the home page."""
    return (_public_reports(known), *_recommendations(documents), *_registered(known))


def _public_reports(known: Completeness) -> KeyFigure:
    reports, note = known.reports, "van alle rapporten die klaar zijn"
    return KeyFigure("rapporten openbaar", reports.numerator, reports.denominator, note=note)


def _recommendations(documents: Sequence[PublicDocument]) -> tuple[KeyFigure, ...]:
    all_ = [item for document in documents for item in document.recommendations]
    if not all_:
        return ()
    done = sum(item.status is Progress.DONE for item in all_)
    unknown = sum(item.status is None for item in all_)
    return (KeyFigure("aanbevelingen uitgevoerd", done, len(all_), unknown),)


def _registered(known: Completeness) -> tuple[KeyFigure, ...]:
    totals = ((year.year, year.total("mandatory_reports")) for year in known.years)
    newest = next(((year, total) for year, total in totals if total.known.numerator), None)
    if newest is None:
        return ()
    year, total = newest
    label = f"verplichte meldingen in {year}"
    return (KeyFigure(label, total.value, None, total.known.unknown, "gemeenten zonder antwoord"),)
