"""A page that shows its newest documents, with the list of all of them one step away."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.site import texts
from generator.site.listing import Listing, pages_of
from generator.site.sheet import Feed, Sheet
from generator.site.texts import N_
from generator.staging.public_parts import Link

SHOWN = 4
ALL = "stukken/"


def with_list(
    listing: Listing,
    template: str,
    *,
    values: Mapping[str, object],
    active: str,
    feeds: tuple[Feed, ...] = (),
) -> Iterator[Sheet]:
    """Give the page at the address of `listing`, and below it the list where it holds more than is shown."""
    own = Link(listing.address, listing.label)
    rest = Link(f"{listing.address}{ALL}", listing.label) if listing.count > SHOWN else None
    shown = {"newest": listing.documents[:SHOWN], "total": listing.count, "rest": rest}
    yield Sheet(
        listing.address,
        template,
        listing.title,
        {**values, **shown},
        description=texts.counted(listing.title, listing.count),
        active=active,
        trail=listing.trail,
        feeds=feeds,
    )
    if rest:
        title = N_("%(name)s: alle stukken", name=listing.label)
        whole = replace(listing, address=rest.address, title=title, trail=(*listing.trail, own))
        for sheet in pages_of(whole, active=active):
            yield replace(sheet, feeds=feeds)
