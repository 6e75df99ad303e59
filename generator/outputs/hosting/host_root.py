"""What counts only at the root of a host: robots.txt, security.txt and _headers.

A site in a folder of a host cannot put them there. They go to `_root/`, with a letter for the web team.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from generator.outputs.hosting.group import Place
from generator.outputs.output_file import OutputFile

FOLDER = "_root/"

_ABOUT = {
    "robots.txt": "zegt zoekmachines wat zij mogen lezen en waar de lijst met pagina's staat.",
    "_headers": "is alleen nodig bij een host als Netlify of Cloudflare Pages, niet bij nginx of Apache.",
    ".well-known/security.txt": "vertelt waar iemand een lek in de beveiliging meldt (RFC 9116).",
}
_LETTER = """\
Beste webbeheerder,

Deze site staat in een map van uw website: {site_url}
De bestanden naast deze brief werken alleen in de hoofdmap van {host}.
Wij kunnen ze daar niet zelf neerzetten. Wilt u dat doen?

{files}
Heeft uw website al zo'n bestand? Houd dan uw eigen bestand en voeg onze regels toe.

Bij elke keer bouwen worden deze bestanden opnieuw gemaakt. Zet ze steeds over: in security.txt staat tot
wanneer het geldt.

De map _root zelf hoeft niet online. Met onze regels voor uw webserver is zij niet te zien.
Meer uitleg staat in docs/voor-de-webbeheerder.md.
"""


def at_host_root(place: Place, files: Iterable[OutputFile]) -> Iterator[OutputFile]:
    """Give files for the root of a host: there, or where the site has only a folder, aside with a letter."""
    if place.is_at_root:
        yield from files
        return
    aside = tuple(sorted(files, key=lambda file: file.path))
    yield from (replace(file, path=FOLDER + file.path) for file in aside)
    yield OutputFile(f"{FOLDER}LEES-MIJ.txt", _letter(place, aside).encode())


def _letter(place: Place, files: tuple[OutputFile, ...]) -> str:
    host = urlsplit(place.site_url).hostname or ""
    listed = "\n".join(
        f"- {file.path} hoort op https://{host}/{file.path}\n  Dit bestand {_ABOUT[file.path]}"
        for file in files
    )
    return _LETTER.format(site_url=place.site_url, host=host, files=f"{listed}\n")
