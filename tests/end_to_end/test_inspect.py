import os
from pathlib import Path

import pytest
from project import Answer, Project

from bench.attachments.office_parts import docx, paragraph, run
from bench.attachments.office_pictures import exif, plain

TEXT = "Mevrouw Fenna Hoekstra belde.\nHaar BSN is 111222333.\n"
SECRETS = ("Hoekstra", "111222333", "hoekstra")


def toezicht(*arguments: str, folder: Path) -> Answer:
    return Project(folder).run(*arguments)


def found(done: Answer) -> list[dict[str, object]]:
    findings: list[dict[str, object]] = done.json["findings"]
    return findings


def test_a_text_file_is_told_with_places_in_code_points(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")

    done = toezicht("inspect", "a.txt", "--format", "json", folder=tmp_path)

    number = next(item for item in found(done) if item["kind"] == "BSN")
    assert done.status == 1
    assert TEXT[int(str(number["start"])) : int(str(number["end"]))] == "111222333"
    assert (number["line"], number["masked"], number["severity"]) == (2, "***", "error")
    assert any(item["kind"] == "PERSON" for item in found(done))


@pytest.mark.parametrize("form", ["text", "json"])
def test_nothing_that_was_met_is_shown(tmp_path: Path, form: str) -> None:
    (tmp_path / "mevrouw-fenna-hoekstra.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.docx").write_bytes(docx(paragraph(run(TEXT, "<w:vanish/>"))))

    done = toezicht("inspect", ".", "--format", form, folder=tmp_path)

    assert done.status == 1
    assert not [secret for secret in SECRETS if secret in done.out + done.err]


def test_a_name_in_a_path_is_masked_and_its_place_in_the_folder_is_told(tmp_path: Path) -> None:
    for name in ("a.txt", "mevrouw-fenna-hoekstra.txt"):
        (tmp_path / name).write_text("De locatie is bezocht.\n", encoding="utf-8")

    done = toezicht("inspect", ".", folder=tmp_path)

    assert "nummer 2 in de map" in done.out


def test_hidden_content_has_a_stable_code_and_its_part(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(plain(exif=exif({}, gps={1: "N", 2: (52.0, 5.0, 1.0)})))

    done = toezicht("inspect", "foto.jpg", "--format", "json", folder=tmp_path)

    assert [(item["kind"], item["severity"], item["view"]) for item in found(done)] == [
        ("gps", "error", "EXIF")
    ]


@pytest.mark.parametrize(
    ("name", "listed"),
    [("lijst.yml", "officials:\n  - Fenna Hoekstra\n"), ("lijst.json", '{"officials": ["Fenna Hoekstra"]}')],
)
def test_a_list_lets_its_findings_pass_and_no_others(tmp_path: Path, name: str, listed: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / name).write_text(listed, encoding="utf-8")

    done = toezicht("inspect", "a.txt", "--allow", name, "--format", "json", folder=tmp_path)

    assert [item["kind"] for item in found(done)] == ["BSN"]


def test_a_clean_file_passes(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("De locatie is bezocht.\n", encoding="utf-8")

    done = toezicht("inspect", "a.md", folder=tmp_path)

    assert (done.status, done.out) == (0, "Geen bevindingen.\n")


def test_a_file_that_cannot_be_read_is_told_and_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "weg.txt")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")

    done = toezicht("inspect", "a.txt", "b.txt", "--format", "json", folder=tmp_path)

    assert done.status == 3
    assert {item["path"] for item in found(done)} == {"a.txt", "b.txt"}


def test_a_pipe_does_not_keep_us_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.txt")

    done = toezicht("inspect", ".", "--format", "json", folder=tmp_path)

    assert done.status == 3
    assert [item["kind"] for item in found(done)] == ["unreadable"]


def test_a_name_of_bytes_or_with_a_line_end_can_be_told(tmp_path: Path) -> None:
    for name in (b"a\xff.eml", b"b\n.eml"):
        (tmp_path / os.fsdecode(name)).write_bytes(b"Subject: verslag\n")

    done = toezicht("inspect", ".", folder=tmp_path)

    assert done.status == 1
    assert "a\\udcff.eml:1:1" in done.out
    assert "b\\n.eml:1:1" in done.out


@pytest.mark.parametrize(
    "arguments", [(), ("er-is-niets",), ("a.txt", "--allow", "er-is-niets"), ("a.txt", "--allow", "a.txt")]
)
def test_wrong_use_is_told(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_text("- een\n- lijst\n", encoding="utf-8")

    done = toezicht("inspect", *arguments, folder=tmp_path)

    assert (done.status, done.out) == (2, "")


def test_a_link_within_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elders.md").write_text(TEXT, encoding="utf-8")
    (tmp_path / "map").mkdir()
    (tmp_path / "map/koppeling.md").symlink_to(tmp_path / "elders.md")

    done = toezicht("inspect", "map", folder=tmp_path)

    assert (done.status, done.out) == (0, "Geen bevindingen.\n")
