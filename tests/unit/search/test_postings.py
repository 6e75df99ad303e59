from generator.authorities.search_words import Synonyms
from generator.search.counting import Counted, piece_of
from generator.search.fields import Field
from generator.search.meaning import meaning_of
from generator.search.numbers import read_rising
from generator.search.phrases import phrases
from generator.search.postings import compounds_of, postings


def found_in(*documents, groups=()):
    """Give the postings of documents, each a text or its fields, by term."""
    meaning = meaning_of(groups)
    counted = Counted()
    for document in documents:
        fields = (Field(document, 1.0),) if isinstance(document, str) else document
        counted.add(piece_of((Field("", 8.0), *fields), phrases(meaning.all_keys())))
    return {posting.term: posting for posting in postings(counted, meaning, compounds=compounds_of(counted))}


def places(groups):
    return [place for _level, written in groups for place in read_rising(written)]


def test_a_title_weighs_more_than_a_body():
    found = found_in((Field("klacht vervoer", 1.0),), (Field("klacht vervoer", 5.0),))

    assert places(found["klacht"].own) == [1, 0]


def test_a_document_has_the_parts_of_its_compounds():
    found = found_in("Het jaarverslag.", "Een verslag.", "Elk jaar een verslag.")

    assert set(places(found["verslag"].own)) == {0, 1, 2}
    assert found["verslag"].documents == 2


def test_a_term_brings_what_is_found_through_its_synonyms():
    groups = [Synonyms(("poetshulp", "hulp bij het huishouden"))]

    found = found_in("Hulp bij het huishouden is er.", "Iets anders.", groups=groups)

    assert places(found["poetshulp"].other) == [0]
    assert found["poetshulp"].via == ("hulp bij het huishouden",)
    assert found["poetshulp"].documents == 0


def test_a_wider_word_finds_the_narrower_first():
    groups = [Synonyms(("scootmobiel",), wider=("hulpmiddel",))]

    found = found_in("Een scootmobiel.", "Een hulpmiddel.", groups=groups)

    wide, narrow = found["hulpmiddel"].other, found["scootmobiel"].other
    assert (places(wide), places(narrow)) == ([0], [1])
    assert wide[0][0] >= narrow[0][0]


def test_a_posting_knows_how_its_word_is_mostly_written():
    found = found_in("Klachten.", "Klachten.", "Een klacht.")

    assert found["klacht"].form == "klachten"


def test_nothing_to_count_gives_nothing():
    found = found_in()

    assert found == {}
