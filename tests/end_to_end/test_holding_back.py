"""An error holds back additions and changes of its partnership; a removal never waits."""

from dataclasses import dataclass

import pytest
from project import BROKEN, Project, files_in, places_of, seen_on, texts_in
from westpolder import GONE, HERTOETS, OTHER, POLICY, PRIVACY

BROKEN_ONE = "reports/westpolder/2025/vr-2025-002-sluisweide.md"
TRACES = (
    "Wilgenhof en de weekplanning",
    "weekplanning bij Wilgenhof is nog niet",
    "rooster van de begeleiders",
)
EXPLAINS = {  # where the id of what was withdrawn still stands: its own page, the register, the month
    "westpolder/rapport/2025/vr-2025-001/index.html",
    "westpolder/niet-openbaar/index.html",
    "westpolder/publications.json",
    "westpolder/gemeente/polderdijk/overzicht/2026-10/index.html",
    "westpolder/gemeente/kreekrug/overzicht/2026-10/index.html",
}
FEEDS = ("feed.xml", "atom.xml", "feed.json", "sitemap.xml")

CHANGED = (
    "publication_status: published\n",
    'publication_status: published\nversions: [{version: "2", on: 2026-10-30, note: Een getal verbeterd}]\n',
)
NEW = """---
id: VR-2026-003
kind: visit-report
form: proactive
variant: preventive
title: Kennismaking met de avondploeg
summary: "Een eerste gesprek met de avondploeg."
municipalities: [gm9102]
provider: p0302
supervisor: bureau
visited_on: [2026-05-12]
verdict: none
adopting_body: supervisor
adopted_on: 2026-06-02
publication_status: published
published_on: 2026-06-30
redaction: {status: none, checked_by: jurist openbaarheid, checked_on: 2026-06-02}
---
## Wat is onderzocht

Wij spraken met de avondploeg.

## Oordeel

Wij geven nog geen oordeel.

## Vervolg

Volgend jaar komen wij terug.
"""


def with_a_broken_document(project: Project) -> None:
    project.lay_over(BROKEN / "broken-front-matter")


def with_broken_settings(project: Project) -> None:
    project.lay_over(BROKEN / "settings-not-understood")


def with_a_broken_portal(project: Project) -> None:
    project.lay_over(BROKEN / "portal-not-understood")


BREAKS = (with_a_broken_document, with_broken_settings)


def change_everything(project: Project) -> None:
    """One document goes, one changes, one is new, and the other partnership changes one of its own."""
    project.write(GONE, PRIVACY)
    project.replace(HERTOETS, ("follows: [VR-2025-001]\n", ""))
    project.replace(POLICY, ("binnen vier weken", "binnen zes weken"), CHANGED)
    project.write("reports/westpolder/2026/vr-2026-003-avondploeg.md", NEW)
    project.replace(OTHER, ("twee drukke dagen", "drie drukke dagen"), CHANGED)


@pytest.fixture(params=BREAKS, ids=lambda function: function.__name__)
def held(request: pytest.FixtureRequest, built: Project) -> Project:
    """A project that was built, in which much changed, something went and something is broken."""
    change_everything(built)
    request.param(built)
    answer = built.build()
    assert answer.status == 1
    assert "westpolder: door fouten blijft de vorige site staan" in answer.out
    return built


def test_what_was_withdrawn_leaves_no_words_anywhere(held: Project) -> None:
    found = {trace: places_of(trace, held.site) for trace in TRACES}
    assert found == {trace: [] for trace in TRACES}


def test_what_was_withdrawn_is_named_only_where_its_end_is_explained(held: Project) -> None:
    named = {path for path in places_of("vr-2025-001", held.site / "westpolder") if not path.endswith(FEEDS)}
    assert {f"westpolder/{path}" for path in named} == EXPLAINS


def test_additions_and_changes_wait_while_the_rest_stays(held: Project) -> None:
    site = held.site / "westpolder"
    assert places_of("binnen zes weken", site) == []
    assert places_of("avondploeg", site) == []
    assert "beleid/2025/bel-2025-001/index.html" in places_of("binnen vier weken", site)
    assert "rapport/2025/vr-2025-002/index.html" in files_in(site)


@pytest.mark.parametrize("broken", BREAKS)
def test_the_other_partnership_gets_its_changes(built: Project, broken: object) -> None:
    change_everything(built)
    assert callable(broken)
    broken(built)
    built.build()
    page = (built.site / "zuidoever/rapport/2026/vr-2026-001/index.html").read_text(encoding="utf-8")
    assert "drie drukke dagen" in page


@dataclass(frozen=True)
class Removal:
    """A way in which a document stops being public."""

    name: str
    status: str
    extra: str = ""


REMOVALS = (
    Removal("withdrawn", "withdrawn", "withdrawn: {on: 2026-10-30, why: error}\n"),
    Removal("suspended", "suspended"),
    Removal("not-public", "not-public", "withheld: {because: unknown, reason: Wordt uitgezocht}\n"),
    Removal("back to draft", "draft"),
)


@pytest.mark.parametrize("removal", REMOVALS, ids=lambda removal: removal.name)
@pytest.mark.parametrize("broken", [*BREAKS, with_a_broken_portal])
def test_every_removal_happens_at_once(built: Project, removal: Removal, broken: object) -> None:
    status = f"publication_status: {removal.status}\n{removal.extra}"
    built.replace(GONE, ("publication_status: published\n", status))
    assert callable(broken)
    broken(built)
    built.build()
    assert places_of("rooster van de begeleiders", built.site) == []
    assert places_of("Wilgenhof en de weekplanning", built.site) == []


def test_a_source_that_is_no_longer_there_disappears(built: Project) -> None:
    (built.root / GONE).unlink()
    with_a_broken_document(built)
    built.build()
    assert places_of("rooster van de begeleiders", built.site) == []


@pytest.mark.parametrize(
    "status", ["withdrawn", "suspended", "draft", "withdrawn  # na een klacht", "'withdrawn'"]
)
def test_a_source_that_is_unreadable_itself_goes_when_it_says_so(built: Project, status: str) -> None:
    built.replace(
        GONE,
        ("publication_status: published", f"publication_status: {status}"),
        ("title: Wilgenhof", 'title: "Wilgenhof'),
    )
    answer = built.build()
    assert answer.status == 1
    assert places_of("rooster van de begeleiders", built.site) == []
    assert places_of("Wilgenhof en de weekplanning", built.site) == []


def test_a_source_that_is_unreadable_but_still_public_stays_as_it_was(built: Project) -> None:
    before = (built.site / "westpolder/rapport/2025/vr-2025-001/index.html").read_bytes()
    built.replace(GONE, ("title: Wilgenhof", 'title: "Wilgenhof'), ("rooster", "rittenschema"))
    built.build()
    assert (built.site / "westpolder/rapport/2025/vr-2025-001/index.html").read_bytes() == before


def test_a_document_whose_time_has_come_disappears_while_others_are_broken(built: Project) -> None:
    built.replace(
        GONE, ("published_on: 2025-05-06\n", "published_on: 2025-05-06\npublish_until: 2026-10-31\n")
    )
    with_a_broken_document(built)
    built.build()
    assert places_of("rooster van de begeleiders", built.site) == []


def test_a_provider_that_turns_out_to_be_a_person_loses_its_name_at_once(built: Project) -> None:
    built.replace(
        "content/westpolder/providers.yml",
        (
            "name: Thuiszorg Sluisweide\n",
            "name: Thuiszorg Sluisweide\n  natural_person: true\n  shown_as: een zelfstandige\n",
        ),
    )
    with_a_broken_document(built)
    built.build()
    pages = texts_in(built.site / "westpolder")
    assert "aanbieder/p0302/index.html" not in pages
    assert "Thuiszorg Sluisweide" not in seen_on(pages["rapport/2025/vr-2025-002/index.html"])


def test_repairing_the_mistake_lets_everything_through(built: Project) -> None:
    change_everything(built)
    good = built.read(BROKEN_ONE)
    with_a_broken_document(built)
    built.build()
    built.write(BROKEN_ONE, good)
    answer = built.build()
    assert answer.status == 0
    assert places_of("avondploeg", built.site / "westpolder")
    assert places_of("binnen zes weken", built.site / "westpolder")


def test_an_attachment_goes_with_its_document(project: Project) -> None:
    attached = 'attachments:\n  - {file: rooster.csv, title: Rooster, accessible: "yes"}\n'
    project.write("reports/westpolder/2025/files/rooster.csv", "dag;ploeg\nmaandag;vroege ploeg\n")
    project.replace(GONE, ("services: [dagbesteding]\n", f"services: [dagbesteding]\n{attached}"))
    assert project.build().status == 0
    assert places_of("vroege ploeg", project.site)
    project.write(GONE, PRIVACY)
    with_a_broken_document(project)
    assert project.build().status == 1
    assert places_of("vroege ploeg", project.site) == []


@pytest.mark.parametrize(
    "name",
    [
        "a-copy.md",
        "z-copy.md",
    ],
)
def test_of_two_sources_with_one_id_the_one_that_closes_counts(built: Project, name: str) -> None:
    built.write(f"reports/westpolder/2025/{name}", PRIVACY)
    assert built.build().status == 1
    assert places_of("rooster van de begeleiders", built.site) == []


def test_a_body_cannot_speak_for_front_matter_that_is_unreadable(built: Project) -> None:
    built.replace(
        GONE,
        ("publication_status: published", "publication_status: Withdrawn"),
        ("title: Wilgenhof", 'title: "Wilgenhof'),
        ("Wij keken", "publication_status: published\n\nWij keken"),
    )
    built.build()
    assert places_of("rooster van de begeleiders", built.site) == []


def test_a_fault_on_the_site_of_one_does_not_stop_a_removal_of_another(built: Project) -> None:
    built.write(GONE, PRIVACY)
    dead = "[regels](https://proef.example.org/zuidoever/foutje/)"
    built.replace(OTHER, ("twee drukke dagen", f"drie drukke dagen, zie {dead}"))
    answer = built.build()
    assert answer.status == 1
    assert "VER014" in answer.out
    assert "zuidoever: door fouten blijft de vorige site staan" in answer.out
    assert {trace: places_of(trace, built.site) for trace in TRACES} == {trace: [] for trace in TRACES}
    assert places_of("drie drukke dagen", built.site) == []
    assert places_of("twee drukke dagen", built.site) != []


def test_a_name_that_must_go_goes_also_when_the_list_of_providers_is_broken(built: Project) -> None:
    path = "content/westpolder/providers.yml"
    provider = (built.root / path).read_text(encoding="utf-8")
    name = provider.split("name: ")[1].splitlines()[0].strip("'\" ")
    assert places_of(name, built.site) != []
    built.replace(path, (f"name: {name}\n", f"name: {name}\n  natural_person: true\n"))
    built.write(path, (built.root / path).read_text(encoding="utf-8") + "kapot: [\n")
    built.build()
    cards = [place for place in places_of(name, built.site) if "aanbieder/" in place]
    assert cards == []
