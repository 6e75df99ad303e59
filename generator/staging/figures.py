"""Key figures of a partnership: never a percentage, always a part of a whole."""

from collections.abc import Sequence

from generator.model.register import Counts
from generator.model.terms import Kind, Progress, Status
from generator.staging.desk import Desk
from generator.staging.public import KeyFigure, PublicDocument


def key_figures(desk: Desk, documents: Sequence[PublicDocument]) -> tuple[KeyFigure, ...]:
    """Give the figures for the home page."""
    return (_public_reports(desk, documents), *_recommendations(documents), *_registered(desk))


def _public_reports(desk: Desk, documents: Sequence[PublicDocument]) -> KeyFigure:
    public = sum(document.kind is Kind.VISIT_REPORT for document in documents)
    closed = sum(
        document.kind is Kind.VISIT_REPORT and document.meta.publication_status is Status.NOT_PUBLIC
        for document in desk.collection.documents
    )
    return KeyFigure("rapporten openbaar", public, public + closed, note="van alle rapporten die klaar zijn")


def _recommendations(documents: Sequence[PublicDocument]) -> tuple[KeyFigure, ...]:
    all_ = [item for document in documents for item in document.recommendations]
    if not all_:
        return ()
    done = sum(item.status is Progress.DONE for item in all_)
    unknown = sum(item.status is None for item in all_)
    return (KeyFigure("aanbevelingen uitgevoerd", done, len(all_), unknown),)


def _registered(desk: Desk) -> tuple[KeyFigure, ...]:
    years = [year for year, register in desk.collection.registers.items() if register.municipalities]
    if not years:
        return ()
    register = desk.collection.registers[max(years)]
    counts = [answer.counts or Counts() for answer in register.municipalities.values()]
    known = [count.mandatory_reports for count in counts if isinstance(count.mandatory_reports, int)]
    label = f"verplichte meldingen in {max(years)}"
    return (KeyFigure(label, sum(known), None, len(counts) - len(known), "gemeenten zonder antwoord"),)
