"""A document that was sent in comes beside the others, and over none of them."""

import shutil
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.model.forge import ForgeKind
from generator.pipeline.sending_in import forms_for, keep_answer

ANSWER = """### Samenwerking

Wmo-toezicht Duinkust

### Soort

Beleid

### Kenmerk

BEL-2026-001

### Titel

Nieuw beleid

### Status van openbaarmaking

In voorbereiding

### Tekst

## Waarom
"""
PATH = "content/duinkust/policies/bel-2026-001-nieuw-beleid.md"


@pytest.fixture
def project(example: Path, tmp_path: Path) -> Path:
    for name in ("portal.yml", "duinkust"):
        source, target = example / "content" / name, tmp_path / "content" / name
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    return tmp_path


def test_an_answer_is_kept_in_the_project(project: Path) -> None:
    assert keep_answer(project, ANSWER) == PATH
    assert (project / PATH).read_text(encoding="utf-8").endswith("## Waarom\n")


def test_a_document_that_is_there_stays_as_it_is(project: Path) -> None:
    keep_answer(project, ANSWER)
    with pytest.raises(UsageError, match="bestaat al"):
        keep_answer(project, ANSWER.replace("## Waarom", "Anders"))
    assert "Anders" not in (project / PATH).read_text(encoding="utf-8")


def test_an_id_that_is_in_use_is_refused_and_a_free_one_is_named(project: Path) -> None:
    keep_answer(project, ANSWER)
    with pytest.raises(UsageError, match="BEL-2026-001 bestaat al") as refused:
        keep_answer(project, ANSWER.replace("Nieuw beleid", "Heel ander beleid"))
    assert "BEL-2026-002" in refused.value.hint
    assert [path.name for path in (project / PATH).parent.glob("bel-2026-*")] == [Path(PATH).name]


def test_an_id_of_another_partnership_may_be_used(project: Path, example: Path) -> None:
    shutil.copytree(example / "content/vlietstreek", project / "content/vlietstreek")
    keep_answer(project, ANSWER)
    other = keep_answer(project, ANSWER.replace("Wmo-toezicht Duinkust", "vlietstreek"))
    assert other.startswith("content/vlietstreek/policies/bel-2026-001")


def test_nothing_is_written_through_a_link_to_elsewhere(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elders")
    shutil.rmtree(project / "content/duinkust/policies")
    (project / "content/duinkust/policies").symlink_to(elsewhere)
    with pytest.raises(UsageError, match="buiten dit project"):
        keep_answer(project, ANSWER)
    assert not list(elsewhere.iterdir())


def test_an_answer_without_end_is_refused(project: Path) -> None:
    with pytest.raises(UsageError, match="te lang"):
        keep_answer(project, ANSWER + "a" * 200_000)


def test_the_forms_name_the_partnerships_of_the_project(project: Path) -> None:
    made = forms_for(project, ForgeKind.GITHUB)
    assert all("Wmo-toezicht Duinkust" in file.content.decode() for file in made)
