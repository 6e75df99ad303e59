"""What MkDocs gets when somebody starts it without `toezicht` (docs/decisions/0004-mkdocs-alone.md)."""

from datetime import datetime
from pathlib import Path

from generator.cli.watching import Watcher
from generator.model.values import AMSTERDAM
from generator.pipeline.making import complete_site
from generator.pipeline.order import Order
from generator.pipeline.previewing import public_sites
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.site import stage_portal


def public(root: Path, partnership: str) -> PublicSite | PublicPortal:
    """Give the site of a partnership, or the portal where none is chosen and there are several."""
    moment = datetime.now(AMSTERDAM).replace(second=0, microsecond=0)
    order = Order(root, moment, partnerships=(partnership,) if partnership else ())
    library, sites = public_sites(order, Watcher(quiet=True))
    return sites[0] if len(sites) == 1 else stage_portal(library.portal, sites, moment=moment)


def complete(root: Path, site: PublicSite | PublicPortal, *, folder: Path) -> None:
    """Add feeds, lists, attachments and the search index to the pages that MkDocs wrote."""
    complete_site(site, root, into=folder)
