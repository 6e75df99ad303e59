"""A file that nginx includes in the `server` block of a site."""

from collections.abc import Iterator

from generator.outputs.hosting.group import Group, Header, Place
from generator.outputs.hosting.policy import HSTS
from generator.outputs.hosting.table import HIDDEN, TYPES, WITH_CHARSET, below, groups, pattern_of

_HEAD = """\
# Zo zet nginx deze site online. Gemaakt bij het bouwen van de site: pas dit bestand niet aan.
#
#   server {{
#       listen 443 ssl;
#       server_name {host};
#       root {root};
#       include {folder}/_server/nginx.conf;
#   }}
#
# Uitleg staat in docs/voor-de-webbeheerder.md.

index index.html;
charset utf-8;
etag on;
server_tokens off;
absolute_redirect off;

# Eigen typen: die van Debian kennen .mjs niet, en met 'nosniff' gelooft een browser niets anders.
types {{
{types}
}}
default_type application/octet-stream;
charset_types {charsets};

gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_min_length 512;
gzip_types {charsets};

# Alleen als de hele host altijd https heeft, ook subpagina's van andere programma's. Dit geldt een jaar lang:
# add_header {hsts_name} "{hsts_value}" always;
# Zet de regel dan in elk blok hieronder: nginx vergeet regels van buiten een blok met eigen regels.
"""


def nginx(place: Place) -> str:
    """Give the text of the file."""
    lines = [_head(place), *_not_found(place), *_hidden(place)]
    for group in groups(place):
        lines += ["", f"# {group.title}", *_location(group, place)]
    return "\n".join(lines) + "\n"


def _head(place: Place) -> str:
    host = place.site_url.split("/")[2]
    return _HEAD.format(
        host=host,
        root="/srv/www/toezicht" if place.is_at_root else "/srv/www",
        folder=f"/srv/www{'/toezicht/' if place.is_at_root else place.base}".rstrip("/"),
        types="\n".join(f"    {name} {' '.join(endings)};" for name, endings in TYPES),
        charsets=" ".join(WITH_CHARSET),
        hsts_name=HSTS.name,
        hsts_value=HSTS.value,
    )


def _not_found(place: Place) -> Iterator[str]:
    yield "# De eigen pagina voor wat er niet is"
    yield f"set $toezicht_404 {place.base}404.html;"
    if place.folders:
        yield f'if ($uri ~ "^{place.base}({"|".join(place.folders)})/") {{'
        yield f"    set $toezicht_404 {place.base}$1/404.html;"
        yield "}"
    yield "error_page 403 404 =404 $toezicht_404;"


def _hidden(place: Place) -> Iterator[str]:
    yield ""
    yield "# Bestanden voor webservers zijn niet voor lezers"
    yield f'location ~ "{below(place, HIDDEN)}" {{'
    yield "    return 404;"
    yield "}"


def _location(group: Group, place: Place) -> Iterator[str]:
    yield f'location ~ "{pattern_of(group, place)}" {{' if group.pattern else f"location {place.base} {{"
    if group.type:
        yield "    types { }"
        yield f"    default_type {group.type};"
    yield from (_line(header) for header in group.headers)
    yield "}"


def _line(header: Header) -> str:
    return f'    add_header {header.name} "{header.value}" always;'
