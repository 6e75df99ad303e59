from generator.search.sentences import recurring

LAW = "De wet verplicht elke aanbieder om goede hulp te geven."


def test_a_sentence_of_many_reports_is_taken_apart():
    texts = [f"Bezoek {number} ging over iets anders. {LAW} Slot {number}." for number in range(9)]

    own, again = recurring(texts).divide(texts[3])

    assert own.split("\n") == ["Bezoek 3 ging over iets anders.", "Slot 3."]
    assert again == LAW


def test_a_sentence_of_a_few_reports_stays():
    texts = [LAW, f"Eerst dit. {LAW}"]

    own, again = recurring(texts).divide(texts[1])

    assert again == ""
    assert LAW in own
