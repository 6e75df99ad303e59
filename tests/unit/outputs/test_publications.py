import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from generator.markup.context import RenderContext
from generator.markup.render import render
from generator.model import procedure as parts
from generator.model import terms
from generator.model.kinds import Covers, FollowUp, Judgement
from generator.model.publications import FORM
from generator.model.terms import AttachmentRole
from generator.outputs.publications import content_hash, publications_file, publications_of
from generator.source.files import ArchivedFiles
from generator.staging.public import PublicSite
from generator.staging.public_document import Inspection, PublicDocument
from generator.staging.public_parts import GroundUsed, Link, Norm, PublicAttachment, Relation

ADVICE = parts.Recommendation(id="A1", text="Werk de plannen bij.", to="aanbieder", due=date(2027, 1, 1))
INSPECTION = Inspection(
    form=terms.Form.PROACTIVE,
    variant=terms.Variant.RISK_BASED,
    subject=terms.Subject.PROVIDER,
    scope=terms.Scope.QUALITY,
    cooperation=None,
    announced=True,
    supervisors=("Bureau Toezicht",),
    started_on=None,
    visited_on=(date(2026, 2, 3),),
    places=(),
    framework="Kader 2026",
    norms=(Norm("De plek is veilig.", Judgement(norm="N1", verdict=terms.NormVerdict.MEETS)),),
    follow_up=(),
    reaction="",
)
Change = Callable[[PublicDocument], PublicDocument]
SILENT: dict[str, Change] = {
    "the title": lambda told: replace(told, title="Een andere titel"),
    "the summary": lambda told: replace(told, summary="Anders."),
    "the body": lambda told: replace(told, text="Wij spraken vijf cliënten."),
    "a passage that was redacted": lambda told: replace(told, grounds=(GroundUsed("5.1.2e", "", 2),)),
    "the verdict": lambda told: replace(told, verdict=terms.Verdict.PARTLY),
    "the day of a visit": lambda told: replace(
        told, inspection=replace(INSPECTION, visited_on=(date(2026, 2, 4),))
    ),
    "the judgement on a norm": lambda told: replace(
        told,
        inspection=replace(
            INSPECTION,
            norms=(Norm("De plek is veilig.", Judgement(norm="N1", verdict=terms.NormVerdict.PARTLY)),),
        ),
    ),
    "the words of the provider": lambda told: replace(
        told, inspection=replace(INSPECTION, reaction="Wij herkennen dit niet.")
    ),
    "the text of a recommendation": lambda told: replace(
        told, recommendations=(ADVICE.model_copy(update={"text": "Bekijk de plannen."}),)
    ),
    "the municipality": lambda told: replace(told, municipalities=(Link("", "Hoogmeer", "gm9003"),)),
    "what a policy covers": lambda told: replace(told, policy_covers=Covers(publication=terms.Covered.YES)),
}
LIVING: dict[str, Change] = {
    "how far a recommendation is": lambda told: replace(
        told,
        recommendations=(
            ADVICE.model_copy(update={"status": terms.Progress.DONE, "done_on": date(2026, 9, 1)}),
        ),
    ),
    "a step after the report": lambda told: replace(
        told, inspection=replace(INSPECTION, follow_up=(FollowUp(what="Gesprek", on=date(2026, 9, 1)),))
    ),
    "an appeal": lambda told: replace(
        told, proceedings=(parts.Proceeding(kind=terms.ProceedingKind.APPEAL),)
    ),
    "a relation": lambda told: replace(
        told, relations=(Relation("Reactie hierop", Link("reactie/2026/rea-2026-001/", "Reactie")),)
    ),
    "a theme": lambda told: replace(told, themes=(Link("", "Veiligheid", "veiligheid"),)),
    "the name of a supervisor": lambda told: replace(
        told, inspection=replace(INSPECTION, supervisors=("Bureau Toezicht West",))
    ),
    "a Dutch label of ours": lambda told: replace(told, kind_label="Onderzoek naar een thema"),
    "the name of a municipality": lambda told: replace(
        told, municipalities=(Link("gemeente/x/", "Vlietdam aan Zee", "gm9002"),)
    ),
    "the HTML": lambda told: replace(told, html="<p>Wij spraken drie cliënten.</p>"),
    "the line ends of the text": lambda told: replace(told, text="Wij  spraken drie\ncliënten.\n"),
    "an explanation in the glossary": lambda told: replace(told, text="Wij spraken drie {cliënten}."),
    "a version": lambda told: replace(told, versions=()),
}
CSV = PublicAttachment(
    address="rapport/2026/vr-2026-001/rooster.csv",
    source="reports/vlietstreek/2026/files/rooster.csv",
    title="Rooster",
    role=AttachmentRole.ANNEX,
    type="CSV",
    size=12,
    accessible=None,
)


@pytest.fixture
def told(site: PublicSite) -> PublicDocument:
    return replace(
        site.documents[0],
        text="Wij spraken drie cliënten.",
        recommendations=(ADVICE,),
        inspection=INSPECTION,
    )


def files(**contents: bytes) -> ArchivedFiles:
    archive = zipfile.ZipFile(BytesIO(), "w")
    for name, content in contents.items():
        archive.writestr(f"reports/vlietstreek/2026/files/{name}.csv", content)
    return ArchivedFiles(archive)


def listed(site: PublicSite, **contents: bytes) -> Any:
    return json.loads(publications_file(publications_of(site, files(**contents))).content)


@pytest.mark.parametrize("what", SILENT)
def test_a_change_of_content_changes_the_hash(told: PublicDocument, what: str) -> None:
    assert content_hash(SILENT[what](told)) != content_hash(told)


@pytest.mark.parametrize("what", LIVING)
def test_a_fact_that_may_follow_the_day_leaves_the_hash(told: PublicDocument, what: str) -> None:
    changed = LIVING[what](told)

    assert changed != told
    assert content_hash(changed) == content_hash(told)


def test_what_is_hashed_stays_the_same_until_its_version_goes_up(told: PublicDocument) -> None:
    """Another hash here is a silent change of every document that is online: then FORM goes up too."""
    said = render(
        "## Oordeel\n\n- Eén *punt* en [lak:5.1.2e naam]\n\n| a | b |\n|---|---|\n| 1 | {rooster} |\n",
        RenderContext(),
    )

    pinned = replace(told, text=said.text)

    assert (FORM, content_hash(pinned)) == (
        1,
        "53e063d52b871f03ead8d8a9605a04ae805e77d732460b56d8e27a4ac1f84213",
    )


def test_a_change_of_the_members_is_no_change_of_a_document_for_all_of_them(told: PublicDocument) -> None:
    for_all = replace(told, covers_all=True)
    later = replace(for_all, municipalities=(*told.municipalities, Link("", "Hoogmeer", "gm9003")))

    assert content_hash(for_all) == content_hash(later)


def test_the_list_has_a_line_for_each_address_sorted(site: PublicSite) -> None:
    found = publications_file(publications_of(site, files()))

    lines = found.content.decode().splitlines()
    addresses = [json.loads(line.rstrip(","))["address"] for line in lines[1:-1]]
    assert found.path == "publications.json"
    assert addresses == sorted(addresses)
    assert len(addresses) == len(site.documents) + len(site.tombstones)


def test_a_published_document_is_listed_with_its_days_versions_and_files(site: PublicSite) -> None:
    with_file = replace(site.documents[0], attachments=(CSV,), providers=(Link("", "een zelfstandige"),))

    entry = listed(replace(site, documents=(with_file,)), rooster=b"dag;ploeg\n")["publications"][-1]

    assert entry.pop("sha256") == content_hash(with_file)
    assert entry == {
        "address": "rapport/2026/vr-2026-001/",
        "id": "VR-2026-001",
        "status": "published",
        "published_on": "2026-03-01",
        "modified": "2026-07-02",
        "providers": [""],
        "versions": [
            {"version": "1.0", "on": "2026-03-01"},
            {"version": "1.1", "on": "2026-07-02"},
            {"version": "9", "on": "2027-01-01"},
        ],
        "attachments": [
            {
                "address": "rapport/2026/vr-2026-001/rooster.csv",
                "sha256": "acf1a9a542e774f3167af84b5e8d236fe4685eb2e31dbafca4a89453861da006",
            }
        ],
    }


def test_what_was_taken_back_has_no_hash(site: PublicSite) -> None:
    found = {entry["id"]: entry for entry in listed(site)["publications"]}

    assert found["MTR-2026-002"] == {
        "address": "maatregel/2026/mtr-2026-002/",
        "id": "MTR-2026-002",
        "status": "withdrawn",
        "on": "2026-08-01",
    }
    assert found["BEL-2024-001"].keys() == {"address", "id", "status"}


def test_the_words_of_a_document_stand_nowhere_in_the_list(site: PublicSite) -> None:
    content = publications_file(publications_of(site, files())).content.decode()

    assert not any(document.title in content or document.summary in content for document in site.documents)
