"""A rule that rests on a law is silent before that law was in force."""

from datetime import date, timedelta

import pytest

from generator.rules.catalogue import all_rules
from generator.rules.laws import AVG, TOEGANKELIJK, WMO, WOO


@pytest.mark.parametrize(
    ("code", "law"), [("STA004", WOO), ("RED035", WOO), ("ADO018", WMO), ("RED041", AVG)]
)
def test_a_rule_begins_with_its_law(code: str, law: date) -> None:
    rule = next(rule for rule in all_rules() if rule.code == code)

    spoken = [rule.is_in_force(day) for day in (law - timedelta(days=1), law)]

    assert spoken == [False, True]


@pytest.mark.parametrize("family", ["ADO", "STA", "RED"])
def test_a_day_in_a_rule_is_the_day_of_a_law(family: str) -> None:
    begun = {rule.since for rule in all_rules() if rule.code.startswith(family) and rule.since}

    assert begun <= {WMO, AVG, TOEGANKELIJK, WOO}
