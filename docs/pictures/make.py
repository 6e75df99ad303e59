"""Pictures of every sort of page for the documentation: run `.venv/bin/python docs/pictures/make.py`."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import run
from sys import executable
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from rich.progress import track

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MOMENT = "2026-11-01 12:00"
COLOURS = 96  # of a picture; the pages have few, and a repository keeps every version
TALLEST = 3600  # pixels; what comes below repeats what is above
CHROMIUM = Path("/usr/bin/chromium")  # Debian's; elsewhere the browser that Playwright brings
WIDE, TELEPHONE = (1280, 900), (390, 844)
REGION, TOWN = "vlietstreek/", "duinkust/"
REPORT = f"{REGION}rapport/2025/vr-2025-002/"


@dataclass(frozen=True)
class Shot:
    """One picture: where, how wide, and in which circumstance."""

    name: str
    path: str
    size: tuple[int, int] = WIDE
    scheme: Literal["light", "dark"] = "light"
    media: Literal["screen", "print"] = "screen"
    forced: bool = False
    whole: bool = True  # the whole page, or only the first screen


SHOTS = (
    Shot("portaal", ""),
    Shot("portaal-zoeken", "zoeken/?q=dagbesteding"),
    Shot("portaal-cijfers", "cijfers/"),
    Shot("home", REGION),
    Shot("home-telefoon", REGION, TELEPHONE),
    Shot("home-donker", REGION, scheme="dark"),
    Shot("home-andere-huisstijl", TOWN),
    Shot("rapport", REPORT),
    Shot("rapport-eerste-scherm", REPORT, TELEPHONE, whole=False),
    Shot("rapport-telefoon", REPORT, TELEPHONE),
    Shot("rapport-donker", REPORT, scheme="dark"),
    Shot("rapport-geprint", REPORT, (760, 900), media="print"),
    Shot("rapport-vaste-kleuren", REPORT, forced=True),
    Shot("rapport-320", REPORT, (320, 640)),
    Shot("beleid", f"{REGION}beleid/2025/bel-2025-001/"),
    Shot("werkplan", f"{REGION}werkplan/2025/wp-2025-001/"),
    Shot("jaarverslag", f"{REGION}jaarverslag/2026/jv-2026-001/"),
    Shot("maatregel", f"{REGION}maatregel/2025/maa-2025-001/"),
    Shot("reactie", f"{REGION}reactie/2025/rea-2025-002/"),
    Shot("ingetrokken", f"{REGION}rapport/2025/vr-2025-005/"),
    Shot("lijst", f"{REGION}rapport/"),
    Shot("zoeken", f"{REGION}zoeken/?q=dagbesteding"),
    Shot("zoeken-telefoon", f"{REGION}zoeken/?q=dagbesteding", TELEPHONE),
    Shot("gemeente", f"{REGION}gemeente/oosterhaven/"),
    Shot("gemeenteraad", f"{REGION}gemeente/oosterhaven/raad/"),
    Shot("aanbieder", f"{REGION}aanbieder/p0106/"),
    Shot("aanbevelingen", f"{REGION}aanbevelingen/"),
    Shot("cijfers", f"{REGION}cijfers/"),
    Shot("cijfers-telefoon", f"{REGION}cijfers/", TELEPHONE),
    Shot("cijfers-donker", f"{REGION}cijfers/", scheme="dark"),
    Shot("volledigheid", f"{REGION}volledigheid/"),
    Shot("niet-openbaar", f"{REGION}niet-openbaar/"),
    Shot("volgen", f"{REGION}volgen/"),
    Shot("melden", f"{REGION}melden/"),
)


class _Quiet(SimpleHTTPRequestHandler):
    # Not every machine knows this ending, and a browser takes no script without its type.
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012 - the name of the library

    def log_message(self, *_arguments: object) -> None:
        """Say nothing of each request."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Give the address at which a folder is shown, as long as the block lasts."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def take(address: str) -> None:
    """Write every picture beside this file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM if CHROMIUM.exists() else None)
        for shot in track(SHOTS, "Foto's maken"):
            picture = small(_taken(browser, f"{address}{shot.path}", shot))
            (HERE / f"{shot.name}.png").write_bytes(picture)
        browser.close()


def main() -> None:
    """Build the example aside and take the pictures."""
    with TemporaryDirectory(prefix="toezicht-pictures-") as aside:
        site = Path(aside) / "site"
        command = [executable, "-m", "generator", "build", "--at", MOMENT, "--out", str(site)]
        run(command, cwd=ROOT, check=True)  # noqa: S603 - our own program, with nothing from outside
        with served(site) as address:
            take(address)


def _taken(browser: Browser, address: str, shot: Shot) -> bytes:
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=shot.scheme,
        forced_colors="active" if shot.forced else "none",
        locale="nl-NL",
    )
    page = context.new_page()
    page.emulate_media(media=shot.media, reduced_motion="reduce")
    answer = page.goto(address, wait_until="networkidle")
    if answer is None or not answer.ok:
        raise SystemExit(f"no page for '{shot.name}': did the example build without errors?")
    page.evaluate("document.fonts.ready")
    taken = page.screenshot(full_page=shot.whole)
    context.close()
    return taken


def small(picture: bytes) -> bytes:
    """Give a picture with few colours: a repository keeps every version."""
    out = io.BytesIO()
    whole = Image.open(io.BytesIO(picture)).convert("RGB")
    top = whole.crop((0, 0, whole.width, min(whole.height, TALLEST)))
    reduced = top.quantize(COLOURS, dither=Image.Dither.NONE)
    reduced.save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    main()
