"""A preview shows what is not public yet, with a watermark, and leaves nothing behind."""

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from urllib.request import urlopen

import pytest
from project import MOMENT, Project, new_project, places_of

TITLE = "Ongepubliceerde bevindingen over de nachtdienst"
WATERMARK = "Voorvertoning:</strong> niet openbaar"
PATIENCE = 400  # times fifty milliseconds


@dataclass(frozen=True)
class Preview:
    """A preview that was looked at and stopped."""

    project: Project
    temporary: Path  # where the process could leave something behind
    draft: str
    home: str
    left: list[str]  # what lay below the temporary folder while it ran
    status: int


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory, program: list[str]) -> Iterator[Preview]:
    project = new_project(tmp_path_factory.mktemp("preview") / "project")
    assert project.build().status == 0
    temporary = tmp_path_factory.mktemp("temporary")
    port = _free_port()
    command = [*program, "serve", "westpolder", "--preview", "--port", str(port), "--at", MOMENT]
    surroundings = {**os.environ, "TMPDIR": str(temporary)}
    with subprocess.Popen(
        command, cwd=project.root, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        try:
            _wait_for(port, running)
            draft = _page(port, "westpolder/rapport/2026/vr-2026-002/")
            home = _page(port, "westpolder/")
            left = [path.name for path in temporary.iterdir()]
        finally:
            running.send_signal(signal.SIGINT)
        status = running.wait(timeout=20)
    yield Preview(project, temporary, draft, home, left, status)


def test_a_preview_shows_the_draft_with_a_watermark_on_every_page(preview: Preview) -> None:
    assert TITLE in preview.draft
    assert WATERMARK in preview.draft
    assert WATERMARK in preview.home


def test_a_preview_asks_not_to_be_found(preview: Preview) -> None:
    assert '<meta name="robots" content="noindex">' in preview.draft


def test_a_preview_writes_nothing_in_the_project(preview: Preview) -> None:
    assert places_of(TITLE, preview.project.site) == []
    holding = [
        path for path in preview.project.root.rglob("*.html") if TITLE in path.read_text(encoding="utf-8")
    ]
    assert holding == []


def test_a_preview_cleans_up_when_it_is_stopped(preview: Preview) -> None:
    assert preview.left
    assert list(preview.temporary.iterdir()) == []
    assert preview.status == 0


def test_a_build_after_a_preview_shows_neither(preview: Preview) -> None:
    assert preview.project.build().status == 0
    assert places_of(TITLE, preview.project.site) == []
    assert [path for path in places_of("Voorvertoning", preview.project.site) if path.endswith(".html")] == []


def test_a_port_that_is_taken_is_told_with_a_way_out(built: Project) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        answer = built.run("serve", "westpolder", "--port", str(taken.getsockname()[1]), "--at", MOMENT)
    assert answer.status == 3
    assert "is bezet" in answer.err
    assert "--port" in answer.err


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _wait_for(port: int, running: "subprocess.Popen[bytes]") -> None:
    """Wait until the other process answers; it says so before it does."""
    pause = Event()
    for _ in range(PATIENCE):
        assert running.poll() is None, "the preview stopped"
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        pause.wait(0.05)
    pytest.fail("the preview did not answer")


def _page(port: int, path: str) -> str:
    with urlopen(f"http://127.0.0.1:{port}/{path}") as answer:
        text: str = answer.read().decode()
        return text
