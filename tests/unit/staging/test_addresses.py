from collections.abc import Callable

import pytest

from generator.model.library import Document
from generator.model.terms import Kind
from generator.staging.addresses import (
    SEGMENTS,
    address_of,
    climb,
    municipality_address,
    provider_address,
    slug,
)


def test_the_address_of_a_report_has_its_segment_year_and_id(report: Callable[..., Document]) -> None:
    assert address_of(report(7)) == "rapport/2026/vr-2026-007/"


def test_the_address_follows_the_id_and_not_a_date(letter: Callable[..., Document]) -> None:
    document = letter(1, id="BRF-2019-0042", published_on="2026-03-01", adopted_on="2025-01-01")

    assert address_of(document) == "document/2019/brf-2019-0042/"


def test_every_kind_has_a_segment_of_its_own() -> None:
    assert set(SEGMENTS) == set(Kind)
    assert sorted(SEGMENTS.values()) == [
        "beleid",
        "document",
        "jaarverslag",
        "maatregel",
        "rapport",
        "reactie",
        "werkplan",
    ]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Dam", "dam"),
        ("Dam aan Zee", "dam-aan-zee"),
        ("'s-Gravenhage", "s-gravenhage"),
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("Bergen (NH.)", "bergen-nh"),
        ("", ""),
    ],
)
def test_a_name_becomes_small_letters_digits_and_hyphens(name: str, written: str) -> None:
    assert slug(name) == written


def test_pages_of_municipalities_and_providers_have_their_own_folder() -> None:
    assert municipality_address("Dam aan Zee") == "gemeente/dam-aan-zee/"
    assert provider_address("p0137") == "aanbieder/p0137/"


@pytest.mark.parametrize(
    ("address", "way"), [("", ""), ("uitleg/", "../"), ("rapport/2026/vr-1/", "../../../")]
)
def test_the_way_back_is_as_long_as_the_address(address: str, way: str) -> None:
    assert climb(address) == way
