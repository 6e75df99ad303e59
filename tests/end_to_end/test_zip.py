"""`toezicht build --zip`: one file per partnership for who uploads by hand."""

import zipfile
from pathlib import Path

from project import Project, files_in


def test_each_partnership_has_a_zip_that_holds_its_site(built: Project, tmp_path: Path) -> None:
    answer = built.build("--zip", "zips")

    assert answer.status == 0
    keys = sorted(path.stem for path in (built.root / "zips").iterdir())
    assert keys == sorted(path.parent.name for path in built.site.glob("*/publications.json"))
    for key in keys:
        with zipfile.ZipFile(built.root / "zips" / f"{key}.zip") as packed:
            packed.extractall(tmp_path / key)
        assert files_in(tmp_path / key) == files_in(built.site / key)


def test_a_zip_among_the_sources_or_in_the_site_is_refused(built: Project) -> None:
    for place in ("content/zips", "site", "site/westpolder"):
        answer = built.build("--zip", place)

        assert answer.status == 2
        assert "is geen plek voor zip-bestanden" in answer.err
