"""A branch of its own for a new document, with the document as its first commit; nothing is ever pushed."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from generator.errors import CannotFinishError
from generator.source.revisions import Repository

_HINT = "het stuk staat er al: maak de tak zelf, met 'git switch -c', of vraag de beheerder"


def may_branch(root: Path) -> bool:
    """Whether the project stands in a git repository with something in it."""
    try:
        Repository(root).require()
    except CannotFinishError:
        return False
    return True


def start_branch(root: Path, identity: str, *, paths: Iterable[str]) -> str:
    """Switch to a new branch and commit these files there; gives the name of the branch."""
    name = f"nieuw/{identity}"
    listed = sorted(paths)
    _git(root, "switch", "--quiet", "-c", name)
    _git(root, "add", "--", *listed)
    _git(root, "commit", "--quiet", "-m", f"Nieuw stuk: {identity}", "--", *listed)
    return name


def _git(root: Path, *arguments: str) -> None:
    """Run git; what it says is in English and may hold a path of this machine, so it is not repeated."""
    try:
        done = subprocess.run(  # noqa: S603 (a list of words, no shell)
            ("git", "-C", str(root), *arguments),  # noqa: S607 (the git of whoever runs this)
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )
    except OSError as error:
        raise CannotFinishError("git is hier niet te starten", hint=_HINT) from error
    if done.returncode:
        raise CannotFinishError(f"'git {arguments[0]}' is niet gelukt", hint=_HINT)
