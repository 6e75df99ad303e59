"""What click says of wrong use and in the help of a command, in Dutch."""

from collections.abc import Iterable
from typing import Any

import click

_HEADINGS = {"Options": "Opties", "Commands": "Commando's"}
_PHRASES = (
    ("Show this message and exit.", "Toon deze uitleg."),
    ("Show the version and exit.", "Toon de versie."),
    ("[default: ", "[standaard: "),
    ("[required]", "[verplicht]"),
    ("; required]", "; verplicht]"),
)


class DutchHelp(click.HelpFormatter):
    """Writes the help of a command without the English words that click has of its own."""

    def write_usage(self, prog: str, args: str = "", *prefix: Any, **_named: Any) -> None:
        """Write the first line."""
        told = args.replace("[OPTIONS]", "[OPTIES]").replace("COMMAND [ARGS]...", "COMMANDO [...]")
        super().write_usage(prog, told, *(prefix or ("Gebruik: ",)))

    def write_heading(self, heading: str) -> None:
        """Write the heading of a list."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], *widths: Any, **named_widths: Any) -> None:
        """Write a list of options or commands."""
        super().write_dl([(name, _told(text)) for name, text in rows], *widths, **named_widths)


class DutchContext(click.Context):
    """The context of a command whose help is Dutch."""

    formatter_class = DutchHelp


def _told(text: str) -> str:
    for english, dutch in _PHRASES:
        text = text.replace(english, dutch)
    return text


def sentence_of(error: click.ClickException) -> str:
    """Give a Dutch sentence for an error of click."""
    match error:
        case click.exceptions.NoSuchOption():
            told = f"de optie '{error.option_name}' bestaat niet"
        case click.BadOptionUsage():
            told = f"achter de optie '{error.option_name}' hoort een waarde, of juist geen"
        case click.MissingParameter():
            told = f"'{_name(error.param)}' ontbreekt"
        case click.BadParameter():
            told = _wrong_value(error)
        case click.UsageError() if "No such command" in error.message:
            told = f"het commando {error.message.split(' ', 3)[-1].split('.')[0]} bestaat niet"
        case click.UsageError() if "unexpected extra" in error.message:
            told = "er staat meer achter het commando dan erbij hoort"
        case _:
            told = "het commando is niet goed geschreven"
    return told


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return "een waarde"
    return param.opts[0] if isinstance(param, click.Option) else param.human_readable_name


def _wrong_value(error: click.BadParameter) -> str:
    if error.param is None:
        return "een waarde is niet geldig"
    told = f"'{error.param.opts[0]}' heeft geen geldige waarde"
    if isinstance(error.param.type, click.Choice):
        return f"{told}; kies uit {', '.join(map(str, error.param.type.choices))}"
    return told
