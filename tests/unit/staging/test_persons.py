"""A provider that is a natural person: its name, key and page occur nowhere."""

from collections.abc import Callable, Iterator
from dataclasses import asdict

import pytest
from pydantic import BaseModel

from generator.model.library import Document
from generator.staging.public import PublicSite

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
PERSON = {
    "name": "Zorgbureau V. Verzonnen",
    "trade_names": ["Verzonnen Thuis"],
    "formerly": [{"name": "Praktijk Verzonnen"}],
    "natural_person": "true",
    "kvk": "00000000",
    "ended": {"on": "2026-05-01", "why": "Verzonnen stopt"},
    "contracted": [{"municipality": "Dam"}],
}
COMPANY = {"name": "Stichting De Brug", "successor": "p9999"}
SECRETS = ("verzonnen", "p9999", "00000000")


def every_text(value: object) -> Iterator[str]:
    if isinstance(value, BaseModel):
        value = value.model_dump()
    if isinstance(value, dict):
        for key, item in value.items():
            yield from every_text(key)
            yield from every_text(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from every_text(item)
    else:
        yield str(value)


@pytest.fixture
def site(show: Show, report: Write, letter: Write) -> PublicSite:
    kept = {"kind": "measure", "sort": None, "measure": "warning"}
    return show(
        report(1, provider=["p9999", "de-brug"], verdict="meets"),
        letter(1, provider="p9999", **kept),
        letter(2, provider="p9999", publication_status="withdrawn", **kept),
        report(2, provider="p9999", publication_status="not-public"),
        providers={"p9999": PERSON, "de-brug": COMPANY},
    )


def test_no_text_of_the_site_holds_a_name_a_key_or_an_address(site: PublicSite) -> None:
    texts = [text.casefold() for text in every_text(asdict(site))]

    assert len(texts) > 100, "there is something to look through"
    assert [text for text in texts if any(secret in text for secret in SECRETS)] == []


def test_a_natural_person_is_shown_without_a_link(site: PublicSite) -> None:
    report = next(document for document in site.documents if document.id == "VR-2026-001")

    assert [(link.label, link.key, link.address) for link in report.providers] == [
        ("een zelfstandige aanbieder", "", ""),
        ("Stichting De Brug", "de-brug", "aanbieder/de-brug/"),
    ]


def test_a_natural_person_has_no_page_also_not_as_a_successor(site: PublicSite) -> None:
    (provider,) = site.providers

    assert provider.link.key == "de-brug"
    assert provider.successor is not None
    assert (provider.successor.key, provider.successor.address) == ("", "")


def test_a_natural_person_is_shown_the_way_it_was_agreed(show: Show, report: Write) -> None:
    person = {**PERSON, "shown_as": "een aanbieder in Dam"}

    (document,) = show(report(1, provider="p9999"), providers={"p9999": person}).documents

    assert [link.label for link in document.providers] == ["een aanbieder in Dam"]


def test_a_provider_that_nobody_knows_has_no_name_and_no_key(show: Show, report: Write) -> None:
    (document,) = show(report(1, provider="p0404")).documents

    assert [(link.label, link.key) for link in document.providers] == [("een zelfstandige aanbieder", "")]
