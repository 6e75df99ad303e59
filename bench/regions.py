"""The partnerships of the corpus: all municipalities of today, divided as in the country."""

from dataclasses import dataclass
from datetime import date
from random import Random

from bench.vocabulary import words
from generator.authorities.municipalities import Municipality, all_municipalities

PARTNERSHIPS = 57
LARGEST = 0.16  # share of the documents that the largest partnership has
TODAY = date(2026, 10, 1)  # nothing in the corpus is later, but for what is planned
FIRST_YEAR = 2021


@dataclass(frozen=True, slots=True)
class Region:
    """One partnership of the corpus."""

    key: str
    name: str
    members: tuple[Municipality, ...]
    providers: tuple[tuple[str, str], ...]  # key and name
    documents: int


def regions(documents: int, random: Random) -> tuple[Region, ...]:
    """Divide the municipalities and the documents over the partnerships."""
    found = (item for item in all_municipalities() if item.exists_on(TODAY))
    municipalities = sorted(found, key=lambda item: (item.province, item.code))
    groups = _groups(municipalities, random)
    counts = _counts(documents, groups)
    return tuple(
        Region(
            key=f"regio-{number:02}",
            name=f"Samenwerking Wmo-toezicht regio {number:02}",
            members=group,
            providers=_providers(number, max(4, count // 9), random=random),
            documents=count,
        )
        for number, (group, count) in enumerate(zip(groups, counts, strict=True), start=1)
    )


def _groups(items: list[Municipality], random: Random) -> tuple[tuple[Municipality, ...], ...]:
    """Cut the list in pieces of one to about twenty neighbours."""
    largest = len(items) // 18
    rest = items[largest:]
    cuts = sorted(random.sample(range(1, len(rest)), PARTNERSHIPS - 2))
    edges = zip((0, *cuts), (*cuts, len(rest)), strict=True)
    return (tuple(items[:largest]), *(tuple(rest[start:end]) for start, end in edges))


def _counts(documents: int, groups: tuple[tuple[Municipality, ...], ...]) -> tuple[int, ...]:
    largest = round(documents * LARGEST)
    weights = [len(group) + 2 for group in groups[1:]]
    counts = [(documents - largest) * weight // sum(weights) for weight in weights]
    for number in range(documents - largest - sum(counts)):
        counts[number % len(counts)] += 1
    return (largest, *counts)


def _providers(region: int, count: int, *, random: Random) -> tuple[tuple[str, str], ...]:
    names = tuple(word.capitalize() for word in words().first)
    forms = ("Stichting", "Coöperatie", "Zorggroep", "Vereniging")
    return tuple(
        (
            f"p{region:02}{number:03}",
            f"{random.choice(forms)} {random.choice(names)}kring {region:02}-{number:03}",
        )
        for number in range(1, count + 1)
    )
