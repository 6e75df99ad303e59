"""The form in the browser, on a git repository on this machine: what it writes, refuses and leaves alone."""

import subprocess

from form_desk import Desk

from generator.model.terms import Kind

TITLE = "Één bezoek: zorg & rust"
SUMMARY = "Wij keken rond.\nHet ging goed."
BODY = "## Aanleiding\n\nWij spraken [lak:5.1.2e naam].\n\n| Wat | Aantal |\n|---|--:|\n| bezoek | 1 |"
TYPED = {
    Kind.VISIT_REPORT: {"id": "VR-2026-901", "form": "Proactief", "variant": "Thematisch"},
    Kind.ANNUAL_REPORT: {"id": "JV-2026-901", "year": "2025"},
    Kind.MEASURE: {"id": "MAA-2026-901", "measure": "Waarschuwing"},
    Kind.RESPONSE: {"id": "REA-2026-901", "from_body": "Gemeenteraad"},
    Kind.POLICY: {"id": "BEL-2026-901"},
    Kind.WORK_PLAN: {"id": "WP-2026-901", "year": "2027"},
    Kind.DOCUMENT: {"id": "DOC-2026-901", "sort": "Factsheet"},
}


def test_wrong_input_is_refused_in_dutch(desk: Desk) -> None:
    desk.open("visit-report/new")
    desk.fill({"id": "VR-26-1", "summary": "a" * 601})
    desk.save()
    refused = desk.page.get_by_text("Kenmerk klopt nog niet. Letters, jaar en volgnummer, zoals VR-2026-001.")
    refused.wait_for()
    assert desk.page.get_by_text("Titel is verplicht.").count() == 1
    assert desk.page.get_by_text("In het kort klopt nog niet.").count() == 1
    assert desk.branches() == []


def test_each_kind_that_is_made_is_one_new_file_on_its_own_branch_and_passes_the_check(
    desk: Desk, program: list[str], moment: str
) -> None:
    made = {}
    desk.open("visit-report/new")
    for kind, values in TYPED.items():
        before = set(desk.branches())
        desk.next_new(kind)
        desk.fill({**values, "title": TITLE, "summary": SUMMARY, "publication_status": "In voorbereiding"})
        desk.fill({"municipalities": "Vlietdam"})
        desk.page.locator("[contenteditable=true]").first.click()
        desk.page.keyboard.insert_text(BODY)
        desk.save()
        desk.saved()
        (branch,) = set(desk.branches()) - before
        state, path = desk.git("diff", "--name-status", "main", branch).split()
        assert state == "A"
        made[path] = desk.git("show", f"{branch}:{path}")
    assert sorted(made) == [
        "content/vlietstreek/policies/bel-2026-901-een-bezoek-zorg-rust.md",
        "content/vlietstreek/policies/doc-2026-901-een-bezoek-zorg-rust.md",
        "content/vlietstreek/policies/wp-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/jv-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/maa-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/rea-2026-901-een-bezoek-zorg-rust.md",
        "reports/vlietstreek/2026/vr-2026-901-een-bezoek-zorg-rust.md",
    ]
    assert all(text.endswith(f"---\n{BODY}\n") for text in made.values())
    for path, text in made.items():
        (desk.repository / path).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [*program, "check", "--at", moment, *made],
        cwd=desk.repository,
        capture_output=True,
        text=True,
        check=False,
    )
    for path in made:
        (desk.repository / path).unlink()
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_touches_only_the_line_that_was_changed(desk: Desk) -> None:
    before = set(desk.branches())
    desk.open("visit-report/entries/2025/vr-2025-001-hertoets-havenlicht")
    desk.fill({"title": "Andere titel"})
    desk.save()
    desk.saved()
    (branch,) = set(desk.branches()) - before
    changed = desk.git("diff", "--unified=0", "main", branch).splitlines()
    assert [line for line in changed if line[:1] in "+-" and line[:3] not in ("+++", "---")] == [
        '-title: "Hertoets beschermd wonen: Stichting Havenlicht"',
        "+title: Andere titel",
    ]


def test_a_proposal_is_sent_for_review_and_not_published_from_the_form(desk: Desk) -> None:
    desk.open("visit-report/entries/2025/vr-2025-001-hertoets-havenlicht")
    desk.page.get_by_role("button", name="Status: Concept").click()
    desk.page.get_by_role("menuitem", name="Wordt beoordeeld").click()
    desk.page.get_by_role("button", name="Status: Wordt beoordeeld").wait_for()
    assert desk.page.get_by_role("button", name="Publiceer", exact=True).count() == 0


def test_a_provider_is_suggested_and_another_key_is_good_too(desk: Desk) -> None:
    desk.open("visit-report/new")
    desk.page.get_by_role("button", name="Voeg aanbieder toe").click()
    box = desk.page.locator('[id^="waarde-field-"]').first
    assert box.evaluate("box => box.list.options[0].label") == "Stichting Havenlicht"
    box.fill("Havenlicht")
    desk.save()
    desk.page.get_by_text("Waarde klopt nog niet.").wait_for()
    box.fill("p0999")
    desk.save()
    desk.page.get_by_text("Waarde klopt nog niet.").wait_for(state="detached")


def test_an_attachment_comes_along_in_the_folder_of_the_year(desk: Desk) -> None:
    before = set(desk.branches())
    desk.open("visit-report/new")
    desk.fill({**TYPED[Kind.VISIT_REPORT], "id": "VR-2025-902", "title": "Met bijlage"})
    desk.fill({"publication_status": "In voorbereiding"})
    desk.page.get_by_role("button", name="Voeg bijlagen toe").click()
    desk.page.get_by_role("button", name="Kies een bestand").click()
    sent = {"name": "Mijn Bijlage.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"}
    desk.page.locator("input[type=file]").last.set_input_files(sent)
    desk.page.get_by_role("button", name="Gebruik selectie").click()
    desk.save()
    desk.saved()
    (branch,) = set(desk.branches()) - before
    assert desk.git("diff", "--name-only", "main", branch).split() == [
        "reports/vlietstreek/2025/files/mijn-bijlage.pdf",
        "reports/vlietstreek/2025/vr-2025-902-met-bijlage.md",
    ]
    assert "file: mijn-bijlage.pdf" in desk.git(
        "show", f"{branch}:reports/vlietstreek/2025/vr-2025-902-met-bijlage.md"
    )


def test_every_shipped_document_that_is_read_and_written_again_is_the_same(desk: Desk) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(desk.repository.glob("*/*/*/*.md"))]
    desk.open("visit-report/new")
    written = desk.page.evaluate(
        """texts => {
            const form = CMS.getCustomFormatsFormatters().toezicht;
            return texts.map(text => form.toFile(form.fromFile(text), []));
        }""",
        texts,
    )
    assert len(texts) > 40
    assert written == texts


def test_nothing_goes_against_the_policy(desk: Desk) -> None:
    assert desk.said  # Decap tells its version
    assert not [text for text in desk.said if "Content Security Policy" in text]


def test_the_start_page_leads_to_the_form_and_is_accessible(desk: Desk, form: str, axe: str) -> None:
    page = desk.page
    page.goto(f"{form}index.html")
    found = page.evaluate(f"{axe}; axe.run()")
    assert [item["id"] for item in found["violations"]] == []
    link = page.get_by_role("link", name="Open het formulier van Toezicht Vlietstreek")
    assert link.get_attribute("href") == "vlietstreek/"
