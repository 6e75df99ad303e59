"""The text of a new document: every key with a comment, and a body that no adopted document may keep."""

import pytest

from generator.model.kinds import VisitReport
from generator.model.terms import Kind
from generator.reading.document import read_document
from generator.rules.phrases import SURE, phrases_in
from generator.scaffolding.front_matter import order_of
from generator.scaffolding.questions import Answers
from generator.scaffolding.template import body_of, gate_of, new_source, options_of
from generator.source.text import decode

ANSWERS = Answers(
    (
        ("title", ('Een "titel": met #tekens',)),
        ("municipalities", ("gm9001", "gm9002")),
        ("publication_status", ("hearing",)),
        ("hearing.facts.sent_on", ("2026-03-03",)),
        ("publish_after_event.event", ("de brief: aan de Kamer",)),
    )
)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_key_stands_there_once_in_the_order_of_the_project(kind: Kind) -> None:
    front = new_source(kind, "VR-2026-001", answers=ANSWERS).split("\n---\n")[0]

    found = [
        line.removeprefix("# ").split(":")[0]
        for line in front.splitlines()
        if line.removeprefix("# ").split(":")[0] in order_of(kind)
    ]

    assert found == list(order_of(kind))


def test_what_was_answered_is_read_back_as_it_was_meant() -> None:
    source = new_source(Kind.POLICY, "BEL-2026-001", answers=ANSWERS)

    _, document = read_document("content/x/policies/a.md", "x", decoded=decode(source.encode()))

    assert document is not None
    meta = document.meta
    assert meta.title == 'Een "titel": met #tekens'
    assert meta.municipalities == ("gm9001", "gm9002")
    assert meta.hearing is not None and meta.hearing.facts is not None
    assert str(meta.hearing.facts.sent_on) == "2026-03-03"
    assert meta.publish_after_event is not None
    assert meta.publish_after_event.event == "de brief: aan de Kamer"


@pytest.mark.parametrize("kind", list(Kind))
def test_each_hint_of_a_body_is_a_note_that_a_rule_finds(kind: Kind) -> None:
    body = body_of(kind)

    assert len(list(phrases_in(body, SURE))) == body.count("## ")


@pytest.mark.parametrize("key", ["publication_status", "adopted_on", "redaction", "hearing", "publish_from"])
def test_a_key_that_opens_a_gate_says_so(key: str) -> None:
    gate = gate_of(key)

    assert gate is not None
    assert f"#   Poort '{gate.title.nl}': {gate.action.nl}." in new_source(
        Kind.POLICY, "BEL-2026-001", answers=ANSWERS
    )


def test_a_key_with_a_closed_list_names_what_may_be_chosen() -> None:
    assert [term.value for term in options_of(Kind.VISIT_REPORT, "form")] == ["proactive", "reactive"]
    assert "Kies uit: proactive (Proactief toezicht)" in new_source(
        Kind.VISIT_REPORT, "VR-2026-001", answers=ANSWERS
    )


def test_judgements_are_read_back_one_for_each_norm() -> None:
    given = (("title", ("X",)), ("publication_status", ("draft",)), ("form", ("proactive",)))
    more = (("variant", ("thematic",)), ("judgements.N1", ("meets",)), ("judgements.N2", ("not-assessed",)))
    source = new_source(Kind.VISIT_REPORT, "VR-2026-001", answers=Answers((*given, *more)))

    _, document = read_document("reports/x/2026/a.md", "x", decoded=decode(source.encode()))

    assert document is not None
    assert isinstance(document.meta, VisitReport)
    assert [(item.norm, item.verdict.value) for item in document.meta.judgements] == [
        ("N1", "meets"),
        ("N2", "not-assessed"),
    ]
    assert " \n" not in source
