import pytest

from generator.model.place import Span
from generator.rules.phrases import DOUBTFUL, SURE, Phrase, phrases_in


@pytest.mark.parametrize(
    "note",
    [
        "Versie 4 voor de raad",
        "- Conceptversie 2 voor commentaar",
        "zie versie 0.9",
        "CONCEPT",
        "# Concept versie 3",
        "Concept d.d. 4 mei",
        "tekstredactie volgt",
        "Het wordt op maandag 3 mei gepubliceerd.",
        "De stukken worden 3 mei 2027 gepubliceerd.",
        "Tekst volgt.",
        "Hier komt een tabel.",
        "[nog invullen]",
        "[pm]",
        "Opmerking [AB2]: klopt dit?",
        "Er zijn XX cliënten.",
        "TODO: cijfers",
        "Lorem ipsum dolor",
    ],
)
def test_a_phrase_of_a_draft_is_found(note: str) -> None:
    assert len(list(phrases_in(note, SURE))) == 1


@pytest.mark.parametrize(
    "note",
    [
        "De tekst van dit voorbeeld kan nog iets wijzigen.",
        "De definitieve versie volgt.",
        "Versie 2.1",
        "- Citaat nog afstemmen met de aanbieder",
        "De kosten zijn PM.",
        "De bedragen zijn n.t.b.",
        "De bijlage wordt nog toegevoegd.",
        "Het wordt op 3 mei openbaar gemaakt.",
        "Dit concept is voor de raad.",
        "Het CONCEPT van mei",
        "De citaten zijn opgenomen in het groen.",
        "De citaten zijn nog niet afgestemd.",
    ],
)
def test_a_phrase_that_may_be_meant_is_only_doubtful(note: str) -> None:
    assert list(phrases_in(note, SURE)) == []
    assert len(list(phrases_in(note, DOUBTFUL))) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Het concept is besproken met de aanbieder.",
        "Het conceptrapport is op 3 mei voorgelegd.",
        "Wij gebruikten versie 2024 van het kader.",
        "Het kader, versie 2 voor dagbesteding, geldt nog.",
        "Het besluit werd op 3 mei gepubliceerd.",
        "Rapporten worden binnen zes weken gepubliceerd.",
        "De aanbieder moet het plan nog aanvullen.",
        "De aanbieder kan het formulier nog invullen.",
        "De wet zegt [...] dat dit mag.",
        "Zie [naam](https://www.example.org/) en [datum]: een kolom.",
        "Zie titel XX en hoofdstuk XX.",
        "De maat is XXL.",
        "Om 2 PM begon het bezoek.",
        "De bewoners wonen in het groen.",
        "De context volgt uit het dossier.",
        "De tekst volgde later.",
    ],
)
def test_a_sentence_of_a_report_is_left_alone(sentence: str) -> None:
    assert list(phrases_in(sentence, SURE + DOUBTFUL)) == []


def test_a_phrase_has_its_place_in_code_points_also_behind_wide_letters() -> None:
    text = "Cliënten – één.\nHet wordt op\u00a03 mei\ngepubliceerd."

    found = list(phrases_in(text, SURE))

    assert found == [Phrase("wordt op 3 mei gepubliceerd", Span(2, 5, 3, 13))]
