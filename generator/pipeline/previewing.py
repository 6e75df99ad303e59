"""Sites that are nobody's: with everything in preparation, and for MkDocs by itself."""

from contextlib import ExitStack

from generator.errors import UsageError
from generator.model.library import Library
from generator.pipeline.checking import check
from generator.pipeline.order import Order, Watch, wanted, with_errors
from generator.reading.library import read_library
from generator.site.hosting import build_preview_site
from generator.site.theme import find_theme
from generator.staging.preview import preview
from generator.staging.public import PublicSite
from generator.staging.site import stage
from generator.storage.build_folder import open_build


def build_preview(order: Order, watch: Watch) -> None:
    """Make the sites with everything in preparation, watermarked, into a folder that is nobody's site."""
    with watch.step("lezen"):
        library = read_library(order.root)
    keys = wanted(order, library)
    folder = open_build(order.out)
    with ExitStack() as stack, watch.step("voorvertoning"):
        stack.callback(folder.discard)
        for collection in library.collections:
            if collection.key in keys:
                shown = preview(collection, library.portal, moment=order.moment)
                build_preview_site(shown, find_theme(order.root), into=folder.new / shown.partnership)
        folder.swap()


def public_sites(order: Order, watch: Watch) -> tuple[Library, tuple[PublicSite, ...]]:
    """Give what is public of the partnerships that are asked for; one with errors is refused."""
    library, findings = check(order, watch)
    keys = wanted(order, library)
    broken = with_errors(findings)
    for key in keys:
        if broken & {"", key}:
            raise UsageError(
                f"'{key}' heeft fouten en kan zo niet worden getoond",
                hint="voer 'toezicht check' uit en herstel eerst de fouten",
            )
    chosen = (collection for collection in library.collections if collection.key in keys)
    return library, tuple(stage(collection, library.portal, moment=order.moment) for collection in chosen)
