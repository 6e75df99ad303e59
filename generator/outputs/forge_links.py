"""Links to the forge's own web page, where a new document is begun with its front matter filled in."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from generator.model.forge import Forge, ForgeKind
from generator.model.kinds import KINDS, LETTERS
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace, folder_of


@dataclass(frozen=True, slots=True)
class ForgeLink:
    """A link with the words for it."""

    label: str
    address: str


def new_document_links(forge: Forge, place: FormPlace, *, year: int) -> tuple[ForgeLink, ...]:
    """Give for each kind the page of the forge on which a new file is begun."""
    return tuple(_new(forge, kind, place=place, year=year) for kind in Kind)


def _new(forge: Forge, kind: Kind, *, place: FormPlace, year: int) -> ForgeLink:
    name = f"{LETTERS[kind].lower()}-{year}-000-titel.md"
    folder = folder_of(kind, place.key, year=year)
    return ForgeLink(kind.label, new_file_address(forge, f"{folder}/{name}", text=text_of(kind, year=year)))


def new_file_address(forge: Forge, path: str, *, text: str) -> str:
    """Give the address of the forge's editor for a new file with a text in it."""
    folder, _, name = path.rpartition("/")
    base, branch = f"{forge.host}/{forge.repository}", quote(forge.branch, safe="/")
    match forge.kind:
        case ForgeKind.GITHUB:
            return f"{base}/new/{branch}?{_query(filename=path, value=text)}"
        case ForgeKind.GITLAB:  # fills in the name only
            return f"{base}/-/new/{branch}/{quote(folder)}?{_query(file_name=name)}"
        case ForgeKind.FORGEJO:
            return f"{base}/_new/{branch}/{quote(folder)}?{_query(filename=name, value=text)}"


def _query(**values: str) -> str:
    return urlencode(values, quote_via=quote)


def source_address(forge: Forge, path: str) -> str:
    """Give the page of the forge that shows a source."""
    branch, between = quote(forge.branch, safe="/"), {ForgeKind.GITHUB: "blob", ForgeKind.GITLAB: "-/blob"}
    middle = between.get(forge.kind, "src/branch")
    return f"{forge.host}/{forge.repository}/{middle}/{branch}/{quote(path)}"


def proposal_address(forge: Forge) -> str:
    """Give the page on which what the form kept on its own branch becomes a proposal."""
    return f"{forge.host}/{forge.repository}/compare/{quote(forge.branch)}...{quote(forge.form_branch)}"


def text_of(kind: Kind, *, year: int) -> str:
    """Give a document with every required key; what must be typed still stands between < and >."""
    lines = [f"id: {LETTERS[kind]}-{year}-000"]
    for key, field in KINDS[kind].model_fields.items():
        if key == "kind":
            lines.append(f"kind: {kind.value}")
        elif field.is_required() and key != "id":
            lines.append(f"{field.alias or key}: <{field.description}>")
        elif key == "summary":
            lines.append(f"{key}: <{field.description}>")
    return "\n".join(("---", *lines, "---", "## Aanleiding", "", ""))
