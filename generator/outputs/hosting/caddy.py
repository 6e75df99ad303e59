"""A file that Caddy 2 imports in the block of a site."""

from collections.abc import Iterator

from generator.outputs.hosting.group import Group, Place
from generator.outputs.hosting.policy import HSTS
from generator.outputs.hosting.table import HIDDEN, TYPES, WITH_CHARSET, below, groups, pattern_of

_HEAD = """\
# Zo zet Caddy deze site online. Gemaakt bij het bouwen van de site: pas dit bestand niet aan.
#
#   {host} {{
#       root * {root}
#       import {folder}/_server/Caddyfile
#   }}
#
# Uitleg staat in docs/voor-de-webbeheerder.md.

encode gzip

# Alleen als de hele host altijd https heeft, ook subpagina's van andere programma's. Dit geldt een jaar lang:
# header {hsts_name} "{hsts_value}"
"""


def caddy(place: Place) -> str:
    """Give the text of the file."""
    lines = [_head(place), *_types(), *_hidden(place)]
    for group in groups(place):
        lines += _handled(group, place)
    return "\n".join((*lines, *_not_found(place))) + "\n"


def _head(place: Place) -> str:
    return _HEAD.format(
        host=place.site_url.split("/")[2],
        root="/srv/www/toezicht" if place.is_at_root else "/srv/www",
        folder=f"/srv/www{'/toezicht/' if place.is_at_root else place.base}".rstrip("/"),
        hsts_name=HSTS.name,
        hsts_value=HSTS.value,
    )


def _types() -> Iterator[str]:
    yield "# Typen: met 'nosniff' gelooft een browser niets anders"
    for number, (name, endings) in enumerate(TYPES):
        charset = "; charset=utf-8" if name in WITH_CHARSET or name == "text/html" else ""
        yield f"@type{number} path {' '.join(f'*.{ending}' for ending in endings)}"
        yield f'header @type{number} Content-Type "{name}{charset}"'


def _hidden(place: Place) -> Iterator[str]:
    yield "\n# Bestanden voor webservers zijn niet voor lezers"
    yield f'@verborgen path_regexp "{below(place, HIDDEN)}"'
    yield "handle @verborgen {"
    yield "    error 404"
    yield "}"


def _handled(group: Group, place: Place) -> Iterator[str]:
    yield f"\n# {group.title}"
    if group.pattern:
        yield f'@{group.name} path_regexp "{pattern_of(group, place)}"'
    yield f"handle @{group.name} {{" if group.pattern else f"handle {place.base}* {{"
    if group.type:
        yield f'    header Content-Type "{group.type}; charset=utf-8"'
    yield from (f'    header {header.name} "{header.value}"' for header in group.headers)
    yield "    file_server"
    yield "}"


def _not_found(place: Place) -> Iterator[str]:
    rest = groups(place)[-1]
    yield "\n# De eigen pagina voor wat er niet is"
    yield "handle_errors {"
    yield '    header Content-Type "text/html; charset=utf-8"'
    yield "    header -Content-Disposition"
    yield from (f'    header {header.name} "{header.value}"' for header in rest.headers)
    if place.folders:
        yield f'    @daarin path_regexp daarin "^{place.base}({"|".join(place.folders)})/"'
        yield f"    rewrite @daarin {place.base}{{re.daarin.1}}/404.html"
        yield f'    @elders not path_regexp "^{place.base}({"|".join(place.folders)})/"'
        yield f"    rewrite @elders {place.base}404.html"
    else:
        yield f"    rewrite * {place.base}404.html"
    yield "    file_server"
    yield "}"
