"""Every page of the example is valid HTML, by the checker of the makers of the standard."""

import json
import subprocess
from pathlib import Path


def test_the_checker_of_html_finds_no_error_on_any_page(html_checker: list[str], example_site: Path) -> None:
    pages = sorted(str(page) for page in example_site.resolve().rglob("*.html"))
    done = subprocess.run([*html_checker, *pages], capture_output=True, text=True, check=False)
    told = json.loads(done.stderr)["messages"]
    errors = [f"{Path(one['url']).parent.name}:{one.get('lastLine')} {one['message']}" for one in told]
    assert len(pages) > 100
    assert errors == []


def test_the_checker_of_html_does_find_a_fault(html_checker: list[str], tmp_path: Path) -> None:
    page = tmp_path / "fout.html"
    page.write_text("<!doctype html><html lang=nl><title>x</title><p><li>los</p>", encoding="utf-8")
    done = subprocess.run([*html_checker, str(page)], capture_output=True, text=True, check=False)
    assert json.loads(done.stderr)["messages"]
