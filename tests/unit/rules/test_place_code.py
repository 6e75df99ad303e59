from generator.rules.place_code import place_code

TEXT = "Wij zagen in de gang een bus met kenteken 00-ZZ-00 staan, zonder bestuurder erin."


def code(text: str, found: str) -> str:
    start = text.index(found)
    return place_code(text, start, end=start + len(found))


def test_the_code_does_not_depend_on_what_was_found() -> None:
    assert code(TEXT, "00-ZZ-00") == code(TEXT.replace("00-ZZ-00", "11-SS-11"), "11-SS-11")


def test_the_code_changes_with_the_words_around() -> None:
    assert code(TEXT, "00-ZZ-00") != code(TEXT.replace("zonder", "met"), "00-ZZ-00")


def test_white_space_and_case_do_not_matter() -> None:
    assert code(TEXT, "00-ZZ-00") == code(TEXT.replace("een bus", "Een\n bus"), "00-ZZ-00")


def test_words_far_away_do_not_matter() -> None:
    assert code(TEXT, "00-ZZ-00") == code("Er was eens. " + TEXT, "00-ZZ-00")
