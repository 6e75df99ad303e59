import json
from pathlib import Path

import pytest

from generator.detection.find import find
from generator.pipeline.cache_folder import FOLDER
from generator.pipeline.kept_sightings import NAME, WORTH_KEEPING, KeptSightings

LINE = "Mevrouw Fenna Hoekzema belde met 0612345678."
TEXTS = [f"{LINE} Dit was gesprek {number}." for number in range(WORTH_KEEPING)]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """The file that a first run leaves behind."""
    first = KeptSightings(str(tmp_path))
    for text in TEXTS:
        first.find(text)
    first.keep()
    return tmp_path / FOLDER / NAME


@pytest.mark.usefixtures("kept")
def test_a_second_run_gives_the_same_and_looks_at_nothing(tmp_path: Path) -> None:
    second = KeptSightings(str(tmp_path))

    found = [second.find(text) for text in TEXTS]

    assert found == [find(text) for text in TEXTS]
    assert second.fresh == 0


@pytest.mark.usefixtures("kept")
def test_only_a_changed_text_is_looked_at_again(tmp_path: Path) -> None:
    second = KeptSightings(str(tmp_path))

    found = [second.find(text) for text in (*TEXTS[1:], "Bel mevrouw Aukje Terpstra.")]

    assert second.fresh == 1
    assert found[-1] == find("Bel mevrouw Aukje Terpstra.")


def test_no_text_is_kept(kept: Path) -> None:
    told = kept.read_text(encoding="utf-8")

    assert "found" in told
    assert not any(word in told for word in ("Fenna", "Hoekzema", "0612345678", "gesprek"))


def test_a_text_that_is_gone_is_forgotten(kept: Path, tmp_path: Path) -> None:
    second = KeptSightings(str(tmp_path))
    for text in (*TEXTS[1:], "Een andere tekst."):
        second.find(text)
    second.keep()

    assert len(json.loads(kept.read_text(encoding="utf-8"))["found"]) == len(TEXTS)


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:-20],
        lambda text: text.replace('"form":1', '"form":2'),
        lambda text: text.replace('"version":"', '"version":"0'),
        lambda text: text.replace('"phone"', '"horoscope"'),
        lambda text: text.replace("[[", "[[["),
        lambda _text: "[]",
        lambda _text: "[" * 100_000,
    ],
    ids=["cut off", "other form", "other detectors", "unknown kind", "other shape", "no object", "too deep"],
)
def test_what_is_damaged_counts_as_not_there(kept: Path, tmp_path: Path, damage) -> None:
    kept.write_text(damage(kept.read_text(encoding="utf-8")), encoding="utf-8")

    second = KeptSightings(str(tmp_path))

    assert second.find(TEXTS[0]) == find(TEXTS[0])
    assert second.fresh == 1


def test_nothing_is_kept_of_a_small_project(tmp_path: Path) -> None:
    first = KeptSightings(str(tmp_path))
    first.find(LINE)
    first.keep()

    assert list(tmp_path.iterdir()) == []


def test_a_library_without_a_folder_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    first = KeptSightings("")
    for text in TEXTS:
        first.find(text)
    first.keep()

    assert list(tmp_path.iterdir()) == []
