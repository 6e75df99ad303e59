"""The commands by name; the module of one is imported only when it is asked for."""

from importlib import import_module

import click

from generator.cli.dutch import DutchContext

NAMES = (
    "answer",
    "approve",
    "build",
    "changes",
    "check",
    "clean",
    "explain",
    "forms",
    "inspect",
    "intake",
    "new",
    "owners",
    "preview",
    "reactions",
    "release",
    "schema",
    "search",
    "serve",
    "status",
    "verify",
)
"""Each is a module beside this one, with a command of the same name."""


class Commands(click.Group):
    """A group that need not import what a build needs to do a check; its help is Dutch."""

    context_class = DutchContext

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the signature of click)
        """Give the names of all commands."""
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Give a command; None where there is no such one."""
        if cmd_name not in NAMES:
            return None
        command: click.Command = getattr(import_module(f"generator.cli.{cmd_name}"), cmd_name)
        command.context_class = DutchContext
        return command
