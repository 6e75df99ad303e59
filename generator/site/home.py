"""The front page of a partnership: what is new, what is still to be done, and the ways in."""

from dataclasses import dataclass

from generator.model.terms import Kind, Progress
from generator.site.listing import Browse, Listing
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicSite
from generator.staging.recommendations import UNDER_WAY, PublicRecommendation

NEWEST, OTHERS, POINTS, EXAMPLES = 5, 4, 3, 3
FEW_MEMBERS = 12  # more names than this are a page of their own


@dataclass(frozen=True, slots=True)
class Account:
    """How far all recommendations are; what is not known stays part of the total."""

    done: int
    total: int
    unknown: int
    overdue: int
    open: tuple[PublicRecommendation, ...]  # a few: overdue first


def home_sheet(site: PublicSite, ways: Browse, *, recommended: tuple[PublicRecommendation, ...]) -> Sheet:
    """Give the front page; every part of it copes with nothing to show."""
    today = site.moment.date()
    reports = [document for document in site.documents if document.kind is Kind.VISIT_REPORT]
    others = [document for document in site.documents if document.kind is not Kind.VISIT_REPORT]
    members = tuple(item.link for item in site.municipalities if item.until is None or item.until >= today)
    values = {
        "newest": tuple(reports[:NEWEST]),
        "others": tuple(others[:OTHERS]),
        "reports": len(reports),
        "documents": len(site.documents),
        "policies": any(listing.address == "beleid/" for listing in ways.segments),
        "examples": _examples(ways),
        # Nothing out of nothing says nothing.
        "figures": tuple(item for item in site.figures if item.total != 0)[:3],
        "account": _account(recommended),
        "members": members,
        "named_members": members if 1 < len(members) <= FEW_MEMBERS else (),
        "closed": len(site.closed),
        "publisher": site.publisher,
        "has_ended": site.publisher.ended_on is not None and site.publisher.ended_on < today,
    }
    title = N_("Openbaar toezicht op de Wmo – %(name)s", name=site.publisher.name)
    description = N_("Rapporten en beleid van %(name)s.", name=site.publisher.name)
    return Sheet("", "home.html", title, values, description=description)


def _account(recommended: tuple[PublicRecommendation, ...]) -> Account:
    states = [one.item.status for one in recommended]
    waiting = [one for one in recommended if one.item.status in UNDER_WAY]
    return Account(
        states.count(Progress.DONE),
        len(states),
        states.count(None),
        sum(one.is_overdue for one in recommended),
        tuple(waiting[:POINTS]),
    )


def _examples(ways: Browse) -> tuple[Listing, ...]:
    """Give the lists of the services that most documents are about: examples that work without a script."""
    services = next((group.listings for group in ways.groups if group.name == "Voorziening"), ())
    return tuple(sorted(services, key=lambda listing: (-listing.count, listing.label))[:EXAMPLES])
