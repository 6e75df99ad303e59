"""The form in the browser, on a git repository on this machine: what it writes, refuses and leaves alone."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
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

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

WAIT = 30_000  # milliseconds, at most
TITLE = "Één bezoek: zorg & rust"
SUMMARY = "Wij keken rond.\nHet ging goed."
BODY = "## Aanleiding\n\nWij spraken [lak:5.1.2e naam].\n\n| Wat | Aantal |\n|---|--:|\n| bezoek | 1 |"
FORGE = Forge.model_validate({"kind": "github", "repository": "organisatie/toezicht"})
PLACE = FormPlace(
    "vlietstreek",
    "Toezicht Vlietstreek",
    Choices(
        {"municipalities": (("gm9001", "Oosterhaven"), ("gm9002", "Vlietdam"))},
        {"provider": (("p0101", "Stichting Havenlicht"),)},
    ),
)
TYPED = {
    Kind.VISIT_REPORT: {"id": "VR-2026-901", "form": "Proactief", "variant": "Thematisch"},
    Kind.ANNUAL_REPORT: {"id": "JV-2026-901", "year": "2025"},
    Kind.MEASURE: {"id": "MAA-2026-901", "measure": "Waarschuwing"},
    Kind.RESPONSE: {"id": "REA-2026-901", "from_body": "Gemeenteraad"},
    Kind.POLICY: {"id": "BEL-2026-901"},
    Kind.WORK_PLAN: {"id": "WP-2026-901", "year": "2027"},
    Kind.DOCUMENT: {"id": "DOC-2026-901", "sort": "Factsheet"},
}
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

    def asked(self, dialog: "Dialog") -> None:
        """Leave a page with what was not kept on it, and do not take that up again."""
        if "back-up" in dialog.message:
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


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture(scope="module")
def repository_of_sources(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("bronnen")
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
    return root


@pytest.fixture(scope="module")
def git_server(repository: Path, repository_of_sources: Path) -> Iterator[str]:
    """The program of Decap that keeps what the form sends in a git repository on this machine."""
    program = repository / "node_modules/decap-server/dist/index.js"
    if not program.is_file() or bundle_in(repository) is None:
        reason = "decap-cms or decap-server is missing: npm ci, or run make test"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    port = str(_free_port())
    surroundings = {"PORT": port, "MODE": "git", "BIND_HOST": "127.0.0.1", "LOG_LEVEL": "error"}
    where = {"GIT_REPO_DIRECTORY": str(repository_of_sources)}
    server = subprocess.Popen(
        ["node", str(program)], env={**os.environ, **surroundings, **where}, stdout=subprocess.DEVNULL
    )
    _listening(int(port))
    yield f"http://127.0.0.1:{port}"
    server.terminate()
    server.wait()


def _listening(port: int) -> None:
    end = time.monotonic() + WAIT / 1000
    while time.monotonic() < end:
        with socket.socket() as door:
            door.settimeout(1)
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail("decap-server does not listen")


@pytest.fixture(scope="module")
def form(repository: Path, git_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the form, served with its own policy."""
    bundle = bundle_in(repository)
    assert bundle is not None
    into = tmp_path_factory.mktemp("formulier")
    site = FormSite(FORGE, "Wmo-toezicht", "https://toezicht.example.org/", (), (PLACE,), 2026, bundle)
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


@pytest.fixture(scope="module")
def desk(chromium: "Browser", form: str, repository_of_sources: Path) -> Iterator[Desk]:
    context = chromium.new_context(locale="nl-NL", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(WAIT)
    page = context.new_page()
    found = Desk(page, f"{form}{PLACE.key}/", repository_of_sources, [])
    page.on("dialog", found.asked)
    page.on("console", lambda message: found.said.append(message.text))
    page.goto(found.address)
    page.get_by_role("button", name="Inloggen").click()
    page.get_by_text("VR-2024-001").first.wait_for()
    yield found
    context.close()


def test_wrong_input_is_refused_in_dutch(desk: Desk) -> None:
    desk.open("visit-report/new")
    desk.fill({"id": "VR-26-1", "summary": "a" * 601})
    desk.save()
    refused = desk.page.get_by_text("Kenmerk klopt nog niet. Letters, jaar en volgnummer, zoals VR-2026-001.")
    refused.wait_for()
    assert desk.page.get_by_text("Titel is verplicht.").count() == 1
    assert desk.page.get_by_text("In het kort klopt nog niet.").count() == 1
    assert desk.branches() == []


def test_each_kind_that_is_made_is_one_new_file_on_its_own_branch_and_passes_the_check(
    desk: Desk, program: list[str], moment: str
) -> None:
    made = {}
    desk.open("visit-report/new")
    for kind, values in TYPED.items():
        before = set(desk.branches())
        desk.next_new(kind)
        desk.fill({**values, "title": TITLE, "summary": SUMMARY, "publication_status": "In voorbereiding"})
        desk.fill({"municipalities": "Vlietdam"})
        desk.page.locator("[contenteditable=true]").first.click()
        desk.page.keyboard.insert_text(BODY)
        desk.save()
        desk.saved()
        (branch,) = set(desk.branches()) - before
        state, path = desk.git("diff", "--name-status", "main", branch).split()
        assert state == "A"
        made[path] = desk.git("show", f"{branch}:{path}")
    assert sorted(made) == [
        "content/vlietstreek/policies/bel-2026-901-een-bezoek-zorg-rust.md",
        "content/vlietstreek/policies/doc-2026-901-een-bezoek-zorg-rust.md",
        "content/vlietstreek/policies/wp-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/jv-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/maa-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/rea-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/vr-2026-901-een-bezoek-zorg-rust.md",
    ]
    assert all(text.endswith(f"---\n{BODY}\n") for text in made.values())
    for path, text in made.items():
        (desk.repository / path).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*program, "check", "--at", moment, *made],
        cwd=desk.repository,
        capture_output=True,
        text=True,
        check=False,
    )
    for path in made:
        (desk.repository / path).unlink()
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_touches_only_the_line_that_was_changed(desk: Desk) -> None:
    before = set(desk.branches())
    desk.open("visit-report/entries/2025/vr-2025-001-hertoets-havenlicht")
    desk.fill({"title": "Andere titel"})
    desk.save()
    desk.saved()
    (branch,) = set(desk.branches()) - before
    changed = desk.git("diff", "--unified=0", "main", branch).splitlines()
    assert [line for line in changed if line[:1] in "+-" and line[:3] not in ("+++", "---")] == [
        '-title: "Hertoets beschermd wonen: Stichting Havenlicht"',
        "+title: Andere titel",
    ]


def test_a_proposal_is_sent_for_review_and_not_published_from_the_form(desk: Desk) -> None:
    desk.open("visit-report/entries/2025/vr-2025-001-hertoets-havenlicht")
    desk.page.get_by_role("button", name="Status: Concept").click()
    desk.page.get_by_role("menuitem", name="Wordt beoordeeld").click()
    desk.page.get_by_role("button", name="Status: Wordt beoordeeld").wait_for()
    assert desk.page.get_by_role("button", name="Publiceer", exact=True).count() == 0


def test_a_provider_is_suggested_and_another_key_is_good_too(desk: Desk) -> None:
    desk.open("visit-report/new")
    desk.page.get_by_role("button", name="Voeg aanbieder toe").click()
    box = desk.page.locator('[id^="waarde-field-"]').first
    assert box.evaluate("box => box.list.options[0].label") == "Stichting Havenlicht"
    box.fill("Havenlicht")
    desk.save()
    desk.page.get_by_text("Waarde klopt nog niet.").wait_for()
    box.fill("p0999")
    desk.save()
    desk.page.get_by_text("Waarde klopt nog niet.").wait_for(state="detached")


def test_an_attachment_comes_along_in_the_folder_of_the_year(desk: Desk) -> None:
    before = set(desk.branches())
    desk.open("visit-report/new")
    desk.fill({**TYPED[Kind.VISIT_REPORT], "id": "VR-2025-902", "title": "Met bijlage"})
    desk.fill({"publication_status": "In voorbereiding"})
    desk.page.get_by_role("button", name="Voeg bijlagen toe").click()
    desk.page.get_by_role("button", name="Kies een bestand").click()
    sent = {"name": "Mijn Bijlage.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"}
    desk.page.locator("input[type=file]").first.set_input_files(sent)
    desk.page.get_by_role("button", name="Gebruik selectie").click()
    desk.save()
    desk.saved()
    (branch,) = set(desk.branches()) - before
    assert desk.git("diff", "--name-only", "main", branch).split() == [
        "reports/vlietstreek/2025/files/mijn-bijlage.pdf",
        "reports/vlietstreek/2025/vr-2025-902-met-bijlage.md",
    ]
    assert "file: mijn-bijlage.pdf" in desk.git(
        "show", f"{branch}:reports/vlietstreek/2025/vr-2025-902-met-bijlage.md"
    )


def test_every_shipped_document_that_is_read_and_written_again_is_the_same(desk: Desk) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(desk.repository.glob("*/*/*/*.md"))]
    desk.open("visit-report/new")
    written = desk.page.evaluate(
        """texts => {
            const form = CMS.getCustomFormatsFormatters().toezicht;
            return texts.map(text => form.toFile(form.fromFile(text), []));
        }""",
        texts,
    )
    assert len(texts) > 40
    assert written == texts


def test_nothing_goes_against_the_policy(desk: Desk) -> None:
    assert desk.said  # Decap tells its version
    assert not [text for text in desk.said if "Content Security Policy" in text]


def test_the_start_page_leads_to_the_form_and_is_accessible(desk: Desk, form: str, axe: str) -> None:
    page = desk.page
    page.goto(f"{form}index.html")
    found = page.evaluate(f"{axe}; axe.run()")
    assert [item["id"] for item in found["violations"]] == []
    link = page.get_by_role("link", name="Open het formulier van Toezicht Vlietstreek")
    assert link.get_attribute("href") == "vlietstreek/"
