from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from generator.model.library import Document, Library
from generator.model.provider import Provider
from generator.verification.trouble import Trouble, TroubleKind
from generator.verification.verify import verify

LETTER = "vliet/document/2026/brf-2026-001/index.html"
SOURCE = "content/vliet/providers.yml"
PERSON = {"name": "Zoë Vërzonnen", "trade_names": ["Nergensman Begeleiding", "Steun"]}


@pytest.fixture
def library(make: Callable[..., Document], shelve: Callable[..., Library]) -> Library:
    """Give only public letters; one names the person in a line of its own."""
    person = Provider.model_validate({**PERSON, "natural_person": "true", "shown_as": "Zoë Vërzonnen"})
    organisation = Provider.model_validate({"name": "Stichting Verzonnen"})
    named = make(3, body="Eerst een regel.\nZoë Vërzonnen hielp.\n")
    return shelve(make(1), named, providers={"p1": person, "p2": organisation})


def put(site: Path, text: str) -> None:
    page = site / LETTER
    page.write_text(page.read_text().replace("</body>", f"{text}\n</body>"))


def test_a_folder_without_the_name_is_clean(site: Path, library: Library, moment: datetime) -> None:
    put(site, "<p>Zoë ging. Vërzonnen Zoë. Steun van Stichting Verzonnen.</p>")

    assert verify(site, library, moment=moment) == ()


@pytest.mark.parametrize(
    "leak",
    [
        "<p>Zoë <b>Vërzonnen</b></p>",
        "<p>ZOË VËRZONNEN</p>",
        "<p>Zo&euml; V&euml;rzonnen</p>",
        "<p>Zoë Vërzonnen hielp.</p>",
        '<p id="zoe_verzonnen">x</p>',
        '<p data-x="zo%C3%AB-v%C3%ABrzonnen">x</p>',
        "<p>bij nergensman-begeleiding</p>",
    ],
)
def test_a_name_on_a_page_is_found(site: Path, library: Library, moment: datetime, *, leak: str) -> None:
    put(site, leak)

    found = verify(site, library, moment=moment)

    assert [(item.kind, item.path, item.source) for item in found] == [
        (TroubleKind.PERSON_NAME, LETTER, SOURCE)
    ]


def test_a_name_in_a_path_is_found_and_not_told(site: Path, library: Library, moment: datetime) -> None:
    for path in ("vliet/zoe-verzonnen/a.png", "vliet/Nergensman_Begeleiding.pdf"):
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_bytes(b"x")

    found = verify(site, library, moment=moment)

    assert found == (Trouble(TroubleKind.PERSON_NAME, "vliet", source=SOURCE),)


def test_the_line_of_a_name_is_told(site: Path, library: Library, moment: datetime) -> None:
    (site / "vliet/a.txt").write_text("een\ntwee\nZoë Vërzonnen\n")

    assert [item.line for item in verify(site, library, moment=moment)] == [3]
