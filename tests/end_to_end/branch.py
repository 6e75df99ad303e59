"""A project in a git repository of its own, with a branch on which somebody works."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from project import MOMENT, Answer, Project

SOMEBODY = {
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_SYSTEM": "/dev/null",
    "GIT_AUTHOR_NAME": "Redactie",
    "GIT_AUTHOR_EMAIL": "redactie@example.org",
    "GIT_AUTHOR_DATE": "2026-10-30T12:00:00+0100",
    "GIT_COMMITTER_NAME": "Redactie",
    "GIT_COMMITTER_EMAIL": "redactie@example.org",
    "GIT_COMMITTER_DATE": "2026-10-30T12:00:00+0100",
}


@dataclass(frozen=True)
class Branch(Project):
    """A project with its history."""

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", "-C", str(self.root), *arguments],
            env={**os.environ, **SOMEBODY},
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def commit(self, message: str) -> str:
        """Commit everything and give the name of the commit as findings tell it."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")[:10]

    def add(self, path: str, text: str) -> None:
        self.write(path, self.read(path) + text)

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def since(self, revision: str = "main", *arguments: str) -> Answer:
        return self.check("--since", revision, *arguments)

    def changes(self, revision: str = "main") -> Answer:
        return self.run("changes", revision, "--at", MOMENT)

    def seek(self, *texts: str) -> Answer:
        wanted = self.root.parent / "gezocht.txt"
        wanted.write_text("\n".join(texts), encoding="utf-8")
        return self.run("check", "--history", str(wanted))


def branch_in(root: Path, *, source: Path) -> Branch:
    """Copy a folder with sources, and begin a branch there."""
    for name in ("content", "reports", "theme"):
        if (source / name).is_dir():
            shutil.copytree(source / name, root / name)
    if (source / "mkdocs.yml").is_file():
        shutil.copy(source / "mkdocs.yml", root / "mkdocs.yml")
    return begin(root)


def begin(root: Path) -> Branch:
    """Make a repository of a project: all of it on main, and a branch 'voorstel'."""
    made = Branch(root)
    made.git("init", "--quiet", "--initial-branch", "main")
    made.commit("Begin")
    made.git("checkout", "--quiet", "-b", "voorstel")
    return made
