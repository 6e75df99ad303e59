"""A folder served on this machine, made again when a source changes."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from generator.errors import CannotFinishError


def serve_folder(folder: Path, rebuild: Callable[[], None], *, watched: Iterable[Path], port: int) -> None:
    """Serve `folder` until interrupted; a change below `watched` calls `rebuild` and reloads the browser."""
    logging.getLogger("mkdocs.livereload").setLevel(logging.ERROR)
    server = LiveReloadServer(builder=rebuild, host="127.0.0.1", port=port, root=str(folder))
    for path in watched:
        server.watch(str(path))
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    except KeyboardInterrupt:
        server.shutdown()
    except OSError as error:  # MkDocs binds the port here, and not in its constructor
        raise CannotFinishError(
            f"poort {port} is bezet", hint="stop wat daar draait, of kies een andere met --port"
        ) from error
    finally:
        server.server_close()
