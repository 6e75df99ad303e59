"""`toezicht search` on the shipped example, as an editor asks it."""

import json
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def asked(program: list[str], example_site: Path, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("elsewhere")

    def ask(*words: str, site: str = "vlietstreek") -> subprocess.CompletedProcess[str]:
        command = [*program, "search", "--site", str(example_site / site), *words]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)

    return ask


def test_a_document_is_explained_by_its_words_and_how_much_each_counts(asked) -> None:
    done = asked("dagbesteding", "vervoer")

    assert done.returncode == 0
    assert "stukken gevonden voor 'dagbesteding vervoer'" in done.stdout
    assert "'dagbesteding' telt " in done.stdout
    assert "door het woord zelf: dagbested" in done.stdout


def test_what_is_found_through_other_words_says_so(asked) -> None:
    assert "door andere woorden ervoor: " in asked("poetshulp").stdout


def test_the_site_over_all_names_the_partnership_in_the_address(asked) -> None:
    found = json.loads(asked("dagbesteding", "--format", "json", "--limit", "40", site="").stdout)

    partnerships = {hit["line"]["address"].split("/")[0] for hit in found["hits"]}

    assert partnerships == {"vlietstreek", "duinkust"}
    assert found["total"] == len(found["hits"])
    assert all(hit["reasons"] for hit in found["hits"])


def test_a_question_outside_the_wmo_says_who_knows_more(asked) -> None:
    done = asked("wijkverpleging")

    assert done.stdout.startswith("Niets gevonden")
    assert "Inspectie Gezondheidszorg en Jeugd" in done.stdout


def test_a_folder_without_an_index_is_refused_with_a_hint(asked) -> None:
    done = asked("hulp", site="geen-site")

    assert done.returncode == 2
    assert "toezicht build" in done.stderr
