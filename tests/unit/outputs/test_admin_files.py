"""The folder admin/: what is in it, and that a name is only ever a name."""

from pathlib import Path

import lxml.html
import pytest

from generator.model.forge import Forge
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices
from generator.outputs.admin_files import FormSite, admin_files, bundle_in

PLACE = FormPlace("vlietstreek", "Zorg & <b>toezicht</b>", Choices())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder in which npm has been, as far as the form can tell."""
    for name in (
        "decap-cms/dist/decap-cms.js",
        "decap-cms/dist/decap-cms.js.map",
        "js-yaml/dist/js-yaml.min.js",
    ):
        path = tmp_path / "node_modules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("1", encoding="utf-8")
    return tmp_path


def made(project: Path, repository: Path, kind: str = "github") -> dict[str, bytes]:
    bundle = bundle_in(project)
    assert bundle is not None
    site = FormSite(
        forge=Forge.model_validate({"kind": kind, "repository": "organisatie/toezicht"}),
        name="Portaal",
        site_url="https://toezicht.example.org/",
        styles=("assets/site.css",),
        places=(PLACE,),
        year=2026,
        bundle=bundle,
        agreed=b"{}",
    )
    return {file.path: file.content for file in admin_files(site, repository / "theme")}


def test_the_folder_holds_what_the_form_needs_and_no_more(project: Path, repository: Path) -> None:
    assert sorted(made(project, repository)) == [
        "admin/decap/decap-cms.js",
        "admin/decap/js-yaml.min.js",
        "admin/form-word.js",
        "admin/form.css",
        "admin/form.js",
        "admin/icon.svg",
        "admin/index.html",
        "admin/vlietstreek/config.yml",
        "admin/vlietstreek/index.html",
    ]


@pytest.mark.parametrize("page", ["admin/index.html", "admin/vlietstreek/index.html"])
def test_a_page_has_nothing_inline_and_nothing_from_elsewhere(
    project: Path, repository: Path, page: str
) -> None:
    tree = lxml.html.document_fromstring(made(project, repository)[page])
    assert tree.get("lang") == "nl"
    assert not tree.xpath("//script[not(@src)] | //style | //@style | //b")
    assert not [address for address in tree.xpath("//script/@src | //link/@href") if ":" in address]


def test_a_proposal_is_made_by_hand_only_where_the_form_cannot(project: Path, repository: Path) -> None:
    assert b"/compare/main...formulier" in made(project, repository, "forgejo")["admin/index.html"]
    assert b"/compare/" not in made(project, repository, "gitlab")["admin/index.html"]


def test_without_a_part_of_the_bundle_there_is_no_form(project: Path) -> None:
    (project / "node_modules/js-yaml/dist/js-yaml.min.js").unlink()
    assert bundle_in(project) is None


def test_what_reads_word_files_comes_along_where_npm_brought_its_libraries(
    project: Path, repository: Path
) -> None:
    before = made(project, repository)
    for name in ("mammoth/mammoth.browser.min.js", "jszip/dist/jszip.min.js"):
        path = project / "node_modules" / name
        path.parent.mkdir(parents=True)
        path.write_text("1", encoding="utf-8")
    after = made(project, repository)
    added = {path.removeprefix("admin/word/") for path in after.keys() - before.keys()}
    own = {path.name for path in (repository / "theme/admin/word").iterdir()}
    assert added == {*own, "agreed.json", "jszip.min.js", "mammoth.browser.min.js"}
    assert b'data-takes-word=""' in before["admin/vlietstreek/index.html"]
    assert b'data-takes-word="ja"' in after["admin/vlietstreek/index.html"]
