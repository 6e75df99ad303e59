"""For which municipalities a document is."""

from generator.model.library import Document
from generator.rules.dates import adoption_steps, visit_steps
from generator.rules.known import Known


def covered(document: Document, known: Known) -> tuple[str, ...]:
    """Give the codes of the municipalities of a document: those it names, else all members on its day."""
    meta = document.meta
    steps = [step for step in (*visit_steps(meta)[1:], *adoption_steps(meta)) if step]
    day = steps[0].day if steps else known.today
    if meta.municipalities:
        return known.municipalities.codes(meta.municipalities, on=day)
    return tuple(sorted(known.collection.members_on(day)))
