import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.model.procedure import Recommendation
from generator.model.terms import Body
from generator.outputs.document_json import content_of, document_files
from generator.staging.public import PublicSite
from generator.staging.public_parts import Consultation, Decision, Link

PAGE = Path(__file__).resolve().parents[3] / "docs" / "gegevens-per-stuk.md"


def told(site: PublicSite, **more: object) -> dict[str, Any]:
    """What the file of the first document says."""
    changed = replace(site.documents[0], **more)  # type: ignore[arg-type]
    (file,) = document_files(replace(site, documents=(changed,)))
    return json.loads(file.content)  # type: ignore[no-any-return]


def test_the_file_stands_beside_the_page(site: PublicSite) -> None:
    files = {file.path for file in document_files(site)}

    assert files == {f"{document.address}gegevens.json" for document in site.documents}


def test_every_key_is_explained(site: PublicSite) -> None:
    explained = set(re.findall(r"`([a-z_]+)`", PAGE.read_text(encoding="utf-8")))

    assert set(content_of(site.documents[0], site)) <= explained


def test_what_is_not_known_is_null_and_never_nothing(site: PublicSite) -> None:
    found = told(site)

    assert found["verdict"] is None
    assert found["providers"] == []


def test_a_natural_person_has_no_key(site: PublicSite) -> None:
    found = told(site, providers=(Link("", "een zelfstandige aanbieder"),))

    assert found["providers"] == [{"key": None, "name": "een zelfstandige aanbieder"}]


def test_a_decision_to_publish_tells_who_when_and_by_which_reference(site: PublicSite) -> None:
    place = Link("gemeente/dam/", "Dam", "gm9001")
    made = Decision(Body.COLLEGE, (place,), date(2026, 2, 3), "OH-2026-0655", urgent=True)

    (found,) = told(site, decisions=(made,))["publication_decisions"]

    assert found == {
        "by": "college",
        "municipalities": [{"key": "gm9001", "name": "Dam"}],
        "on": "2026-02-03",
        "reference": "OH-2026-0655",
        "urgent": True,
    }


def test_days_and_own_nouns_are_written_as_the_contract_writes_them(site: PublicSite) -> None:
    item = Recommendation(id="A1", text="Doe dit.", due=date(2026, 5, 1))

    (found,) = told(site, recommendations=(item,))["recommendations"]

    assert (found["text"], found["due"]) == ("Doe dit.", "2026-05-01")


@pytest.mark.parametrize(
    ("given", "url"),
    [
        (Consultation("raad", None, document=Link("document/2026/adv-1/", "Advies")), "document/2026/adv-1/"),
        (Consultation("raad", None, reference="brief 12"), None),
    ],
)
def test_an_advice_has_an_address_where_it_can_be_read(
    site: PublicSite, given: Consultation, url: str | None
) -> None:
    (found,) = told(site, consulted=(given,))["consulted"]

    assert found["url"] == (site.publisher.site_url + url if url else None)
