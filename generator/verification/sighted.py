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
from generator.verification.folding import joined, words
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
# What a template puts side by side is no sentence: a name, and how many documents there are.
_EDGE = re.compile(rb"</?(?:a|span|small|time|abbr|label|b|strong)\b[^>]*>", re.IGNORECASE)
_UNSHOWN = re.compile(rb"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->", re.DOTALL | re.IGNORECASE)


@dataclass(slots=True)
class _House:
    """What one partnership, or the portal, makes public itself."""

    library: Library
    permits: tuple[Permitted, ...]
    key: str  # "" is the portal, for which the sources of all count
    clean: set[int] = field(default_factory=set)  # hashes of texts in which nothing was seen
    _public: bytes = b""

    def knows(self, text: str, seen: Sighting) -> bool:
        """Whether what was seen stands in a public source too, in what is listed as public, or is no name."""
        if seen.kind is SightingKind.PERSON and " " not in text[seen.start : seen.end]:
            return True  # a first name is an ordinary word too: 'Toon resultaten'
        if not self._public:
            self._public = self._read()
        row = joined(words(text[seen.start : seen.end]))
        return row in self._public or self._is_place(text, seen)

    def _is_place(self, text: str, seen: Sighting) -> bool:
        """Whether a name is the beginning of a member's: 'Volg Capelle' of 'Volg Capelle aan den IJssel'."""
        if seen.kind is not SightingKind.PERSON:
            return False
        at = max(text.rfind(" ", seen.start, seen.end) + 1, seen.start)
        return any(text.startswith(name, at) for own in self._own for name in _members(own))

    @property
    def _own(self) -> tuple[Collection, ...]:
        return tuple(item for item in self.library.collections if self.key in ("", item.key))

    def _read(self) -> bytes:
        own = self._own
        permits = tuple(item for item in self.permits if self.key in ("", item.document.partnership))
        rows = public_rows(replace(self.library, collections=own), permits)
        listed = (words(text) for collection in own for text in _listed(collection))
        return b"\n".join(map(joined, (*(row for _, row in rows), *listed)))


def sighted(built: Built, library: Library, *, permits: tuple[Permitted, ...]) -> Iterator[Trouble]:
    """Give what the detectors see on pages and no public source or allow list has."""
    keys = {collection.key for collection in library.collections}
    pages = sorted(path for path in built.files if path.endswith(".html"))
    for top, group in groupby(pages, key=lambda path: path.partition("/")[0]):
        house = _House(library, permits, top if top in keys else "")
        for path in group:
            yield from _on_page(built.read(path), path, house=house)


def _on_page(raw: bytes, path: str, *, house: _House) -> Iterator[Trouble]:
    shown = _EDGE.sub(b"<br>", _UNSHOWN.sub(b" ", raw))
    for block in blocks_of_page(shown):
        text = " ".join(block.split())  # as a browser shows it
        number = hash(text)
        if number in house.clean:
            continue
        found = [seen for seen in find(text) if not house.knows(text, seen)]
        if not found:
            house.clean.add(number)
        yield from (_trouble(seen, text, path=path) for seen in found)


def _trouble(sighting: Sighting, text: str, *, path: str) -> Trouble:
    kind = _KINDS.get(sighting.kind, sighting.kind.value.upper().replace("-", "_"))
    seen = Seen(kind, 0, 0, masked(text, sighting), Way.SHOWN.value)
    return Trouble(TroubleKind.PERSONAL_DATA, path, seen=seen, about=(Way.SHOWN.text,))


def _listed(collection: Collection) -> tuple[str, ...]:
    allowed = collection.allowed
    officials = (item if isinstance(item, str) else item.name for item in allowed.officials)
    return (*allowed.organisations, *officials, *allowed.contact, *allowed.places, *_members(collection))


def _members(collection: Collection) -> tuple[str, ...]:
    names = municipalities_of(collection.settings)
    return tuple(names.name(member.code) for member in collection.settings.municipalities)
