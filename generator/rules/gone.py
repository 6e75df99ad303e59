"""What a branch brought and took out again: it stands in no file any more, and still in the repository."""

import re
from collections.abc import Iterator

from generator.detection.find import find
from generator.detection.sighting import Sighting, SightingKind
from generator.model.history import History, Passed
from generator.model.library import Collection, Library
from generator.model.partnership import Contact, Member, Partnership
from generator.model.provider import AllowList
from generator.reading.layout import Role, position
from generator.rules.known import Known
from generator.rules.rule import Flaw
from generator.rules.sightings import unlisted
from generator.source.text import span_of

MESSAGES_AT = "content/portal.yml"
"""Where the message of a commit is told: a finding needs a file, and this one is everybody's."""

NAMED_HERE = frozenset({Role.PROVIDERS, Role.ALLOW})  # names belong in these
_HOLDING = frozenset({*NAMED_HERE, Role.PARTNERSHIP, Role.PORTAL})  # names and addresses belong in these
_MAY_STAND = frozenset({SightingKind.PERSON, SightingKind.MAIL, SightingKind.PHONE})
_SPACE = re.compile(r"\s+")
_TRAILER = re.compile(r"^[A-Z][A-Za-z-]*-[Bb]y: .*$", re.MULTILINE)  # who wrote or read it: not judged here


def sightings_in(passed: Passed, known: Known) -> Iterator[Sighting]:
    """Give the personal data in an earlier version that its partnership does not list."""
    role = position(passed.path).role
    for seen in unlisted(passed.source, find(passed.source), known=known):
        if not (role in _HOLDING and seen.kind in _MAY_STAND):
            yield seen


def flaw_at(passed: Passed, start: int = 0, *, end: int = 0, **values: object) -> Flaw:
    """Make the flaw for a stretch of an earlier version."""
    told = {"commit": passed.commit, **values}
    return Flaw(
        path=passed.path or MESSAGES_AT,
        span=span_of(passed.source, start, end=end) if passed.path else None,
        values=tuple((name, str(value)) for name, value in told.items()),
    )


class News:
    """Says of a text whether it came and went, and says so once."""

    def __init__(self, history: History) -> None:
        self.kept = folded(history.kept)
        self.met: set[tuple[str, str]] = set()

    def is_new(self, kind: str, text: str) -> bool:
        """Whether the text is in no file of before or after, and was not asked about before."""
        asked = (kind, folded(text))
        if asked in self.met:
            return False
        self.met.add(asked)
        return re.search(rf"(?<!\w){re.escape(asked[1])}(?!\w)", self.kept) is None


def folded(text: str) -> str:
    """Give a text with one space for all white space, in small letters."""
    return _SPACE.sub(" ", text).strip().casefold()


def message_of(text: str) -> str:
    """Give the message of a commit without the lines that say who worked on it."""
    return _TRAILER.sub("", text)


def collection_for(history: History, library: Library) -> Collection:
    """Give the partnership of a history; without one, what all of them allow together."""
    for collection in library.collections:
        if collection.key == history.partnership:
            return collection
    return Collection(history.partnership, _nobody(library), allowed=_all_allowed(library))


def _nobody(library: Library) -> Partnership:
    mailboxes = sorted({box for item in library.collections for box in item.settings.mailboxes})
    return Partnership(
        schema="1",
        name="-",
        site_url="https://example.invalid/",
        municipalities=(Member(code="gm0000"),),
        contact=Contact(),
        mailboxes=tuple(mailboxes),
    )


def _all_allowed(library: Library) -> AllowList:
    lists = [collection.allowed for collection in library.collections]
    contacts = [collection.settings.contact for collection in library.collections]
    reachable = {way for one in contacts for way in (one.email, one.phone, one.report_concern) if way}
    return AllowList(
        organisations=tuple(name for one in lists for name in one.organisations),
        officials=tuple(name for one in lists for name in one.officials),
        contact=(*(way for one in lists for way in one.contact), *sorted(reachable)),
        places=tuple(name for one in lists for name in one.places),
    )
