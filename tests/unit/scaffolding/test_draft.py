"""Front matter from what a file says, and the real check on what comes out."""

from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from bench.scaffolding.five_reports import five_reports
from generator.errors import UsageError
from generator.model.finding import Finding, Severity
from generator.model.kinds import KINDS
from generator.model.terms import Kind
from generator.model.values import AMSTERDAM
from generator.pipeline.checking import check
from generator.pipeline.order import Order
from generator.reading.document import read_document
from generator.scaffolding.convert import convert
from generator.scaffolding.converted import Converted, Grid, Items, Note, Picture, Weight
from generator.scaffolding.draft import draft, with_marks
from generator.scaffolding.drafted import Draft, Sure
from generator.scaffolding.messages import OLD
from generator.source.text import decode

AT = datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM)
BODY = """## Aanleiding

Op 3 en 5 februari 2026 bezochten wij de werkplaats. Het was een signaalgestuurd onderzoek.

## Wat is onderzocht

Wij spraken mevrouw Wilhelmina van Verzonnen ([site](https://www.example.org/)).

## Oordeel

De aanbieder voldoet deels aan het kader.

## Vervolg

Een ander mailt naar j.verzonnen@example.org: dat kan altijd.
"""
GRIDS = (
    Grid(
        "Oordeel", (("Norm", "Oordeel"), ("N1", "Voldoet"), ("N2", "voldoet deels"), ("N9", "Voldoet niet"))
    ),
    Grid(
        "Aanbevelingen",
        (("Aanbeveling", "Wie", "Termijn"), ("Maak een plan.", "Koers en Kompas Thuis", "1 mei 2026")),
    ),
)
FOUND = Converted(
    BODY,
    title="Rapport over Koers en Kompas",
    cover=("Gemeenten Vlietdam en Lindenrade", "Vastgesteld op 12-03-2026"),
    grids=GRIDS,
)


class Nobody:
    @contextmanager
    def step(self, _name, _total=None):
        yield lambda _count: None


def values(made: Draft) -> dict[str, str]:
    return {key.key: key.yaml for key in made.keys}


def sure(made: Draft) -> dict[str, Sure]:
    return {key.key: key.sure for key in made.keys}


def meta(made: Draft):
    _, document = read_document(made.path, "vlietstreek", decoded=decode(made.source.encode()))
    assert document is not None
    return document.meta


def test_what_the_file_says_is_drafted_with_how_sure_it_is(around):
    made = draft(FOUND, around)

    found = meta(made)
    assert found.title == "Rapport over Koers en Kompas"
    assert found.provider == ("p0111",)
    assert found.municipalities == ("gm9002", "gm9006")
    assert found.adopted_on == date(2026, 3, 12)
    assert found.visited_on == (date(2026, 2, 3), date(2026, 2, 5))
    assert (found.form, found.variant, found.verdict) == ("reactive", "signal", "partly")
    assert [(item.norm, item.verdict) for item in found.judgements] == [("N1", "meets"), ("N2", "partly")]
    advice = found.recommendations[0]
    assert (advice.id, advice.text, advice.to, advice.due) == (
        "A1",
        "Maak een plan.",
        "aanbieder",
        date(2026, 5, 1),
    )
    assert sure(made)["adopted_on"] is Sure.CERTAIN
    assert sure(made)["visited_on"] is Sure.LIKELY
    assert sure(made)["judgements"] is Sure.LIKELY
    assert "1 rijen" in next(key.why for key in made.keys if key.key == "judgements")


def test_what_is_not_found_is_left_to_a_person_and_never_invented(around):
    made = draft(Converted("## Kop\n\nTekst.\n", title="Onderzoek"), around)

    assert {key.key for key in made.open_keys} >= {
        "summary",
        "provider",
        "form",
        "variant",
        "visited_on",
        "verdict",
    }
    assert all(f"\n# {key.key}:" in made.source for key in made.open_keys)
    assert all(key.why for key in made.keys)


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("De aanbieder voldoet aan alle normen.", "meets"),
        ("De aanbieder voldoet niet aan het kader.", "does-not-meet"),
        ("De aanbieder voldoet op drie punten niet aan het kader.", ""),
        ("De aanbieder voldoet aan het kader, maar niet op tijd.", ""),
        ("De aanbieder voldoet aan norm 1. De aanbieder voldoet niet aan norm 2.", ""),
        ("Wij geven geen oordeel.", ""),
    ],
)
def test_a_verdict_is_only_taken_where_it_can_be_read_in_one_way(sentence, verdict, around):
    made = draft(replace(FOUND, body=f"## Oordeel\n\n{sentence}\n", grids=()), around)

    assert values(made)["verdict"] == verdict


def test_crosses_in_columns_are_judgements_too(around):
    head = ("Norm", "Voldoet", "Voldoet deels", "Voldoet niet")
    grid = Grid(
        "Oordeel",
        (head, ("N3 De cliënt beslist mee over de ondersteuning.", "", "x", ""), ("N4", "", "", "")),
    )

    made = draft(replace(FOUND, grids=(grid,)), around)

    assert values(made)["framework"] == "kader-2026"
    assert values(made)["judgements"] == "\n  - {norm: N3, verdict: partly}"


def test_recommendations_come_from_a_list_under_their_heading(around):
    items = Items(
        "Aanbevelingen",
        ("Voor de gemeente: regel vervoer vóór 1 juni 2026.", "2. Leer van klachten.", "De aanbieder belt."),
    )

    made = draft(replace(FOUND, grids=(), lists=(items,)), around)

    found = meta(made).recommendations
    assert [(item.text, item.to, item.due) for item in found] == [
        ("regel vervoer vóór 1 juni 2026.", "gemeente", date(2026, 6, 1)),
        ("Leer van klachten.", None, None),
        ("De aanbieder belt.", "aanbieder", None),
    ]


@pytest.mark.parametrize(
    ("title", "kind", "folder"),
    [
        ("Jaarverslag Wmo-toezicht 2025", Kind.ANNUAL_REPORT, "reports/vlietstreek/2026/jv-2026-"),
        ("Werkplan toezicht 2027", Kind.WORK_PLAN, "content/vlietstreek/policies/wp-2027-"),
        ("Beleidsplan toezicht Wmo", Kind.POLICY, "content/vlietstreek/policies/bel-2026-"),
        ("Reactie van het college", Kind.RESPONSE, "reports/vlietstreek/2026/rea-2026-"),
        ("Hertoets bij Havenlicht", Kind.VISIT_REPORT, "reports/vlietstreek/2026/vr-2026-011-hertoets"),
    ],
)
def test_the_title_tells_the_kind_and_where_the_document_goes(title, kind, folder, around):
    made = draft(Converted("## Kop\n\nTekst.\n", title=title), around)

    assert values(made)["kind"] == kind
    assert made.path.startswith(folder)
    assert made.id not in {document.id for document in around.collection.documents}


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_can_be_drafted_in_the_order_of_its_keys(kind, asked):
    made = draft(FOUND, asked(kind))

    order = [name.rstrip("_") for name in KINDS[kind].model_fields]
    places = [
        made.source.index(f"{key}:") for key in order if f"\n{key}:" in made.source.partition("\n---")[0]
    ]
    assert places == sorted(places)
    assert sure(made)["kind"] is Sure.CERTAIN
    front = made.source.split("\n---\n")[0].split("\n")[1:]
    keys = [place for place, line in enumerate(front) if line[:1] not in {" ", "#"}]
    assert all(front[place - 1].startswith("# ") for place in keys)


def test_personal_data_is_offered_as_marks_and_never_told(around):
    made = draft(FOUND, around)

    assert [offer.mark for offer in made.offers] == ["[lak:5.1.2e naam]", "[lak:5.1.2e contact]"]
    assert "Verzonnen" not in repr(made) + " ".join(offer.masked for offer in made.offers)
    line = made.source.split("\n")[made.offers[0].span.line - 1]
    assert line[made.offers[0].span.column - 1 :].startswith("Wilhelmina")


def test_chosen_marks_are_carried_out_and_make_the_document_redacted(around):
    made = draft(FOUND, around)

    marked = with_marks(made, made.offers)

    assert (
        "mevrouw [lak:5.1.2e naam] (\\[" in marked.source
        or "mevrouw [lak:5.1.2e naam] ([site]" in marked.source
    )
    assert "mailt naar [lak:5.1.2e contact] : dat" in marked.source
    assert meta(marked).redaction.status == "redacted"
    assert with_marks(made, ()) == made


def test_a_picture_is_named_after_the_document_and_listed(around):
    body = "## Kop\n\nEen signaalgestuurd onderzoek.\n\n![Kaart](files/afbeelding-1.png)\n"
    picture = Picture("afbeelding-1.png", b"x")

    made = draft(replace(FOUND, body=body, pictures=(picture,), grids=GRIDS), around)

    assert made.pictures[0].name == "vr-2026-011-afbeelding-1.png"
    assert "![Kaart](files/vr-2026-011-afbeelding-1.png)" in made.source
    assert meta(made).attachments[0].file == "vr-2026-011-afbeelding-1.png"
    assert made.folder == "reports/vlietstreek/2026/files"


def test_a_name_in_the_title_does_not_reach_the_name_of_the_file(around):
    made = draft(
        Converted("## Kop\n\nTekst.\n", title="Onderzoek bij mevrouw Wilhelmina van Verzonnen"), around
    )

    assert made.path == "reports/vlietstreek/2026/vr-2026-011.md"


def test_public_sources_are_told_of(library, around):
    collection = next(found for found in library.collections if found.key == "duinkust")

    made = draft(FOUND, replace(around, collection=collection))

    assert "openbaar" in made.notes[-1].told()


def test_a_refused_file_gives_no_document(around):
    with pytest.raises(UsageError):
        draft(Converted(notes=(Note(Weight.REFUSED, OLD),)), around)


def checked(example: Path, made: Draft, root: Path) -> list[Finding]:
    """Put a draft in a copy of the example and give what the real check says of it."""
    for name in ("content", "reports"):
        (root / name).mkdir()
    for file in sorted(example.rglob("*")):
        if file.is_file() and file.relative_to(example).parts[0] in {"content", "reports"}:
            to = root / file.relative_to(example)
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(file.read_bytes())
    (root / made.path).write_text(made.source, encoding="utf-8")
    (root / made.folder).mkdir(exist_ok=True)
    for picture in made.pictures:
        (root / made.folder / picture.name).write_bytes(picture.content)
    _, findings = check(Order(root, AT), Nobody())
    return [
        finding for finding in findings if finding.path == made.path or finding.path.startswith(made.folder)
    ]


@pytest.mark.parametrize("report", five_reports(), ids=lambda report: report.name)
def test_what_comes_out_of_a_report_passes_the_real_check(report, around, example, tmp_path):
    made = draft(convert(report.data, report.suffix), around)

    found = checked(example, made, tmp_path)

    assert [finding.code for finding in found if finding.severity is Severity.ERROR] == []


def test_only_personal_data_is_left_to_decide_where_all_was_found(around, example, tmp_path):
    findings = checked(example, draft(FOUND, around), tmp_path)

    assert {found.code for found in findings if found.severity is Severity.ERROR} == {"RED018"}
    assert "RED022" in {found.code for found in findings}


def test_what_was_not_found_is_told_by_the_check_as_missing(around, example, tmp_path):
    made = draft(Converted("## Kop\n\nTekst.\n", title="Onderzoek"), around)

    findings = checked(example, made, tmp_path)

    assert {(found.code, found.key) for found in findings} == {("MET002", "form"), ("MET002", "variant")}


def test_signs_that_nobody_sees_do_not_reach_the_front_matter(around):
    grid = Grid("Aanbevelingen", (("Aanbeveling",), ("Maak een \u202eplan\u202c.",)))
    converted = Converted("## Kop\n\nTekst.\n", title="Onder\u202ezoek\u200b", grids=(grid,))

    made = draft(converted, around)

    assert 'title: "Onderzoek"' in made.source
    assert 'text: "Maak een plan."' in made.source


def test_a_title_that_is_too_long_is_to_be_decided(around):
    made = draft(Converted("## Kop\n\nTekst.\n", title="x" * 301), around)

    assert "title" in {key.key for key in made.open_keys}


def test_with_its_marks_the_draft_passes(around, example, tmp_path):
    made = draft(FOUND, around)

    errors = checked(example, with_marks(made, made.offers), tmp_path)

    assert [finding.code for finding in errors if finding.severity is Severity.ERROR] == []
