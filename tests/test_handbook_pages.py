"""The pages of docs/handleiding/ are all found, and each link leads to the heading or picture it names."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

HANDBOOK = Path(__file__).resolve().parent.parent / "docs" / "handleiding"
PAGES = sorted(HANDBOOK.glob("*.md"))
LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
PICTURE = re.compile(r"!\[(?P<told>[^\]]*)\]\((?P<target>afbeeldingen/[^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
LARGEST = 60_000  # bytes of a picture: a repository keeps every version


def prose_of(page: Path) -> str:
    return re.sub(r"^ *```.*?^ *```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)


def anchors_of(page: Path) -> set[str]:
    """Give the anchors as forges make them: small letters, a dash for a space, no other signs."""
    names = HEADING.findall(prose_of(page))
    return {re.sub(r"[^\w\- ]", "", name).strip().lower().replace(" ", "-") for name in names}


def anchored_links() -> Iterator[tuple[Path, str]]:
    for page in PAGES:
        for target in LINK.findall(prose_of(page)):
            if "#" in target and "://" not in target:
                yield page, target


def named(value: object) -> str:
    return value.name if isinstance(value, Path) else str(value)


@pytest.mark.parametrize(("page", "target"), list(anchored_links()), ids=named)
def test_a_link_to_a_heading_leads_to_it(page: Path, target: str) -> None:
    path, _, anchor = target.partition("#")

    assert anchor in anchors_of((page.parent / path).resolve() if path else page)


def test_every_chapter_stands_in_the_table_of_contents() -> None:
    contents = set(LINK.findall(prose_of(HANDBOOK / "README.md")))

    assert {page.name for page in PAGES} - {"README.md"} <= contents


def test_every_picture_is_shown_told_in_words_and_small() -> None:
    shown = {hit["target"]: hit["told"] for page in PAGES for hit in PICTURE.finditer(prose_of(page))}
    files = sorted((HANDBOOK / "afbeeldingen").glob("*.png"))

    assert set(shown) == {f"afbeeldingen/{path.name}" for path in files}
    assert all(len(told) > 15 for told in shown.values())
    assert all(path.stat().st_size <= LARGEST for path in files)
    assert {mode_of(path) for path in files} == {"P"}


def mode_of(picture: Path) -> str:
    with Image.open(picture) as opened:
        return opened.mode
