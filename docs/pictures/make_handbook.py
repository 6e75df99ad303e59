"""Pictures of the handbook: run `.venv/bin/python docs/pictures/make_handbook.py`."""

import html
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

import yaml

# Where the Word file of the trial is made.
sys.path.append(str(Path(__file__).resolve().parents[2] / "tests" / "end_to_end"))

from make import CHROMIUM, MOMENT, ROOT, served, small
from playwright.sync_api import Browser, FloatRect, Page, sync_playwright
from word_report import word_report

INTO = ROOT / "docs" / "handleiding" / "afbeeldingen"
REPORT = "reports/vlietstreek/2026/vr-2026-123-dagbesteding-de-grutto.md"
UNFINISHED = """---
id: VR-2026-123
kind: visit-report
form: proactive
variant: periodic
title: Dagbesteding op Zorgboerderij De Grutto
municipalities: [gm9003]
provider: p0103
visited_on: 8 september
publication_status: draft
---
## Wat is onderzocht

Wij spraken mevrouw Duifjes-Hazelaar over haar plan.

## Oordeel

De boerderij voldoet.

## Vervolg

Wij sluiten dit onderzoek af.
"""
FORGE = """forge:
  kind: gitlab
  repository: organisatie/toezicht
  sign_in: {app_id: "0123abcd"}
"""
SHEET = """<!doctype html><meta charset="utf-8"><style>
body {margin: 0; padding: 14px; background: #fff; font: 15px/1.55 'DejaVu Sans', sans-serif; color: #1c2330}
.scherm {width: 960px; border: 1px solid #b9c2cc; border-radius: 8px; overflow: hidden; background: #fff}
.balk {background: #e9edf1; padding: 7px 14px; font-size: 13px; color: #45505c}
pre {margin: 0; padding: 14px 18px; font: 13.5px/1.6 'DejaVu Sans Mono', monospace; white-space: pre-wrap;
  overflow-wrap: anywhere}
.terminal pre {background: #14202b; color: #e6edf3}
.terminal b {color: #8fd3e6}
.regel {display: grid; grid-template-columns: 3.5em 1fr; background: #e8f6ec}
.regel i {color: #5a6672; font-style: normal; text-align: right; padding-right: 1em}
.melding {margin: 10px 18px 14px 64px; border: 1px solid #b3261e; border-left-width: 6px; border-radius: 6px;
  padding: 10px 14px; font-size: 14px}
.melding strong {color: #b3261e}
</style>"""


@dataclass(frozen=True)
class Terminal:
    """One picture of a terminal: a command, and as many lines of its answer as are shown."""

    name: str
    command: tuple[str, ...]
    lines: int


TERMINALS = (
    Terminal("bevinding", ("check", REPORT), 4),
    Terminal("status", ("status",), 13),
)
OF_VLIETSTREEK = ("--partnership", "vlietstreek")
WORD = Terminal("word", ("new", "visit-report", "--from", "../rapport.docx", *OF_VLIETSTREEK, "--marks"), 16)
WIZARD = ("new", "visit-report", *OF_VLIETSTREEK)
ANSWERS = "Dagbesteding in de kas\n1\nperiodiek\n"


@contextmanager
def project() -> Iterator[Path]:
    """Give a copy of the sources of the example, with a report that is not ready."""
    with TemporaryDirectory(prefix="toezicht-pictures-") as aside:
        root = Path(aside) / "project"
        for top in ("content", "reports"):
            shutil.copytree(ROOT / top, root / top)
        (root / REPORT).write_text(UNFINISHED, encoding="utf-8")
        word_report(root.parent / "rapport.docx")
        (root / "node_modules").symlink_to(ROOT / "node_modules")
        with (root / "content" / "portal.yml").open("a", encoding="utf-8") as portal:
            portal.write(FORGE)
        yield root


def answer(root: Path, *words: str) -> list[str]:
    """Give what our own program says, line by line."""
    command = [sys.executable, "-m", "generator", *words, "--at", MOMENT]
    done = run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    return (done.stdout or done.stderr).splitlines()


def terminal(page: Page, root: Path, shot: Terminal) -> None:
    """Draw a command with the beginning of its answer."""
    said = answer(root, *shot.command)
    typed = html.escape(f"$ toezicht {' '.join(shot.command)}")
    shown = html.escape("\n".join(said[: shot.lines]) + ("\n…" if len(said) > shot.lines else ""))
    pre = f"<pre><b>{typed}</b>\n{shown}</pre>"
    screen(page, f'<div class="scherm terminal"><div class="balk">Terminal</div>{pre}</div>', shot.name)


def questions(page: Page, root: Path) -> None:
    """Draw the first questions, with what is typed after each."""
    command = [sys.executable, "-m", "generator", *WIZARD, "--ask", "--at", MOMENT]
    done = run(command, cwd=root, input=ANSWERS, capture_output=True, text=True, check=False)  # noqa: S603 - our own
    first, *rest = done.stdout.strip().split("\n> ")
    typed = ANSWERS.splitlines()
    shown = [html.escape(first)]
    shown += [
        f"<b>&gt; {html.escape(said)}</b>\n{html.escape(asks)}"
        for said, asks in zip(typed, rest[: len(typed)], strict=True)
    ]
    pre = f"<pre><b>$ toezicht {' '.join(WIZARD)}</b>\n\n{''.join(part + chr(10) for part in shown)}</pre>"
    screen(page, f'<div class="scherm terminal"><div class="balk">Terminal</div>{pre}</div>', "vragen")


def hearing(page: Page, root: Path) -> None:
    """Take what a provider gets."""
    into = root.parent / "wederhoor"
    answer(root, "preview", "VR-2026-008", "--for", "provider", "--out", str(into))
    page.set_viewport_size({"width": 900, "height": 640})
    page.goto((into / "vr-2026-008-concept.html").as_uri())
    keep("wederhoor", page.screenshot())


def proposal(page: Page, root: Path) -> None:
    """Draw a finding beside its line, as a forge shows it."""
    said = answer(root, "check", REPORT)
    at = next(index for index, line in enumerate(said) if " MET005 " in line)
    place, _, message = said[at].partition(" MET005 ")
    number = int(place.split(":")[1])
    hint = said[at + 2].strip().removeprefix("-> ")
    lines = UNFINISHED.splitlines()
    rows = "".join(
        f'<div class="regel"><i>{row}</i><span>+ {html.escape(lines[row - 1])}</span></div>'
        for row in range(number - 2, number + 1)
    )
    told = f"<strong>MET005</strong> {html.escape(message)}<br>{html.escape(hint)}"
    after = f'<div class="regel"><i>{number + 1}</i><span>+ {html.escape(lines[number])}</span></div>'
    body = f"<pre>{rows}</pre><div class='melding'>{told}</div><pre>{after}</pre>"
    screen(page, f'<div class="scherm"><div class="balk">{REPORT}</div>{body}</div>', "voorstel")


def screen(page: Page, body: str, name: str) -> None:
    """Keep a picture of a screen that is drawn here."""
    page.set_content(SHEET + body)
    keep(name, page.locator(".scherm").screenshot())


def redaction(page: Page, address: str) -> None:
    """Take the marks of the example with their explanation."""
    page.set_viewport_size({"width": 1000, "height": 900})  # so that a line of text fits in the picture
    page.goto(f"{address}vlietstreek/rapport/2025/vr-2025-002/", wait_until="networkidle")
    page.locator(".lak-blok").scroll_into_view_if_needed()
    box = page.locator(".lak-blok").bounding_box()
    if box is None:
        raise SystemExit("the example has no redacted block")
    clip = FloatRect(x=max(0, box["x"] - 20), y=max(0, box["y"] - 300), width=630, height=360)
    keep("weggelakt", page.screenshot(clip=clip))
    keep("weggelakt-uitleg", page.locator(".lak-uitleg").screenshot())


def form(browser: Browser, site: Path, address: str, *, word: Path) -> None:
    """Take the form, empty and with a Word file, with nothing behind it but the memory of the browser."""
    config = site / "admin" / "vlietstreek" / "config.yml"
    if not config.is_file():
        raise SystemExit("the form is missing: npm ci")
    settings = yaml.safe_load(config.read_text(encoding="utf-8"))
    settings["backend"] = {"name": "test-repo"}
    config.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1280, "height": 860}, locale="nl-NL")
    page.goto(f"{address}admin/vlietstreek/")
    page.get_by_role("button", name="Inloggen").click()
    page.goto(f"{address}admin/vlietstreek/#/collections/visit-report/new")
    page.locator('[id^="id-field-"]').first.fill("VR-2026-123")
    page.locator('[id^="title-field-"]').first.fill("Dagbesteding op Zorgboerderij De Grutto")
    page.wait_for_timeout(1_500)  # the preview follows what is typed
    keep("formulier", page.screenshot())
    box = page.get_by_label("Tekst uit een Word-bestand overnemen")
    box.set_input_files(word)
    page.get_by_text("staat nu in het veld hieronder").wait_for()
    box.evaluate("box => box.closest('.word').scrollIntoView({block: 'start'})")
    page.wait_for_timeout(1_500)
    keep("formulier-word", page.screenshot())
    page.close()


def keep(name: str, picture: bytes) -> None:
    """Write a picture where the handbook expects it."""
    (INTO / f"{name}.png").write_bytes(small(picture))


def main() -> None:
    """Take every picture of the handbook."""
    INTO.mkdir(exist_ok=True)
    with project() as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM if CHROMIUM.exists() else None)
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nl-NL")
        for shot in TERMINALS:
            terminal(page, root, shot)
        proposal(page, root)
        (root / REPORT).unlink()
        terminal(page, root, WORD)
        questions(page, root)
        hearing(page, root)
        site = root / "site"
        answer(root, "build", "--out", str(site))
        with served(site) as address:
            redaction(page, address)
            form(browser, site, address, word=root.parent / "rapport.docx")
        browser.close()


if __name__ == "__main__":
    main()
