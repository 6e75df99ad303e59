"""What click says of wrong use, in Dutch."""

import click


def in_dutch(error: click.ClickException) -> str:
    """Give a Dutch sentence for an error of click."""
    match error:
        case click.exceptions.NoSuchOption():
            return f"de optie '{error.option_name}' bestaat niet"
        case click.MissingParameter():
            name = error.param.human_readable_name if error.param else ""
            return f"'{name}' ontbreekt"
        case click.BadParameter():
            name = error.param.human_readable_name if error.param else ""
            return f"'{name}' heeft geen geldige waarde"
        case click.UsageError() if "No such command" in error.message:
            return f"het commando {error.message.split(' ', 3)[-1].split('.')[0]} bestaat niet"
        case _:
            return f"verkeerd gebruik: {error.format_message()}"
