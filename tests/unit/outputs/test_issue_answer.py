"""Answers to an issue form, also of somebody who means harm."""

import pytest

from generator.errors import UsageError
from generator.model.forge import ForgeKind
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices
from generator.outputs.issue_answer import document_of
from generator.outputs.issue_forms import issue_forms
from generator.outputs.issue_questions import questions_of
from generator.source.fence import part

PLACES = (
    FormPlace("duinkust", "Toezicht Duinkust", Choices()),
    FormPlace("vlietstreek", "Toezicht Vlietstreek", Choices()),
)
FILLED = {
    "Samenwerking": "Toezicht Vlietstreek",
    "Soort": "Rapport",
    "Kenmerk": "VR-2026-001",
    "Titel": "Één bezoek: zorg & rust",
    "In het kort": "Wij keken rond.",
    "Vorm": "Proactief toezicht",
    "Soort onderzoek": "Thematisch onderzoek",
    "Gemeenten": "gm9001, Vlietdam",
    "Aanbieder": "_No response_",
    "Status van openbaarmaking": "In voorbereiding",
    "Tekst": "## Aanleiding\n\nTekst.\n\n### Titel\n\nGeen titel.",
}
PATH = "reports/vlietstreek/2026/vr-2026-001-een-bezoek-zorg-rust.md"


def answer(**changed: str) -> str:
    """What a forge makes of a filled form; a name with _ is a label with spaces."""
    values = {**FILLED, **{key.replace("_", " "): value for key, value in changed.items()}}
    return "\n\n".join(f"### {label}\n\n{value}" for label, value in values.items())


def test_an_answer_becomes_a_document_in_its_place() -> None:
    made = document_of(answer(), PLACES).file
    parted = part(made.content.decode())
    assert made.path == PATH
    assert parted.tree.values == {
        "id": "VR-2026-001",
        "kind": "visit-report",
        "title": "Één bezoek: zorg & rust",
        "summary": "Wij keken rond.",
        "form": "proactive",
        "variant": "thematic",
        "municipalities": ["gm9001", "Vlietdam"],
        "publication_status": "draft",
    }
    assert parted.body.strip() == FILLED["Tekst"]


def test_line_ends_of_windows_make_no_difference() -> None:
    assert document_of(answer().replace("\n", "\r\n"), PLACES) == document_of(answer(), PLACES)


@pytest.mark.parametrize(
    "changed",
    [
        {"Samenwerking": "../../etc"},
        {"Samenwerking": ""},
        {"Soort": "workflow"},
        {"Kenmerk": "VR-2026-001/../../x"},
        {"Kenmerk": "VR-2026-001\nid: VR-2026-002"},
        {"Kenmerk": "VR-٢٠٢٦-001"},
        {"Vorm": "proactive, reactive"},
        {"Titel": "_No response_"},
        {"Tekst": ""},
        {"Bezocht op": "morgen"},
        {"Titel": "\N{RIGHT-TO-LEFT OVERRIDE}tekst die andersom loopt"},
        {"Status_van_openbaarmaking": "Openbaar"},
    ],
    ids="-".join,
)
def test_what_does_not_fit_is_refused_without_repeating_it(changed: dict[str, str]) -> None:
    with pytest.raises(UsageError) as refused:
        document_of(answer(**changed), PLACES)
    told = f"{refused.value.message} {refused.value.hint}"
    assert not any(value in told for value in changed.values() if len(value) > 10)


@pytest.mark.parametrize("text", ["", "Ik heb een vraag.", "### Soort\n"])
def test_an_issue_that_is_no_answer_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        document_of(text, PLACES)


def test_who_pastes_a_sign_that_nobody_sees_is_told_so() -> None:
    with pytest.raises(UsageError) as refused:
        document_of(answer(Tekst="Een\N{RIGHT-TO-LEFT OVERRIDE} tekst."), PLACES)
    assert "niet te zien" in (refused.value.hint or "")


def test_a_title_that_names_somebody_is_not_in_the_name_of_the_file() -> None:
    made = document_of(answer(Titel="Bezoek aan mevrouw Annelies Kruidenwagen"), PLACES).file
    assert made.path == "reports/vlietstreek/2026/vr-2026-001-stuk.md"


@pytest.mark.parametrize(
    "title",
    [
        "$(touch x); `touch x` && touch x",
        'a"\npublication_status: published\n---\n',
        "*anker &anker !!python/object:os.system {x: y}",
        "../../.github/workflows/x.yml",
        "---",
        "#: - [",
    ],
)
def test_a_title_is_only_ever_a_title(title: str) -> None:
    made = document_of(answer(Titel=title), PLACES).file
    values = part(made.content.decode()).tree.values
    assert values is not None
    assert values["title"] == title.strip()
    assert values["publication_status"] == "draft"
    assert made.path.startswith("reports/vlietstreek/2026/vr-2026-001-")
    assert "/" not in made.path.removeprefix("reports/vlietstreek/2026/")


@pytest.mark.parametrize("kind", Kind)
def test_every_question_has_a_label_of_its_own(kind: Kind) -> None:
    labels = [question.label for question in questions_of(kind, PLACES)]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("forge", ForgeKind)
def test_there_is_a_form_for_each_kind_on_each_forge(forge: ForgeKind) -> None:
    made = list(issue_forms(PLACES, forge))
    assert len(made) == len(Kind)
    assert all(b"toezicht forms" in file.content for file in made)


def test_the_text_of_gitlab_filled_in_is_an_answer_too() -> None:
    (text,) = (file for file in issue_forms(PLACES, ForgeKind.GITLAB) if file.path.endswith("/Rapport.md"))
    filled = text.content.decode()
    for label, value in FILLED.items():
        filled = filled.replace(f"### {label}\n", f"### {label}\n\n{value}\n", 1)
    made = document_of(filled, PLACES).file
    assert made.path == PATH
