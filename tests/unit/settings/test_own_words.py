from collections import Counter

import pytest

from generator.model.partnership import Partnership
from generator.settings.own_words import canonical_values, own_words
from generator.settings.typed import validated

SETTINGS = {
    "schema": "1",
    "name": "Vliet",
    "site_url": "https://toezicht.example.org/vliet/",
    "municipalities": ["gm9001"],
    "contact": {},
}


def test_no_canonical_value_means_two_things() -> None:
    assert [value for value, times in Counter(canonical_values()).items() if times > 1] == []


@pytest.mark.parametrize(
    ("vocabulary", "shown"),
    [
        ({}, {}),
        ({"proactief na een signaal": "signal"}, {"signal": "Proactief na een signaal"}),
        ({"dag-opvang": "dagbesteding"}, {"dagbesteding": "Dag opvang"}),
        ({"dagopvang": "dagbesteding", "dagzorg": "dagbesteding"}, {"dagbesteding": "Dagopvang"}),
    ],
)
def test_a_region_shows_the_first_word_that_it_has_for_a_value(
    vocabulary: dict[str, str], shown: dict[str, str]
) -> None:
    settings = validated(Partnership, {**SETTINGS, "vocabulary": vocabulary})

    assert own_words(settings) == shown
