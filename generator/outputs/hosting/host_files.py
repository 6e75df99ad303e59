"""Everything that a web server needs to know about a folder, as files in it."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from generator.model.forge import Forge
from generator.outputs.admin_policy import admin_policy
from generator.outputs.hosting.apache import apache
from generator.outputs.hosting.caddy import caddy
from generator.outputs.hosting.group import Place
from generator.outputs.hosting.host_root import at_host_root
from generator.outputs.hosting.nginx import nginx
from generator.outputs.hosting.static_host import static_host
from generator.outputs.hosting.table import LASTING
from generator.outputs.output_file import OutputFile
from generator.outputs.robots import robots
from generator.outputs.security_txt import security_txt
from generator.staging.public import PublicPortal, PublicSite, Publisher

_SERVED = ("assets/*", "assets/fonts/*", "*/assets/*", "*/assets/fonts/*")


def host_files(site: PublicSite, folder: Path) -> tuple[OutputFile, ...]:
    """Give the files for the site of a partnership, of which `folder` has the pages."""
    publisher = site.publisher
    place = Place(publisher.site_url, is_example=publisher.example, lasting=_lasting(folder))
    return _files(place, publisher, moment=site.moment)


def host_files_of_all(
    portal: PublicPortal, folder: Path, *, forge: Forge | None = None
) -> tuple[OutputFile, ...]:
    """Give the files for the site over all, in whose `folder` the partnerships have theirs.

    With a `forge` there is a form for publishers, which needs a policy of its own.
    """
    place = Place(
        portal.site_url,
        folders=tuple(sorted(site.publisher.key for site in portal.sites)),
        is_example=bool(portal.sites) and all(site.publisher.example for site in portal.sites),
        form_policy=admin_policy(forge) if forge else "",
        lasting=_lasting(folder),
    )
    return _files(place, portal, moment=portal.moment)


def _files(place: Place, whose: Publisher | PublicPortal, *, moment: datetime) -> tuple[OutputFile, ...]:
    files = (
        OutputFile(".htaccess", apache(place).encode()),
        OutputFile("_server/Caddyfile", caddy(place).encode()),
        OutputFile("_server/nginx.conf", nginx(place).encode()),
        *at_host_root(place, _for_root(place, whose, moment=moment)),
    )
    return tuple(sorted(files, key=lambda file: file.path))


def _for_root(place: Place, whose: Publisher | PublicPortal, *, moment: datetime) -> Iterator[OutputFile]:
    yield OutputFile("_headers", static_host(place).encode())
    yield robots(place.site_url, is_example=place.is_example)
    security = security_txt(whose, moment)
    if security:
        yield security


def _lasting(folder: Path) -> tuple[str, ...]:
    """Give the files of which the name changes with the content."""
    name = re.compile(rf"(?:[^/]+/)?{LASTING}")
    found = {path.relative_to(folder).as_posix() for pattern in _SERVED for path in folder.glob(pattern)}
    return tuple(sorted(path for path in found if name.match(path)))
