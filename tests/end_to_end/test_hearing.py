"""Hoor en wederhoor: what a provider is sent, and how its reactions come back and become public."""

import io
import sys
import zipfile
from pathlib import Path

import lxml.html
import openpyxl
import pikepdf
import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet
from project import MOMENT, Answer, Project, files_in, new_project, places_of

from generator.detection.files import inspect_bytes
from generator.lifecycle.checked_text import fingerprint
from generator.reading.library import read_library

REPORT = "reports/westpolder/2026/vr-2026-002-in-voorbereiding.md"
ID = "VR-2026-002"
WORDS = "Die nachten was er wel iemand wakker, alleen op de eerste verdieping van het gebouw."
ANSWER = "Wij hebben de roosters opnieuw bekeken en de zin over de begane grond verduidelijkt."
OUT = "sent"
STEM = f"{OUT}/vr-2026-002-concept"


@pytest.fixture
def heard(project: Project) -> Project:
    """The project with a report of which the hearing runs."""
    hearing = "hearing:\n  facts: {sent_on: 2026-10-20, closes_on: 2026-11-20}"
    project.replace(REPORT, ("publication_status: draft", f"publication_status: hearing\n{hearing}"))
    return project


def send(project: Project, *, word: str = ID) -> Answer:
    return project.run("preview", word, "--for", "provider", "--out", OUT, "--at", MOMENT)


def react(project: Project, *, word: str = ID, sheet: str = f"{STEM}-reacties.xlsx") -> Answer:
    return project.run("reactions", word, "--from", sheet, "--at", MOMENT)


def sheet_of(project: Project) -> Path:
    return project.root / f"{STEM}-reacties.xlsx"


def row_of(sheet: Worksheet, words: str) -> int:
    return next(row for row in range(2, sheet.max_row + 1) if words in str(sheet.cell(row, 2).value))


def fill(project: Project, *cells: str | None, about: str = "Drie nachten lang") -> int:
    """Fill in reaction, sort, answer and outcome of a paragraph, and give its row."""
    book = openpyxl.load_workbook(sheet_of(project))
    row = row_of(book["Reacties"], about)
    for column, text in enumerate(cells, start=3):
        book["Reacties"].cell(row, column).value = text
    book.save(sheet_of(project))
    return row


def sent_and_returned(project: Project, *cells: str | None, about: str = "Drie nachten lang") -> Answer:
    """Send the document, and take in the worksheet with one reaction and its answer."""
    send(project)
    fill(project, *cells, about=about)
    return react(project)


def numbers_in(page: str) -> list[tuple[str, str]]:
    """The numbers in the margin with what follows them."""
    marks = lxml.html.document_fromstring(page).xpath("//span[@class='nr']")
    return [(mark.text_content(), mark.tail or "") for mark in marks]


def test_a_provider_gets_a_page_a_pdf_and_a_worksheet_and_nothing_else_changes(heard: Project) -> None:
    before = files_in(heard.root)
    answer = send(heard)
    assert answer.status == 0, answer.out + answer.err
    new = {path for path, data in files_in(heard.root).items() if before.get(path) != data}
    assert new == {f"{STEM}.html", f"{STEM}.pdf", f"{STEM}-reacties.xlsx", f"{OUT}/.gitignore"}
    assert "Thuiszorg" not in answer.out


def test_the_page_names_its_reader_the_term_and_the_text(heard: Project) -> None:
    send(heard)
    page = heard.read(f"{STEM}.html")
    seen = lxml.html.document_fromstring(page).text_content()
    assert "CONCEPT voor hoor en wederhoor – niet openbaar, niet verder verspreiden" in seen
    assert "Voor Thuiszorg Sluisweide, 1 november 2026" in seen
    assert "reageren tot en met 20 november 2026" in seen
    assert "Drie nachten lang" in seen


def test_the_page_explains_the_terms_of_the_text(heard: Project) -> None:
    heard.replace(REPORT, ("Drie nachten lang was er", "Na een {calamiteit} was er drie nachten lang"))
    send(heard)
    page = lxml.html.document_fromstring(heard.read(f"{STEM}.html"))
    assert page.xpath("//section[h2='Begrippen in dit stuk']//summary/text()") == ["calamiteit"]


def test_the_hash_is_the_one_of_approve_for_the_text_without_its_hearing(heard: Project) -> None:
    send(heard)
    page = heard.read(f"{STEM}.html")
    heard.replace(REPORT, ("hearing:\n  facts: {sent_on: 2026-10-20, closes_on: 2026-11-20}\n", ""))
    bare = next(item for item in read_library(heard.root).documents if item.path == REPORT)
    assert fingerprint(bare) in page


def test_the_page_asks_for_nothing_and_runs_nothing(heard: Project) -> None:
    send(heard)
    tree = lxml.html.document_fromstring(heard.read(f"{STEM}.html"))
    assert tree.xpath("//script|//link|//iframe|//@onclick") == []
    assert all(address.startswith("data:") for address in tree.xpath("//@src"))
    assert all(address.startswith(("#", "mailto:")) for address in tree.xpath("//@href"))


def test_page_and_worksheet_have_the_same_numbers(heard: Project) -> None:
    send(heard)
    numbers = [number for number, _ in numbers_in(heard.read(f"{STEM}.html"))]
    sheet = openpyxl.load_workbook(sheet_of(heard))["Reacties"]
    listed = [sheet.cell(row, 1).value for row in range(2, sheet.max_row + 1)]
    assert listed[0] == 0
    assert numbers == [f"Alinea {number}" for number in listed[1:]]


def test_the_same_moment_gives_the_same_bytes(heard: Project) -> None:
    send(heard)
    first = files_in(heard.root / OUT)
    send(heard)
    assert files_in(heard.root / OUT) == first


def test_the_pdf_is_tagged_and_hides_nothing(heard: Project) -> None:
    heard.replace(REPORT, ("Drie nachten lang", "Drie nachten lang zag [lak:5.1.2e naam]"))
    send(heard)
    data = (heard.root / f"{STEM}.pdf").read_bytes()
    met = {one.kind.value for one in inspect_bytes("concept.pdf", data).hidden}
    assert met <= {"tool-metadata"}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.Root.Lang == "nl"
        assert pdf.Root.MarkInfo.Marked
        assert ID in str(pdf.docinfo["/Title"])
        assert pdf.open_metadata()["pdfuaid:part"] == "1"


def test_the_worksheet_hides_nothing(heard: Project) -> None:
    send(heard)
    assert inspect_bytes("reacties.xlsx", sheet_of(heard).read_bytes()).hidden == ()


def test_a_fragment_that_looks_like_a_formula_is_text(heard: Project) -> None:
    heard.replace(REPORT, ("Drie nachten lang", "=1+1 nachten lang"))
    send(heard)
    sheet = openpyxl.load_workbook(sheet_of(heard))["Reacties"]
    cell = sheet.cell(row_of(sheet, "=1+1"), 2)
    assert cell.data_type == "s"
    assert cell.quotePrefix


def test_another_draft_leaves_no_trace_in_what_is_sent(heard: Project) -> None:
    text = heard.read(REPORT).replace(ID, "VR-2026-009").replace("over de nachtdienst", "over de keuken")
    heard.write("reports/westpolder/2026/vr-2026-009-keuken.md", text)
    link = "Drie nachten lang [elders](vr-2026-009-keuken.md)"
    heard.replace(REPORT, ("Drie nachten lang", link), ("verdict: ", "related: [VR-2026-009]\nverdict: "))
    assert send(heard).status == 0
    page = heard.read(f"{STEM}.html")
    assert "keuken" not in page
    assert "vr-2026-009" not in page.lower()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("publication_status: hearing", "publication_status: published"), "niet in voorbereiding"),
        ((", closes_on: 2026-11-20", ""), "tot wanneer"),
    ],
    ids=["published", "no term"],
)
def test_without_somebody_to_hear_nothing_is_made(heard: Project, change: tuple[str, str], told: str) -> None:
    heard.replace(REPORT, change)
    answer = send(heard)
    assert answer.status == 2
    assert told in answer.err
    assert not (heard.root / OUT).exists()


def test_who_sends_a_text_with_errors_is_told_so(heard: Project) -> None:
    heard.replace(REPORT, ("Drie nachten lang", "Bel 0612345678 of 0687654321. Drie nachten lang"))

    answer = send(heard)

    assert answer.status == 0
    assert "staan nog 2 fouten. Lees ze voor u verstuurt" in answer.out


def test_what_is_sent_never_comes_among_the_sources(heard: Project) -> None:
    answer = heard.run("preview", ID, "--for", "provider", "--out", "reports/uit", "--at", MOMENT)
    assert answer.status == 2


def test_a_reaction_with_its_answer_comes_into_the_document(heard: Project) -> None:
    answer = sent_and_returned(heard, WORDS, "feitelijke onjuistheid", ANSWER, "deels")
    assert answer.status == 0, answer.out + answer.err
    text = heard.read(REPORT)
    assert f"text: {WORDS}" in text
    assert f"answer: {ANSWER}" in text
    assert "outcome: partly" in text
    assert "quote: Drie nachten lang" in text


def test_the_same_worksheet_twice_gives_the_same_document(heard: Project) -> None:
    sent_and_returned(heard, WORDS, "zienswijze", ANSWER, "nee")
    first = heard.read(REPORT)
    assert react(heard).status == 0
    assert heard.read(REPORT) == first


def test_what_still_needs_an_answer_is_listed_and_nothing_is_written(heard: Project) -> None:
    send(heard)
    row = fill(heard, WORDS, "zienswijze")
    before = heard.read(REPORT)
    answer = react(heard)
    assert answer.status == 1
    assert f"rij {row}, alinea {row - 2}: deze reactie heeft nog geen antwoord" in answer.out
    assert WORDS not in answer.out
    assert heard.read(REPORT) == before


def test_a_reaction_to_another_version_is_refused_with_a_way_out(heard: Project) -> None:
    send(heard)
    fill(heard, WORDS, "zienswijze", ANSWER, "nee")
    heard.replace(REPORT, ("Drie nachten lang", "Twee nachten lang"))
    answer = react(heard)
    assert answer.status == 2
    assert "andere versie" in answer.err
    assert "geschiedenis" in answer.err


def test_more_time_to_react_is_not_another_version(heard: Project) -> None:
    send(heard)
    fill(heard, WORDS, "zienswijze", ANSWER, "nee")
    heard.replace(REPORT, ("closes_on: 2026-11-20", "closes_on: 2026-12-04"))
    assert react(heard).status == 0


def test_a_worksheet_of_another_document_is_refused(heard: Project) -> None:
    send(heard)
    book = openpyxl.load_workbook(sheet_of(heard))
    book["Gegevens"]["B1"] = "VR-2026-077"
    book.save(sheet_of(heard))
    answer = react(heard)
    assert answer.status == 2
    assert "ander stuk" in answer.err


def test_personal_data_in_a_reaction_is_pointed_at_and_stays_out(heard: Project) -> None:
    send(heard)
    row = fill(heard, "Bel mij op 0612345678 voor het rooster.", "zienswijze", ANSWER, "nee")
    before = heard.read(REPORT)
    answer = react(heard)
    assert answer.status == 1
    assert f"rij {row}: RED021" in answer.out
    assert "0612345678" not in answer.out + answer.err
    assert heard.read(REPORT) == before


def test_a_name_in_a_reaction_is_told_to_who_may_still_take_it_out(heard: Project) -> None:
    send(heard)
    row = fill(heard, "Dat zei mevrouw Annelies Kruidenwagen.", "zienswijze", ANSWER, "nee")

    answer = react(heard)

    assert answer.status == 0
    assert f"rij {row}: RED022" in answer.out
    assert "Kruidenwagen" not in answer.out + answer.err


def test_signs_that_nobody_sees_stay_out_of_a_reaction(heard: Project) -> None:
    send(heard)
    fill(heard, "Dat\u200b klopt\u2028 \u202eniet.", "zienswijze", ANSWER, "nee")

    answer = react(heard)

    assert answer.status == 0, answer.out + answer.err
    assert "text: Dat klopt niet." in heard.read(REPORT)


def test_a_row_without_an_existing_paragraph_is_told(heard: Project) -> None:
    send(heard)
    book = openpyxl.load_workbook(sheet_of(heard))
    for column, text in enumerate((99, "x", WORDS, "zienswijze", ANSWER, "nee"), start=1):
        book["Reacties"].cell(book["Reacties"].max_row + (column == 1), column).value = text
    book.save(sheet_of(heard))
    answer = react(heard)
    assert answer.status == 1
    assert "bestaat niet" in answer.out


def test_a_formula_is_refused(heard: Project) -> None:
    answer = sent_and_returned(heard, '=HYPERLINK("https://example.org","x")', "zienswijze", ANSWER, "nee")
    assert answer.status == 1
    assert "formule" in answer.out


def _with_macro(data: bytes) -> bytes:
    written = io.BytesIO(data)
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    return written.getvalue()


def _bomb(data: bytes) -> bytes:
    written = io.BytesIO(data)
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/x.xml", b"0" * 30_000_000)
    return written.getvalue()


def _with_link(data: bytes) -> bytes:
    of_office = "http://schemas.openxmlformats.org"
    relation = (
        f'<Relationships xmlns="{of_office}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{of_office}/officeDocument/2006/relationships/externalLinkPath" '
        'Target="https://example.org/a.xlsx" TargetMode="External"/></Relationships>'
    )
    written = io.BytesIO(data)
    with zipfile.ZipFile(written, "a") as archive:
        archive.writestr("xl/externalLinks/_rels/externalLink1.xml.rels", relation)
    return written.getvalue()


def _with_comment(data: bytes) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    book["Reacties"]["C3"].comment = Comment("Klopt niet", "Aanbieder")
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_with_macro, "macro"),
        (_bomb, "groter"),
        (_with_link, "elders"),
        (_with_comment, "kantlijn"),
        (lambda data: data[: len(data) // 2], "beschadigd"),
        (lambda _data: b"%PDF-1.7 geen werkblad", "geen werkblad"),
        (lambda _data: b"x" * 6_000_000, "te groot"),
    ],
    ids=["macro", "bomb", "external link", "comment", "half a file", "a pdf", "large"],
)
def test_a_hostile_worksheet_is_refused(heard: Project, spoil, told: str) -> None:  # type: ignore[no-untyped-def]
    send(heard)
    sheet = sheet_of(heard)
    sheet.write_bytes(spoil(sheet.read_bytes()))
    answer = react(heard)
    assert answer.status == 2, answer.out + answer.err
    assert told in answer.err


def test_reactions_stay_out_of_the_site_while_the_document_is_closed(heard: Project) -> None:
    sent_and_returned(heard, WORDS, "zienswijze", ANSWER, "nee")
    built = heard.build()
    assert built.status == 0, built.out + built.err
    assert places_of("eerste verdieping", heard.site) == []
    assert places_of("roosters opnieuw bekeken", heard.site) == []


def test_a_reaction_of_a_closed_document_that_leaks_is_found(heard: Project) -> None:
    sent_and_returned(heard, WORDS, "zienswijze", ANSWER, "nee")
    heard.build()
    page = heard.site.resolve() / "westpolder" / "index.html"
    text = page.read_text(encoding="utf-8").replace("</main>", f"<p>{ANSWER}</p></main>")
    page.write_text(text, encoding="utf-8")
    verified = heard.verify()
    assert verified.status == 1
    assert "text-of-closed-document" in {one["name"] for one in verified.json["findings"]}


def test_reaction_and_answer_are_shown_with_the_report_when_it_is_public(heard: Project) -> None:
    sent_and_returned(heard, WORDS, "feitelijke onjuistheid", ANSWER, "deels")
    days = "adopted_on: 2026-10-25\npublished_on: 2026-10-30"
    record = f"adopting_body: supervisor\n{days}\nsummary: Kort verslag."
    heard.replace(
        REPORT,
        ("publication_status: hearing", f"publication_status: published\n{record}"),
        ("closes_on: 2026-11-20", "closes_on: 2026-10-24\n    outcome: corrected"),
    )
    heard.run("approve", f"westpolder/{ID}", "--role", "jurist openbaarheid", "--at", MOMENT)
    built = heard.build()
    assert built.status == 0, built.out + built.err
    page = (heard.site / "westpolder/rapport/2026/vr-2026-002/index.html").read_text(encoding="utf-8")
    section = lxml.html.document_fromstring(page).xpath("//section[@class='reacties']")[0].text_content()
    assert WORDS in section
    assert ANSWER in section
    assert "Drie nachten lang" in section
    assert "deels overgenomen" in section


def test_the_preview_of_a_second_round_shows_the_first(heard: Project) -> None:
    sent_and_returned(heard, WORDS, "zienswijze", ANSWER, "nee")
    send(heard)
    assert ANSWER in heard.read(f"{STEM}.html")


def test_each_of_two_providers_gets_its_own_files_and_both_reactions_stay(heard: Project) -> None:
    heard.replace(REPORT, ("provider: p0302", "provider: [p0301, p0302]"))
    assert send(heard).status == 0
    first, second = (f"{OUT}/vr-2026-002-{key}-concept" for key in ("p0301", "p0302"))
    assert "Voor Stichting Wilgenhof" in heard.read(f"{first}.html")
    assert "Voor Thuiszorg Sluisweide" in heard.read(f"{second}.html")
    for stem, words in ((first, "Bij ons was er wel iemand."), (second, "Wij waren er niet bij.")):
        sheet = heard.root / f"{stem}-reacties.xlsx"
        book = openpyxl.load_workbook(sheet)
        for column, text in enumerate((words, "zienswijze", ANSWER, "nee"), start=3):
            book["Reacties"].cell(2, column).value = text
        book.save(sheet)
        assert react(heard, sheet=f"{stem}-reacties.xlsx").status == 0
    text = heard.read(REPORT)
    assert "by: p0301\n    text: Bij ons" in text
    assert "by: p0302\n    text: Wij waren" in text


def test_the_name_of_a_natural_person_stands_in_its_own_letter_only(heard: Project) -> None:
    person = "p0302:\n  natural_person: true\n  shown_as: een zelfstandige"
    heard.replace("content/westpolder/providers.yml", ("p0302:", person))
    answer = send(heard)
    assert answer.status == 0
    assert "Sluisweide" not in answer.out + answer.err
    page = lxml.html.document_fromstring(heard.read(f"{STEM}.html"))
    assert "Sluisweide" not in page.xpath("//article")[0].text_content()
    assert "Sluisweide" in page.xpath("//header")[0].text_content()


def test_without_the_converter_everything_but_the_pdf_is_made(
    heard: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    answer = send(heard)
    assert answer.status == 0
    assert "Er is geen PDF gemaakt" in answer.out
    assert "openbaar-toezicht[pdf]" in answer.out
    assert not (heard.root / f"{STEM}.pdf").exists()
    assert (heard.root / f"{STEM}.html").exists()


def test_a_picture_travels_in_the_file(heard: Project, repository: Path) -> None:
    files = heard.root / "reports/westpolder/2026/files"
    files.mkdir(parents=True, exist_ok=True)
    picture = (repository / "content/vlietstreek/logo.png").read_bytes()
    (files / "nacht.png").write_bytes(picture)
    attached = "attachments: [{file: nacht.png, title: De gang, accessible: yes}]\nverdict: "
    heard.replace(
        REPORT, ("verdict: ", attached), ("Drie nachten", "![De gang](files/nacht.png)\n\nDrie nachten")
    )
    assert send(heard).status == 0
    tree = lxml.html.document_fromstring(heard.read(f"{STEM}.html"))
    assert tree.xpath("//article//img/@src")[0].startswith("data:image/png;base64,")
    assert tree.xpath("//article//img/@alt") == ["De gang"]


def test_a_picture_that_is_no_attachment_or_a_link_stays_out(heard: Project, repository: Path) -> None:
    picture = repository / "content/vlietstreek/logo.png"
    files = heard.root / "reports/westpolder/2026/files"
    files.mkdir(parents=True, exist_ok=True)
    (files / "ander.png").write_bytes(picture.read_bytes())
    (files / "elders.png").symlink_to(picture)
    attached = "attachments: [{file: elders.png, title: Elders, accessible: yes}]\nverdict: "
    shown = "![Ander](files/ander.png)\n\n![Elders](files/elders.png)\n\nDrie nachten"
    heard.replace(REPORT, ("verdict: ", attached), ("Drie nachten", shown))
    assert send(heard).status == 0
    assert "data:image/png" not in heard.read(f"{STEM}.html")


def test_what_is_taken_back_loses_its_reactions_in_the_public_repository_too(
    project: Project, tmp_path: Path
) -> None:
    public = new_project(tmp_path / "openbaar")
    public.replace("content/westpolder/partnership.yml", ("repository: private", "repository: public"))
    report = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
    told = f"{{paragraph: 0, kind: view, text: {WORDS!r}, answer: {ANSWER!r}, outcome: rejected}}"
    withdrawn = "withdrawn: {on: 2026-10-30, why: error, note: Er zat een fout in.}"
    status = f"publication_status: withdrawn\n{withdrawn}"
    project.replace(report, ("publication_status: published", status))
    heard = "hearing: {facts: {outcome: agrees}"
    project.replace(report, (heard, f"{heard}, reactions: [{told}]"))
    answer = project.run("release", "westpolder/VR-2025-001", "--to", str(public.root), "--at", MOMENT)
    assert answer.status == 0, answer.out + answer.err
    assert "withdrawn" in public.read(report)
    assert WORDS not in public.read(report)


def test_rows_that_were_shifted_are_told(heard: Project) -> None:
    send(heard)
    row = fill(heard, WORDS, "zienswijze", ANSWER, "nee")
    book = openpyxl.load_workbook(sheet_of(heard))
    book["Reacties"].cell(row, 1).value = 1
    book.save(sheet_of(heard))
    answer = react(heard)
    assert answer.status == 1
    assert "andere alinea" in answer.out


def test_changed_columns_are_refused(heard: Project) -> None:
    send(heard)
    book = openpyxl.load_workbook(sheet_of(heard))
    book["Reacties"]["C1"] = "Opmerking"
    book.save(sheet_of(heard))
    answer = react(heard)
    assert answer.status == 2
    assert "kolommen" in answer.err
