"""A .htaccess for Apache 2.4, for who can upload files and cannot change the settings of the server."""

from collections.abc import Iterator

from generator.outputs.hosting.group import Group, Place
from generator.outputs.hosting.policy import HSTS
from generator.outputs.hosting.table import HIDDEN, TYPES, WITH_CHARSET, below, groups, pattern_of

_HEAD = """\
# Zo zet Apache deze site online. Gemaakt bij het bouwen van de site: pas dit bestand niet aan.
# Nodig: AllowOverride FileInfo (of All) en de modules headers, mime, alias en rewrite.
# Uitleg staat in docs/voor-de-webbeheerder.md.

ErrorDocument 404 {base}404.html
AddDefaultCharset utf-8
FileETag MTime Size
"""
_HSTS = """
# Alleen als de hele host altijd https heeft, ook subpagina's van andere programma's. Dit geldt een jaar lang:
# Header always set {name} "{value}"
"""
_PACKED = """
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html {types}
</IfModule>
"""


def apache(place: Place) -> str:
    """Give the text of the file; it works below an .htaccess of the folder above too."""
    parts = (
        _HEAD.format(base=place.base),
        *_types(),
        *_hidden(place),
        *_each(groups(place), place),
        _HSTS.format(name=HSTS.name, value=HSTS.value),
        _PACKED.format(types=" ".join(WITH_CHARSET)),
    )
    return "\n".join(part.rstrip("\n") for part in parts) + "\n"


def _types() -> Iterator[str]:
    yield "# Typen en tekens: met 'nosniff' gelooft een browser niets anders"
    for name, endings in TYPES:
        dotted = " ".join(f".{ending}" for ending in endings)
        yield f"AddType {name} {dotted}"
        if name in WITH_CHARSET:
            yield f"AddCharset utf-8 {dotted}"


def _hidden(place: Place) -> Iterator[str]:
    yield "\n# Bestanden voor webservers zijn niet voor lezers"
    yield f'RedirectMatch 404 "{below(place, HIDDEN)}"'


def _each(table: tuple[Group, ...], place: Place) -> Iterator[str]:
    word = "If"
    for group in table:
        yield f"\n# {group.title}"
        yield f'<{word} "%{{REQUEST_URI}} =~ m#{pattern_of(group, place)}#">' if group.pattern else "<Else>"
        if group.type:
            yield f'    ForceType "{group.type}; charset=utf-8"'
        for header in group.headers:
            yield f'    Header always set {header.name} "{header.value}"'
        yield f"</{word}>" if group.pattern else "</Else>"
        word = "ElseIf"
