from datetime import date

import pytest

from generator.languages.phrase import N_, NN_, Lowered, MonthOf, Phrase
from generator.languages.words import words_of

DUTCH = words_of("nl")


@pytest.mark.parametrize(
    ("language", "full", "short"),
    [
        ("nl", "3 maart 2026", "3 mrt 2026"),
        ("en", "3 March 2026", "3 Mar 2026"),
        ("fy", "3 maart 2026", "3 mrt 2026"),
    ],
)
def test_a_day_is_written_as_its_language_does(language: str, full: str, short: str) -> None:
    words = words_of(language)
    assert (words.day(date(2026, 3, 3)), words.short_day(date(2026, 3, 3))) == (full, short)


def test_more_days_stand_in_order_with_and_between_the_last_two() -> None:
    assert DUTCH.days((date(2026, 3, 5), date(2026, 3, 3), date(2026, 3, 4))) == "3, 4 en 5 maart 2026"
    assert DUTCH.days((date(2025, 12, 30), date(2026, 1, 4))) == "30 december 2025 en 4 januari 2026"
    assert DUTCH.days((date(2026, 3, 30), date(2026, 4, 1))) == "30 maart en 1 april 2026"
    assert DUTCH.days(()) == ""
    assert words_of("en").days((date(2026, 3, 3), date(2026, 3, 5))) == "3 and 5 March 2026"


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ((), ""),
        ((3,), "maart"),
        ((3, 4), "maart en april"),
        ((3, 4, 5), "maart tot en met mei"),
        ((1, 5, 6, 7, 12), "januari, mei tot en met juli en december"),
    ],
)
def test_a_row_of_three_months_is_named_by_its_ends(months: tuple[int, ...], words: str) -> None:
    assert DUTCH.months(months) == words


@pytest.mark.parametrize(
    ("language", "duration", "expected"),
    [
        ("nl", "P5Y", "5 jaar"),
        ("nl", "P1M", "1 maand"),
        ("nl", "P1Y6M", "1 jaar en 6 maanden"),
        ("nl", "P2W", "2 weken"),
        ("nl", "P1D", "1 dag"),
        ("nl", "P9999D", "9999 dagen"),
        ("nl", "P1Y2M3D", "1 jaar, 2 maanden en 3 dagen"),
        ("en", "P1Y2M3D", "1 year, 2 months and 3 days"),
        ("fy", "P5Y", "5 jier"),
    ],
)
def test_a_duration_reads_as_its_language(language: str, duration: str, expected: str) -> None:
    assert words_of(language).duration(duration) == expected


def test_thousands_and_tenths_have_the_marks_of_the_language() -> None:
    assert (DUTCH.number(12345), words_of("en").number(12345)) == ("12.345", "12,345")
    assert (DUTCH.decimal(1.46), words_of("en").decimal(1.46)) == ("1,5", "1.5")
    assert DUTCH.amount(1, one="rapport", more="rapporten") == "1 rapport"
    assert DUTCH.amount(1200, one="rapport", more="rapporten") == "1.200 rapporten"


def test_a_phrase_reads_as_dutch_and_is_translated_with_all_its_values() -> None:
    phrase = N_(
        "%(name)s: overzicht van %(month)s", name=Phrase("Gemeente"), month=MonthOf(date(2026, 10, 1))
    )
    assert phrase == "Gemeente: overzicht van oktober 2026"
    assert words_of("en").text(phrase) == "Municipality: overview of October 2026"


def test_a_phrase_with_a_plural_chooses_by_its_number() -> None:
    one, more = (
        NN_("%(title)s: %(n)s stuk.", "%(title)s: %(n)s stukken.", n=n, title="Jan") for n in (1, 1200)
    )
    assert (one, more) == ("Jan: 1 stuk.", "Jan: 1.200 stukken.")
    assert words_of("en").said(more) == "Jan: 1,200 documents."


def test_a_label_within_a_sentence_begins_small_in_every_language() -> None:
    label = Lowered("Voldoet niet")
    assert (label, words_of("en").text(label)) == ("voldoet niet", "does not meet")


def test_what_is_not_ours_stays_as_it_is() -> None:
    assert words_of("en").said("Beleid") == "Beleid"
    assert words_of("en").said(N_("Beleid")) == "Policy"


def test_a_word_with_a_plural_is_also_translated_alone() -> None:
    assert words_of("en").text("Gemeente") == "Municipality"
    assert words_of("en").plural("Gemeente", "Gemeenten", n=2) == "Municipalities"


def test_a_text_without_a_translation_stays_dutch() -> None:
    assert words_of("fy").text("Dit staat nergens") == "Dit staat nergens"
    assert words_of("fy").text("") == ""
