"""The page that tells how this region supervises, in its own words beside the national ones."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.terms import (
    REACTIVE_VARIANTS,
    Form,
    Kind,
    MeasureKind,
    MeasureType,
    Scope,
    Variant,
)
from generator.site.legal_basis import articles_on
from generator.site.listing import Browse
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicSite, PublicSupervisor
from generator.staging.public_parts import Link

SUPERVISION = Link("hoe-wij-werken/", N_("Hoe dit toezicht werkt"))
_TASKS = {term.value: term.label for terms in (Form, Variant, Scope) for term in terms}
_MEASURES = (*MeasureKind, *MeasureType)


@dataclass(frozen=True, slots=True)
class Way:
    """A form or variant of supervision as this region names it."""

    key: str
    name: str
    canonical: str  # the word of the national count; "" where it is the same
    listing: Link | None = None  # what is public of it


@dataclass(frozen=True, slots=True)
class FormOf:
    """A form of supervision with its variants."""

    way: Way
    variants: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """Who supervises, with tasks in words."""

    whole: PublicSupervisor
    places: tuple[str, ...]  # empty: all of several municipalities
    tasks: tuple[str, ...]


def supervision_sheet(site: PublicSite, ways: Browse, *, pages: tuple[Link, ...]) -> Sheet:
    """Give the page about the way of working; `pages` tell more about it in the region's own words."""
    values = {
        "forms": tuple(_forms(site, ways)),
        "offices": offices_of(site),
        "measures": tuple(_own_measures(site)),
        "articles": articles_on(site.moment.date()),
        "waiting_days": site.publisher.waiting_days,
        "retention": retention_of(site),
        "policies": tuple(
            Link(document.address, document.title, document.id)
            for document in site.documents
            if document.kind is Kind.POLICY and not document.lapsed
        ),
        "pages": pages,
        "has_figures": site.completeness is not None,
    }
    return Sheet(SUPERVISION.address, "supervision.html", SUPERVISION.label, values)


def offices_of(site: PublicSite) -> tuple[Office, ...]:
    """Give who supervises, with a label for each task that is in a list of ours."""
    alone = tuple(item.link.label for item in site.municipalities) if len(site.municipalities) == 1 else ()
    return tuple(
        Office(one, one.municipalities or alone, tuple(_TASKS.get(task, task) for task in one.tasks))
        for one in site.publisher.who
    )


def retention_of(site: PublicSite) -> tuple[tuple[Kind, str], ...]:
    """Give how long each kind stays on the site, for kinds that have an end."""
    kept = site.publisher.retention
    return tuple((kind, kept[kind]) for kind in Kind if kind in kept)


def _forms(site: PublicSite, ways: Browse) -> Iterator[FormOf]:
    listed = {
        listing.address: Link(listing.address, listing.label, str(listing.count))
        for group in ways.groups
        for listing in group.listings
    }
    for form in Form:
        variants = (item for item in Variant if (item in REACTIVE_VARIANTS) is (form is Form.REACTIVE))
        found = tuple(_way(item, site, listing=listed.get(f"soort/{item.value}/")) for item in variants)
        yield FormOf(_way(form, site), found)


def _own_measures(site: PublicSite) -> Iterator[Way]:
    return (_way(item, site) for item in _MEASURES if item.value in site.own_words)


def _way(
    term: Form | Variant | MeasureKind | MeasureType, site: PublicSite, *, listing: Link | None = None
) -> Way:
    own = site.own_words.get(term.value)
    name = f"{own[:1].upper()}{own[1:]}" if own else term.label
    return Way(term.value, name, term.label if own else "", listing)
