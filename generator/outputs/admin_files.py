"""The folder /admin/ of the portal: a start page, and for each partnership its form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.model.forge import Forge, ForgeKind
from generator.outputs.admin_config import FormPlace, config_file
from generator.outputs.admin_fields import several_keys
from generator.outputs.forge_links import new_document_links, proposal_address, source_address
from generator.outputs.output_file import OutputFile

_Parts = tuple[tuple[str, tuple[str, ...]], ...]  # folders in node_modules, with the files of each

_OWN = ("form.js", "form-word.js", "form.css")
_VENDOR = (
    ("decap-cms/dist", ("decap-cms.js", "decap-cms.js.LICENSE.txt", "*.decap-cms.js", "*.wasm")),
    ("js-yaml/dist", ("js-yaml.min.js",)),
)
_WORD = (("jszip/dist", ("jszip.min.js",)), ("mammoth", ("mammoth.browser.min.js", "LICENSE")))


@dataclass(frozen=True, slots=True)
class FormSite:
    """What the forms of all partnerships share."""

    forge: Forge
    name: str
    site_url: str
    styles: tuple[str, ...]  # addresses of the style sheets, from the root
    places: tuple[FormPlace, ...]
    year: int  # of the moment, for the first id that is offered
    bundle: Path = field(repr=False)  # node_modules
    agreed: bytes = field(repr=False)  # what the form and the program share about Word files, as JSON


def bundle_in(root: Path) -> Path | None:
    """Give the folder with what npm installed; None where a part of the form is missing."""
    folder = root / "node_modules"
    return folder if _holds(folder, _VENDOR) else None


def takes_word(bundle: Path) -> bool:
    """Say whether npm installed what the form needs to take in a Word file."""
    return _holds(bundle, _WORD)


def admin_files(site: FormSite, theme: Path) -> Iterator[OutputFile]:
    """Give every file below admin/."""
    pages = Environment(
        loader=FileSystemLoader(theme / "admin"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    providers = {
        place.key: source_address(site.forge, f"content/{place.key}/providers.yml") for place in site.places
    }
    links = {place.key: new_document_links(site.forge, place, year=site.year) for place in site.places}
    alone = site.forge.kind is ForgeKind.FORGEJO  # the form keeps on a branch, and makes no proposal
    proposal, branch = (proposal_address(site.forge), site.forge.form_branch) if alone else ("", "")
    start = pages.get_template("start.html").render(
        site=site, links=links, providers=providers, proposal=proposal
    )
    several = sorted(several_keys())
    yield OutputFile("admin/index.html", start.encode())
    for place in site.places:
        form = pages.get_template("form.html").render(
            site=site, place=place, branch=branch, several=several, takes_word=takes_word(site.bundle)
        )
        yield OutputFile(f"admin/{place.key}/index.html", form.encode())
        settings = config_file(place, site.forge, site_url=site.site_url)
        yield OutputFile(f"admin/{place.key}/config.yml", settings)
    yield from (OutputFile(f"admin/{name}", (theme / "admin" / name).read_bytes()) for name in _OWN)
    yield OutputFile("admin/icon.svg", (theme / "assets/icon.svg").read_bytes())
    yield from _vendor(site.bundle, _VENDOR, into="decap")
    if takes_word(site.bundle):
        yield from _word(site, theme)


def _word(site: FormSite, theme: Path) -> Iterator[OutputFile]:
    """Give what the form fetches when somebody chooses a Word file."""
    for path in sorted((theme / "admin/word").glob("*.js")):
        yield OutputFile(f"admin/word/{path.name}", path.read_bytes())
    yield OutputFile("admin/word/agreed.json", site.agreed)
    yield from _vendor(site.bundle, _WORD, into="word")


def _holds(folder: Path, parts: _Parts) -> bool:
    return all((folder / part / names[0]).is_file() for part, names in parts)


def _vendor(bundle: Path, parts: _Parts, *, into: str) -> Iterator[OutputFile]:
    for part, names in parts:
        for path in _found(bundle / part, names):
            yield OutputFile(f"admin/{into}/{path.name}", path.read_bytes())


def _found(folder: Path, names: Iterable[str]) -> list[Path]:
    return sorted({path for name in names for path in folder.glob(name)})
