"""Options that several commands share."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from pydantic_core import PydanticCustomError

from generator.errors import UsageError
from generator.model.forge import ForgeKind
from generator.model.values import AMSTERDAM, parse_moment


def moment_of(_context: click.Context, _option: click.Parameter, written: str | None) -> datetime:
    """Give the moment that was asked for; now, to the minute, where none was."""
    if written is None:
        return datetime.now(AMSTERDAM).replace(second=0, microsecond=0)
    try:
        return parse_moment(written)
    except PydanticCustomError as error:
        raise UsageError(
            f"'{written}' is geen moment", hint="schrijf een dag of een dag met tijd: --at '2026-11-01 12:00'"
        ) from error


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

at_option: Decorator = click.option(
    "--at", "moment", callback=moment_of, metavar="MOMENT", help="Reken alsof het dit moment is (Amsterdam)."
)
language_option: Decorator = click.option(
    "--lang",
    "language",
    type=click.Choice(["nl", "en"]),
    default="nl",
    help="Taal van de meldingen.",
    show_default=True,
)


def format_option(*forms: str) -> Decorator:
    """Give the option for the form of what is printed; the first is the usual one."""
    return click.option(
        "--format", "form", type=click.Choice(forms), default=forms[0], help="Vorm van de uitvoer."
    )


def forge_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Ask for which forge files are made."""
    return click.option(
        "--format",
        "form",
        type=click.Choice([kind.value for kind in ForgeKind]),
        default=ForgeKind.GITHUB.value,
        help="Voor welke website met de bronnen (GitHub, GitLab, Forgejo).",
        show_default=True,
    )(function)


def project_root() -> Path:
    """Give the folder of the project: the current one; refuse one without content/."""
    root = Path.cwd()
    if not (root / "content").is_dir():
        raise UsageError(
            "hier staat geen map 'content'",
            hint="ga naar de hoofdmap van uw project en probeer het opnieuw",
        )
    return root
