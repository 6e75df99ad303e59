"""The web servers of Debian, serving a folder with nothing but the file that the build made for them."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import NoReturn

import pytest

_NGINX = """
daemon off; master_process off; pid {work}/pid; error_log {work}/log;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work};
    uwsgi_temp_path {work}; scgi_temp_path {work};
    server {{
        listen 127.0.0.1:{port};
        root {root};
        include {conf};
    }}
}}
"""
_APACHE = """
ServerRoot {work}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {work}/pid
ErrorLog {work}/log
{modules}
TypesConfig /dev/null
DocumentRoot {root}
<Directory {root}>
    AllowOverride FileInfo
    Require all granted
</Directory>
<Files ".ht*">
    Require all denied
</Files>
"""
_MODULES = ("mpm_event", "authz_core", "headers", "mime", "alias", "dir", "filter", "deflate")
_MODULE_FOLDER = Path("/usr/lib/apache2/modules")


@contextmanager
def nginx(root: Path, work: Path, *, conf: Path) -> Iterator[str]:
    """Serve `root` with nginx and the file `conf`; gives the address, which ends with /."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        _not_here("nginx is missing: apt-get install nginx-light, or run make test")
    port = _free_port()
    settings = work / "nginx.conf"
    settings.write_text(_NGINX.format(work=work, port=port, root=root, conf=conf), encoding="utf-8")
    with _running([program, "-e", f"{work}/log", "-c", str(settings)], port, work / "log"):
        yield f"http://127.0.0.1:{port}/"


@contextmanager
def apache(root: Path, work: Path) -> Iterator[str]:
    """Serve `root` with Apache and the .htaccess in it; gives the address, which ends with /."""
    program = shutil.which("apache2", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        _not_here("Apache is missing: apt-get install apache2-bin, or run make test")
    port = _free_port()
    modules = "\n".join(f"LoadModule {name}_module {_MODULE_FOLDER}/mod_{name}.so" for name in _MODULES)
    settings = work / "apache.conf"
    text = _APACHE.format(work=work, port=port, root=root, modules=modules)
    settings.write_text(text, encoding="utf-8")
    with _running([program, "-D", "FOREGROUND", "-f", str(settings)], port, work / "log"):
        yield f"http://127.0.0.1:{port}/"


def ask(address: str, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    """Give the answer and its body."""
    connection = HTTPConnection(address.removeprefix("http://").rstrip("/"), timeout=10)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", f"/{path}", headers=named)
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


@contextmanager
def _running(command: list[str], port: int, log: Path) -> Iterator[None]:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait(server, port, log)
            yield
        finally:
            server.terminate()


def _wait(server: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    """Wait until the server takes connections."""
    while server.poll() is None:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail(log.read_text(encoding="utf-8") if log.exists() else "the server stopped")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _not_here(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
