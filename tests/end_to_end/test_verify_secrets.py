"""`toezicht verify --secrets` bites in every kind of file, and never says what it found."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from project import MOMENT, Answer, Project

from generator.verification.looking import Look
from generator.verification.persons import Persons
from generator.verification.secret_list import secrets_of
from generator.verification.seeking import seeker_of
from generator.verification.traces import Traces

sys.path.append(str(Path(__file__).parents[1] / "unit" / "verification"))

from canaries import CHANGED, LIST, NAME, NEW, ODD, STREET, docx, plant

WORDS = ("kwispelbergh", "nergenslaan", "zoë")
LOOK = Look(
    seeker_of(secrets_of(LIST)),
    Traces(frozenset(), {}, Persons({}), frozenset(), {}, frozenset(), {}, frozenset(), ()),
)


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    file = tmp_path / "elders" / "geheim.txt"
    plant(file, LIST.encode())
    return file


def seek(built: Project, secrets: Path, *more: str) -> Answer:
    return built.run("verify", "site", "--at", MOMENT, "--secrets", str(secrets), "--format", "json", *more)


def said(answer: Answer) -> str:
    return (answer.out + answer.err).lower()


def looked(built: Project) -> list[tuple[str, str]]:
    """Code and path of what is found when only the files are looked into."""
    paths = sorted(
        path.relative_to(built.site).as_posix() for path in built.site.rglob("*") if path.is_file()
    )
    return [(found.code, found.path) for path in paths for found in LOOK.into(built.site, path)]


def test_a_clean_site_has_no_secrets(built: Project, secrets: Path) -> None:
    answer = seek(built, secrets)
    assert (answer.status, answer.json["findings"]) == (0, [])
    assert looked(built) == []


def test_the_site_of_the_example_has_no_secrets_and_no_data_from_elsewhere(
    example: Path, example_site: Path, moment: str, secrets: Path
) -> None:
    arguments = ("verify", str(example_site), "--at", moment, "--secrets", str(secrets), "--format", "json")
    answer = Project(example).run(*arguments)
    assert (answer.status, answer.json["findings"]) == (0, [])


@pytest.mark.parametrize(("path", "content"), NEW.values(), ids=NEW)
def test_a_secret_in_a_new_file_is_found(built: Project, path: str, content: bytes) -> None:
    plant(built.site / path, content)
    assert looked(built) == [("VER031", path)]


@pytest.mark.parametrize(("path", "change"), CHANGED.values(), ids=CHANGED)
def test_a_secret_in_a_file_of_the_site_is_found(
    built: Project, path: str, change: Callable[[bytes], bytes]
) -> None:
    before = (built.site / path).read_bytes()
    (built.site / path).write_bytes(change(before))
    assert change(before) != before
    assert looked(built) == [("VER031", path)]


def test_what_is_odd_gives_a_finding_or_nothing_and_is_never_the_end(built: Project, secrets: Path) -> None:
    for path, content, _ in ODD.values():
        plant(built.site / path, content)
    answer = seek(built, secrets)
    told = {item["path"]: item["code"] for item in answer.json["findings"]}
    assert answer.status == 1
    assert told == {path.replace("\x07", "?"): code for path, _, code in ODD.values() if code}


def test_a_finding_tells_the_place_the_view_and_the_line_of_the_list(built: Project, secrets: Path) -> None:
    text = f"é één regel\nen dan {NAME}!\n"
    plant(built.site / "westpolder/over.txt", text.encode())
    found = seek(built, secrets).json["findings"][0]
    start = text.index(NAME)
    assert (found["kind"], found["masked"], found["view"]) == ("SECRET", "***", "raw")
    assert (found["start"], found["end"], found["line"]) == (start, start + len(NAME), 2)
    assert "regel 2 van uw lijst" in found["hint"]


def test_the_place_of_a_secret_in_codes_is_that_of_the_codes(built: Project, secrets: Path) -> None:
    code = "Zo&euml; van Kwis<em>pelbergh"
    text = f"<p>één &amp; twee</p>\n<p>{code}</em></p>"
    plant(built.site / "westpolder/over.txt", text.encode())
    found = seek(built, secrets).json["findings"][0]
    assert text[found["start"] : found["end"]] == code
    assert (found["line"], found["view"]) == (2, "tag-free")


@pytest.mark.parametrize(
    ("path", "told", "place"),
    [
        ("westpolder/x/Zoë van Kwispelbergh.txt", "westpolder/x", "het 2e bestand in map 'westpolder/x'"),
        ("westpolder/x/zoe%20van%20kwispelbergh.txt", "westpolder/x", "het 2e bestand in map 'westpolder/x'"),
        ("westpolder/x/nergenslaan-27/a.txt", "westpolder/x", "de 1e map in map 'westpolder/x'"),
        ("nergenslaan_27.txt", ".", "bestand in map '.'"),
    ],
)
def test_a_path_that_holds_a_secret_is_told_by_its_place(
    built: Project, secrets: Path, *, path: str, told: str, place: str
) -> None:
    plant(built.site / "westpolder/x/a.txt", b"a")
    plant(built.site / path, f"{NAME} {STREET}".encode())
    answer = seek(built, secrets)
    found = answer.json["findings"]
    assert {item["path"] for item in found} == {told}
    assert [item["hint"] for item in found if place not in item["hint"]] == []
    assert "path" in {item["view"] for item in found}
    assert not any(word in said(answer) for word in WORDS)


def test_no_output_tells_a_secret_that_stands_everywhere(
    built: Project, secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOEZICHT_DEBUG", "1")
    for path, content in NEW.values():
        plant(built.site / path, content)
    for path, change in CHANGED.values():
        (built.site / path).write_bytes(change((built.site / path).read_bytes()))
    plant(built.site / f"westpolder/{NAME}/{STREET}.html", f"<a href='{NAME}'>{STREET}</a>".encode())
    answers = [
        built.run("verify", "site", "--at", MOMENT, "--secrets", str(secrets), *more)
        for more in ((), ("--format", "json"), ("--lang", "en"))
    ]
    assert [answer.status for answer in answers] == [1, 1, 1]
    assert all("VER031" in answer.out for answer in answers)
    assert not any(word in said(answer) for answer in answers for word in WORDS)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "leeg"),
        (b"# alleen uitleg\n", "staat niets"),
        (b"Lang genoeg\nBos\n", "regel 2"),
        (b"x" * 501, "regel 1"),
        ("Zoë van Kwispelbergh".encode("latin-1"), "UTF-8"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused_without_its_words(
    built: Project, secrets: Path, *, content: bytes, words: str
) -> None:
    secrets.write_bytes(content)
    answer = seek(built, secrets)
    assert answer.status == 2
    assert words in answer.err
    assert not any(word in said(answer) for word in ("genoeg", "bos", "xxx", *WORDS))


def test_a_list_that_is_not_there_is_refused(built: Project, secrets: Path) -> None:
    assert seek(built, secrets.with_name("weg.txt")).status == 2


@pytest.mark.parametrize("path", ["geheim.txt", "content/geheim.txt", "site/geheim.txt"])
def test_a_list_within_the_project_or_the_site_is_refused(built: Project, path: str) -> None:
    plant(built.root / path, LIST.encode())
    answer = seek(built, built.root / path)
    assert answer.status == 2
    assert "hoort niet in uw project" in answer.err


def test_a_list_elsewhere_in_the_repository_is_refused(built: Project) -> None:
    (built.root.parent / ".git").mkdir()
    file = built.root.parent / "geheim.txt"
    plant(file, LIST.encode())
    assert seek(built, file).status == 2


def test_a_search_again_with_a_cache_finds_the_same_and_keeps_no_words(built: Project, secrets: Path) -> None:
    cache = secrets.with_name("schoon.txt")
    plant(built.site / "westpolder/over.txt", b"niets")
    first = seek(built, secrets, "--cache", str(cache))
    plant(built.site / "westpolder/over.txt", NAME.encode())
    second = seek(built, secrets, "--cache", str(cache))
    third = seek(built, secrets, "--cache", str(cache))
    assert [answer.codes for answer in (first, second, third)] == [[], ["VER031"], ["VER031"]]
    kept = cache.read_text()
    assert len(kept.splitlines()) > 10
    assert not any(word in kept.lower() for word in (*WORDS, "westpolder", "over.txt"))


def test_a_cache_is_of_one_list(built: Project, secrets: Path) -> None:
    cache = secrets.with_name("schoon.txt")
    plant(built.site / "westpolder/over.txt", b"Iemand van Anderewoorden")
    assert seek(built, secrets, "--cache", str(cache)).codes == []
    secrets.write_text("Iemand van Anderewoorden\n")
    assert seek(built, secrets, "--cache", str(cache)).codes == ["VER031"]


@pytest.mark.parametrize("path", ["schoon.txt", "site/schoon.txt"])
def test_a_cache_within_the_project_or_the_site_is_refused(built: Project, secrets: Path, path: str) -> None:
    answer = seek(built, secrets, "--cache", str(built.root / path))
    assert answer.status == 2
    assert not (built.root / path).exists()


def test_a_cache_without_a_list_is_refused(built: Project, tmp_path: Path) -> None:
    assert built.run("verify", "site", "--cache", str(tmp_path / "schoon.txt")).status == 2


def test_a_link_is_told_and_not_followed(built: Project, secrets: Path, tmp_path: Path) -> None:
    plant(tmp_path / "buiten" / "a.html", NAME.encode())
    (built.site / "westpolder/map").symlink_to(tmp_path / "buiten")
    (built.site / "westpolder/a.html").symlink_to(tmp_path / "buiten" / "a.html")
    (built.site / "westpolder/nergens.html").symlink_to(tmp_path / "nergens.html")
    answer = seek(built, secrets)
    assert answer.codes == ["VER035"] * 3


def test_a_pipe_is_told_and_not_read(built: Project, secrets: Path) -> None:
    os.mkfifo(built.site / "westpolder/a.txt")
    assert seek(built, secrets).codes == ["VER033"]


def test_a_secret_far_into_a_large_file_is_found_once(built: Project, secrets: Path) -> None:
    line = b"Een regel van een lange tekst, zonder iets bijzonders erin.\n"
    plant(built.site / "westpolder/a.txt", line * 50_000 + NAME.encode() + line * 50_000)
    found = seek(built, secrets).json["findings"]
    assert [(item["line"], item["start"]) for item in found] == [(50_001, 50_000 * len(line))]


def test_personal_data_that_no_source_has_is_found_on_a_page(built: Project) -> None:
    page = built.site / "westpolder/index.html"
    text = page.read_text(encoding="utf-8").replace("</main>", "<p>Mail kwispel@elders.example</p></main>", 1)
    page.write_text(text, encoding="utf-8")
    found = built.verify().json["findings"]
    assert [(item["code"], item["kind"], item["masked"]) for item in found] == [("VER032", "EMAIL", "k***")]


def test_the_title_of_a_draft_in_an_attachment_is_found(built: Project) -> None:
    title = "Ongepubliceerde bevindingen over de nachtdienst"
    plant(built.site / "westpolder/verslag.docx", docx(f"<w:t>{title}</w:t>"))
    assert built.verify().codes == ["VER003"]
