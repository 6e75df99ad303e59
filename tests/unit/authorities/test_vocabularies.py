import pytest

from generator.authorities.vocabularies import Vocabulary, keys, word, words


@pytest.mark.parametrize(
    ("of", "number"),
    [(Vocabulary.SERVICES, 12), (Vocabulary.THEMES, 11), (Vocabulary.LEGAL_FRAMEWORKS, 11)],
)
def test_every_word_has_a_label_and_a_source(of: Vocabulary, number: int):
    found = words(of)

    assert len(found) == number
    assert all(item.label and item.source for item in found)


def test_a_key_gives_its_dutch_label():
    found = word(Vocabulary.THEMES, "clientgerichtheid")

    assert found is not None
    assert found.label == "Cliëntgerichtheid"


def test_a_word_belongs_to_one_vocabulary():
    assert word(Vocabulary.SERVICES, "clientgerichtheid") is None


@pytest.mark.parametrize(("key", "number"), [("wmo-2015", "BWBR0035362"), ("avg", "32016R0679")])
def test_a_law_has_its_official_number(key: str, number: str):
    found = word(Vocabulary.LEGAL_FRAMEWORKS, key)

    assert found is not None
    assert found.id == number
    assert found.uri.startswith("https://")


def test_keys_come_in_the_order_for_the_reader():
    assert keys(Vocabulary.SERVICES)[0] == "huishoudelijke-ondersteuning"
