"""Links into the web page of a forge, with a document that is begun."""

from urllib.parse import parse_qs, urlsplit

import pytest

from generator.model.forge import Forge
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices
from generator.outputs.forge_links import (
    new_document_links,
    new_file_address,
    proposal_address,
    source_address,
    text_of,
)
from generator.reading.layout import Role, position
from generator.settings.schema import schema_of
from generator.source.fence import part

PLACE = FormPlace("vlietstreek", "Toezicht Vlietstreek", Choices())


def forge(kind: str, **keys: object) -> Forge:
    return Forge.model_validate({"kind": kind, "repository": "organisatie/toezicht", **keys})


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        ("github", "https://github.com/organisatie/toezicht/new/main"),
        ("gitlab", "https://gitlab.com/organisatie/toezicht/-/new/main/reports/vlietstreek/2026"),
        ("forgejo", "https://codeberg.org/organisatie/toezicht/_new/main/reports/vlietstreek/2026"),
    ],
)
def test_each_forge_begins_a_file_in_its_own_way(kind: str, start: str) -> None:
    address = new_file_address(forge(kind), "reports/vlietstreek/2026/vr.md", text="a: b & c\n")
    assert address.partition("?")[0] == start
    asked = parse_qs(urlsplit(address).query)
    assert [
        name.rpartition("/")[2] for name in (*asked.get("filename", []), *asked.get("file_name", []))
    ] == ["vr.md"]
    assert asked.get("value", ["a: b & c\n"]) == ["a: b & c\n"]


def test_an_own_server_and_branch_are_used() -> None:
    own = forge("gitlab", base_url="https://git.example.org", branch="hoofd")
    assert source_address(own, "content/a.yml") == (
        "https://git.example.org/organisatie/toezicht/-/blob/hoofd/content/a.yml"
    )


def test_what_the_form_kept_on_its_branch_becomes_a_proposal() -> None:
    assert proposal_address(forge("forgejo")).endswith("/organisatie/toezicht/compare/main...formulier")


@pytest.mark.parametrize("kind", Kind)
def test_a_begun_document_has_every_required_key_and_stands_where_the_layout_wants_it(kind: Kind) -> None:
    begun = part(text_of(kind, year=2026)).tree.values
    assert begun is not None
    assert set(schema_of(kind)["required"]) <= begun.keys()
    links = {link.label: link.address for link in new_document_links(forge("github"), PLACE, year=2026)}
    (path,) = parse_qs(urlsplit(links[kind.label]).query)["filename"]
    assert position(path).role is Role.DOCUMENT
