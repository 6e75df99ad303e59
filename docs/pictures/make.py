"""The pictures of the documentation, made anew by `.venv/bin/python docs/pictures/make.py`."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import run
from sys import executable
from tempfile import TemporaryDirectory
from threading import Thread

from playwright.sync_api import ViewportSize, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MOMENT = "2026-11-01 12:00"
PICTURES = {
    "home.png": "vlietstreek/",
    "rapport.png": "vlietstreek/rapport/2025/vr-2025-002/",
}
SIZE: ViewportSize = {"width": 1280, "height": 800}
CHROMIUM = Path("/usr/bin/chromium")  # Debian's; elsewhere the browser that Playwright brings


class _Quiet(SimpleHTTPRequestHandler):
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
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        for name, path in PICTURES.items():
            answer = page.goto(address + path, wait_until="networkidle")
            if answer is None or not answer.ok:
                raise SystemExit(f"no page at {path}: did the example build without errors?")
            page.evaluate("document.fonts.ready")
            page.screenshot(path=HERE / name)
        browser.close()


def main() -> None:
    """Build the example aside and take the pictures."""
    with TemporaryDirectory(prefix="toezicht-pictures-") as aside:
        site = Path(aside) / "site"
        command = [executable, "-m", "generator", "build", "--at", MOMENT, "--out", str(site)]
        run(command, cwd=ROOT, check=True)  # noqa: S603 - our own program, with nothing from outside
        with served(site) as address:
            take(address)


if __name__ == "__main__":
    main()
