import os
import stat
from pathlib import Path

import pytest

from generator.errors import CannotFinishError, UsageError
from generator.storage.build_folder import BuildFolder, kept_of, open_build


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "site"


def publish(out: Path, words: str) -> BuildFolder:
    folder = open_build(out)
    (folder.new / "index.html").write_text(words, encoding="utf-8")
    (folder.kept / "vliet.zip").write_text(words, encoding="utf-8")
    folder.swap()
    folder.discard()
    return folder


def shown(out: Path) -> str:
    return (out / "index.html").read_text(encoding="utf-8")


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def stop(_link: Path, _target: Path) -> None:
    raise OSError("power is gone")


def test_nothing_is_shown_before_the_swap(out: Path) -> None:
    open_build(out)

    assert not os.path.lexists(out)


def test_a_build_is_shown_through_a_link(out: Path) -> None:
    publish(out, "een")

    assert out.is_symlink()
    assert not out.readlink().is_absolute(), "the folder can be moved as a whole"
    assert shown(out) == "een"


def test_the_old_site_is_there_until_the_new_one_takes_its_place(out: Path) -> None:
    publish(out, "een")
    folder = open_build(out)
    (folder.new / "index.html").write_text("twee", encoding="utf-8")

    before = shown(out)
    folder.swap()

    assert (before, shown(out)) == ("een", "twee")


def test_the_link_is_replaced_by_one_rename(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that stops just before the last step leaves the old site."""
    publish(out, "een")

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(OSError, match="power is gone"):
        publish(out, "twee")

    assert shown(out) == "een"


def test_a_swap_that_stopped_halfway_is_not_in_the_way_of_the_next(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(out, "een")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", stop)
        with pytest.raises(OSError, match="power is gone"):
            publish(out, "twee")

    publish(out, "drie")

    assert shown(out) == "drie"


def test_older_builds_are_cleared_for_they_hold_what_was_withdrawn_since(out: Path) -> None:
    for words in ("een", "twee", "drie", "vier"):
        publish(out, words)

    builds = out.parent / ".site-builds"
    assert names(builds) == ["000004", "000004.kept"]
    assert shown(out) == "vier"
    assert names(out.parent) == [".site-builds", "site"]


def test_a_build_in_the_making_is_not_cleared_by_another(out: Path) -> None:
    making = open_build(out)
    (making.new / "index.html").write_text("later", encoding="utf-8")

    for words in ("een", "twee", "drie"):
        publish(out, words)
    making.swap()

    assert shown(out) == "later"


def test_a_build_that_only_just_began_is_not_cleared_by_another(out: Path) -> None:
    begun = open_build(out)
    for folder in (begun.new, begun.kept):
        folder.rmdir()

    publish(out, "een")

    assert begun.new.parent.is_dir()


def test_what_a_killed_build_left_goes_with_the_next_for_it_holds_what_may_be_withdrawn_since(
    out: Path,
) -> None:
    left = open_build(out)
    (left.kept / "vliet.zip").write_text("een", encoding="utf-8")
    left.busy.close()  # what the system does for a process that is killed

    publish(out, "twee")

    assert names(out.parent / ".site-builds") == ["000001", "000001.kept"]


def test_the_kept_sources_are_those_of_what_is_shown(out: Path) -> None:
    publish(out, "een")
    publish(out, "twee")

    kept = kept_of(out)

    assert kept is not None
    assert (kept / "vliet.zip").read_text(encoding="utf-8") == "twee"


def test_without_a_build_nothing_is_kept(out: Path) -> None:
    assert kept_of(out) is None
    out.symlink_to("nergens")
    assert kept_of(out) is None


def test_throwing_away_leaves_nothing_and_the_old_site_stays(out: Path) -> None:
    publish(out, "een")
    folder = open_build(out)
    (folder.new / "index.html").write_text("twee", encoding="utf-8")

    folder.discard()

    assert names(out.parent / ".site-builds") == ["000001", "000001.kept"]
    assert shown(out) == "een"


def test_throwing_away_twice_is_no_fault(out: Path) -> None:
    folder = open_build(out)

    folder.discard()
    folder.discard()

    assert names(out.parent / ".site-builds") == []


@pytest.mark.parametrize("is_folder", [True, False], ids=["folder", "file"])
def test_what_somebody_else_made_is_refused_and_left_alone(out: Path, *, is_folder: bool) -> None:
    if is_folder:
        out.mkdir()
    else:
        out.write_text("van mij", encoding="utf-8")

    with pytest.raises(UsageError) as refused:
        open_build(out)

    assert "--out" in refused.value.hint
    assert names(out.parent) == ["site"]


def test_a_place_that_cannot_be_written_is_told_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map", encoding="utf-8")

    with pytest.raises(CannotFinishError) as told:
        open_build(tmp_path / "bestand" / "site")

    assert "--out" in told.value.hint


def test_a_name_that_the_disk_does_not_take_is_told_with_a_way_out(tmp_path: Path) -> None:
    with pytest.raises(CannotFinishError):
        open_build(tmp_path / ("s" * 300))


def test_a_web_server_may_read_the_site_and_not_the_kept_sources(out: Path) -> None:
    publish(out, "een")

    modes = [
        stat.S_IMODE((out.parent / ".site-builds" / name).stat().st_mode)
        for name in ("000001", "000001.kept")
    ]
    assert modes == [0o755, 0o700]
