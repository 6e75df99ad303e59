from collections.abc import Callable

import pytest

from generator.comparing.changes_owners import Needed, owners_needed, owners_section
from generator.model.library import Collection, Library
from generator.model.provider import Portal
from generator.settings.typed import validated
from generator.source.revisions import Change


@pytest.fixture
def library(owned_by: Callable[..., Collection]) -> Library:
    portal = {"name": "Portaal", "site_url": "https://proef.example.org/", "owners": ["@org/beheer"]}
    return Library("", validated(Portal, portal), (owned_by("aa", "@org/aa"), owned_by("bee")))


def changed(*paths: str) -> tuple[Change, ...]:
    return tuple(Change(path, is_there=True) for path in paths)


@pytest.mark.parametrize(
    ("path", "partnership", "owner"),
    [
        ("reports/aa/2026/vr-2026-001.md", "aa", "@org/aa"),
        ("content/aa/partnership.yml", "aa", "@org/aa"),
        ("content/bee/partnership.yml", "bee", "@org/beheer"),
        ("content/nieuw/partnership.yml", "", "@org/beheer"),
        ("content/portal.yml", "", "@org/beheer"),
        ("theme/main.html", "", "@org/beheer"),
        ("generator/aa/x.py", "", "@org/beheer"),
        ("mkdocs.yml", "", "@org/beheer"),
        (".github/workflows/controle.yml", "", "@org/beheer"),
    ],
)
def test_a_change_is_for_the_owner_of_its_folder(
    library: Library, path: str, partnership: str, owner: str
) -> None:
    assert owners_needed(changed(path), library) == (Needed(partnership, (owner,), (path,)),)


def test_without_owners_nobody_is_named_but_the_need_is(library: Library) -> None:
    bare = Library("", None, library.collections)
    assert owners_needed(changed("mkdocs.yml"), bare) == (Needed("", (), ("mkdocs.yml",)),)


def test_one_partnership_in_its_own_folders_is_no_subject(library: Library) -> None:
    needed = owners_needed(changed("reports/aa/2026/a.md", "content/aa/providers.yml"), library)
    assert owners_section(needed) is None


def test_two_partnerships_are_warned(library: Library) -> None:
    section = owners_section(owners_needed(changed("reports/aa/2026/a.md", "reports/bee/2026/b.md"), library))
    assert section is not None
    assert "meer dan één samenwerkingsverband" in repr(section)


def test_what_all_share_is_told_by_its_folders_and_not_file_by_file(library: Library) -> None:
    paths = [f"theme/{number}.html" for number in range(50)]
    section = owners_section(owners_needed(changed(*paths), library))
    assert section is not None
    assert "(theme)" in repr(section)
