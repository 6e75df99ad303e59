from generator.model.procedure import Recommendation
from generator.model.terms import Progress
from generator.site.tallies import progress_of


def test_an_unknown_stand_is_a_stand_of_its_own_and_no_zero() -> None:
    known = Recommendation(text="Doe dit.", status=Progress.DONE)

    tallies = progress_of((known, Recommendation(text="Doe dat.")))

    assert [(tally.key, tally.value, tally.total) for tally in tallies] == [("done", 1, 2), ("unknown", 1, 2)]


def test_no_recommendations_have_no_stands() -> None:
    assert progress_of(()) == ()
