"""A Word file in the form in the browser: what comes along, what is refused, as the terminal does."""

import base64
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from form_desk import Desk
from word_cases import CANARY, cases, report, unseen

from bench.attachments.office_parts import docx, paragraph, run
from generator.scaffolding.convert import convert
from generator.scaffolding.converted import Converted, Weight
from generator.scaffolding.messages import BEHIND, COVER, COVER_STAYS, ONLY_WORD, UNKNOWN_TYPE

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Route

LABEL = "Tekst uit een Word-bestand overnemen"
FIELDS = {
    "id": "VR-2026-905",
    "form": "Proactief",
    "variant": "Thematisch",
    "title": "Uit Word",
    "summary": "Wij keken rond.",
    "publication_status": "In voorbereiding",
    "municipalities": "Vlietdam",
}
PICTURE = (
    "[nog invullen] Hier staat in het Word-bestand een afbeelding. Voeg haar zelf toe, met een beschrijving, "
    "of haal deze regel weg."
)
TAKEN = f"""## Wat is onderzocht

Wij spraken met medewerkers[^1].

- een
  - twee
- drie

{PICTURE}

## Oordeel

| Norm | Oordeel |
| --- | --- |
| veilig | voldoet |

## Vervolg

Wij sluiten dit onderzoek af.

[^1]: Op een dag in mei.
"""
CONVERT = """async ([name, data]) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const { convert } = await import(new URL("../word/convert.js", location.href));
    return convert(new File([bytes], name));
}"""
KINDS = "(await import(new URL('../word/personal.js', location.href))).personalData(text)"


def choose(desk: Desk, content: bytes, name: str = "rapport.docx") -> "Locator":
    """Choose a file; gives what the form shows about it."""
    box = desk.page.get_by_label(LABEL)
    box.set_input_files({"name": name, "mimeType": "application/octet-stream", "buffer": content})
    desk.page.wait_for_function("!document.querySelector('.word-status').textContent.startsWith('Bezig')")
    return desk.page.locator(".word")


def typed(desk: Desk) -> str:
    return desk.page.locator("[contenteditable=true]").first.inner_text().strip("\ufeff\n")


def in_browser(desk: Desk, name: str, content: bytes) -> dict[str, Any]:
    found: dict[str, Any] = desk.page.evaluate(CONVERT, [name, base64.b64encode(content).decode()])
    return found


def sentences(found: Converted) -> set[str]:
    """Give what the terminal says, as the form says it: without headings and data about the file."""
    said = set()
    for note in found.notes:
        message = {COVER: COVER_STAYS, UNKNOWN_TYPE: ONLY_WORD}.get(note.message, note.message)
        told = replace(note, message=message, place=replace(note.place, heading="")).told()
        if note.message is not BEHIND and found.is_refused <= (note.weight is Weight.REFUSED):
            said.add(f"{told[0].upper()}{told[1:].removesuffix(' (hele bestand)')}.")
    return said


def without_place(said: set[str]) -> set[str]:
    return {sentence.partition(" (alinea")[0].removesuffix(".") for sentence in said}


@pytest.fixture
def new_report(desk: Desk) -> Desk:
    desk.open("visit-report/new")
    desk.page.get_by_label(LABEL).wait_for()
    return desk


def test_the_text_of_a_word_file_becomes_a_document_that_passes_the_check(
    new_report: Desk, program: list[str], moment: str
) -> None:
    desk = new_report
    said = choose(desk, report()).inner_text()
    desk.fill(FIELDS)
    desk.save()
    desk.saved()
    (branch,) = desk.branches()
    path = "reports/vlietstreek/2026/vr-2026-905-uit-word.md"
    assert desk.git("diff", "--name-only", "main", branch).split() == [path]
    text = desk.git("show", f"{branch}:{path}")
    assert text.endswith(f"---\n{TAKEN}")
    assert "een afbeelding is niet meegekomen" in said.lower()
    (desk.repository / path).write_text(text, encoding="utf-8")
    command = [*program, "check", "--at", moment, path]
    done = subprocess.run(command, cwd=desk.repository, capture_output=True, text=True, check=False)
    (desk.repository / path).unlink()
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_may_not_come_along_is_refused_with_its_place_and_leaves_the_text_as_it_was(
    new_report: Desk,
) -> None:
    for name, words in (
        ("inserted.docx", "bijgehouden wijzigingen: accepteer of weiger die in Word"),
        ("commented.docx", "opmerking in de kantlijn"),
        ("vanished.docx", "tekst die een lezer niet ziet"),
        ("old.doc", "kies 'Opslaan als' .docx"),
    ):
        shown = choose(new_report, cases()[name], name)
        told = shown.get_by_role("alert").inner_text()
        assert words in told
        assert "(alinea 2)" in told or name == "old.doc"
        assert CANARY not in new_report.page.content()
    assert typed(new_report) == ""


def test_text_that_stands_there_is_replaced_only_after_a_yes(new_report: Desk) -> None:
    choose(new_report, docx())
    before = typed(new_report)
    new_report.unwanted = ("Er staat al tekst",)
    kept = choose(new_report, report()).get_by_role("status").inner_text()
    new_report.unwanted = ("back-up",)
    assert "is gebleven" in kept
    assert typed(new_report) == before
    choose(new_report, report())
    assert "Wij sluiten dit onderzoek af." in typed(new_report)


def test_of_two_files_the_one_that_was_chosen_last_comes_along(new_report: Desk) -> None:
    box = new_report.page.get_by_label(LABEL)
    for text in ("Van het eerste bestand.", "Van het tweede bestand."):
        content = docx(paragraph(run(text)))
        box.set_input_files(
            {"name": "rapport.docx", "mimeType": "application/octet-stream", "buffer": content}
        )
    new_report.page.get_by_text("staat nu in het veld").wait_for()
    assert "Van het tweede bestand." in typed(new_report)
    assert "Van het eerste bestand." not in typed(new_report)


def test_certain_personal_data_is_counted_and_never_shown(new_report: Desk) -> None:
    text = "Bel 06-00000000 of +31 6 0000 0000. Het nummer is 123456782 en niet 123456789."
    told = choose(new_report, docx(paragraph(run(text)))).get_by_role("alert").inner_text()
    assert "Waarschijnlijk 2 telefoonnummers en 1 burgerservicenummer;" in told
    assert "0000" not in told
    assert "1234" not in told
    found = new_report.page.evaluate(
        f"async (text) => {KINDS}", "Mail a@example.org; zie 0800-0000 op 12-05-2026."
    )
    assert found == ["1 e-mailadres"]


def test_the_form_and_the_terminal_decide_write_and_say_the_same(desk: Desk) -> None:
    for name, content in cases().items():
        there = convert(content, name.rpartition(".")[2])
        here = in_browser(desk, name, content)
        assert here["isRefused"] == there.is_refused, name
        assert here["body"] == there.body, name
        assert CANARY not in there.body, name
        assert there.is_refused or name not in unseen(), name
        said, wanted = set(here["sentences"]), sentences(there)
        if there.is_refused:
            assert said, name
            assert said <= wanted, name
        else:
            assert without_place(said) == without_place(wanted), name


def test_where_a_part_was_missing_the_form_says_so_and_does_the_rest(desk: Desk) -> None:
    def lacking(route: "Route") -> None:
        script = route.fetch()
        body = f"document.currentScript.dataset.takesWord = '';{script.text()}"
        route.fulfill(response=script, body=body, headers={**script.headers, "cache-control": "no-store"})

    desk.page.route("**/form-word.js", lacking)
    desk.open("visit-report/new")
    desk.page.unroute("**/form-word.js")
    desk.page.get_by_text("ontbrak een onderdeel").wait_for()
    assert desk.page.get_by_label(LABEL).count() == 0
    assert desk.page.locator("[contenteditable=true]").count() == 1


def test_the_control_can_be_used_by_everybody_and_asks_nothing_of_others(
    new_report: Desk, form: str, axe: str
) -> None:
    page = new_report.page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    shown = choose(new_report, report())
    page.get_by_label(LABEL).focus()
    assert page.evaluate("document.activeElement.type") == "file"
    hint = page.locator(f"[id='{page.get_by_label(LABEL).get_attribute('aria-describedby')}']")
    assert "blijft op uw computer" in hint.inner_text()
    assert shown.get_by_role("status").count() == shown.get_by_role("alert").count() == 1
    found = page.evaluate(f"{axe}; axe.run('.word')")
    assert [item["id"] for item in found["violations"]] == []
    assert [url for url in asked if not url.startswith((form, "blob:", "data:"))] == []
    assert not [text for text in new_report.said if "Content Security Policy" in text]
