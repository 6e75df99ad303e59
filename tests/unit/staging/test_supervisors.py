from collections.abc import Callable
from datetime import datetime

import pytest
from pydantic import ValidationError

from generator.model.library import Collection
from generator.model.partnership import Supervisor
from generator.model.provider import Portal
from generator.model.values import AMSTERDAM
from generator.staging.public import PublicSupervisor, SecurityContact
from generator.staging.supervisors import security_of, supervisors

Gather = Callable[..., Collection]
NOON = datetime(2026, 6, 15, 12, tzinfo=AMSTERDAM)  # gm9003 is no member any more


def with_supervisors(collection: Collection, **more: object) -> tuple[PublicSupervisor, ...]:
    one = Supervisor.model_validate({"name": "GGD Vliet", **more})
    settings = collection.settings.model_copy(update={"supervisors": {"ggd": one}})
    return supervisors(Collection(collection.key, settings=settings), NOON)


def portal(**more: str) -> Portal:
    return Portal.model_validate({"name": "P", "site_url": "https://example.org/", **more})


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ((), ()),
        (("gm9001",), ("Dam",)),
        (("gm9001", "gm9003"), ("Dam",)),
        (("gm9004", "gm9002", "gm9001"), ()),
    ],
)
def test_the_municipalities_are_named_only_where_some_are_left_out(
    gather: Gather, named: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    (one,) = with_supervisors(gather(), municipalities=named)

    assert one.municipalities == expected


@pytest.mark.parametrize(("from_", "until"), [("2026-06-16", None), (None, "2026-06-14")])
def test_who_is_not_there_on_the_day_is_not_told(
    gather: Gather, from_: str | None, until: str | None
) -> None:
    days = {"from": from_, "until": until}
    assert with_supervisors(gather(), **days) == ()


def test_a_bare_mailbox_gets_the_scheme_that_the_standard_asks_for() -> None:
    assert security_of(portal(security_contact="lek@example.org")) == SecurityContact(
        "mailto:lek@example.org", None
    )


@pytest.mark.parametrize("address", ["https://example.org/", "mailto:lek@example.org", "tel:+31-880000000"])
def test_an_address_with_a_scheme_stays_as_it_is(address: str) -> None:
    found = security_of(portal(security_contact=address))

    assert found == SecurityContact(address, None)


def test_nobody_named_is_nobody() -> None:
    assert security_of(portal()) is None
    assert security_of(None) is None


@pytest.mark.parametrize(
    "address", ["bel ons", "http://example.org/lek", "mailto:lek@example.org\nExpires: 2099-01-01T00:00:00Z"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        portal(security_contact=address)
