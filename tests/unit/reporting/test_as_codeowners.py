import re
from collections.abc import Callable
from fnmatch import fnmatchcase

import pytest

from generator.model.forge import ForgeKind
from generator.model.library import Collection, Library
from generator.model.provider import Portal
from generator.reporting.as_codeowners import MARKER, as_codeowners, place_for
from generator.settings.typed import validated


@pytest.fixture
def library(owned_by: Callable[..., Collection]) -> Library:
    portal = {"name": "Portaal", "site_url": "https://proef.example.org/", "owners": ["@org/beheer"]}
    collections = (owned_by("vliet", "@org/vliet", "wmo@vliet.example.org"), owned_by("aa", "@org/aa"))
    return Library("", validated(Portal, portal), (*collections, owned_by("zonder")))


def last_fit(text: str, path: str) -> list[str]:
    """What GitHub and GitLab make of it: the last line that fits counts."""
    owners: list[str] = []
    for line in text.splitlines():
        pattern, *named = line.split()
        if not line.startswith("#") and fnmatchcase(f"/{path}", f"{pattern.removesuffix('*')}*"):
            owners = named
    return owners


def all_fits(text: str, path: str) -> set[str]:
    """What Forgejo makes of it: every line that fits counts, '!' turns a pattern round."""
    found: set[str] = set()
    for line in text.splitlines():
        pattern, *named = line.split()
        fits = re.fullmatch(pattern.removeprefix("!"), path) is not None
        if not line.startswith("#") and fits is not pattern.startswith("!"):
            found.update(named)
    return found


OWNED = [
    ("content/vliet/partnership.yml", ["@org/vliet", "wmo@vliet.example.org"]),
    ("reports/vliet/2026/vr-2026-001.md", ["@org/vliet", "wmo@vliet.example.org"]),
    ("reports/aa/2026/files/a.pdf", ["@org/aa"]),
    ("content/zonder/partnership.yml", ["@org/beheer"]),
    ("content/vlietland/partnership.yml", ["@org/beheer"]),
    ("content/portal.yml", ["@org/beheer"]),
    ("content/glossary.yml", ["@org/beheer"]),
    ("theme/main.html", ["@org/beheer"]),
    ("generator/cli/main.py", ["@org/beheer"]),
    ("mkdocs.yml", ["@org/beheer"]),
    (".github/workflows/controle.yml", ["@org/beheer"]),
    ("theme/content/vliet/x.html", ["@org/beheer"]),
]


@pytest.mark.parametrize(("path", "owners"), OWNED)
@pytest.mark.parametrize("forge", [ForgeKind.GITHUB, ForgeKind.GITLAB])
def test_each_partnership_owns_only_its_own_folders(
    library: Library, forge: ForgeKind, path: str, owners: list[str]
) -> None:
    assert last_fit(as_codeowners(library, forge), path) == owners


@pytest.mark.parametrize(("path", "owners"), OWNED)
def test_forgejo_asks_the_same_owners(library: Library, path: str, owners: list[str]) -> None:
    assert all_fits(as_codeowners(library, ForgeKind.FORGEJO), path) == set(owners)


@pytest.mark.parametrize("forge", ForgeKind)
def test_the_file_says_how_it_was_made_and_is_sorted(library: Library, forge: ForgeKind) -> None:
    first, _, *lines = as_codeowners(library, forge).splitlines()
    assert first == MARKER
    assert lines == sorted(lines, key=lambda line: "vliet" in line)


def test_each_forge_looks_in_its_own_place() -> None:
    assert set(map(place_for, ForgeKind)) == {".github/CODEOWNERS", ".gitlab/CODEOWNERS", "CODEOWNERS"}


@pytest.mark.parametrize("owner", ["org/beheer", "@org/be heer", "@a\n* @b", "@a #", "@", "a@b", "*@x.nl"])
def test_an_owner_that_is_no_handle_or_address_is_refused(
    owned_by: Callable[..., Collection], owner: str
) -> None:
    with pytest.raises(ValueError, match="owners"):
        owned_by("vliet", owner)
