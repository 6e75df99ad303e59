"""The form in the browser on a git repository on this machine, and a publisher who sits at it."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from generator.model.forge import Forge
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace, config_of
from generator.outputs.admin_fields import Choices
from generator.outputs.admin_files import FormSite, admin_files, bundle_in
from generator.outputs.admin_policy import admin_policy
from generator.outputs.output_file import OutputFile, write_files
from generator.scaffolding.agreed import agreed_with_form

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

WAIT = 30_000  # milliseconds, at most
FORGE = Forge.model_validate({"kind": "github", "repository": "organisatie/toezicht"})
PLACE = FormPlace(
    "vlietstreek",
    "Toezicht Vlietstreek",
    Choices(
        {"municipalities": (("gm9001", "Oosterhaven"), ("gm9002", "Vlietdam"))},
        {"provider": (("p0101", "Stichting Havenlicht"),)},
    ),
)
CHOSEN = frozenset(
    {"form", "variant", "measure", "from_body", "sort", "publication_status", "municipalities"}
)


class _Handler(SimpleHTTPRequestHandler):
    """Serves the form under its own policy, with the door to the git server beside it."""

    policy = ""
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".yml": "text/yaml"}  # noqa: RUF012 (the name of the library)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@dataclass
class Desk:
    """A publisher at the form, and the repository behind it."""

    page: "Page"
    address: str
    repository: Path
    said: list[str]
    unwanted: tuple[str, ...] = ("back-up",)  # questions with these words are answered with no

    def asked(self, dialog: "Dialog") -> None:
        """Leave a page with what was not kept on it, and do not take that up again; agree with the rest."""
        if any(word in dialog.message for word in self.unwanted):
            dialog.dismiss()
        else:
            dialog.accept()

    def git(self, *words: str) -> str:
        done = subprocess.run(
            ["git", "-C", str(self.repository), *words], check=True, capture_output=True, text=True
        )
        return done.stdout

    def branches(self) -> list[str]:
        return self.git("branch", "--format=%(refname:short)", "--list", "cms/*").split()

    def open(self, where: str) -> None:
        """Begin with nothing from the document before; a publisher stays signed in."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}#/collections/{where}")
        self.page.get_by_role("button", name="Opslaan").wait_for()

    def next_new(self, kind: Kind) -> None:
        """Go on with another new document, without loading the form again."""
        self.page.goto(f"{self.address}#/collections/{kind.value}/new")
        self.page.wait_for_function("""document.querySelector('[id^="id-field-"]')?.value === ''""")

    def fill(self, values: Mapping[str, str]) -> None:
        for key, value in values.items():
            box = self.page.locator(f'[id^="{key}-field-"]').first
            box.fill(value)
            if key in CHOSEN:
                box.press("Enter")

    def save(self) -> None:
        self.page.get_by_role("button", name="Opslaan").click()

    def saved(self) -> None:
        self.page.get_by_role("button", name="Status: Concept").wait_for()


def sources_in_git(repository: Path, root: Path) -> None:
    """Put the sources of the example in a git repository of their own."""
    for name in ("content", "reports"):
        shutil.copytree(repository / name, root / name)
    for words in (
        ["init", "--quiet", "--initial-branch=main"],
        ["config", "user.email", "redactie@example.org"],
        ["config", "user.name", "Redactie"],
        ["add", "."],
        ["commit", "--quiet", "--message=Begin"],
    ):
        subprocess.run(["git", "-C", str(root), *words], check=True)


@contextmanager
def git_serving(repository: Path, sources: Path) -> Iterator[str]:
    """The program of Decap that keeps what the form sends in a git repository on this machine."""
    program = repository / "node_modules/decap-server/dist/index.js"
    if not program.is_file() or bundle_in(repository) is None:
        reason = "decap-cms or decap-server is missing: npm ci, or run make test"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    port = str(_free_port())
    surroundings = {"PORT": port, "MODE": "git", "BIND_HOST": "127.0.0.1", "LOG_LEVEL": "error"}
    where = {"GIT_REPO_DIRECTORY": str(sources)}
    server = subprocess.Popen(
        ["node", str(program)], env={**os.environ, **surroundings, **where}, stdout=subprocess.DEVNULL
    )
    _listening(int(port))
    yield f"http://127.0.0.1:{port}"
    server.terminate()
    server.wait()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _listening(port: int) -> None:
    end = time.monotonic() + WAIT / 1000
    while time.monotonic() < end:
        with socket.socket() as door:
            door.settimeout(1)
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail("decap-server does not listen")


@contextmanager
def form_serving(repository: Path, git_server: str, into: Path) -> Iterator[str]:
    """Give the address of the form, served with its own policy."""
    bundle = bundle_in(repository)
    assert bundle is not None
    site = FormSite(
        forge=FORGE,
        name="Wmo-toezicht",
        site_url="https://toezicht.example.org/",
        styles=(),
        places=(PLACE,),
        year=2026,
        bundle=bundle,
        agreed=agreed_with_form(),
    )
    write_files(admin_files(site, repository / "theme"), into)
    settings: dict[str, Any] = config_of(PLACE, FORGE, site_url=site.site_url)
    settings["backend"] = {"name": "proxy", "proxy_url": f"{git_server}/api/v1", "branch": "main"}
    changed = yaml.safe_dump(settings, allow_unicode=True).encode()
    write_files((OutputFile(f"admin/{PLACE.key}/config.yml", changed),), into)
    policy = admin_policy().replace("connect-src 'self'", f"connect-src 'self' {git_server}")
    handler = type("_FormHandler", (_Handler,), {"policy": policy})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(into)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/admin/"
    server.shutdown()
    server.server_close()
    thread.join()


@contextmanager
def desk_at(chromium: "Browser", form: str, sources: Path) -> Iterator[Desk]:
    """Give a publisher who is signed in."""
    context = chromium.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(WAIT)
    page = context.new_page()
    found = Desk(page, f"{form}{PLACE.key}/", sources, [])
    page.on("dialog", found.asked)
    page.on("console", lambda message: found.said.append(message.text))
    page.goto(found.address)
    page.get_by_role("button", name="Inloggen").click()
    page.get_by_text("VR-2024-001").first.wait_for()
    yield found
    context.close()
