"""`toezicht status`: the road of one document, everything that waits, the next change, and the calendar."""

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator
from project import MOMENT, Project, files_in

from generator.lifecycle.standing import GATES

SHOWN = "reports/westpolder/2025/vr-2025-002-sluisweide.md"
DRAFT = "reports/westpolder/2026/vr-2026-002-in-voorbereiding.md"
OTHER = "reports/zuidoever/2026/vr-2026-001-rietzoom.md"
DRAFT_TITLE = "Ongepubliceerde bevindingen"
EMBARGO = ("published_on: 2025-10-07", "publish_from: 2026-12-01 09:00")
PERSON = ("title: Ongepubliceerde", "title: Mevrouw Jansen-de Vries over ongepubliceerde")

DAY = {"type": "string", "format": "date"}
MOMENT_TEXT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$"}
OR_NULL = {"anyOf": [MOMENT_TEXT, {"type": "null"}]}
TEXT = {"type": "string", "minLength": 1}
DOCUMENT = {
    "partnership": TEXT,
    "id": TEXT,
    "kind": TEXT,
    "status": TEXT,
    "address": {"type": "string", "pattern": "^https://"},
}
SIGHT = {"enum": ["public", "explained", "register", "nothing"]}
CHANGE = {
    **DOCUMENT,
    "at": MOMENT_TEXT,
    "before": SIGHT,
    "after": SIGHT,
    "gates": {"type": "array", "items": TEXT},
}
DEADLINE = {"on": DAY, "what": TEXT, "over": {"type": "boolean"}}
GATE = {
    "name": TEXT,
    "title": TEXT,
    "source": TEXT,
    "state": {"enum": ["open", "shut"]},
    "concerned": {"type": "boolean"},
    "since": {"anyOf": [DAY, {"type": "null"}]},
    "opens_at": OR_NULL,
    "opener": TEXT,
    "reason": {"type": ["string", "null"]},
    "action": {"type": ["string", "null"]},
}


def shape(properties: dict[str, object]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def rows(properties: dict[str, object]) -> dict[str, object]:
    return {"type": "array", "items": shape(properties)}


STEP = {
    "number": {"type": "integer", "minimum": 1, "maximum": 13},
    "title": TEXT,
    "on": {"anyOf": [DAY, {"type": "null"}]},
}
ROAD = {
    **DOCUMENT,
    "title": TEXT,
    "sight": SIGHT,
    "first_publication": OR_NULL,
    "not_before": OR_NULL,
    "waits_on": {"type": "array", "items": TEXT},
    "deadlines": rows(DEADLINE),
    "steps": {**rows(STEP), "minItems": 13, "maxItems": 13},
    "gates": {**rows(GATE), "minItems": len(GATES), "maxItems": len(GATES)},
    "changes": rows(CHANGE),
}
SHUT = {"name": TEXT, "reason": TEXT, "opens_at": OR_NULL}
WAITING = {
    **DOCUMENT,
    "title": TEXT,
    "overdue": {"type": "boolean"},
    "deadlines": rows(DEADLINE),
    "gates_shut": rows(SHUT),
}
HEAD = {"version": {"const": 1}, "at": MOMENT_TEXT, "unread": {"type": "array", "items": TEXT}}
NEXT = {"anyOf": [shape({"at": MOMENT_TEXT, "changes": rows(CHANGE)}), {"type": "null"}]}


def status(project: Project, *arguments: str) -> str:
    answer = project.run("status", "--at", MOMENT, *arguments)
    assert answer.status == 0, answer.err
    return answer.out


def test_the_road_shows_gates_reasons_roles_and_the_future_address(project: Project) -> None:
    out = status(project, "VR-2026-002")

    assert "westpolder/VR-2026-002" in out
    assert "[DICHT] Status" in out
    assert "waarom: de status is 'draft'" in out
    assert "wie:    het orgaan dat het stuk vaststelt" in out
    assert "[open]  Citaten afgestemd" in out
    assert "[x]  7 Uitvoering                         1 september 2026" in out
    assert "Openbaar: onbekend; er moet eerst iemand iets doen voor: Status, Vaststelling" in out
    assert "Adres: https://proef.example.org/westpolder/rapport/2026/vr-2026-002/" in out
    assert "u kunt het nu al in een brief" in out


def test_the_future_address_is_where_the_page_comes(project: Project) -> None:
    project.replace(SHOWN, EMBARGO)
    address = project.run("status", "VR-2025-002", "--at", MOMENT, "--format", "json").json
    told = address["documents"][0]["address"].removeprefix("https://proef.example.org/")

    answer = project.run("build", "--at", "2026-12-01 09:00")

    assert answer.status == 0, answer.out
    assert f"{told}index.html" in files_in(project.site)


@pytest.mark.parametrize("word", ["vr-2025-002", "westpolder/VR-2025-002", " VR-2025-002 "])
def test_a_document_is_found_by_its_id(project: Project, word: str) -> None:
    assert "Openbaar: nu, zonder einddatum" in status(project, word)


def test_an_id_of_two_partnerships_is_answered_with_the_choices(project: Project) -> None:
    answer = project.run("status", "VR-2026-001", "--at", MOMENT)

    assert answer.status == 2
    assert "kies uit: westpolder/VR-2026-001, zuidoever/VR-2026-001" in answer.err
    assert "zuidoever/VR-2026-001" in status(project, "zuidoever/VR-2026-001")


@pytest.mark.parametrize(
    ("word", "meant"), [("VR-2025-02", "VR-2025-002"), ("zuidover/VR-2026-001", "zuidoever/VR-2026-001")]
)
def test_an_unknown_id_is_answered_with_the_nearest(project: Project, word: str, meant: str) -> None:
    answer = project.run("status", word, "--at", MOMENT)

    assert answer.status == 2
    assert f"er is geen stuk '{word}'" in answer.err
    assert f"bedoelde u {meant}?" in answer.err


def test_what_waits_is_listed_per_partnership_with_what_is_overdue_first(project: Project) -> None:
    project.replace(SHOWN, EMBARGO)
    project.replace(OTHER, ("publication_status: published", "publication_status: adopted"))

    out = status(project)

    assert out.startswith("Op 1 november 2026 om 12:00 uur: 3 stukken wachten, 1 te laat.")
    assert out.index("(westpolder): 2 stukken wachten") < out.index("(zuidoever): 1 stuk wacht, 1 te laat")
    assert out.index("[wacht]   VR-2025-002") < out.index("[wacht]   VR-2026-002")
    assert "[te laat] VR-2026-001" in out
    assert "dag van openbaarmaking: 14 april 2026 (voorbij)" in out
    assert "VR-2025-001" not in out


def test_nothing_that_waits_is_said_so(project: Project) -> None:
    (project.root / DRAFT).unlink()

    assert status(project) == "Op 1 november 2026 om 12:00 uur: er wacht niets.\n"


def test_the_next_change_is_that_of_the_whole_library(project: Project) -> None:
    project.replace(SHOWN, EMBARGO)
    project.replace(
        OTHER, ("published_on: 2026-04-14", "published_on: 2026-04-14\npublish_until: 2026-11-30")
    )

    first = status(project, "--next")
    second = project.run("status", "--next", "--at", "2026-12-01").out
    own = status(project, "VR-2025-002", "--next")

    assert "op 1 december 2026 om 00:00 uur" in first
    assert "zuidoever/VR-2026-001 is niet meer openbaar" in first
    assert "VR-2025-002" not in first
    assert "op 1 december 2026 om 09:00 uur" in second
    assert "westpolder/VR-2025-002 wordt openbaar" in second
    assert "op 1 december 2026 om 09:00 uur" in own


def test_the_site_changes_at_the_moment_that_was_foreseen(project: Project) -> None:
    project.replace(SHOWN, EMBARGO)
    page = "westpolder/rapport/2025/vr-2025-002/index.html"
    status(project, "--next")

    pages = []
    for moment in ("2026-12-01 08:59", "2026-12-01 09:00"):
        project.run("build", "--at", moment)
        pages.append(page in files_in(project.site))

    assert pages == [False, True]


def test_no_change_ahead_is_said_so(project: Project) -> None:
    assert status(project, "--next").startswith("geen: ")
    assert project.run("status", "--next", "--format", "json", "--at", MOMENT).json["next"] is None


@pytest.mark.parametrize(
    ("arguments", "key", "rest"),
    [
        ((), "waiting", rows(WAITING)),
        (("VR-2025-002",), "documents", rows(ROAD)),
        (("--next",), "next", NEXT),
    ],
)
def test_the_output_for_machines_keeps_its_shape(
    project: Project, arguments: tuple[str, ...], key: str, rest: dict[str, object]
) -> None:
    project.replace(SHOWN, EMBARGO)
    project.replace(
        DRAFT, ("publication_status: draft", "publication_status: draft\npublished_on: 2026-10-01")
    )

    found = project.run("status", *arguments, "--at", MOMENT, "--format", "json").json

    errors = Draft202012Validator(shape({**HEAD, key: rest})).iter_errors(found)
    assert [error.message for error in errors] == []
    assert found[key]


def test_the_calendar_is_read_by_a_calendar_program(project: Project) -> None:
    project.replace(SHOWN, EMBARGO)
    project.replace(
        DRAFT,
        (
            "publication_status: draft",
            "publication_status: hearing\nhearing: {facts: {closes_on: 2026-11-20}}",
        ),
    )

    events = Calendar.from_ical(status(project, "--format", "ics")).walk("VEVENT")

    told = {str(event["summary"]): event["dtstart"].dt for event in events}
    assert told == {
        "westpolder/VR-2026-002: hoor en wederhoor over de feiten sluit": date(2026, 11, 20),
        "westpolder/VR-2025-002: wordt openbaar": datetime(2026, 12, 1, 8, 0, tzinfo=UTC),
        "westpolder/BEL-2025-001: evaluatie moet klaar zijn": date(2029, 1, 1),
    }
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_an_entry_keeps_its_name_when_its_day_moves(project: Project) -> None:
    def names() -> set[str]:
        events = Calendar.from_ical(status(project, "VR-2025-002", "--format", "ics")).walk("VEVENT")
        return {str(event["uid"]) for event in events}

    project.replace(SHOWN, EMBARGO)
    before = names()
    project.replace(SHOWN, ("2026-12-01 09:00", "2027-01-15 10:00"))

    assert before
    assert names() == before


@pytest.mark.parametrize("arguments", [("--format", "ics"), ("--next",), ("--next", "--format", "json")])
def test_what_can_be_shared_names_no_title(project: Project, arguments: tuple[str, ...]) -> None:
    project.replace(DRAFT, ("publication_status: draft", "publication_status: published"))
    project.replace(
        DRAFT,
        (
            "redaction: {status: none}",
            "redaction: {status: none, checked_by: jurist, checked_on: 2026-10-01}",
        ),
        ("verdict:", "published_on: 2026-12-24\nadopting_body: supervisor\nadopted_on: 2026-10-01\nverdict:"),
    )

    out = status(project, *arguments)

    assert "VR-2026-002" in out
    assert DRAFT_TITLE not in out


@pytest.mark.parametrize("arguments", [(), ("VR-2026-002",), ("--format", "json")])
def test_a_person_in_a_title_is_masked(project: Project, arguments: tuple[str, ...]) -> None:
    project.replace(DRAFT, PERSON)

    out = status(project, *arguments)

    assert "ongepubliceerde bevindingen" in out
    assert "Jansen" not in out


def test_a_mark_in_a_title_is_shown_as_it_stands(project: Project) -> None:
    project.replace(DRAFT, ("title: Ongepubliceerde", "title: Over [lak:5.1.2e naam] en ongepubliceerde"))

    assert "[lak:5.1.2e naam]" in status(project)


def test_colour_adds_nothing_where_there_is_no_terminal(project: Project) -> None:
    assert "\x1b" not in status(project, "VR-2026-002")


@pytest.mark.parametrize("arguments", [(), ("VR-2025-002",), ("--next",), ("--format", "ics")])
def test_files_that_cannot_be_read_are_named_and_the_rest_is_told(
    project: Project, arguments: tuple[str, ...]
) -> None:
    project.replace(OTHER, ("kind: visit-report", "kind: verslag"))
    project.write("content/zuidoever/providers.yml", "p0401: [\n")

    answer = project.run("status", "--at", MOMENT, *arguments)

    assert answer.status == 0
    assert "2 bestanden zijn niet te lezen" in answer.err
    assert OTHER in answer.err
    assert "voer 'toezicht check' uit" in answer.err
    assert "Traceback" not in answer.err


def test_a_name_in_the_name_of_a_file_is_not_told(project: Project) -> None:
    project.write("reports/zuidoever/2026/vr-2026-009 Mevrouw Jansen.md", "geen kopgegevens\n")

    answers = [project.run("status", "--at", MOMENT, "--format", form) for form in ("text", "json")]

    assert "vr-2026-009" in answers[0].err
    assert "vr-2026-009" in answers[1].out
    assert not any("Jansen" in answer.out + answer.err for answer in answers)


def test_files_that_cannot_be_read_are_listed_for_machines(project: Project) -> None:
    project.replace(OTHER, ("kind: visit-report", "kind: verslag"))

    answer = project.run("status", "--at", MOMENT, "--format", "json")

    assert answer.json["unread"] == [OTHER]
    assert answer.err == ""


def test_settings_that_cannot_be_read_leave_the_other_partnership(project: Project) -> None:
    project.write("content/zuidoever/partnership.yml", "schema: 1\n")

    answer = project.run("status", "--at", MOMENT)

    assert answer.status == 0
    assert "(westpolder): 1 stuk wacht" in answer.out
    assert "content/zuidoever/partnership.yml" in answer.err


def test_an_empty_project_has_nothing_to_tell(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()

    answer = Project(tmp_path).run("status", "--at", MOMENT)

    assert (answer.status, answer.out) == (0, "Op 1 november 2026 om 12:00 uur: er wacht niets.\n")


def test_the_help_has_examples(project: Project) -> None:
    out = project.run("status", "--help").out

    assert "Voorbeelden:" in out
    assert "toezicht status --format ics > agenda.ics" in out
    assert "geen titels" in out


def test_the_installed_command_knows_it(project: Project, program: list[str]) -> None:
    done = subprocess.run(
        [*program, "status", "--at", MOMENT], cwd=project.root, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "VR-2026-002" in done.stdout


def test_a_record_that_is_taken_out_by_mistake_takes_no_page_away(built: Project) -> None:
    built.replace(SHOWN, ("adopted_on: 2025-09-09\n", ""))

    answer = built.build()

    assert answer.status == 1
    assert "westpolder/rapport/2025/vr-2025-002/index.html" in files_in(built.site)


def test_a_missing_record_is_one_finding_and_not_one_for_each_document_that_refers_to_it(
    project: Project,
) -> None:
    before = set(project.check().codes)
    path = "reports/westpolder/2026/vr-2026-001-hertoets.md"
    project.replace(path, ("## Oordeel", "Zie [eerder](../2025/vr-2025-002-sluisweide.md).\n\n## Oordeel"))
    project.replace(SHOWN, ("checked_by: jurist openbaarheid, checked_on: 2025-09-09", ""))

    assert set(project.check().codes) - before == {"STA001"}


def test_a_document_waits_until_everybody_was_told(project: Project) -> None:
    page = "westpolder/rapport/2025/vr-2025-002/index.html"
    project.replace(SHOWN, ("aanbieder, on: 2025-09-09}]", "aanbieder, on: 2026-11-02}]"))

    project.build()
    before = page in files_in(project.site)
    project.run("build", "--at", "2026-11-02")

    assert not before
    assert page in files_in(project.site)
