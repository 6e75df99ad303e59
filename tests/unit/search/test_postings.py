from generator.search.fields import Field
from generator.search.postings import count, postings


def test_a_title_weighs_more_than_a_body():
    counted = count([[Field("klacht vervoer", 5.0)], [Field("klacht vervoer", 1.0)]])

    found = {posting.stem: posting for posting in postings(counted)}

    assert found["klacht"].documents == (0, 1)
    assert found["klacht"].impacts[0] > found["klacht"].impacts[1]


def test_a_rare_word_weighs_more_than_a_common_word():
    counted = count([[Field("zorg rookmelder", 1.0)], [Field("zorg gebouw", 1.0)], [Field("zorg", 1.0)]])

    found = {posting.stem: posting for posting in postings(counted)}

    assert found["rookmelder"].impacts[0] > found["zorg"].impacts[0]


def test_a_posting_knows_how_its_word_is_written():
    counted = count([[Field("Klachten", 1.0)], [Field("klacht", 1.0)]])

    found = postings(counted)

    assert [posting.forms for posting in found] == [("klacht", "klachten")]


def test_nothing_to_count_gives_nothing():
    counted = count([])

    found = postings(counted)

    assert found == []
