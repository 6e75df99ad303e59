"""The form in the browser, beside the portal."""

from dataclasses import dataclass, field
from pathlib import Path

from generator.model.library import Collection, Library
from generator.model.provider import Portal
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices
from generator.outputs.admin_files import FormSite, admin_files, bundle_in, takes_word
from generator.outputs.output_file import write_files
from generator.scaffolding.agreed import agreed_with_form
from generator.staging.public import PublicPortal, PublicSite


@dataclass(slots=True)
class FormMaker:
    """Gathers the partnerships that are built, and writes their forms where the settings name a forge."""

    settings: Portal | None
    root: Path
    places: list[FormPlace] = field(default_factory=list)

    def note(self, collection: Collection, site: PublicSite) -> None:
        """Remember what can be chosen in a partnership: only what its site tells already."""
        named = tuple((item.link.key, item.link.label) for item in site.municipalities)
        supervisors = sorted(collection.settings.supervisors.items())
        choices = {"municipalities": named, "supervisor": tuple((key, one.name) for key, one in supervisors)}
        providers = {"provider": tuple((item.link.key, item.link.label) for item in site.providers)}
        if site.publisher.ended_on is None:
            self.places.append(FormPlace(collection.key, site.publisher.name, Choices(choices, providers)))

    def write(self, portal: PublicPortal, theme: Path, *, into: Path) -> None:
        """Write the folder admin/ beside ready pages; nothing without a forge or without the bundle."""
        forge, bundle = self.settings.forge if self.settings else None, bundle_in(self.root)
        if forge is None or bundle is None:
            return
        styles = sorted(path.relative_to(into).as_posix() for path in (into / "assets").glob("*.css"))
        site = FormSite(
            forge=forge,
            name=portal.name,
            site_url=portal.site_url,
            styles=tuple(sorted(styles, key=lambda name: not name.startswith("assets/site"))),
            places=tuple(sorted(self.places, key=lambda place: place.name.casefold())),
            year=portal.moment.year,
            bundle=bundle,
            agreed=agreed_with_form(),
        )
        write_files(admin_files(site, theme), into)


def form_lacks(library: Library, root: Path) -> str:
    """Say what the form that the settings ask for has to do without; empty where npm brought everything."""
    if library.portal is None or library.portal.forge is None:
        return ""
    bundle = bundle_in(root)
    if bundle is None:
        return "zonder formulier"
    return "" if takes_word(bundle) else "met een formulier dat geen Word-bestanden overneemt"
