"""What was public neither vanishes nor changes in silence; a removal waits for nothing."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from project import MOMENT, Project, files_in, places_of
from westpolder import GONE, HERTOETS, OTHER, POLICY, PRIVACY

from generator.comparing.breach import BreachKind

PAGE = "westpolder/rapport/2025/vr-2025-001/index.html"
ENTRY = 'versions: [{version: "2", on: 2026-10-30, note: Persoonsgegevens weggehaald.}]\n'
STATUS = "publication_status: published\n"


def change(project: Project, *, told: bool = False) -> None:
    project.replace(POLICY, ("binnen vier weken", "binnen zes weken"))
    if told:
        project.replace(POLICY, (STATUS, STATUS + ENTRY))


def remove(project: Project) -> None:
    (project.root / GONE).unlink()
    project.replace(HERTOETS, ("follows: [VR-2025-001]\n", ""))


def listed(project: Project, key: str = "westpolder", out: str = "site") -> dict[str, Any]:
    found = json.loads(project.read(f"{out}/{key}/publications.json"))
    return {entry["id"]: entry for entry in found["publications"]}


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_given: object) -> None:
        return


@pytest.fixture
def online(built: Project, tmp_path: Path) -> Iterator[str]:
    """The built site on a server of its own, and a computer that starts empty."""
    served = shutil.copytree(built.site, tmp_path / "served")
    shutil.rmtree(built.root / ".site-builds")
    built.site.unlink()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(served))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_silent_change_waits_for_a_word(built: Project) -> None:
    change(built)

    answer = built.build()

    assert answer.status == 1
    assert f"{POLICY}:1:1 PER003" in answer.out
    assert "westpolder: door fouten blijft de vorige site staan" in answer.out
    assert places_of("binnen vier weken", built.site) != []
    assert places_of("binnen zes weken", built.site) == []


def test_a_change_with_a_word_is_shown_with_that_word(built: Project) -> None:
    change(built, told=True)

    answer = built.build()

    page = built.read("site/westpolder/beleid/2025/bel-2025-001/index.html")
    assert answer.status == 0
    assert "binnen zes weken" in page
    assert "binnen vier weken" not in page
    assert "Persoonsgegevens weggehaald." in page
    assert listed(built)["BEL-2025-001"]["modified"] == "2026-10-30"


def test_a_silent_change_holds_back_no_removal_and_no_other_partnership(built: Project) -> None:
    change(built)
    built.write(GONE, PRIVACY)
    built.replace(HERTOETS, ("follows: [VR-2025-001]\n", ""))
    built.replace(OTHER, ("twee drukke dagen", "drie drukke dagen"), (STATUS, STATUS + ENTRY))

    assert built.build().status == 1

    assert places_of("rooster van de begeleiders", built.site) == []
    assert places_of("drie drukke dagen", built.site) != []
    assert places_of("binnen zes weken", built.site) == []


def test_a_source_that_is_deleted_is_asked_for_until_a_page_explains(built: Project) -> None:
    remove(built)

    first, second = built.build(), built.build()

    for answer in (first, second):
        assert answer.status == 1
        assert "PER001 het adres 'rapport/2025/vr-2025-001/' van VR-2025-001 was openbaar" in answer.out
    assert places_of("rooster van de begeleiders", built.site) == []
    assert not (built.site / PAGE).exists()

    built.write(GONE, PRIVACY)

    assert built.build().status == 0
    assert (built.site / PAGE).is_file()
    assert listed(built)["VR-2025-001"] == {
        "address": "rapport/2025/vr-2025-001/",
        "id": "VR-2025-001",
        "status": "withdrawn",
        "on": "2026-10-30",
    }


def test_what_goes_back_to_draft_leaves_at_once_and_is_asked_for(built: Project) -> None:
    built.replace(GONE, ("publication_status: published", "publication_status: draft"))
    built.replace(HERTOETS, ("follows: [VR-2025-001]\n", ""))

    answer = built.build()

    assert answer.status == 1
    assert "PER001" in answer.out
    assert [place for place in places_of("vr-2025-001", built.site) if "westpolder" in place] == []


def test_an_id_is_not_used_for_another_document(built: Project) -> None:
    remove(built)
    letter = built.read(POLICY).replace("kind: policy", "kind: document\nsort: letter")
    letter = letter.replace("id: BEL-2025-001", "id: VR-2025-001")
    built.write("content/westpolder/policies/brief.md", letter)

    answer = built.build()

    assert "PER002" in answer.out, answer.out
    assert not (built.site / "westpolder/document/2025/vr-2025-001").exists()


def test_the_day_of_publication_stays(built: Project) -> None:
    built.replace(GONE, ("published_on: 2025-05-06", "published_on: 2025-05-13"))

    answer = built.build()

    assert answer.status == 1
    assert "PER005 VR-2025-001 was openbaar sinds 2025-05-06" in answer.out


LIVING: dict[str, tuple[str, Callable[[str], str]]] = {
    "an explanation": (
        "content/glossary.yml",
        lambda text: text + "weekplanning: Wie wanneer werkt.\nrooster: Wie wanneer werkt.\n",
    ),
    "a natural person": (
        "content/westpolder/providers.yml",
        lambda text: text.replace(
            "name: Thuiszorg Sluisweide\n",
            "name: Thuiszorg Sluisweide\n  natural_person: true\n  shown_as: een zelfstandige\n",
        ),
    ),
    "a step after the report": (
        GONE,
        lambda text: text.replace(STATUS, f"{STATUS}follow_up: [{{on: 2026-10-01, what: Gesprek}}]\n"),
    ),
}


@pytest.mark.parametrize("what", LIVING)
def test_what_lives_changes_without_a_word(built: Project, what: str) -> None:
    path, changed = LIVING[what]
    before = built.read(path)
    built.write(path, changed(before))
    assert built.read(path) != before

    assert "PER0" not in built.build().out


def test_a_new_look_is_no_change(built: Project) -> None:
    before = listed(built)
    built.own_theme()
    built.replace("theme/course.html", ("Wij zeggen in woorden", "We zeggen het in woorden"))

    assert built.build().status == 0
    assert listed(built) == before


def test_an_earlier_moment_is_compared_with_nothing_and_says_so(built: Project) -> None:
    answer = built.run("build", "--at", "2025-08-01 12:00")

    assert "PER0" not in answer.out
    assert "westpolder: niet vergeleken met de vorige site" in answer.out
    assert "BEL-2025-001" in listed(built)
    assert "VR-2026-001" not in listed(built)


def rename(project: Project) -> None:
    for top in ("content", "reports"):
        (project.root / top / "zuidoever").rename(project.root / top / "oever")
    project.replace("content/oever/partnership.yml", ("example.org/zuidoever/", "example.org/oever/"))


def test_a_partnership_does_not_vanish(built: Project) -> None:
    rename(built)

    for _ in range(2):
        answer = built.build()
        assert answer.status == 1
        assert "PER007 'zuidoever' was openbaar (adressen: 1)" in answer.out


def test_a_partnership_with_another_name_keeps_its_addresses_and_its_promises(built: Project) -> None:
    rename(built)
    built.replace("content/oever/partnership.yml", ("schema: 1\n", "schema: 1\nformerly: [zuidoever]\n"))

    path = "reports/oever/2026/vr-2026-001-rietzoom.md"
    built.replace(path, ("twee drukke dagen", "drie drukke dagen"))

    silent = built.build()

    assert "PER003 VR-2026-001" in silent.out
    assert "PER006 'oever' heeft fouten" in silent.out
    assert (built.site / "zuidoever/index.html").is_file()

    built.replace(path, (STATUS, STATUS + ENTRY))

    assert [built.build().status for _ in range(2)] == [0, 0]
    assert (built.site / "zuidoever/rapport/2026/vr-2026-001/index.html").is_file()

    built.replace("content/oever/partnership.yml", ("formerly: [zuidoever]\n", ""))

    assert (
        "content/oever/partnership.yml:1:1 PER008 'zuidoever' stond onder formerly van 'oever'"
        in built.build().out
    )
    assert (built.site / "zuidoever/rapport/2026/vr-2026-001/index.html").is_file()


def test_another_place_is_compared_with_the_site_that_is_named(built: Project) -> None:
    change(built)

    answer = built.build("--out", "elders", "--previous", "site")

    assert answer.status == 1
    assert "PER003" in answer.out
    assert "PER006" in answer.out
    assert "De nieuwe site is niet getoond" in answer.out
    assert not (built.root / "elders").exists()


def test_a_site_online_is_compared_with(built: Project, online: str) -> None:
    assert built.build("--previous", online, "--out", "een").status == 0
    change(built)

    answer = built.build("--previous", online.rstrip("/"), "--out", "twee")

    assert answer.status == 1
    assert "PER003" in answer.out


def test_a_partnership_that_was_never_online_is_new(built: Project, online: str, tmp_path: Path) -> None:
    served = tmp_path / "served"
    shutil.rmtree(served / "westpolder")
    (served / "partnerships.json").write_text('{"version": 1, "partnerships": ["zuidoever"]}')
    change(built)

    assert built.build("--previous", online).status == 0


def test_a_site_that_is_online_for_a_part_is_compared_with_nothing(
    built: Project, online: str, tmp_path: Path
) -> None:
    (tmp_path / "served/westpolder/publications.json").unlink()

    answer = built.build("--previous", online)

    assert answer.status == 3
    assert "westpolder/publications.json' is er niet" in answer.err
    assert not built.site.exists()


def test_a_partnership_that_was_online_does_not_vanish(built: Project, online: str) -> None:
    for top in ("content", "reports"):
        shutil.rmtree(built.root / top / "zuidoever")

    answer = built.build("--previous", online)

    assert answer.status == 1
    assert "PER007 'zuidoever' was openbaar (adressen: 1)" in answer.out


def test_a_build_of_one_partnership_says_whose_site_is_missing(built: Project) -> None:
    answer = built.build("westpolder", "--out", "elders")

    assert answer.status == 0
    assert "zuidoever: niet gevraagd en hier nooit gemaakt, dus zonder site in deze map" in answer.out


@pytest.mark.parametrize("leftover", ["nothing", "another site"])
def test_an_address_without_a_site_cannot_be_compared_with(
    built: Project, online: str, tmp_path: Path, leftover: str
) -> None:
    served = tmp_path / "served"
    shutil.rmtree(served)
    if leftover == "another site":
        served.mkdir()
        (served / "westpolder").mkdir()
        (served / "westpolder/publications.json").write_text("<!doctype html>", encoding="utf-8")

    answer = built.build("--previous", online)

    assert answer.status == 3
    assert "->" in answer.err
    assert not built.site.exists()


def test_a_folder_without_a_site_is_wrong_use(built: Project) -> None:
    answer = built.build("--previous", "content")

    assert answer.status == 2
    assert "in 'content' staat geen site" in answer.err


def test_a_list_of_a_newer_program_is_refused_and_the_site_stays(built: Project) -> None:
    before = files_in(built.site)
    path = "site/zuidoever/publications.json"
    built.replace(path, ('"version": 1', '"version": 2'))

    answer = built.build()

    built.replace(path, ('"version": 2', '"version": 1'))
    assert answer.status == 3
    assert "'site/zuidoever/publications.json' heeft versie '2'" in answer.err
    assert files_in(built.site) == before


FAULTS: dict[str, tuple[Callable[[str], str], str]] = {
    "no list": (lambda text: text[:-3], "VER023"),
    "a document of its own": (lambda text: text.replace("vr-2025-001/", "vr-2025-009/"), "VER024"),
    "a document less": (
        lambda text: "\n".join(line for line in text.split("\n") if "VR-2025-001" not in line),
        "VER024",
    ),
    "more than may be told": (
        lambda text: text.replace('"status"', '"title": "Rooster", "status"'),
        "VER024",
    ),
    "another status": (lambda text: text.replace('"published", "', '"withdrawn", "'), "VER024"),
    "the id of a draft": (lambda text: text.replace("VR-2025-001", "VR-2026-002"), "VER004"),
}


@pytest.mark.parametrize("what", FAULTS)
def test_an_inspection_reads_the_list_as_a_stranger(built: Project, what: str) -> None:
    fault, code = FAULTS[what]
    path = "site/westpolder/publications.json"
    before = built.read(path)
    built.write(path, fault(before))
    assert built.read(path) != before

    assert code in built.verify().codes


def test_a_hash_of_what_was_withdrawn_is_found(built: Project) -> None:
    built.write(GONE, PRIVACY)
    built.replace(HERTOETS, ("follows: [VR-2025-001]\n", ""))
    built.build()
    path = "site/westpolder/publications.json"
    built.replace(path, ('"status": "withdrawn"', '"status": "withdrawn", "sha256": "00"'))

    assert built.verify().codes == ["VER024"]


def test_every_broken_promise_explains_itself(project: Project) -> None:
    answers = {kind.code: project.run("explain", kind.code) for kind in BreachKind}

    assert {code: answer.status for code, answer in answers.items()} == dict.fromkeys(answers, 0)
    assert "versions" in answers["PER003"].out


def test_the_list_is_the_same_each_time(built: Project) -> None:
    first = built.read("site/westpolder/publications.json")

    assert built.run("build", "--at", MOMENT).status == 0
    assert built.read("site/westpolder/publications.json") == first
