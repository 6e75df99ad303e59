"""`toezicht`: all commands, and the one place where errors become messages and exit statuses."""

import errno
import gc
import os
import sys
from collections.abc import Sequence

import click

from generator.cli.commands import Commands
from generator.cli.dutch import sentence_of
from generator.errors import CannotFinishError, ToezichtError, UsageError, in_dutch

_OF_THE_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})
"""What goes wrong halfway and is no fault in the program."""


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="openbaar-toezicht", prog_name="toezicht", message="%(prog)s %(version)s")
def toezicht() -> None:
    """Maak het toezicht op de Wmo openbaar: van Markdown met kopgegevens naar een doorzoekbare site.

    \b
    Voorbeelden:
      toezicht new                    maak een nieuw stuk, uit Word of door vragen te beantwoorden
      toezicht check                  controleer alle stukken
      toezicht build                  maak de sites in de map site
      toezicht serve vlietstreek      bekijk een site terwijl u schrijft
      toezicht status                 zie wat er wacht, en waarop
      toezicht explain ADO002         lees wat een bevinding betekent
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; gives 0 clean, 1 findings, 2 wrong use, 3 could not finish, 4 a fault in us."""
    gc.disable()  # what is read stays until the end; the pipeline turns it on again after reading
    try:
        status = toezicht.main(args=arguments, prog_name="toezicht", standalone_mode=False)
    except ToezichtError as error:
        return _tell(error)
    except click.exceptions.Abort:
        return _tell(CannotFinishError("afgebroken"))
    except click.ClickException as error:
        return _tell(
            UsageError(sentence_of(error), hint="zie 'toezicht --help' of 'toezicht COMMANDO --help'")
        )
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader of our output went away
        return 0
    except Exception as error:
        return _confess(error)
    return int(status or 0)


def _tell(error: ToezichtError) -> int:
    click.echo(f"toezicht: {error.message}", err=True)
    if error.hint:
        click.echo(f"    -> {error.hint}", err=True)
    return error.exit_status


def _confess(error: Exception) -> int:
    if isinstance(error, OSError) and error.errno in _OF_THE_DISK:
        hint = "maak ruimte of kijk de schijf na, en probeer het opnieuw"
        return _tell(CannotFinishError(f"het werk is gestopt: {in_dutch(error)}", hint=hint))
    if os.environ.get("TOEZICHT_DEBUG"):
        raise error
    click.echo(f"toezicht: er ging iets mis in het programma zelf ({type(error).__name__})", err=True)
    click.echo("    -> herhaal met TOEZICHT_DEBUG=1 en meld wat u dan ziet bij de beheerder", err=True)
    return ToezichtError.exit_status
