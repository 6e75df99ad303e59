"""A text of the interface on its way to a page: Dutch to who reads it, and still to be translated."""

from dataclasses import dataclass
from datetime import date

from generator.languages.dates import full_day, month_name, month_of_year


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A month within a phrase: 'maart 2026', or 'maart' where the year stands elsewhere."""

    first: date
    has_year: bool = True


class Phrase(str):
    """A text of our own, and not of a document: reads as Dutch; `msgid` and `values` give other languages.

    A value may be a phrase, a `date` or a `MonthOf` itself. With `more` it has a plural, chosen by `n`.
    """

    msgid: str
    more: str
    values: dict[str, object]

    def __new__(cls, text: str, more: str = "", **values: object) -> "Phrase":
        """Make a phrase from the Dutch text, with `%(name)s` where a value comes."""
        chosen = text if not more or values["n"] == 1 else more
        shown = {name: _in_dutch(value) for name, value in values.items()}
        if more:
            shown["n"] = f"{values['n']:,}".replace(",", ".")
        filled = chosen % shown if values else chosen
        made = super().__new__(cls, filled)
        made.msgid, made.more, made.values = text, more, values
        return made


class Lowered(Phrase):
    """A phrase that stands within a sentence: its first letter is small in every language."""

    def __new__(cls, text: str) -> "Lowered":
        """Make it from a label that begins with a capital."""
        made = str.__new__(cls, lowered(text))
        made.msgid, made.more, made.values = text, "", {}
        return made


def lowered(text: str) -> str:
    """Give a text with its first letter small."""
    return text[:1].lower() + text[1:]


def N_(text: str, **values: object) -> Phrase:  # noqa: N802 - the name by which tools for translation find a text
    """Give a text of the interface in Dutch; whoever shows it looks up its translation."""
    return Phrase(text, "", **values)


def NN_(one: str, more: str, *, n: int, **values: object) -> Phrase:  # noqa: N802 - as above
    """Give a text about `n` things in Dutch, to be translated where it is shown."""
    return Phrase(one, more, n=n, **values)


def _in_dutch(value: object) -> object:
    if isinstance(value, MonthOf):
        return month_of_year(value.first) if value.has_year else month_name(value.first.month)
    return full_day(value) if isinstance(value, date) else value
