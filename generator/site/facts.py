"""The facts beside a document: label and value, in the order in which a reader asks for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.languages.phrase import Lowered, Phrase
from generator.model.kinds import Covers
from generator.model.register import Counts
from generator.model.term import Term
from generator.model.terms import Body, Kind
from generator.register.questions import AMOUNTS, PARTS, number
from generator.site.texts import N_
from generator.staging.public_document import Inspection, PublicDocument, Sanction
from generator.staging.public_parts import Link

_LABELS = {one.key: one.label for one in AMOUNTS}
_WHOLE = dict(PARTS)


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the list of facts; `links` may hold words without an address."""

    label: str
    links: tuple[Link, ...] = ()
    is_ours: bool = False  # the words are labels of ours, for which a translation may exist
    days: tuple[date, ...] = ()  # together one value
    dated: tuple[tuple[str, date], ...] = ()  # who, and when

    @property
    def is_known(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.links or self.days or self.dated)


@dataclass(frozen=True, slots=True)
class Answered:
    """One row of the figures of a year; a value of None is not known, and that is told."""

    label: str
    value: int | None
    total: int | None = None
    whole: str = ""  # label of what the total counts


def facts_of(document: PublicDocument) -> tuple[Fact, ...]:
    """Give every fact that is known about a document; what is not known has no row."""
    return tuple(fact for fact in _facts(document) if fact.is_known)


def extra_facts_of(document: PublicDocument) -> tuple[Fact, ...]:
    """Give the facts for who wants to know more; they are folded away on a narrow screen."""
    return tuple(fact for fact in _extra(document) if fact.is_known)


def figures_of(counts: Counts | None) -> tuple[Answered, ...]:
    """Give the figures of a year in the words of the register; 'unknown' is an answer and stays."""
    told = {key for key in _LABELS if number(counts, key) is not None}
    told |= {_WHOLE[key] for key in told & _WHOLE.keys()}  # no part without what it is a part of
    return tuple(_figure(counts, key) for key in _LABELS if key in told)


def covers_of(covers: Covers | None) -> tuple[tuple[str, str], ...]:
    """Give per subject whether a policy says something about it."""
    if covers is None:
        return ()
    return tuple((_title(covers, key), getattr(covers, key).label) for key in type(covers).model_fields)


def _figure(counts: Counts | None, key: str) -> Answered:
    """Give a figure with its whole, unless more was counted than the whole: then it was no part of it."""
    whole = _WHOLE.get(key, "")
    value, total = number(counts, key), number(counts, whole)
    if not isinstance(value, int):
        return Answered(_LABELS[key], None)
    if not isinstance(total, int) or value > total:
        return Answered(_LABELS[key], value)
    return Answered(_LABELS[key], value, total, _LABELS[whole])


def _facts(document: PublicDocument) -> Iterator[Fact]:
    yield _words(N_("Kenmerk"), document.id)
    if document.inspection is not None:
        yield Fact(N_("Bezocht op"), days=document.inspection.visited_on)
    yield Fact(N_("Aanbieder") if len(document.providers) == 1 else N_("Aanbieders"), document.providers)
    yield _municipalities(document)
    yield Fact(N_("Voorziening") if len(document.services) == 1 else N_("Voorzieningen"), _services(document))
    if document.sanction is not None:
        yield from _sanction(document.sanction)
    yield _ours(N_("Van"), document.from_body)
    yield _terms(N_("Opgesteld door"), (document.drawn_up_by,))
    yield Fact(N_("Op grond van"), named_by(document, "based_on"))
    yield from _days(document)


def named_by(document: PublicDocument, key: str) -> tuple[Link, ...]:
    """Give the public documents that a document names with a key of its front matter."""
    return tuple(item.target for item in document.relations if item.key == key and not item.is_back)


def _extra(document: PublicDocument) -> Iterator[Fact]:
    if document.inspection is not None:
        yield from _inspection(document.inspection)
    yield Fact(N_("Thema") if len(document.themes) == 1 else N_("Thema’s"), _ours_of(document.themes))
    yield Fact(N_("Wet"), tuple(Link("", Phrase(law)) for law in document.laws))
    yield _terms(N_("Bekostiging"), document.funding)


def _inspection(inspection: Inspection) -> Iterator[Fact]:
    yield _words(N_("Soort onderzoek"), _way(inspection))
    yield _words(N_("Toezichthouder"), ", ".join(inspection.supervisors))
    yield _terms(N_("Ging over"), (inspection.scope, inspection.subject))
    if inspection.announced is not None:
        yield _ours(N_("Aangekondigd"), N_("Ja") if inspection.announced else N_("Nee"))
    yield _terms(N_("Samen met anderen"), (inspection.cooperation,))
    yield _words(N_("Toetsingskader"), inspection.framework)
    yield _day(N_("Begonnen op"), inspection.started_on)


def _way(inspection: Inspection) -> str:
    """Give the way of inspecting in the words of the region, with the canonical ones beside them."""
    way, form = inspection.variant.label, Lowered(inspection.form.label)
    if inspection.own_variant:
        # The form follows from the canonical variant: a region may well call this one by the other form.
        return N_(
            "%(own)s (in de landelijke telling: %(way)s, %(form)s)",
            own=inspection.own_variant,
            way=Lowered(way),
            form=form,
        )
    if inspection.own_form:
        return N_(
            "%(way)s (%(own)s; in de landelijke telling: %(form)s)",
            way=Phrase(way),
            own=inspection.own_form.lower(),
            form=form,
        )
    return N_("%(way)s (%(form)s)", way=Phrase(way), form=form)


def _named(term: Term, own: str) -> str:
    if not own:
        return Phrase(term.label)
    return N_("%(own)s (in de landelijke telling: %(term)s)", own=own, term=Lowered(term.label))


def _sanction(sanction: Sanction) -> Iterator[Fact]:
    yield _words(N_("Maatregel"), _named(sanction.measure, sanction.own_measure))
    yield _words(N_("Soort maatregel"), _named(sanction.type, sanction.own_type) if sanction.type else "")
    yield _day(N_("Vanaf"), sanction.valid_from)
    yield _day(N_("Tot en met"), sanction.until)
    yield _words(N_("Grondslag"), sanction.legal_basis)


def _days(document: PublicDocument) -> Iterator[Fact]:
    if document.kind in (Kind.ANNUAL_REPORT, Kind.WORK_PLAN):
        yield _words(N_("Jaar"), str(document.year))
    yield from _adopted(document)
    yield _day(N_("Openbaar sinds"), document.published_on)
    if document.updated_on != document.published_on:
        yield _day(N_("Laatst gewijzigd"), document.updated_on)
    yield _day(N_("Geldt vanaf"), document.valid_from)
    yield _day(N_("Geldt tot en met"), document.valid_until)
    yield _day(N_("Wordt bekeken voor"), document.evaluate_before)


def _adopted(document: PublicDocument) -> Iterator[Fact]:
    """A report is the supervisor's own: another body can discuss it, never adopt it."""
    own = tuple(item for item in document.adopted if item[0].startswith(Body.SUPERVISOR.label))
    if document.kind is not Kind.VISIT_REPORT:
        own = document.adopted
    yield Fact(N_("Vastgesteld"), dated=own)
    yield Fact(N_("Besproken door"), dated=tuple(item for item in document.adopted if item not in own))


def _municipalities(document: PublicDocument) -> Fact:
    if document.covers_all:
        return _ours(N_("Gemeenten"), N_("Alle gemeenten"))
    label = N_("Gemeente") if len(document.municipalities) == 1 else N_("Gemeenten")
    return Fact(label, document.municipalities)


def _services(document: PublicDocument) -> tuple[Link, ...]:
    return tuple(Link(f"voorziening/{item.key}/", Phrase(item.label), item.key) for item in document.services)


def _ours_of(links: tuple[Link, ...]) -> tuple[Link, ...]:
    """Give links whose labels are of a shipped list."""
    return tuple(Link(link.address, Phrase(link.label), link.key) for link in links)


def _words(label: str, words: str) -> Fact:
    return Fact(label, (Link("", words),) if words else ())


def _ours(label: str, words: str) -> Fact:
    return Fact(label, (Link("", words),) if words else (), is_ours=True)


def _terms(label: str, terms: Iterable[Term | None]) -> Fact:
    return Fact(label, tuple(Link("", term.label) for term in terms if term), is_ours=True)


def _day(label: str, day: date | None) -> Fact:
    return Fact(label, days=(day,) if day else ())


def _title(model: object, key: str) -> str:
    return str(type(model).model_fields[key].title)  # type: ignore[attr-defined]  # both are pydantic models
