"""What a page needs to speak a language: texts, plurals, days, numbers and rows."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from itertools import zip_longest

from babel import Locale
from babel.dates import format_timedelta
from babel.lists import format_list
from babel.units import format_unit

from generator.languages import dates
from generator.languages.catalogue import translations
from generator.languages.phrase import Lowered, MonthOf, Phrase, lowered

_LOCALES = {"en": "en_GB"}  # 'a, b and c', as English is written in Europe
_PART = re.compile(r"(\d+)([YMWD])")
_UNITS = {"Y": "duration-year", "M": "duration-month", "W": "duration-week"}
_NEVER = 10_000  # of a larger unit; more days than a duration can have
_ROW = 3  # so many months in a row are told by the first and the last


class Words:
    """The words of one language; a text without a translation stays Dutch."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = _LOCALES.get(language, language)
        found = translations(language)
        self._look_up, self._look_up_plural = found.one, found.of
        symbols = Locale.parse(self._locale).number_symbols["latn"]
        self._group, self._decimal = symbols["group"], symbols["decimal"]

    def text(self, text: str, **values: object) -> str:
        """Give a text in this language; a text of our own, never one of a document."""
        if isinstance(text, Phrase):
            return self._of_phrase(text)
        found = self._look_up(text)
        return found % values if values else found

    def plural(self, one: str, more: str, *, n: int) -> str:
        """Give the one of two texts that goes with `n`, with its places for values still open."""
        return self._look_up_plural(n, one=one, more=more)

    def said(self, value: object) -> object:
        """Give what may be ours or not: only a phrase, a day and a month are ours to translate."""
        if isinstance(value, Phrase):
            return self.text(value)
        if isinstance(value, MonthOf):
            return self.month(value.first) if value.has_year else self.month_name(value.first.month)
        return self.day(value) if isinstance(value, date) else value

    def for_script(self, texts: Iterable[str]) -> dict[str, object]:
        """Give the translation of each text and the months, for a script that holds them in Dutch."""
        months = [self.month_name(month) for month in range(1, 13)]
        return {"months": months, "texts": {text: self.text(text) for text in texts}}

    def day(self, day: date) -> str:
        """Give a day such as '3 maart 2026'."""
        return dates.full_day(day, self._locale)

    def short_day(self, day: date) -> str:
        """Give a day such as '3 mrt 2026', for narrow places."""
        return dates.short_day(day, self._locale)

    def month(self, day: date) -> str:
        """Give the month of a day, such as 'maart 2026'."""
        return dates.month_of_year(day, self._locale)

    def month_name(self, month: int) -> str:
        """Give the name of a month, such as 'maart'."""
        return dates.month_name(month, self._locale)

    def days(self, days: Iterable[date]) -> str:
        """Give several days as one sentence part, oldest first: '10, 12 en 17 september 2024'."""
        ordered = sorted(set(days))
        return self.joined([self._without_repeat(*pair) for pair in zip_longest(ordered, ordered[1:])])

    def months(self, months: Iterable[int]) -> str:
        """Give months of one year; a row of three or more as 'januari tot en met maart'."""
        runs: list[list[int]] = []
        for month in months:
            if runs and runs[-1][-1] == month - 1:
                runs[-1].append(month)
            else:
                runs.append([month])
        return self.joined([part for run in runs for part in self._run(run)])

    def number(self, number: int) -> str:
        """Give a whole number, with a mark between thousands: '12.345'."""
        return f"{number:,}".replace(",", self._group)

    def decimal(self, number: float) -> str:
        """Give a number with one decimal: '1,5'."""
        return f"{number:.1f}".replace(".", self._decimal)

    def amount(self, number: int, *, one: str, more: str) -> str:
        """Give '1 rapport' or '1.200 rapporten'; the words are in this language already."""
        return f"{self.number(number)} {one if number == 1 else more}"

    def joined(self, words: Iterable[object]) -> str:
        """Give 'a, b en c'."""
        return format_list([str(self.said(word)) for word in words], locale=self._locale)

    def duration(self, duration: str) -> str:
        """Give an ISO 8601 duration such as P1Y6M as '1 jaar en 6 maanden'."""
        return self.joined([self._part(int(number), unit) for number, unit in _PART.findall(duration)])

    def _of_phrase(self, phrase: Phrase) -> str:
        values = {name: self.said(value) for name, value in phrase.values.items()}
        if isinstance(phrase, Lowered):
            return lowered(self._look_up(phrase.msgid))
        if not phrase.more:
            return self._look_up(phrase.msgid) % values if values else self._look_up(phrase.msgid)
        n = values["n"]
        found = self.plural(phrase.msgid, phrase.more, n=n if isinstance(n, int) else 0)
        return found % (values | {"n": self.number(n)} if isinstance(n, int) else values)

    def _without_repeat(self, day: date, after: date | None) -> str:
        if after is None or after.year != day.year:
            return self.day(day)
        return str(day.day) if after.month == day.month else dates.day_of_year(day, self._locale)

    def _run(self, months: list[int]) -> list[str]:
        names = [self.month_name(month) for month in months]
        if len(names) < _ROW:
            return names
        return [self.text("%(first)s tot en met %(last)s", first=names[0], last=names[-1])]

    def _part(self, number: int, unit: str) -> str:
        if unit == "D":  # babel has no pattern of every language for this unit alone
            whole = timedelta(days=number)
            return format_timedelta(whole, granularity="day", threshold=_NEVER, locale=self._locale)
        return format_unit(number, _UNITS[unit], locale=self._locale)


@cache
def words_of(language: str) -> Words:
    """Give the words of a language, made once."""
    return Words(language)
