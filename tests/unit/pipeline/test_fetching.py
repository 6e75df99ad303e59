"""A real server on this computer, in a thread of its own; nothing outside it is asked."""

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from urllib.error import URLError
from urllib.request import Request

import pytest

from generator.errors import CannotFinishError, UsageError
from generator.pipeline.fetching import LIMIT, OnlySafe, fetch


class Answers(BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    def do_GET(self) -> None:
        name, _, rest = self.path.lstrip("/").partition("/")
        if name == "here":
            self._say(200, b"here it is")
        elif name == "moved":
            self._say(302, b"", "/here")
        elif name == "around":
            self._say(302, b"", f"/around/{len(rest) * 'x'}x")
        elif name == "to-file":
            self._say(302, b"", "file:///etc/hostname")
        elif name == "to-http":
            self._say(302, b"", "http://toezicht.example.org/")
        elif name == "large":
            self._say(200, b"0" * (LIMIT + 1))
        elif name == "broken":
            self.wfile.write(b"no answer at all\r\n\r\n")
        else:
            self._say(int(name), b"")

    def _say(self, status: int, content: bytes, location: str = "") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        try:
            self.wfile.write(content)
        except OSError:
            return  # the other side read enough

    def log_message(self, *_given: object) -> None:
        return


@pytest.fixture(scope="module")
def root() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("path", ["here", "moved"])
def test_what_is_there_is_given(root: str, path: str) -> None:
    assert fetch(f"{root}/{path}") == b"here it is"


@pytest.mark.parametrize("status", [404, 410])
def test_what_is_not_there_is_none(root: str, status: int) -> None:
    assert fetch(f"{root}/{status}") is None


@pytest.mark.parametrize("path", ["500", "403", "around", "to-file", "to-http", "large", "broken"])
def test_anything_else_cannot_be_finished(root: str, path: str) -> None:
    with pytest.raises(CannotFinishError, match="niet op te halen") as refused:
        fetch(f"{root}/{path}")

    assert refused.value.hint
    assert refused.value.exit_status == 3


def test_a_server_that_is_not_there_cannot_be_finished() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: nobody answers here
        with pytest.raises(CannotFinishError, match="geen verbinding"):
            fetch(f"http://127.0.0.1:{taken.getsockname()[1]}/")


@pytest.mark.parametrize(
    "address",
    [
        "http://toezicht.example.org/",
        "ftp://toezicht.example.org/",
        "file:///etc/hostname",
        "https://naam:geheim@toezicht.example.org/",
        "https://",
        "https://[::1/",
    ],
)
def test_an_address_that_is_not_safe_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(UsageError) as refused:
        fetch(address)

    assert "geheim" not in refused.value.message + refused.value.hint


@pytest.mark.parametrize("end", ["?pagina=1", "#top"])
def test_an_address_of_something_within_a_site_is_wrong_use(root: str, end: str) -> None:
    with pytest.raises(UsageError, match="een '\\?' of een '#'"):
        fetch(f"{root}/here{end}")


def test_a_site_elsewhere_cannot_send_us_to_this_computer(root: str) -> None:
    asked = Request("https://toezicht.example.org/")

    with pytest.raises(URLError, match="redirect"):
        OnlySafe().redirect_request(asked, BytesIO(), 302, "Found", {}, f"{root}/here")
