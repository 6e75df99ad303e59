from datetime import date

import pytest

from generator.model.provider import FormerName
from generator.search.answering import answer
from generator.search.index import build_index
from generator.search.stored import Stored
from generator.staging.public import PublicProvider
from generator.staging.public_parts import Link

LINDE = PublicProvider(
    link=Link("aanbieder/de-linde/", "De Linde", "de-linde"),
    trade_names=("Zorgvuldig Thuis",),
    formerly=(FormerName(name="Noorderlicht", until=date(2024, 1, 1)),),
    kvk="",
    services=(),
    ended_on=None,
    ended_why="",
    successor=None,
    documents=(),
)


@pytest.fixture
def stored(tmp_path, library):
    target = tmp_path / "assets" / "search"
    target.mkdir(parents=True)
    for file in build_index(library, [LINDE]).files:
        (target / file.path).write_bytes(file.content)
    return Stored(tmp_path)


@pytest.mark.parametrize("name", ["De Linde", "Zorgvuldig Thuis", "noorderlicht"])
def test_every_name_of_a_provider_finds_its_documents(stored, library, name):
    found = answer(stored, name, limit=30)

    its_own = {
        document.id for document in library if any(link.key == "de-linde" for link in document.providers)
    }
    assert {hit.line.id for hit in found.hits[: len(its_own)]} == its_own


def test_a_document_says_what_it_was_found_by(stored):
    found = answer(stored, "dagopvang")

    reason = found.hits[0].reasons[0]
    assert (reason.asked, reason.kind) == ("dagopvang", "synonym")
    assert "dagbested" in reason.terms
    assert 0 < reason.strength < 1
    assert found.hits[0].score > 0


def test_a_filter_narrows_and_an_unknown_one_closes(stored):
    narrowed = answer(stored, "", filters={"kind": ["policy"]})

    closed = answer(stored, "", filters={"colour": ["red"]})

    assert [hit.line.id for hit in narrowed.hits] == ["BEL-2025-001"]
    assert closed.total == 0


def test_a_subject_of_another_law_is_told(stored):
    found = answer(stored, "klacht over de huisarts")

    assert (found.total, found.hits) == (0, ())
    assert "Inspectie Gezondheidszorg en Jeugd" in found.elsewhere
