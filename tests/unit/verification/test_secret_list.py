from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.verification.secret_list import read_secrets, repository_of, secrets_of


def test_each_line_is_a_secret_but_for_empty_lines_and_what_explains() -> None:
    found = secrets_of("# wie\n\n  Zoë Kwispel \r\n12.34.56\nZOE KWISPEL\n")

    assert [(secret.line, secret.folded) for secret in found] == [(3, "zoekwispel"), (4, "123456")]


def test_letters_of_another_script_count_too() -> None:
    assert len(secrets_of("Ωμέγα")[0].folded) > 5


def test_what_is_too_short_is_refused_by_its_line_alone() -> None:
    with pytest.raises(UsageError, match="regel 2") as refused:
        secrets_of("Lang genoeg\nAbc d.\n")

    assert "abc" not in f"{refused.value.message} {refused.value.hint}".lower()


def test_a_list_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "lijst.txt").write_bytes("\ufeffZoë Kwispel\n".encode())

    assert [secret.folded for secret in read_secrets(tmp_path / "lijst.txt", outside=())] == ["zoekwispel"]


def test_a_link_from_outside_to_a_list_within_is_refused(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project/lijst.txt").write_text("Zoë Kwispel\n")
    (tmp_path / "lijst.txt").symlink_to(tmp_path / "project/lijst.txt")

    with pytest.raises(UsageError):
        read_secrets(tmp_path / "lijst.txt", outside=(tmp_path / "project",))


def test_the_repository_is_the_nearest_folder_with_git_above_a_project(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/.git").mkdir()

    assert repository_of(tmp_path / "a/b") == (tmp_path / "a").resolve()
