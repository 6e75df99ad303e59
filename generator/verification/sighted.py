"""Personal data on the pages, by the detectors, that comes from no public source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from generator.detection.find import find
from generator.detection.mask import masked
from generator.detection.sighting import Sighting, SightingKind
from generator.model.finding import Seen
from generator.model.library import Collection, Library
from generator.settings.municipalities import municipalities_of
from generator.verification.built import Built
from generator.verification.letters import folded, plain
from generator.verification.permitted import Permitted
from generator.verification.public_sources import public_rows
from generator.verification.reading import blocks_of_page
from generator.verification.trouble import Trouble, TroubleKind
from generator.verification.views import Way

_KINDS = {
    SightingKind.BIRTH_DATE: "DOB",
    SightingKind.POSTCODE: "ADDRESS",
    SightingKind.LICENCE_PLATE: "LICENSE_PLATE",
    SightingKind.IP_ADDRESS: "IP",
}
_UNSHOWN = re.compile(rb"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)


@dataclass(slots=True)
class _House:
    """What one partnership, or the portal, makes public itself."""

    library: Library
    permits: tuple[Permitted, ...]
    key: str  # "" is the portal, for which the sources of all count
    clean: set[int] = field(default_factory=set)  # hashes of texts in which nothing was seen
    _public: str = ""

    def has(self, text: str) -> bool:
        """Whether the same letters and digits stand in a public source, or in what is listed as public."""
        if not self._public:
            self._public = self._read()
        return _letters(text) in self._public

    def _read(self) -> str:
        own = tuple(item for item in self.library.collections if self.key in ("", item.key))
        permits = tuple(item for item in self.permits if self.key in ("", item.document.partnership))
        rows = public_rows(replace(self.library, collections=own), permits)
        words = (b"".join(row).decode("utf-8", "replace") for _, row in rows)
        return "\n".join(_letters(text) for text in (*words, *map(_listed, own)))


def sighted(built: Built, library: Library, *, permits: tuple[Permitted, ...]) -> Iterator[Trouble]:
    """Give what the detectors see on pages and no public source or allow list has."""
    keys = {collection.key for collection in library.collections}
    pages = sorted(path for path in built.files if path.endswith(".html"))
    for top, group in groupby(pages, key=lambda path: path.partition("/")[0]):
        house = _House(library, permits, top if top in keys else "")
        for path in group:
            yield from _on_page(built.read(path), path, house=house)


def _on_page(raw: bytes, path: str, *, house: _House) -> Iterator[Trouble]:
    shown = _UNSHOWN.sub(b" ", raw)
    for block in blocks_of_page(shown):
        text = " ".join(block.split())  # as a browser shows it
        number = hash(text)
        if number in house.clean:
            continue
        found = [seen for seen in find(text) if not house.has(text[seen.start : seen.end])]
        if not found:
            house.clean.add(number)
        yield from (_trouble(seen, text, path=path) for seen in found)


def _trouble(sighting: Sighting, text: str, *, path: str) -> Trouble:
    kind = _KINDS.get(sighting.kind, sighting.kind.value.upper().replace("-", "_"))
    seen = Seen(kind, 0, 0, masked(text, sighting), Way.SHOWN.value)
    return Trouble(TroubleKind.PERSONAL_DATA, path, seen=seen, about=(Way.SHOWN.text,))


def _listed(collection: Collection) -> str:
    allowed = collection.allowed
    officials = (item if isinstance(item, str) else item.name for item in allowed.officials)
    names = municipalities_of(collection.settings)
    members = (names.name(member.code) for member in collection.settings.municipalities)
    return "\n".join((*allowed.organisations, *officials, *allowed.contact, *allowed.places, *members))


def _letters(text: str) -> str:
    return folded(plain(text.encode("utf-8", "replace")))
