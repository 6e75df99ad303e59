import pytest

from generator.authorities.search_words import compound_parts
from generator.search.splitting import Splitter


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("jaarverslag", ("jaar", "verslag")),
        ("begeleidingsplan", ("begeleiding", "plan")),
        ("klachtenregeling", ("klachten", "regeling")),
        ("huisbezoek", ("huis", "bezoek")),
        ("dagbesteding", ("dag", "besteding")),
        ("begeleidingsplanbespreking", ("begeleiding", "plan", "bespreking")),
        ("verklaring", ()),
        ("onderzoek", ()),
        ("veiligheid", ()),
        ("bestuur", ()),
        ("verslag", ()),
        ("2026-001", ()),
    ],
)
def test_a_compound_is_divided_and_another_word_is_not(word: str, parts: tuple[str, ...]) -> None:
    known = dict.fromkeys("jaar verslag begeleiding plan klacht regeling bezoek bespreking".split(), 9)  # noqa: SIM905 - shorter

    found = Splitter(known, compound_parts()).parts(word)

    assert found == parts
