"""What `check --fix` says about what it did."""

from generator.model.place import Span
from generator.model.text import Text
from generator.reporting.as_mended import as_mended
from generator.reporting.lines import lines_with
from generator.rules.mending import Change

TOLD = Text("'{before}' is nu '{after}'", "'{before}' is now '{after}'")
LINES = lines_with(lambda _path: "", ["Zorg van Veen"])


def change(before: str, after: str) -> Change:
    return Change("content/kustland/allow.yml", Span(3, 5, 3, 9), "MET004", TOLD, before, after)


def test_a_change_has_its_place_and_code() -> None:
    told = list(as_mended([change("a", "b")], LINES, language="nl"))

    assert told == ["content/kustland/allow.yml:3 MET004 'a' is nu 'b'", "1 plaats hersteld."]


def test_a_name_that_must_not_be_shown_is_hidden() -> None:
    told = list(as_mended([change("zorg van veen", "Zorg van Veen")] * 2, LINES, language="en"))

    assert told[0] == "content/kustland/allow.yml:3 MET004 '***' is now '***'"
    assert told[-1] == "2 places mended."


def test_nothing_to_mend_is_said_too() -> None:
    assert list(as_mended([], LINES, language="nl")) == ["Niets te herstellen."]
