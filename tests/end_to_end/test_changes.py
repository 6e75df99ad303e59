"""What a proposal changes, in real repositories."""

import re
import subprocess
from pathlib import Path

import pytest
from branch import Branch, begin
from project import MOMENT, Project

REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
OTHER = "reports/westpolder/2025/vr-2025-002-sluisweide.md"
DRAFT = "reports/westpolder/2026/vr-2026-002-in-voorbereiding.md"
SETTINGS = "content/westpolder/partnership.yml"
PUBLIC = ("repository: private", "repository: public")
SITE = "https://proef.example.org/westpolder"


@pytest.fixture
def proposal(project: Project) -> Branch:
    return begin(project.root)


def row(text: str, *cells: str) -> bool:
    """Whether a row of a table has these cells, in this order."""
    return re.search(r"^\| .*" + r".*\| .*".join(map(re.escape, cells)), text, re.MULTILINE) is not None


def section(text: str, title: str) -> str:
    return text.partition(f"### {title}\n")[2].partition("\n### ")[0]


def new_report(history: Branch, *pairs: tuple[str, str]) -> None:
    history.write("reports/westpolder/2025/vr-2025-003-nieuw.md", history.read(REPORT))
    history.replace(
        "reports/westpolder/2025/vr-2025-003-nieuw.md",
        ("id: VR-2025-001", "id: VR-2025-003"),
        ("title: Wilgenhof en de weekplanning", "title: Een nieuw rapport"),
        *pairs,
    )


def withdraw(history: Branch, why: str) -> None:
    front, _, _ = history.read(REPORT).partition("---\n## ")
    history.write(REPORT, f"{front}---\n")
    status = f"publication_status: withdrawn\nwithdrawn: {{on: 2026-10-30, {why}}}"
    history.replace(REPORT, ("publication_status: published", status))


def test_a_proposal_without_changes_says_so(proposal: Branch) -> None:
    answer = proposal.changes()
    assert answer.status == 0
    assert "Er is niets gewijzigd." in answer.out
    assert "- [ ]" not in answer.out


def test_the_same_proposal_gives_the_same_bytes(proposal: Branch) -> None:
    new_report(proposal)
    proposal.replace(SETTINGS, ("schema: 1", "schema: 1\nwaiting_days: 20"))
    assert proposal.changes().out == proposal.changes().out


def test_a_new_report_becomes_public_with_its_address(proposal: Branch) -> None:
    new_report(proposal)
    told = section(proposal.changes().out, "Wordt openbaar")
    cells = ("westpolder/VR-2025-003", "Een nieuw rapport", "Rapport", "zodra dit voorstel is samengevoegd")
    assert row(told, *cells, f"`{SITE}/rapport/2025/vr-2025-003/`")


def test_a_report_with_a_moment_ahead_is_told_with_that_moment(proposal: Branch) -> None:
    new_report(proposal, ("published_on: 2025-05-06", "publish_from: 2026-12-01 09:00"))
    told = section(proposal.changes().out, "Wordt openbaar")
    assert row(told, "westpolder/VR-2025-003", "Een nieuw rapport", "01-12-2026 09:00 uur")


def test_an_edit_of_what_opens_at_the_same_moment_is_no_news(proposal: Branch) -> None:
    new_report(proposal, ("published_on: 2025-05-06", "publish_from: 2026-12-01 09:00"))
    proposal.commit("Onder embargo")
    proposal.git("branch", "--force", "main")
    proposal.replace("reports/westpolder/2025/vr-2025-003-nieuw.md", ("verdict: partly", "verdict: meets"))
    answer = proposal.changes()
    assert "### Wordt openbaar" not in answer.out
    assert row(
        section(answer.out, "Gegevens"), "westpolder/VR-2025-003", "Oordeel", "Voldoet deels", "Voldoet"
    )


def test_a_report_whose_last_day_is_before_its_moment_never_opens(proposal: Branch) -> None:
    new_report(
        proposal, ("published_on: 2025-05-06", "publish_from: 2026-12-01 09:00\npublish_until: 2026-11-15")
    )
    assert "### Wordt openbaar" not in proposal.changes().out


def test_the_title_of_what_is_not_public_yet_is_not_repeated_where_everyone_reads(proposal: Branch) -> None:
    proposal.replace(SETTINGS, PUBLIC)
    new_report(proposal, ("published_on: 2025-05-06", "publish_from: 2026-12-01 09:00"))
    answer = proposal.changes()
    assert row(section(answer.out, "Wordt openbaar"), "westpolder/VR-2025-003", "(staat hier niet")
    assert "Een nieuw rapport" not in answer.out


def test_a_changed_draft_in_a_public_repository_shows_no_word_of_it(proposal: Branch) -> None:
    proposal.replace(SETTINGS, PUBLIC)
    proposal.commit("Openbaar")
    proposal.git("branch", "--force", "main")
    proposal.replace(DRAFT, ("title: ", "title: Nieuwe "))
    answer = proposal.changes()
    assert "westpolder/VR-2026-002: gewijzigd; het stuk is niet openbaar" in answer.out
    assert "nachtdienst" not in answer.out


def test_a_withdrawn_report_leaves_an_explanation_and_its_title_is_not_repeated(proposal: Branch) -> None:
    withdraw(proposal, "why: error, note: Er zat een fout in.")
    answer = proposal.changes()
    cells = (
        "westpolder/VR-2025-001",
        "een bladzijde die zegt waarom",
        "Fout in het stuk: Er zat een fout in.",
    )
    assert row(section(answer.out, "Verdwijnt"), *cells)
    assert "weekplanning" not in answer.out
    assert "Adressen die niet meer werken" not in answer.out
    assert "### Gegevens" not in answer.out


def test_the_note_of_a_withdrawal_for_privacy_is_not_repeated(proposal: Branch) -> None:
    withdraw(proposal, "why: privacy, note: Stille reden.")
    told = section(proposal.changes().out, "Verdwijnt")
    assert row(told, "westpolder/VR-2025-001", "Bescherming van persoonsgegevens")
    assert "Stille reden" not in told


def test_a_report_that_is_taken_away_breaks_its_address(proposal: Branch) -> None:
    (proposal.root / OTHER).unlink()
    told = section(proposal.changes().out, "Adressen die niet meer werken")
    assert row(told, f"`{SITE}/rapport/2025/vr-2025-002/`", "weggehaald of heeft een ander kenmerk")


def test_a_file_that_only_moves_breaks_nothing(proposal: Branch) -> None:
    proposal.git("mv", OTHER, "reports/westpolder/2025/vr-2025-002.md")
    answer = proposal.changes()
    assert "Adressen die niet meer werken" not in answer.out
    assert "Verdwijnt" not in answer.out


def test_a_source_that_is_not_understood_removes_nothing(proposal: Branch) -> None:
    proposal.replace(REPORT, ("kind: visit-report", "kind: visit-rapport"))
    answer = proposal.changes()
    assert f"`{REPORT}`" in section(answer.out, "Niet te lezen")
    assert "### Verdwijnt" not in answer.out
    assert "1 fout," in answer.out


def test_a_page_that_is_taken_away_breaks_its_address(proposal: Branch) -> None:
    (proposal.root / "content/westpolder/pages/over-ons.md").unlink()
    told = section(proposal.changes().out, "Adressen die niet meer werken")
    assert row(told, f"`{SITE}/over-ons/`", "de bladzijde is weggehaald")


def test_another_address_of_the_site_breaks_all_addresses(proposal: Branch) -> None:
    proposal.replace(SETTINGS, (f"{SITE}/", "https://proef.example.org/polder/"))
    told = section(proposal.changes().out, "Adressen die niet meer werken")
    assert row(told, f"`{SITE}/`", "de site krijgt een ander adres")


def test_another_kind_breaks_the_address(proposal: Branch) -> None:
    proposal.replace(
        REPORT,
        ("kind: visit-report\nform: proactive\nvariant: risk-based", "kind: document\nsort: news"),
        ("provider: p0301\nsupervisor: bureau\nvisited_on: [2025-03-04]\nverdict: partly\n", ""),
    )
    told = section(proposal.changes().out, "Adressen die niet meer werken")
    assert row(told, f"`{SITE}/rapport/2025/vr-2025-001/`", "westpolder/VR-2025-001 heeft een andere soort")


def test_a_public_report_that_becomes_a_draft_breaks_its_address(proposal: Branch) -> None:
    proposal.replace(REPORT, ("publication_status: published", "publication_status: draft"))
    answer = proposal.changes()
    assert row(section(answer.out, "Verdwijnt"), "westpolder/VR-2025-001", "niets", "geen")
    told = section(answer.out, "Adressen die niet meer werken")
    assert row(told, f"`{SITE}/rapport/2025/vr-2025-001/`", "status 'draft'")


@pytest.fixture
def annexed(project: Project) -> Branch:
    project.write("reports/westpolder/2025/files/bijlage.csv", "a;b\n")
    project.replace(REPORT, ("services:", "attachments: [{file: bijlage.csv, title: Tabel}]\nservices:"))
    return begin(project.root)


def test_an_attachment_that_is_no_longer_named_breaks_its_address(annexed: Branch) -> None:
    annexed.replace(REPORT, ("attachments: [{file: bijlage.csv, title: Tabel}]\n", ""))
    told = section(annexed.changes().out, "Adressen die niet meer werken")
    assert row(told, f"`{SITE}/rapport/2025/vr-2025-001/bijlage.csv`", "bijlage staat niet meer bij")


def test_an_attachment_that_is_named_and_gone_is_told(annexed: Branch) -> None:
    (annexed.root / "reports/westpolder/2025/files/bijlage.csv").unlink()
    told = section(annexed.changes().out, "Adressen die niet meer werken")
    assert row(told, "`reports/westpolder/2025/files/bijlage.csv`", "westpolder/VR-2025-001 noemt het nog")


def test_a_provider_that_turns_out_to_be_a_person_loses_its_page(proposal: Branch) -> None:
    providers = "content/westpolder/providers.yml"
    proposal.replace(providers, ("p0301:\n", "p0301:\n  natural_person: true\n  shown_as: een aanbieder\n"))
    answer = proposal.changes()
    assert row(section(answer.out, "Adressen die niet meer werken"), f"`{SITE}/aanbieder/p0301/`")
    assert "'p0301' is nu een natuurlijk persoon" in section(answer.out, "Instellingen")


def test_a_loose_file_beside_the_sources_is_no_part_of_the_proposal(proposal: Branch) -> None:
    proposal.write("wijzigingen.md", "dit overzicht zelf")
    assert "Er is niets gewijzigd." in proposal.changes().out


def test_a_partnership_that_gets_another_key_has_to_name_the_old_one(proposal: Branch) -> None:
    proposal.git("mv", "content/zuidoever", "content/oeverzuid")
    proposal.git("mv", "reports/zuidoever", "reports/oeverzuid")
    told = section(proposal.changes().out, "Adressen die niet meer werken")
    assert row(told, "`https://proef.example.org/zuidoever/`", "formerly")


def test_redactions_are_counted_by_ground_and_category(proposal: Branch) -> None:
    text = proposal.read(REPORT)
    proposal.write(
        REPORT, f"{text}\nEen [lak:5.1.2e naam] en een [lak:5.1.2e naam] bij [lak:5.1.1d gezondheid].\n"
    )
    told = section(proposal.changes().out, "Weggelakt")
    assert row(told, "westpolder/VR-2025-001", "5.1.2e (", "naam", "0", "2 |")
    assert row(told, "westpolder/VR-2025-001", "5.1.1d (", "gegevens over gezondheid", "0", "1 |")


def test_a_mark_that_is_none_is_not_counted(proposal: Branch) -> None:
    text = proposal.read(REPORT)
    proposal.write(REPORT, f"{text}\nEen [lak:5.1.2e naam](https://proef.example.org/) te veel.\n")
    assert "### Weggelakt" not in proposal.changes().out


def test_metadata_is_told_before_and_after_in_words(proposal: Branch) -> None:
    proposal.replace(REPORT, ("verdict: partly", "verdict: meets"))
    told = section(proposal.changes().out, "Gegevens")
    assert row(told, "westpolder/VR-2025-001", "Oordeel", "Voldoet deels", "Voldoet |")


def test_a_text_that_is_redacted_now_is_not_repeated(proposal: Branch) -> None:
    title = 'title: "[lak:5.1.2e naam] en de weekplanning"'
    proposal.replace(REPORT, ("title: Wilgenhof en de weekplanning", title))
    answer = proposal.changes()
    assert row(section(answer.out, "Gegevens"), "Titel", "hier niet herhaald", "weggelakt en de weekplanning")
    assert "Wilgenhof" not in section(answer.out, "Gegevens")


def test_personal_data_is_masked(proposal: Branch) -> None:
    proposal.replace(
        REPORT, ("title: Wilgenhof en de weekplanning", "title: Gesprek met mevrouw T. Verzonnenaar")
    )
    answer = proposal.changes()
    assert r"V\*\*\*" in answer.out
    assert "Verzonnenaar" not in answer.out


def test_the_name_of_a_natural_person_is_not_repeated(proposal: Branch) -> None:
    providers = proposal.read("content/westpolder/providers.yml")
    person = "p0399:\n  name: Zorg Kwikstaartje\n  natural_person: true\n  shown_as: een aanbieder\n"
    proposal.write("content/westpolder/providers.yml", providers + person)
    proposal.replace(REPORT, ("title: Wilgenhof en", "title: Zorg Kwikstaartje en"))
    answer = proposal.changes()
    assert "Kwikstaartje" not in answer.out
    assert "westpolder: aanbieders: 1 nieuw" in answer.out


def test_a_title_can_only_be_text(proposal: Branch) -> None:
    title = "'@iedereen #12 | <b>x</b> ![p](https://proef.example.org/p.png) www.example.org `code`'"
    proposal.replace(REPORT, ("title: Wilgenhof en de weekplanning", f"title: {title}"))
    answer = proposal.changes()
    for call in ("@iedereen", "#12", "<b>", "](", "www.example"):
        assert call not in answer.out


def test_a_shut_gate_is_told_with_who_opens_it(proposal: Branch) -> None:
    new_report(proposal, ("publication_status: published", "publication_status: adopted"))
    told = section(proposal.changes().out, "Nog niet openbaar")
    assert row(told, "westpolder/VR-2025-003", "Status", "adopted")


def test_a_shorter_retention_makes_an_old_report_disappear(proposal: Branch) -> None:
    proposal.replace(SETTINGS, ("schema: 1", "schema: 1\nretention: {visit-report: P1Y}"))
    answer = proposal.changes()
    assert row(section(answer.out, "Instellingen"), "westpolder", "Bewaartermijn, Rapport", "–", "P1Y")
    told = section(answer.out, "Verdwijnt")
    assert row(told, "westpolder/VR-2025-001", "een bladzijde die zegt waarom", "Bewaartermijn voorbij")


def test_a_proposal_for_two_partnerships_and_the_theme_names_all_owners(proposal: Branch) -> None:
    proposal.replace(SETTINGS, ("schema: 1", "schema: 1\nowners: ['@org/polder']"))
    proposal.replace("content/portal.yml", ("name:", "owners: ['@org/beheer']\nname:"))
    proposal.commit("Eigenaren")
    proposal.git("branch", "--force", "main")
    proposal.write("mkdocs.yml", "site_name: x\n")
    for path in (REPORT, "reports/zuidoever/2026/vr-2026-001-rietzoom.md"):
        proposal.write(path, proposal.read(path) + "\nNog een zin.\n")
    proposal.commit("Voorstel")
    told = section(proposal.changes().out, "Wie hierover beslist")
    assert "meer dan één samenwerkingsverband" in told
    assert "(mkdocs.yml): daar moet @\u2060org/beheer over beslissen" in told
    assert "'westpolder': daar moet @\u2060org/polder over beslissen" in told
    assert "'zuidoever': daar moet @\u2060org/beheer over beslissen" in told


def test_a_proposal_within_one_partnership_needs_no_other_owner(proposal: Branch) -> None:
    proposal.write(REPORT, proposal.read(REPORT) + "\nNog een zin.\n")
    assert "Wie hierover beslist" not in proposal.changes().out


def test_a_proposal_cannot_name_its_own_owner(proposal: Branch) -> None:
    proposal.replace("content/portal.yml", ("name:", "owners: ['@vreemde']\nname:"))
    told = section(proposal.changes().out, "Wie hierover beslist")
    assert "de eigenaar van het portaal (nog niet ingevuld bij 'owners') over beslissen" in told
    assert "vreemde" not in told


def test_the_questions_for_whoever_judges_are_not_ticked(proposal: Branch) -> None:
    new_report(proposal)
    boxes = re.findall(r"^- \[ \] (\w+):", proposal.changes().out, re.MULTILINE)
    assert boxes == ["Doel", "Proportionaliteit", "Subsidiariteit", "Informeer", "Motiveer", "Documenteer"]


def test_commits_on_main_after_the_branch_are_no_part_of_the_proposal(proposal: Branch) -> None:
    proposal.git("switch", "--quiet", "main")
    (proposal.root / OTHER).unlink()
    proposal.commit("Weg op main")
    proposal.git("switch", "--quiet", "voorstel")
    assert "Er is niets gewijzigd." in proposal.changes().out


def test_what_was_added_and_removed_again_is_pointed_out(proposal: Branch) -> None:
    text = proposal.read(REPORT)
    proposal.write(REPORT, f"{text}\nMevrouw T. Verzonnenaar vertelde dit.\n")
    proposal.commit("Erbij")
    proposal.write(REPORT, f"{text}\nEen cliënt vertelde dit.\n")
    proposal.commit("Eraf")
    answer = proposal.changes()
    assert "over een eerdere commit in dit voorstel" in answer.out
    assert "Verzonnenaar" not in answer.out


def test_an_unknown_revision_is_wrong_use(proposal: Branch) -> None:
    answer = proposal.changes("bestaat-niet")
    assert answer.status == 2
    assert "git kent 'bestaat-niet' niet" in answer.err


def test_a_shallow_clone_is_told_what_to_set(proposal: Branch, tmp_path: Path) -> None:
    proposal.write(REPORT, proposal.read(REPORT) + "\nNog een zin.\n")
    proposal.commit("Zin")
    source, shallow = f"file://{proposal.root}", tmp_path / "shallow"
    subprocess.run(["git", "clone", "--quiet", "--depth=1", source, str(shallow)], check=True)
    answer = Branch(shallow).changes("main")
    assert answer.status == 3
    assert "fetch-depth: 0" in answer.err


def test_a_folder_without_git_cannot_be_compared(project: Project) -> None:
    answer = project.run("changes", "main", "--at", MOMENT)
    assert answer.status in (2, 3)
    assert "->" in answer.err


def test_an_attachment_that_was_replaced_is_told_with_its_document(annexed: Branch) -> None:
    annexed.write("reports/westpolder/2025/files/bijlage.csv", "a;c\n")
    annexed.write("reports/westpolder/2025/files/los.csv", "a\n")
    told = section(annexed.changes().out, "Bijlagen")
    assert row(told, "`reports/westpolder/2025/files/bijlage.csv`", "vervangen", "VR-2025-001")
    assert row(told, "`reports/westpolder/2025/files/los.csv`", "nieuw", "geen stuk")


def test_a_file_whose_name_cannot_be_printed_is_told(proposal: Branch) -> None:
    proposal.write("reports/westpolder/2025/vr\n::error::x.md", "x")
    told = section(proposal.changes().out, "Niet te lezen")
    assert "vr\\n::error::x.md" in told


def test_a_page_that_is_new_or_changed_is_told_with_its_address(proposal: Branch) -> None:
    about = "content/westpolder/pages/over-ons.md"
    proposal.write("content/westpolder/pages/nieuw.md", proposal.read(about))
    proposal.write(about, proposal.read(about) + "\nMeer.\n")
    told = section(proposal.changes().out, "Eigen bladzijden")
    assert row(told, f"`{SITE}/nieuw/`", "nieuw")
    assert row(told, f"`{SITE}/over-ons/`", "gewijzigd")


def test_a_page_that_cannot_be_read_has_not_lost_its_address(proposal: Branch) -> None:
    (proposal.root / "content/westpolder/pages/over-ons.md").write_bytes(b"\xff")
    answer = proposal.changes()
    assert "over-ons.md" in section(answer.out, "Niet te lezen")
    assert f"{SITE}/over-ons/" not in section(answer.out, "Adressen die niet meer werken")


def test_what_a_draft_said_is_not_told_where_everyone_reads_along(project: Project) -> None:
    earlier = "Een titel uit het concept"
    shown = f"title: {earlier}\npublication_status: draft"
    project.replace(SETTINGS, PUBLIC)
    title = "title: Wilgenhof en de weekplanning"
    project.replace(REPORT, (f"{title}\n", ""), ("publication_status: published", shown))
    branch = begin(project.root)
    branch.replace(REPORT, (shown, f"{title}\npublication_status: published"))

    answer = branch.changes()

    assert row(section(answer.out, "Gegevens"), "Titel", "(staat hier niet", "Wilgenhof en de weekplanning")
    assert earlier not in answer.out
