import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from generator.model.procedure import Recommendation
from generator.model.terms import Answer, Progress
from generator.outputs.recommendations_table import recommendations_table
from generator.staging.public import PublicSite


def rows(site: PublicSite, *said: Recommendation) -> list[dict[str, str]]:
    document = replace(site.documents[0], recommendations=said)
    file = recommendations_table(replace(site, documents=(document,)))
    assert file is not None
    return list(csv.DictReader(StringIO(file.content.decode("utf-8-sig")), delimiter=";"))


def test_a_row_says_who_must_act_what_was_answered_and_how_far_it_is(site: PublicSite) -> None:
    said = Recommendation(
        id="A1",
        text="Oefen de meldcode.",
        to="aanbieder",
        due=date(2020, 1, 13),
        response=Answer.PARTLY,
        response_note="Alleen op twee locaties.",
        status=Progress.IN_PROGRESS,
    )

    (row,) = rows(site, said)

    assert (row["nummer"], row["voor"], row["termijn"]) == ("A1", "aanbieder", "2020-01-13")
    assert (row["antwoord"], row["uitleg"]) == ("Deels overgenomen", "Alleen op twee locaties.")
    assert (row["stand"], row["te_laat"]) == ("In uitvoering", "ja")
    assert row["adres"].startswith("https://")


def test_a_stand_that_is_not_known_is_an_empty_cell_and_never_late(site: PublicSite) -> None:
    (row,) = rows(site, Recommendation(text="Iets", due=date(2020, 1, 13)))

    assert (row["stand"], row["te_laat"]) == ("", "")


@pytest.mark.parametrize("text", ["=1+1", "+31", "-1", "@som"])
def test_no_recommendation_becomes_a_formula(site: PublicSite, text: str) -> None:
    (row,) = rows(site, Recommendation(text=text, to=text, response_note=text, repeats=text))

    assert {row[name] for name in ("aanbeveling", "voor", "uitleg", "herhaalt")} == {f"'{text}"}


def test_a_site_without_recommendations_has_no_file(site: PublicSite) -> None:
    bare = tuple(replace(document, recommendations=()) for document in site.documents)

    assert recommendations_table(replace(site, documents=bare)) is None
