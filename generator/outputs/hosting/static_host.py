"""_headers: how hosts of static sites, such as Netlify and Cloudflare Pages, are told the headers.

Their patterns know '*' at the end and ':name' for one folder. Rules that both hold for a file are joined, so
a rule below adds and never contradicts: two policies are both kept, and of caching only one rule speaks.
"""

from collections import Counter
from collections.abc import Iterator

from generator.outputs.hosting.group import Group, Header, Place
from generator.outputs.hosting.table import SEGMENTS, groups

_HEAD = """\
# Zo zet een host voor statische sites deze site online. Gemaakt bij het bouwen: pas dit bestand niet aan.
# Uitleg staat in docs/voor-de-webbeheerder.md.
"""
_ONLY_ONCE = "Cache-Control"


def static_host(place: Place) -> str:
    """Give the text of the file."""
    by_name = {group.name: group for group in groups(place)}
    rest = [header for header in by_name["rest"].headers if header.name != _ONLY_ONCE]
    blocks = [_HEAD, *_rule(f"{place.base}*", rest)]
    boxed = [
        header for header in by_name["bijlagen"].headers if header not in rest and header.name != _ONLY_ONCE
    ]
    for path in _of_documents(place):
        blocks += _rule(f"{place.base}{path}", boxed)
    for path in _lasting(place):
        blocks += _rule(f"{place.base}{path}", [_cache(by_name["blijvend"])])
    return "\n".join(blocks) + "\n"


def _of_documents(place: Place) -> Iterator[str]:
    """Give the patterns of files beside the page of a document."""
    for folder in ("", ":site/") if place.folders else ("",):
        yield from (f"{folder}{segment}/:jaar/:stuk/:bestand" for segment in SEGMENTS)


def _lasting(place: Place) -> Iterator[str]:
    """Give the files that never change; what every partnership has is named once."""
    in_folders = Counter(_below_folder(path, place) for path in place.lasting)
    seen = set()
    for path in place.lasting:
        below = _below_folder(path, place)
        one = f":site/{below}" if below != path and in_folders[below] > 1 else path
        if one not in seen:
            seen.add(one)
            yield one


def _below_folder(path: str, place: Place) -> str:
    folder, _, below = path.partition("/")
    return below if folder in place.folders else path


def _cache(group: Group) -> Header:
    return next(header for header in group.headers if header.name == _ONLY_ONCE)


def _rule(path: str, headers: list[Header]) -> Iterator[str]:
    yield path
    yield from (f"  {header.name}: {header.value}" for header in headers)
    yield ""
