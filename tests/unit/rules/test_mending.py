"""Edits are exact: everything that is not mended keeps its bytes, however the file is laid out."""

from datetime import datetime
from random import Random

import pytest

from generator.model.values import AMSTERDAM
from generator.reading.library import read_files
from generator.rules.catalogue import all_rules
from generator.rules.key_order import reordered
from generator.rules.manuscript import Manuscript
from generator.rules.mending import applied, mended
from generator.rules.rule import Edit
from generator.rules.runner import Run, run_rules
from generator.source.files import LoneFile

MOMENT = datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM)
PATH = "reports/kustland/2026/vr-2026-001.md"
WRONG_AND_RIGHT = {
    "started_on": [("2-6-2026", "2026-06-02"), ("3 mei 2026", "2026-05-03")],
    "adopted_on": [("14/07/2026", "2026-07-14"), ("2026-7-4", "2026-07-04")],
    "publish_from": [("2026-08-11T9:00", "2026-08-11T09:00"), ("11-8-2026 9.30", "2026-08-11 09:30")],
    "announced": [("Ja", "true"), ("nee", "false"), ("TRUE", "true")],
    "form": [("Proactief", "proactive"), ("proactve", "proactive")],
    "variant": [("Risicogestuurd onderzoek", "risk-based"), ("risk_based", "risk-based")],
    "scope": [("Quality", "quality"), ("lawfullness", "lawfulness")],
}
COMMENTS = ["", "", "  # started_on: 2-6-2026", " # 'ja' of \"nee\" — é 😀", "\t#tab"]
BLOCKS = [
    "summary: |\n  started_on: 2-6-2026\n\n    ingesprongen: ja\n  einde 😀\n",
    "summary: >-\n  Wij kwamen op 2-6-2026.\n  announced: ja\n",
    'summary: "aanhaling: \\"ja\\" \\u00e9 # geen opmerking"\n',
    "summary: 'it''s 2-6-2026'\n",
    "summary: gewone tekst\n  over twee regels 2-6-2026\n",
]
NESTED = [
    "hearing: {{facts: {{sent_on: {date}, outcome: agrees}}, publication: {{}}}}{comment}\n",
    "hearing:\n  # over de feiten\n  facts:\n    sent_on:   {date}{comment}\n\n    outcome: agrees\n",
    "visited_on: [ 2026-06-01,{date} ]{comment}\n",
    "visited_on:\n- {date}{comment}\n- 2026-06-09\n",
    'locations:\n  - name: "Huis 2-6-2026"{comment}\n    visited_on: {date}\n  - {{name: B}}\n',
]


def mended_text(text: str) -> str:
    for _ in range(3):
        library = read_files(LoneFile(PATH, text.encode()))
        found = run_rules(library, Run(all_rules(), MOMENT))
        done = list(
            mended(library, found, rules=all_rules(), texts={PATH: text}.get, moment=MOMENT),
        )
        if not done:
            break
        (file,) = done
        text = file.text
    return text


def in_quotes(random: Random, *values: str) -> list[str]:
    quote = random.choice(["", "", "'", '"'])
    return [f"{quote}{value}{quote}" for value in values]


def pair(seed: int) -> tuple[str, str]:
    """The same document twice: as it was written, and as it should be."""
    random = Random(seed)  # noqa: S311 (the same documents each time, and no secrets)
    lines = [("id: VR-2026-001\n",) * 2, ("kind: visit-report\n",) * 2, ("title: 'Rapport: é 😀'\n",) * 2]
    keys = ["publication_status: draft\n", random.choice(BLOCKS), "# losse opmerking: ja\n", "\n"]
    lines += [(line, line) for line in keys]
    for key, choices in WRONG_AND_RIGHT.items():
        wrong, right = in_quotes(random, *random.choice(choices))
        comment, space = random.choice(COMMENTS), random.choice([" ", "   "])
        named = key if random.random() > 0.2 else key.upper()
        lines.append((f"{named}:{space}{wrong}{comment}\n", f"{key}:{space}{right}{comment}\n"))
    nested, comment = random.choice(NESTED), random.choice(COMMENTS)
    dates = in_quotes(random, "5-6-2026", "2026-06-05")
    lines.append(tuple(nested.format(date=date, comment=comment) for date in dates))
    head, rest = lines[:3], lines[3:]
    random.shuffle(rest)
    body = "---\n## Oordeel\n\nstarted_on: 2-6-2026\nannounced: ja  \n\n---\n\tOp 2-6-2026.\n" + "\n" * (
        seed % 3
    )
    end = random.choice(["\n", "\r\n"])
    both = ("---\n" + "".join(line[side] for line in head + rest) + body for side in (0, 1))
    wrong, right = (text.replace("\n", end) for text in both)
    return wrong, right


@pytest.mark.parametrize("seed", range(60))
def test_only_what_is_mended_changes(seed: int) -> None:
    wrong, right = pair(seed)

    text = mended_text(wrong)

    assert text == right


@pytest.mark.parametrize("seed", range(10))
def test_what_is_right_already_is_not_touched(seed: int) -> None:
    _, right = pair(seed)

    assert mended_text(right) == right


def document(*lines: str, body: str = "## Oordeel\n") -> str:
    head = (
        "id: VR-2026-001",
        "kind: visit-report",
        "title: Een titel",
        "form: proactive",
        "variant: risk-based",
    )
    return (
        "---\n"
        + "".join(f"{line}\n" for line in (*head, "publication_status: draft", *lines))
        + f"---\n{body}"
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("started_on: 2-6-26",),
        ("started_on: 31-2-2026",),
        ("started_on: |\n  2-6-2026",),  # a block of text is not a value that somebody mistyped
        ('started_on: "2-6-\\u0032026"',),  # an escape: what is written is not what it says
        ("publication_decision:\n  - {outcome: publsh}",),  # a guess could open it
        ("withheld: {because: groud}",),
        ("redaction: {status: Niets weggelakt}",),
        ("started_on: 2-6-2026", "x: [1"),  # cannot be read at all
        ("started_on: 2-6-2026", "started_on: 3-6-2026"),  # which of the two?
        ("started_on: &a 2-6-2026",),
        ("kleur: rood",),
        ("form_: reactive",),  # the key that is meant is there already
    ],
)
def test_what_is_not_sure_stays(lines: tuple[str, ...]) -> None:
    text = document(*lines)

    assert mended_text(text) == text


def test_a_status_in_capitals_is_mended_and_one_that_is_misspelt_is_not() -> None:
    capitals = document().replace("status: draft", "status: DRAFT")
    misspelt = document().replace("status: draft", "status: publishd")

    assert mended_text(capitals) == document()
    assert mended_text(misspelt) == misspelt


def test_an_odd_line_end_in_front_matter_is_not_touched() -> None:
    text = document("scope: quality\u2028announced: true")

    assert mended_text(text) == text


def test_a_body_with_a_sign_that_cannot_be_seen_is_not_touched() -> None:
    text = document("started_on: 2-6-2026", body="Een naam\u202e en\x0bmeer\n")

    assert mended_text(text) == text


def test_edits_are_applied_from_the_end_backwards() -> None:
    edits = [Edit(0, 1, "xyz"), Edit(3, 3, "!"), Edit(4, 6, "")]

    assert applied("abcdefg", edits) == "xyzbc!dg"


@pytest.mark.parametrize(
    "edits",
    [
        (Edit(0, 3, "x"), Edit(2, 4, "y")),
        (Edit(2, 2, "x"), Edit(2, 2, "y")),
        (Edit(5, 9, "x"),),
        (Edit(3, 2, "x"),),
    ],
)
def test_edits_that_overlap_or_lie_outside_are_refused(edits: tuple[Edit, ...]) -> None:
    with pytest.raises(ValueError, match="overlap"):
        applied("abcdefg", edits)


def test_a_change_of_a_file_repeats_no_text_in_its_repr() -> None:
    wrong, _ = pair(1)
    library = read_files(LoneFile(PATH, wrong.encode()))
    found = run_rules(library, Run(all_rules(), MOMENT))

    (file,) = mended(library, found, rules=all_rules(), texts={PATH: wrong}.get, moment=MOMENT)

    assert "Rapport" not in repr(file)


HEAD = "publication_status: draft\nform: proactive\nvariant: risk-based\n"


def test_keys_move_with_what_belongs_to_them() -> None:
    text = "---\ntitle: >-  # over de titel\n  Een\n  titel\n" + HEAD + "# het kenmerk\nid: VR-2026-001\n"
    text += "kind: visit-report # soort\n---\nTekst.\n"

    in_order = "---\n# het kenmerk\nid: VR-2026-001\nkind: visit-report # soort\n" + HEAD
    in_order += "title: >-  # over de titel\n  Een\n  titel\n---\nTekst.\n"
    assert reordered_text(text) == in_order
    assert reordered_text(text.replace("\n", "\r\n")) == in_order.replace("\n", "\r\n")


@pytest.mark.parametrize(
    "front",
    [
        "# over alles, of over de soort?\nkind: visit-report\nid: VR-2026-001\n",
        "kind: visit-report\n# onder de soort\n\nid: VR-2026-001\n",
        "kind: visit-report\n\nid: VR-2026-001\n",
        "{kind: visit-report, id: VR-2026-001}\n",
        "kind: visit-report\nid: VR-2026-001\nid: VR-2026-002\n",
    ],
)
def test_keys_stay_where_it_is_unclear_what_belongs_to_them(front: str) -> None:
    assert reordered_text(f"---\n{front}---\nTekst.\n") is None


def reordered_text(text: str) -> str | None:
    edit = reordered(Manuscript(PATH, text))
    return applied(text, [edit]) if edit else None
