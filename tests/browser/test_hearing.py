"""The file that a provider is mailed is readable for everybody, and asks for nothing."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from looking import AXE, WCAG

from generator.cli.main import main

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

REPORT = "reports/vlietstreek/2026/vr-2026-008-schoon-en-thuis-na-de-waarschuwing.md"
REACTIONS = """hearing:
  reactions:
    - {paragraph: 0, kind: view, text: Wij herkennen het beeld niet., answer: Dank., outcome: rejected}
    - {paragraph: 7, quote: Twee jaar, kind: fact, text: Drie jaar., answer: Nee, outcome: partly}
"""
MORE = """
> [!LAK] 5.1.2e passage

| Plaats | Afspraken |
|---|---:|
| Hoogmeer | 1.200 |

1. Een [lak:5.1.2e naam] gaf uitleg.[^1]
   - Daarna volgde een gesprek.

[^1]: In september.

## Oordeel
"""
OVERFLOW = "() => document.documentElement.scrollWidth - innerWidth"


@pytest.fixture(scope="module")
def mailed(example: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a report with everything in it that a body can have."""
    out = tmp_path_factory.mktemp("mailed")
    report = example / REPORT
    text = report.read_text(encoding="utf-8")
    fuller = text.replace("hearing:\n", REACTIONS).replace("\n## Oordeel\n", MORE)
    try:
        report.write_text(fuller, encoding="utf-8")
        with chdir(example):
            sent = [
                "preview",
                "VR-2026-008",
                "--for",
                "provider",
                "--out",
                str(out),
                "--at",
                "2026-11-01 12:00",
            ]
            assert main(sent) == 0
    finally:
        report.write_text(text, encoding="utf-8")
    return out / "vr-2026-008-concept.html"


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, chromium: "Browser", mailed: Path) -> Iterator["Page"]:
    context = chromium.new_context(
        bypass_csp=True, color_scheme=request.param, locale="nl-NL", viewport={"width": 320, "height": 700}
    )
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda one: asked.append(one.url))
    opened.goto(mailed.as_uri())
    assert [url for url in asked if not url.startswith(("data:", mailed.as_uri()))] == []
    yield opened
    context.close()


def test_axe_finds_nothing(page: "Page", axe: str) -> None:
    page.evaluate(axe)
    assert page.evaluate(AXE, WCAG) == []


def test_nothing_falls_beside_a_narrow_screen(page: "Page") -> None:
    assert page.evaluate(OVERFLOW) <= 0


def test_each_number_stands_before_its_own_paragraph(page: "Page") -> None:
    apart = page.evaluate(
        """() => [...document.querySelectorAll(".nr")].filter((mark) => {
            const own = mark.closest("p, li, tr, div").getBoundingClientRect();
            const box = mark.getBoundingClientRect();
            return box.top < own.top - 4 || box.top > own.top + 40 || box.left < 0;
        }).map((mark) => mark.textContent)"""
    )
    assert apart == []


def test_the_checker_of_html_finds_no_error(html_checker: list[str], mailed: Path) -> None:
    done = subprocess.run([*html_checker, str(mailed)], capture_output=True, text=True, check=False)
    assert json.loads(done.stderr)["messages"] == []
