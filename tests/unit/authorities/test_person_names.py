from generator.authorities.person_names import person_names


def test_the_lists_are_folded_and_do_not_overlap() -> None:
    names = person_names()

    assert len(names.first) > 7_000
    assert len(names.surname) > 11_000
    assert not names.first & names.first_and_word
    assert not names.surname & names.surname_and_word
    assert all(name == name.lower() and name.isascii() for name in names.first | names.surname)


def test_names_that_are_words_stand_apart() -> None:
    names = person_names()

    assert "roos" in names.first_and_word
    assert "bakker" in names.surname_and_word
