"""Which documents a partnership has: kind, id, status and days, in believable shares."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from bench.regions import FIRST_YEAR, TODAY, Region
from generator.authorities.municipalities import Municipality

_Members = tuple[Municipality, ...]
_Slots = dict[str, list[tuple[date, _Members]]]

PREFIX = {
    "visit-report": "VR",
    "response": "REA",
    "measure": "MAA",
    "document": "DOC",
    "annual-report": "JV",
    "work-plan": "WP",
    "policy": "BEL",
}
KIND_SHARES = {
    "visit-report": 62,
    "response": 10,
    "measure": 7,
    "document": 8,
    "annual-report": 5,
    "work-plan": 4,
    "policy": 4,
}
# About three in four documents are public; calm kinds nearly always are.
STATUS_SHARES = {
    "published": 71,
    "not-public": 11,
    "adopted": 4,
    "hearing": 4,
    "draft": 4,
    "withdrawn": 4,
    "suspended": 2,
}
CALM_SHARES = {"published": 92, "draft": 4, "adopted": 3, "withdrawn": 1}
CALM = frozenset({"annual-report", "work-plan", "policy", "document"})
ONCE_A_YEAR = frozenset({"annual-report", "work-plan", "policy"})


@dataclass(frozen=True, slots=True)
class Planned:
    """A document before it is written."""

    region: Region
    kind: str
    id: str
    status: str
    start: date  # everything else is counted from here
    members: _Members
    earlier: tuple["Planned", ...]  # public documents that it may name

    @property
    def year(self) -> int:
        """The year in the id."""
        return int(self.id.split("-")[1])

    @property
    def folder(self) -> str:
        """Where the file stands."""
        if self.kind in ("policy", "work-plan", "document"):
            return f"content/{self.region.key}/policies"
        return f"reports/{self.region.key}/{self.year}"

    @property
    def file(self) -> str:
        """The name of the file."""
        return f"{self.id.lower()}.md"

    def day(self, after: int) -> str:
        """Give a day so many days after the start."""
        return (self.start + timedelta(days=after)).isoformat()


def planned(region: Region, random: Random) -> Iterator[Planned]:
    """Give the documents of a partnership, in the order in which they were made."""
    numbers: Counter[str] = Counter()
    free = {kind: _slots(region, random) for kind in sorted(ONCE_A_YEAR)}
    public: list[Planned] = []
    last = TODAY - timedelta(days=200)  # so that everything that follows on the start is past
    span = (last - date(FIRST_YEAR, 1, 1)).days
    for index in range(region.documents):
        kind = _chosen(KIND_SHARES, random)
        start = date(FIRST_YEAR, 1, 1) + timedelta(days=index * span // region.documents)
        members: _Members = (random.choice(region.members),)
        if kind in ONCE_A_YEAR:
            kind, start, members = _slot(free, kind, otherwise=(start, members))
        prefix = f"{PREFIX[kind]}-{start.year}"
        numbers[prefix] += 1
        document = Planned(
            region=region,
            kind=kind,
            id=f"{prefix}-{numbers[prefix]:03}",
            status=_chosen(CALM_SHARES if kind in CALM else STATUS_SHARES, random),
            start=start,
            members=members,
            earlier=_earlier(public, start, random=random),
        )
        if document.status == "published":
            public.append(document)
        yield document


def _slots(region: Region, random: Random) -> list[tuple[date, _Members]]:
    years = range(FIRST_YEAR, TODAY.year)
    slots: list[tuple[date, _Members]] = [
        (date(year, 2, 1), (member,)) for year in years for member in region.members
    ]
    random.shuffle(slots)
    return slots


def _slot(free: _Slots, kind: str, *, otherwise: tuple[date, _Members]) -> tuple[str, date, _Members]:
    """Give a year and municipality that has no such document yet; a visit report where all have one."""
    if not free[kind]:
        return ("visit-report", *otherwise)
    return (kind, *free[kind].pop())


def _earlier(public: list[Planned], start: date, *, random: Random) -> tuple[Planned, ...]:
    reports = [item for item in public[-40:] if item.kind == "visit-report"]
    before = [item for item in reports if item.start + timedelta(days=160) < start]
    return (random.choice(before),) if before else ()


def _chosen(shares: dict[str, int], random: Random) -> str:
    return random.choices(tuple(shares), weights=tuple(shares.values()))[0]
