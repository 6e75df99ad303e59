"""Where a sought text still stands, without the text."""

from collections import Counter
from collections.abc import Iterator

from generator.model.history import Search
from generator.model.text import Language, Text

_MOST = 40  # places that are shown of one text: the count tells the rest
_LOOSE = Text("geen commit", "no commit")
_COUNT = Text(
    "de tekst op regel {line}: {count} keer gevonden", "the text on line {line}: found {count} times"
)
_MORE = Text("    … en nog {count}", "    … and {count} more")
_NONE = Text("Geen van deze teksten gevonden.", "None of these texts was found.")
_SEEN = Text(
    "Doorzocht: {commits} commits en {texts} versies van bestanden, ook wat in geen tak meer staat.",
    "Searched: {commits} commits and {texts} versions of files, also those in no branch any more.",
)
_CLOSED = Text(
    "Niet te lezen: {closed} versies van pdf's, plaatjes en andere bestanden zonder tekst.",
    "Not readable: {closed} versions of PDF files, pictures and other files without text.",
)
_BLIND = Text(
    "Wat dit niet kan zien: kopieën bij anderen, forks, verzoeken tot samenvoegen en bewaarde pagina's op de "
    "server, zoekmachines en reservekopieën. Lees docs/geschiedenis.md.",
    "What this cannot see: copies of others, forks, pull requests and stored pages on the server, search "
    "engines and backups. See docs/geschiedenis.md.",
)


def as_places(search: Search, *, language: Language) -> Iterator[str]:
    """Give the lines to print: each text with its places, and what was looked through."""
    found = search.places
    for number, count in sorted(Counter(place.pattern for place in found).items()):
        yield _COUNT.in_language(language, line=number, count=count)
        mine = [place for place in found if place.pattern == number]
        for place in mine[:_MOST]:
            at = f":{place.line}" if place.line else ""
            yield f"    {place.commit or _LOOSE.in_language(language)} {place.where}{at}"
        if count > _MOST:
            yield _MORE.in_language(language, count=count - _MOST)
    if not found:
        yield _NONE.in_language(language)
    yield _SEEN.in_language(language, commits=search.commits, texts=search.texts)
    if search.closed:
        yield _CLOSED.in_language(language, closed=search.closed)
    yield _BLIND.in_language(language)
