from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from generator.lifecycle.standing import at, is_public
from generator.model.library import Collection
from generator.model.values import AMSTERDAM
from generator.reading.library import read_library
from generator.staging.calendar import Occasion, calendar_of
from generator.staging.site import stage

Collections = tuple[Collection, ...]
ROOT = Path(__file__).resolve().parents[3]
MOMENT = datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM)


@pytest.fixture(scope="module")
def collections() -> Collections:
    return read_library(ROOT).collections


def test_only_documents_that_are_public_are_in_the_calendar(collections: Collections) -> None:
    for collection in collections:
        when = at(collection, MOMENT)
        public = {document.id for document in collection.documents if is_public(document, when)}
        dated = {entry.document.key for entry in calendar_of(stage(collection, None, moment=MOMENT))}
        assert dated
        assert dated <= public


def test_the_example_has_every_occasion_that_a_term_can_give(collections: Collections) -> None:
    found = {
        entry.occasion
        for collection in collections
        for entry in calendar_of(stage(collection, None, moment=MOMENT))
    }
    assert found >= {Occasion.PUBLISHED, Occasion.BEGINS, Occasion.ENDS, Occasion.EVALUATION}
    assert found >= {Occasion.RECOMMENDATION, Occasion.OFFERED}


def test_several_recommendations_of_one_day_are_one_entry(collections: Collections) -> None:
    site = stage(collections[0], None, moment=MOMENT)
    report = next(item for item in site.documents if any(one.due for one in item.recommendations))
    due = date(2027, 9, 9)
    twice = tuple(
        one.model_copy(update={"due": due, "status": None}) for one in report.recommendations[:1] * 2
    )

    entries = calendar_of(replace(site, documents=(replace(report, recommendations=twice),)))

    (entry,) = [entry for entry in entries if entry.occasion is Occasion.RECOMMENDATION]
    assert (entry.day, entry.number) == (due, 2)


def test_a_document_that_no_longer_holds_names_no_days_ahead(collections: Collections) -> None:
    site = stage(collections[0], None, moment=MOMENT)
    policy = next(item for item in site.documents if item.evaluate_before)

    entries = calendar_of(replace(site, documents=(replace(policy, lapsed=True),)))

    assert {entry.occasion for entry in entries} <= {Occasion.PUBLISHED}
