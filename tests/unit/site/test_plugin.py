import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROVIDER = """
import site_sample

def public_site_for(root, partnership):
    return site_sample.site() if partnership else site_sample.portal()

def complete(root, public, folder):
    (folder / "feed.xml").write_text("<rss/>", "utf-8")
"""
ENTRY_POINTS = "[toezicht.sites]\npublic = sample_supply:public_site_for\ncomplete = sample_supply:complete\n"


def _mkdocs_build(tmp_path: Path, chosen: str) -> Path:
    """Run MkDocs by itself on the project's own mkdocs.yml, with the sample as what is public."""
    info = tmp_path / "path" / "sample_supply-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sample-supply\nVersion: 1\n", "utf-8")
    (info / "entry_points.txt").write_text(ENTRY_POINTS, "utf-8")
    (info.parent / "sample_supply.py").write_text(PROVIDER, "utf-8")
    places = (str(info.parent), str(Path(__file__).parent), str(ROOT))
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(places), "TOEZICHT_SITE": chosen}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return tmp_path / "site"


def test_mkdocs_by_itself_builds_the_chosen_partnership(tmp_path: Path) -> None:
    site = _mkdocs_build(tmp_path, "vlietstreek")
    assert "VR-2024-001" in (site / "rapport/2024/vr-2024-001/index.html").read_text("utf-8")
    assert (site / "feed.xml").read_text("utf-8") == "<rss/>"


def test_mkdocs_by_itself_publishes_no_source(tmp_path: Path) -> None:
    site = _mkdocs_build(tmp_path, "vlietstreek")
    assert not [path for path in site.rglob("*") if path.suffix in (".md", ".yml")]


def test_mkdocs_by_itself_builds_the_portal_where_none_is_chosen(tmp_path: Path) -> None:
    site = _mkdocs_build(tmp_path, "")
    assert 'href="vlietstreek/"' in (site / "index.html").read_text("utf-8")
