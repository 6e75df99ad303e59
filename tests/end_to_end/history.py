"""A project in a git repository of its own, made without looking at the settings of this machine."""

import os
import subprocess
from dataclasses import dataclass

from project import MOMENT, Answer, Project

SURROUNDINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Redactie",
    "GIT_AUTHOR_EMAIL": "redactie@example.org",
    "GIT_AUTHOR_DATE": "2026-10-01T12:00:00+00:00",
    "GIT_COMMITTER_NAME": "Redactie",
    "GIT_COMMITTER_EMAIL": "redactie@example.org",
    "GIT_COMMITTER_DATE": "2026-10-01T12:00:00+00:00",
}


@dataclass(frozen=True)
class History(Project):
    """Somebody's repository: what is on 'main' was agreed, what is in the folder is proposed."""

    def git(self, *arguments: str) -> str:
        surroundings = {**os.environ, **SURROUNDINGS}
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, env=surroundings, capture_output=True, text=True, check=True
        )
        return done.stdout

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def changes(self, revision: str = "main", *arguments: str) -> Answer:
        return self.run("changes", revision, "--at", MOMENT, *arguments)


def begin(project: Project) -> History:
    """Agree on the project as it is, and start a branch for a proposal."""
    history = History(project.root)
    history.git("init", "--quiet", "--initial-branch", "main")
    history.commit("Begin")
    history.git("switch", "--quiet", "--create", "voorstel")
    return history
