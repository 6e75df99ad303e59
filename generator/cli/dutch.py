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
            return _wrong_value(error)
        case click.UsageError() if "No such command" in error.message:
            return f"het commando {error.message.split(' ', 3)[-1].split('.')[0]} bestaat niet"
        case _:
            return f"verkeerd gebruik: {error.format_message()}"


def _wrong_value(error: click.BadParameter) -> str:
    if error.param is None:
        return "een waarde is niet geldig"
    told = f"'{error.param.opts[0]}' heeft geen geldige waarde"
    if isinstance(error.param.type, click.Choice):
        return f"{told}; kies uit {', '.join(map(str, error.param.type.choices))}"
    return told
