"""The thirteen steps of the draaiboek, with the days on which a document came to them."""

from dataclasses import dataclass
from datetime import date

from generator.lifecycle.days import earliest, latest
from generator.model.front_matter import FrontMatter
from generator.model.procedure import Milestones
from generator.model.text import Text

# Afsprakenkader en draaiboek toezicht in het sociaal domein (VNG, 2020).
_TITLES = (
    Text("Opdracht", "Assignment"),
    Text("Afspraken in de projectgroep", "Agreements in the project group"),
    Text("Vooronderzoek", "Preliminary research"),
    Text("Plan van aanpak", "Plan"),
    Text("Instrumenten", "Instruments"),
    Text("Aankondiging", "Announcement"),
    Text("Uitvoering", "Inspection"),
    Text("Analyse", "Analysis"),
    Text("Conceptrapport", "Draft report"),
    Text("Hoor en wederhoor", "Hearing"),
    Text("Vaststellen en aanbieden", "Adoption and offering"),
    Text("Natraject", "Aftercare"),
    Text("Evaluatie", "Evaluation"),
)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the draaiboek; the day is None where the source tells none."""

    number: int
    title: Text
    on: date | None


def steps(meta: FrontMatter) -> tuple[Step, ...]:
    """Give all thirteen steps; three of them have no day in a source."""
    marks = meta.milestones or Milestones()
    days = (
        marks.assigned,
        None,
        None,
        marks.planned,
        None,
        marks.announced,
        earliest(getattr(meta, "visited_on", ())) or getattr(meta, "started_on", None),
        marks.analysed,
        marks.draft,
        _heard(meta),
        meta.adopted_on or latest(adoption.on for adoption in meta.adopted_by) or marks.offered,
        marks.aftercare,
        marks.evaluated,
    )
    numbered = enumerate(zip(_TITLES, days, strict=True), start=1)
    return tuple(Step(number, title, day) for number, (title, day) in numbered)


def _heard(meta: FrontMatter) -> date | None:
    hearings = (meta.hearing.facts, meta.hearing.publication) if meta.hearing else ()
    return earliest(hearing.sent_on for hearing in hearings if hearing)
