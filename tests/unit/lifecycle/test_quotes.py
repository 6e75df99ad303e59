from collections.abc import Callable

import pytest

from generator.lifecycle.gate import Barrier
from generator.lifecycle.quotes import GATE

Look = Callable[..., Barrier | None]
AGREED = "> [!CITAAT afgestemd] een bewoner\n> Het is hier goed."
OPEN = "> [!CITAAT] een bewoner\n> Het is hier goed."

# The body, whether the gate is open, and why.
CASES = [
    ("Een brief.", True, "no quote at all"),
    ("", True, "nothing at all"),
    (AGREED, True, "a quote that was agreed"),
    (OPEN, False, "a quote that was not"),
    ("> [!VOORBEELD afgestemd] een gezin\n> Zij kregen hulp.", True, "an example that was agreed"),
    ("> [!VOORBEELD] een gezin\n> Zij kregen hulp.", False, "an example that was not"),
    (f"{AGREED}\n\nEn ook:\n\n{OPEN}", False, "one of the two was not"),
    ("> [!citaat] wie\n> tekst", False, "small letters"),
    ("> [!Citaat Afgestemd] wie\n> tekst", True, "any letters"),
    ("> [!CITAAT niet afgestemd] wie\n> tekst", False, "says that it was not"),
    ("> [!CITAAT afgestemd?] wie\n> tekst", False, "not sure"),
    ("> [!CITAATEN afgestemd] wie\n> tekst", False, "a word that nobody knows is not understood"),
    ("> [!NOTE]\n> tekst", True, "a block of another dialect is no quote"),
    (">[!CITAAT] wie\n> tekst", False, "without a space"),
    ("> > [!CITAAT] wie\n> > tekst", False, "a quote in a quote"),
    ("- een\n\n  > [!CITAAT] wie\n  > tekst", False, "a quote in a list"),
    ("> [!LAK] 5.1.2e passage", True, "a redaction is not a quote"),
    (f"> [!LAK] 5.1.2e passage\n\n{OPEN}", False, "a redaction beside a quote that was not agreed"),
    (f"> [!LAK] 5.1.2e passage\n\n{AGREED}", True, "a redaction beside a quote that was"),
    (f"```\n{OPEN}\n```", False, "in a fence too: what is not understood stays closed"),
    (f"~~~\n{OPEN}\n~~~\n\n{OPEN}", False, "one in a fence and one outside it"),
    ("> Gewoon een citaat.", True, "a block quote without a head"),
    ("Zet `[!CITAAT]` erboven.", False, "code in a sentence: the same"),
]


@pytest.mark.parametrize(("body", "is_open", "why"), CASES)
def test_the_gate_is_shut_while_a_quote_is_not_agreed(
    look: Look, body: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, {"body": body}) is None) == is_open, why
