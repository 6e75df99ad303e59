"""`toezicht verify` looks at a built site as a stranger: clean when it is, precise when it is not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from project import MOMENT, Project

PAGE = "westpolder/rapport/2025/vr-2025-001/index.html"
TITLE = "Ongepubliceerde bevindingen over de nachtdienst"
ROW = "nachten lang was er volgens het logboek niemand"  # eight words of the body of the draft


def put(words: str) -> Callable[[str], str]:
    return lambda page: page.replace("</main>", f"{words}</main>", 1)


PLANTED = (
    ("the title of a draft", put(f"<p>{TITLE}</p>"), "VER003"),
    ("that title in other capitals", put(f"<p>{TITLE.upper()}</p>"), "VER003"),
    ("that title in an attribute", put(f'<img src="../../../assets/icon.svg" alt="{TITLE}">'), "VER003"),
    ("that title in a comment", put(f"<!-- {TITLE} -->"), "VER003"),
    ("the id of a draft", put("<p>VR-2026-002</p>"), "VER004"),
    ("eight words of a draft", put(f"<p>{ROW}</p>"), "VER005"),
    ("eight words with marks between them", put(f"<p>{ROW.replace(' was', ', <b>was</b>')}</p>"), "VER005"),
    ("a script from elsewhere", put('<script src="https://cdn.example.net/x.js"></script>'), "VER016"),
    ("a picture from elsewhere", put('<img src="https://cdn.example.net/x.png" alt="">'), "VER016"),
    ("a script in the page", put("<script>1</script>"), "VER017"),
    ("a dead link", put('<a href="../nergens/">nergens</a>'), "VER014"),
    ("a link to no place", put('<a href="#nergens">nergens</a>'), "VER015"),
    ("a second heading of level one", put("<h1>Nog een</h1>"), "VER013"),
    ("no language", lambda page: page.replace('<html lang="nl">', "<html>", 1), "VER012"),
)


def test_a_built_site_has_nothing_to_find(built: Project) -> None:
    answer = built.verify()
    assert (answer.status, answer.json) == (0, {"version": 1, "findings": []})


def test_the_site_of_the_example_has_nothing_to_find(example: Path, example_site: Path, moment: str) -> None:
    answer = Project(example).run("verify", str(example_site), "--at", moment, "--format", "json")
    assert (answer.status, answer.json["findings"]) == (0, [])


@pytest.mark.parametrize(("plant", "code"), [row[1:] for row in PLANTED], ids=[row[0] for row in PLANTED])
def test_what_was_planted_on_a_page_is_found_there(
    built: Project, plant: Callable[[str], str], code: str
) -> None:
    page = built.site / PAGE
    before = page.read_text(encoding="utf-8")
    page.write_text(plant(before), encoding="utf-8")
    answer = built.verify()
    found = {(item["code"], item["path"]) for item in answer.json["findings"]}
    assert plant(before) != before
    assert answer.status == 1
    assert found == {(code, PAGE)}


def test_seven_words_of_a_draft_are_no_trace(built: Project) -> None:
    page = built.site / PAGE
    page.write_text(
        put(f"<p>{ROW.rpartition(' ')[0]}</p>")(page.read_text(encoding="utf-8")), encoding="utf-8"
    )
    assert built.verify().status == 0


@pytest.mark.parametrize(
    "name", ["westpolder/feed.json", "westpolder/assets/site.css", "westpolder/_root/robots.txt"]
)
def test_a_title_in_a_file_that_is_no_page_is_found(built: Project, name: str) -> None:
    target = built.site / name
    target = target if target.is_file() else next((built.site / "westpolder/assets").glob("*.css"))
    with target.open("a", encoding="utf-8") as file:
        file.write(f"\n/* {TITLE} */\n")
    assert "VER003" in built.verify().codes


def test_a_page_too_many_and_a_page_too_few_are_found(built: Project) -> None:
    (built.site / "westpolder/rapport/2026/vr-2026-002").mkdir()
    page = (built.site / PAGE).read_text(encoding="utf-8")
    (built.site / "westpolder/rapport/2026/vr-2026-002/index.html").write_text(page, encoding="utf-8")
    (built.site / "zuidoever/rapport/2026/vr-2026-001/index.html").unlink()
    codes = built.verify().codes
    assert "VER001" in codes
    assert "VER002" in codes


def test_what_was_found_is_not_repeated(built: Project) -> None:
    page = built.site / PAGE
    page.write_text(put(f"<p>{TITLE} {ROW}</p>")(page.read_text(encoding="utf-8")), encoding="utf-8")
    answer = built.run("verify", "site", "--at", MOMENT)
    assert "VER003" in answer.out
    assert TITLE not in answer.out
    assert ROW not in answer.out
