import pytest
from lunr.token import Token

from generator.search.dutch import dutch_pipeline


@pytest.mark.parametrize(
    "words",
    [
        "aanbieder aanbieders",
        "jaarverslag jaarverslagen",
        "dagbesteding dagbestedingen",
        "huis huizen",
        "plan plannen",
        "gezin gezinnen",
        "advies adviezen",
        "organisatie organisaties",
        "rapportage rapportages",
        "categorie categorieen",
        "veilig veilige veiligheid",
        "maatregel maatregelen",
        "bezoeken bezocht bezoekt",
        "melden gemeld meldde",
        "aanmelden aangemeld",
        "controleren controleerde gecontroleerd",
        "verhuizen verhuisd",
        "stad steden",
    ],
)
def test_inflections_of_a_word_share_a_stem(words: str) -> None:
    pipeline = dutch_pipeline()

    stems = {stem for word in words.split() for stem in pipeline.run_string(word)}

    assert len(stems) == 1


@pytest.mark.parametrize(
    "words", ["begeleiding beleid", "gezin zin", "kwaliteit kwaal", "melden middel", "gemeente menen"]
)
def test_words_that_only_look_alike_keep_their_own_stem(words: str) -> None:
    pipeline = dutch_pipeline()

    stems = [pipeline.run_string(word) for word in words.split()]

    assert stems[0] != stems[1]


def test_words_that_hold_a_sentence_together_are_left_out() -> None:
    pipeline = dutch_pipeline()

    kept = pipeline.run([Token(word) for word in ("de", "aanbieder", "voldoet", "niet", "aan", "het")])

    assert [str(token) for token in kept] == ["aanbieder", "voldoen", "niet"]
