"""A document drafted from a converted file, with what a person must decide."""

from dataclasses import replace

from generator.errors import UsageError
from generator.model.terms import Kind, Repository
from generator.model.text import Text
from generator.scaffolding.converted import Converted, Note, Weight
from generator.scaffolding.drafted import Draft, Drafted, Offer, Sure
from generator.scaffolding.evidence import Around, Evidence
from generator.scaffolding.found_days import ADOPTED, VISITED, days_of
from generator.scaffolding.found_words import kind_of, year_in_title
from generator.scaffolding.front_matter import written_front
from generator.scaffolding.home import next_home, settled
from generator.scaffolding.keys import keys_of
from generator.scaffolding.offers import applied, offers_in

_PUBLIC = Text(
    "deze map met bronnen is openbaar: een concept hoort hier niet; maak het in een besloten map en "
    "gebruik later 'toezicht release'",
    "these sources are public: a draft does not belong here; make it in a private place and use "
    "'toezicht release' later",
)
_REDACTED = Drafted(
    "redaction",
    "{status: redacted}",
    Sure.LIKELY,
    "er zijn persoonsgegevens weggelakt; zet erbij waarom, per grond (reasons), en laat een ander nalezen.",
)


def draft(converted: Converted, around: Around) -> Draft:
    """Give a document for a file that was not refused; nothing is written to disk.

    Every key says how sure it is; a key for which nothing was found stands there as a comment. The offers
    are marks for personal data: `with_marks` carries out those that somebody chose.
    """
    if converted.is_refused or not converted.body.strip():
        raise UsageError("van een geweigerd bestand kan geen stuk worden gemaakt")
    evidence = Evidence(converted, around)
    kind, sure = kind_of(evidence)
    kind = kind or Kind.VISIT_REPORT
    home = next_home(around, kind, year=_year(evidence, kind), title=converted.title)
    keys = tuple(keys_of(evidence, kind, sure=sure, home=home))
    body, pictures = settled(converted, home)
    made = Draft(
        home.id, home.path, home.folder, "", keys, notes=_notes(converted, around), pictures=pictures
    )
    return _written(made, kind, body=body, around=around)


def with_marks(made: Draft, chosen: tuple[Offer, ...]) -> Draft:
    """Give the draft with these offers carried out; the other offers are gone, for their places moved."""
    source = applied(made.source, chosen)
    if source == made.source:
        return made
    keys = (*made.keys, _REDACTED)
    _, _, rest = source.partition("\n---\n")
    return replace(made, source=written_front(made.kind, keys) + rest, keys=keys, offers=())


def _written(made: Draft, kind: Kind, *, body: str, around: Around) -> Draft:
    front = written_front(kind, made.keys)
    source = f"{front}{body}"
    offers = offers_in(source, body_start=len(front), known=around.known)
    return replace(made, source=source, offers=offers)


def _year(evidence: Evidence, kind: Kind) -> int:
    """Give the year of the id: of adoption, else of the last visit, else of today."""
    adopted, _ = days_of(evidence, ADOPTED)
    visited, _ = days_of(evidence, VISITED)
    if adopted or (visited and kind is Kind.VISIT_REPORT):
        return (adopted or visited)[-1].year
    said = year_in_title(evidence) if kind is Kind.WORK_PLAN else None
    return said or evidence.around.today.year


def _notes(converted: Converted, around: Around) -> tuple[Note, ...]:
    if around.collection.settings.repository is Repository.PUBLIC:
        return (*converted.notes, Note(Weight.LOOK, _PUBLIC))
    return converted.notes
