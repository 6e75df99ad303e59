from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from generator.outputs.security_txt import is_at_root, security_txt
from generator.staging.public import PublicPortal, SecurityContact

CONTACT = SecurityContact("mailto:veiligheid@example.org", None)


def fields(portal: PublicPortal) -> dict[str, str]:
    file = security_txt(portal, portal.moment)
    assert file is not None
    assert file.path == ".well-known/security.txt"
    return dict(line.split(": ", 1) for line in file.content.decode().splitlines())


def test_the_file_says_where_to_report_and_where_it_belongs(portal: PublicPortal) -> None:
    told = fields(replace(portal, security=CONTACT))

    assert told["Contact"] == "mailto:veiligheid@example.org"
    assert told["Canonical"] == "https://toezicht.example.org/.well-known/security.txt"
    assert told["Preferred-Languages"] == "nl, en"


def test_without_a_fixed_day_the_file_is_good_for_less_than_a_year(portal: PublicPortal) -> None:
    told = fields(replace(portal, security=CONTACT))

    good_for = datetime.fromisoformat(told["Expires"]) - portal.moment
    assert timedelta(days=300) < good_for < timedelta(days=365)


def test_a_fixed_day_begins_in_amsterdam(portal: PublicPortal) -> None:
    told = fields(replace(portal, security=replace(CONTACT, expires=date(2027, 6, 1))))

    assert told["Expires"] == "2027-05-31T22:00:00Z"


def test_where_nobody_is_named_there_is_no_file(portal: PublicPortal) -> None:
    assert security_txt(portal, portal.moment) is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://wmotoezicht.example.org/", True),
        ("https://toezicht.example.org/vlietstreek/", False),
        ("https://toezicht.example.org:8443/", True),
    ],
)
def test_a_site_below_a_path_is_not_at_the_root_of_its_host(address: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_at_root(address) is expected
