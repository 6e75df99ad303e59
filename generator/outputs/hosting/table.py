"""Which files get which headers: the one table that every file for a web server is written from."""

from generator.outputs.admin_policy import ADMIN_FOLDER
from generator.outputs.hosting.group import Group, Header, Place
from generator.outputs.hosting.policy import SANDBOX, guards
from generator.staging.addresses import SEGMENTS as ADDRESSES

_YEAR = "public, max-age=31536000, immutable"
_DAY = "public, max-age=86400"
_MINUTE = "public, max-age=60, must-revalidate"
"""What was taken back is gone from every cache within a minute."""

SEGMENTS = tuple(ADDRESSES.values())
_DOCUMENT = rf"(?:{'|'.join(SEGMENTS)})/[0-9]+/[^/]+/[^/]+\."

LASTING = r"assets/(?:[^/]+/)?[^/]+\.[0-9a-f]{10}\.(?:css|js|woff2)$"
"""Names with a hash of the content: the bytes at such an address never change.

The parts of the search index have such names too, but they hold words of documents: what was taken back
has to leave the caches, also the copies that are kept between a host and its readers.
"""

HIDDEN = r"(?:_server/|_root/|_headers$|\.ht)"
"""Files for a web server, not for readers."""

TYPES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text/html", ("html",)),
    ("text/css", ("css",)),
    ("text/javascript", ("js", "mjs")),
    ("text/plain", ("txt",)),
    ("text/csv", ("csv",)),
    ("text/calendar", ("ics",)),
    ("text/yaml", ("yml",)),
    ("text/x-opml", ("opml",)),
    ("application/json", ("json",)),
    ("application/xml", ("xml",)),
    ("application/octet-stream", ("bin",)),
    ("application/pdf", ("pdf",)),
    ("application/wasm", ("wasm",)),
    ("application/vnd.oasis.opendocument.text", ("odt",)),
    ("application/vnd.oasis.opendocument.spreadsheet", ("ods",)),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ("docx",)),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ("xlsx",)),
    ("font/woff2", ("woff2",)),
    ("image/svg+xml", ("svg",)),
    ("image/png", ("png",)),
    ("image/jpeg", ("jpg", "jpeg")),
    ("image/webp", ("webp",)),
    ("image/x-icon", ("ico",)),
)
"""Media types by the ending of the name; with 'nosniff' a browser believes nothing else."""

WITH_CHARSET = (
    *("text/css", "text/javascript", "text/plain", "text/csv", "text/calendar", "text/yaml", "text/x-opml"),
    *("application/json", "application/xml", "application/rss+xml", "application/atom+xml", "image/svg+xml"),
    "application/feed+json",
)
"""Types that are UTF-8 text, besides HTML."""


def groups(place: Place) -> tuple[Group, ...]:
    """Give the table for a folder; the first group that a file belongs to counts, the last takes the rest."""
    example = place.is_example
    own, open_data = guards(is_example=example), guards(is_open=True, is_example=example)
    boxed = guards(SANDBOX, is_example=example)
    download = Header("Content-Disposition", "attachment")
    return (
        *_form(place),
        Group("blijvend", "Bestanden met een vaste inhoud", LASTING, (*own, _cached(_YEAR))),
        Group(
            "bijlagen",
            "Bijlagen: worden opgeslagen, niet in de site geopend",
            _DOCUMENT + r"(?:pdf|odt|ods|docx|xlsx|csv)$",
            (*boxed, download, _cached(_MINUTE)),
        ),
        Group(
            "plaatjes", "Plaatjes bij stukken", _DOCUMENT + r"(?:png|jpe?g|webp)$", (*boxed, _cached(_MINUTE))
        ),
        Group("rss", "Feeds", r"(?:.*/)?feed\.xml$", (*open_data, _cached(_MINUTE)), "application/rss+xml"),
        Group("atom", "Feeds", r"(?:.*/)?atom\.xml$", (*open_data, _cached(_MINUTE)), "application/atom+xml"),
        Group(
            "jsonfeed",
            "Feeds",
            r"(?:.*/)?feed\.json$",
            (*open_data, _cached(_MINUTE)),
            "application/feed+json",
        ),
        Group(
            "gegevens",
            "Open gegevens: andere sites mogen ze gebruiken",
            r"(?:.*/)?[^/]+\.(?:json|csv|xlsx|ods|xml|opml|ics)$",
            (*open_data, _cached(_MINUTE)),
        ),
        Group("delen", "Plaatjes om te delen", r"assets/delen/", (*open_data, _cached(_MINUTE))),
        Group("vast", "Letter, icoon en logo", r"assets/.*\.(?:woff2|svg|png|webp)$", (*own, _cached(_DAY))),
        Group("rest", "Pagina's en al het andere", "", (*own, _cached(_MINUTE))),
    )


def _form(place: Place) -> tuple[Group, ...]:
    if not place.form_policy:
        return ()
    headers = (*guards(place.form_policy, is_example=True), _cached(_MINUTE))
    return (Group("formulier", "Het formulier om te publiceren", ADMIN_FOLDER, headers, is_below_all=False),)


def pattern_of(group: Group, place: Place) -> str:
    """Give the whole pattern for paths on the host; of a folder for all, also below each partnership."""
    return below(place, group.pattern) if group.is_below_all else f"^{_literal(place.base)}{group.pattern}"


def below(place: Place, pattern: str) -> str:
    """Give a pattern for paths below the folder, or below the folder of a partnership in it."""
    folder = f"(?:(?:{'|'.join(place.folders)})/)?" if place.folders else ""
    return f"^{_literal(place.base)}{folder}{pattern}"


def _literal(path: str) -> str:
    return path.replace(".", r"\.").replace("+", r"\+")


def _cached(value: str) -> Header:
    return Header("Cache-Control", value)
