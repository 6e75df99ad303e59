"""Where the form keeps what is made, on each forge."""

from typing import Any

import pytest
import yaml

from generator.model.forge import Forge
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace, config_file, config_of, folder_of
from generator.outputs.admin_fields import Choices
from generator.outputs.admin_policy import admin_policy
from generator.reading.layout import Role, position

PLACE = FormPlace("vlietstreek", "Toezicht Vlietstreek", Choices())


def forge(kind: str, **keys: object) -> Forge:
    return Forge.model_validate({"kind": kind, "repository": "organisatie/toezicht", **keys})


def config(kind: str, **keys: object) -> dict[str, Any]:
    return config_of(PLACE, forge(kind, **keys), site_url="https://toezicht.example.org/")


@pytest.mark.parametrize(
    ("kind", "backend"), [("github", "github"), ("gitlab", "gitlab"), ("forgejo", "gitea")]
)
def test_each_forge_has_its_backend(kind: str, backend: str) -> None:
    made = config(kind)["backend"]
    assert (made["name"], made["repo"]) == (backend, "organisatie/toezicht")


def test_a_proposal_is_a_branch_of_its_own_where_decap_can_make_one() -> None:
    assert [config(kind)["publish_mode"] for kind in ("github", "gitlab")] == ["editorial_workflow"] * 2
    assert config("forgejo")["publish_mode"] == "simple"
    assert config("forgejo")["backend"]["branch"] == "formulier"


def test_signing_in_needs_no_secret() -> None:
    made = config("gitlab", base_url="https://git.example.org", sign_in={"app_id": "abc"})["backend"]
    assert (made["auth_type"], made["app_id"]) == ("pkce", "abc")
    assert made["api_root"] == "https://git.example.org/api/v4"
    assert config("github", sign_in={"helper": "https://aanmelden.example.org"})["backend"]["base_url"] == (
        "https://aanmelden.example.org"
    )


def test_every_kind_has_a_collection_in_a_folder_that_the_layout_knows() -> None:
    collections = {item["name"]: item for item in config("github")["collections"]}
    assert set(collections) == {kind.value for kind in Kind} | {"pages"}
    for kind in Kind:
        assert position(f"{folder_of(kind, PLACE.key, year=2026)}/vr-2026-001.md").role is Role.DOCUMENT
        assert collections[kind.value]["publish"] is False


def test_the_file_says_the_same_as_the_settings() -> None:
    written = config_file(PLACE, forge("github"), site_url="https://toezicht.example.org/")
    assert yaml.safe_load(written) == config("github")
    assert b"&id" not in written


@pytest.mark.parametrize(
    ("settings", "reached"),
    [
        (forge("github"), "connect-src 'self' blob: https://api.github.com https://github.com;"),
        (
            forge("forgejo", base_url="https://git.example.org/f"),
            "connect-src 'self' blob: https://git.example.org;",
        ),
        (None, "connect-src 'self' blob:;"),
    ],
)
def test_the_form_reaches_its_own_forge_and_nothing_else(settings: Forge | None, reached: str) -> None:
    policy = admin_policy(settings)
    assert reached in policy
    assert "default-src 'none'" in policy
    assert "script-src 'self' 'unsafe-eval';" in policy


def test_an_address_with_room_for_a_second_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="base_url"):
        forge("gitlab", base_url="https://git.example.org; script-src *")
