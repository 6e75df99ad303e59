"""The settings of the form in the browser (Decap CMS), one file for each partnership."""

from dataclasses import dataclass
from typing import Any

import yaml

from generator.model.forge import Forge, ForgeKind
from generator.model.terms import Kind
from generator.outputs.admin_fields import IN_REPORTS, Choices, fields_of

FORMAT = "toezicht"
"""The name under which theme/admin/form.js reads and writes our files."""

_PLURAL = {
    Kind.VISIT_REPORT: "Rapporten",
    Kind.ANNUAL_REPORT: "Jaarverslagen",
    Kind.MEASURE: "Maatregelen",
    Kind.RESPONSE: "Reacties",
    Kind.POLICY: "Beleid",
    Kind.WORK_PLAN: "Werkplannen",
    Kind.DOCUMENT: "Andere documenten",
}
_FILE_NAME = "{{fields.id}}-{{fields.title | truncate(60)}}"


@dataclass(frozen=True, slots=True)
class FormPlace:
    """A partnership for which there is a form."""

    key: str
    name: str
    choices: Choices


def config_file(place: FormPlace, forge: Forge, *, site_url: str) -> bytes:
    """Give `config.yml` of a partnership."""
    text = yaml.dump(
        config_of(place, forge, site_url=site_url), Dumper=_Plain, allow_unicode=True, sort_keys=False
    )
    return f"# Gemaakt door 'toezicht build' uit het schema: wijzig dit bestand niet.\n{text}".encode()


def config_of(place: FormPlace, forge: Forge, *, site_url: str) -> dict[str, Any]:
    """Give the settings: where drafts go, and a collection for each kind."""
    return {
        "backend": _backend(forge),
        "publish_mode": "simple" if forge.kind is ForgeKind.FORGEJO else "editorial_workflow",
        "locale": "nl",
        "site_url": site_url,
        "logo_url": "../icon.svg",
        "show_preview_links": False,
        "media_folder": f"content/{place.key}",
        "slug": {"encoding": "ascii", "clean_accents": True},
        "collections": [*(_of_kind(kind, place) for kind in _PLURAL), _pages(place)],
    }


def folder_of(kind: Kind, partnership: str, *, year: int) -> str:
    """Give the folder in which a document of a kind and year stands."""
    return f"reports/{partnership}/{year}" if kind in IN_REPORTS else f"content/{partnership}/policies"


def _of_kind(kind: Kind, place: FormPlace) -> dict[str, Any]:
    in_reports = kind in IN_REPORTS
    return {
        "name": kind.value,
        "label": _PLURAL[kind],
        "label_singular": kind.label,
        "folder": f"reports/{place.key}" if in_reports else f"content/{place.key}/policies",
        # The year comes from the id: form.js gives it when a new document is kept.
        **({"path": "{{id_year}}/{{slug}}"} if in_reports else {}),
        "slug": _FILE_NAME,
        "extension": "md",
        "format": FORMAT,
        "create": True,
        "delete": False,
        "publish": False,  # a proposal is joined on the forge, by somebody else
        "filter": {"field": "kind", "value": kind.value},
        "summary": "{{id}} · {{title}}",
        "sortable_fields": ["id", "title"],
        "fields": fields_of(kind, place.choices),
    }


def _pages(place: FormPlace) -> dict[str, Any]:
    return {
        "name": "pages",
        "label": "Eigen bladzijden",
        "label_singular": "Bladzijde",
        "folder": f"content/{place.key}/pages",
        "slug": "{{fields.title | truncate(60)}}",
        "extension": "md",
        "format": FORMAT,
        "create": True,
        "delete": False,
        "publish": False,
        "fields": [
            {"name": "title", "label": "Titel", "widget": "string"},
            {
                "name": "description",
                "label": "Omschrijving",
                "widget": "string",
                "required": False,
                "hint": "Eén zin voor zoekmachines.",
            },
            {"name": "body", "label": "Tekst", "widget": "markdown", "modes": ["raw"], "buttons": []},
        ],
    }


def _backend(forge: Forge) -> dict[str, Any]:
    names = {ForgeKind.GITHUB: "github", ForgeKind.GITLAB: "gitlab", ForgeKind.FORGEJO: "gitea"}
    backend: dict[str, Any] = {
        "name": names[forge.kind],
        "repo": forge.repository,
        "branch": forge.form_branch if forge.kind is ForgeKind.FORGEJO else forge.branch,
        "commit_messages": {
            "create": "Maak {{collection}} {{slug}}",
            "update": "Wijzig {{collection}} {{slug}}",
            "delete": "Verwijder {{collection}} {{slug}}",
        },
    }
    sign_in = forge.sign_in
    match forge.kind:
        case ForgeKind.GITHUB:
            own = {"base_url": sign_in.helper} if sign_in.helper else {}
            api = {"api_root": f"{forge.base_url}/api/v3"} if forge.base_url else {}
            return {**backend, "squash_merges": True, **own, **api}
        case ForgeKind.GITLAB:
            api = {"api_root": f"{forge.host}/api/v4", "base_url": forge.host, "auth_type": "pkce"}
            return {**backend, **api, "squash_merges": True, "app_id": sign_in.app_id or ""}
        case ForgeKind.FORGEJO:
            api = {"api_root": f"{forge.host}/api/v1", "base_url": forge.host}
            return {**backend, **api, "app_id": sign_in.app_id or ""}


class _Plain(yaml.SafeDumper):
    """Writes what is used twice twice: a reader of the file need not look for the first."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 (the signature of PyYAML)
        """Say that nothing is an alias."""
        return True
