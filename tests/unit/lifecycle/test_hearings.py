"""The two gates for hearings: facts and publication."""

from collections.abc import Callable

import pytest

from generator.lifecycle import hearing_facts, hearing_publication
from generator.lifecycle.gate import Barrier, Gate
from generator.model.terms import FactsOutcome, PublicationOutcome

Look = Callable[..., Barrier | None]
SENT = {"sent_on": "2026-05-01", "closes_on": "2026-05-15"}


@pytest.mark.parametrize("gate", [hearing_facts.GATE, hearing_publication.GATE], ids=lambda gate: gate.name)
@pytest.mark.parametrize(
    ("hearing", "why"),
    [
        (None, "nobody was asked"),
        ({"none_needed": "De aanbieder bestaat niet meer."}, "nobody had to be asked"),
        ({"reaction": "Wij herkennen ons."}, "words alone open no hearing"),
    ],
)
def test_a_hearing_that_was_not_opened_keeps_nothing_back(
    look: Look, gate: Gate, hearing: object, why: str
) -> None:
    assert look(gate, {"hearing": hearing}) is None, why


@pytest.mark.parametrize(
    ("gate", "part"),
    [(hearing_facts.GATE, "facts"), (hearing_publication.GATE, "publication")],
    ids=["facts", "publication"],
)
@pytest.mark.parametrize(
    ("hearing", "why"),
    [
        ({}, "opened without a day"),
        ({"sent_on": "2026-05-01"}, "sent"),
        (SENT, "the last day is past, and still nobody wrote how it ended"),
    ],
)
def test_a_hearing_without_an_outcome_shuts(
    look: Look, gate: Gate, part: str, hearing: object, why: str
) -> None:
    assert look(gate, {"hearing": {part: hearing}}) is not None, why


@pytest.mark.parametrize("outcome", FactsOutcome)
def test_every_outcome_on_the_facts_opens(look: Look, outcome: FactsOutcome) -> None:
    assert look(hearing_facts.GATE, {"hearing": {"facts": {**SENT, "outcome": outcome}}}) is None


@pytest.mark.parametrize("outcome", PublicationOutcome)
def test_every_outcome_on_publication_opens_this_gate(look: Look, outcome: PublicationOutcome) -> None:
    """An objection is met by the gate of the waiting period."""
    assert look(hearing_publication.GATE, {"hearing": {"publication": {**SENT, "outcome": outcome}}}) is None


def test_one_hearing_does_not_open_the_gate_of_the_other(look: Look) -> None:
    keys = {"hearing": {"facts": {**SENT, "outcome": "agrees"}, "publication": SENT}}

    assert look(hearing_facts.GATE, keys) is None
    assert look(hearing_publication.GATE, keys) is not None
