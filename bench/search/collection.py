"""Invented reports of which the subject is known, among many that are about something else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

import yaml

from bench.vocabulary import paragraph, phrase
from generator.model import terms
from generator.model.provider import FormerName
from generator.staging.public import PublicProvider
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

EACH = 4  # reports per subject
WORDS = 950
BACKGROUND = 0.12  # of the other reports name a subject in passing
PLACES = [
    "Alderwoude",
    "Brinkdam",
    "Zandmeer",
    "Westerholt",
    "Rietdijk",
    "Hogebroek",
    "Veldrade",
    "Oostwolde",
    "Lindewaard",
    "Kapelveen",
    "Duinrode",
    "Esveld",
    "Graafwijk",
    "Ijzeroord",
    "Molenhoek",
    "Noordlaar",
    "Polderzijl",
    "Steenbeek",
    "Terhagen",
    "Wildervaart",
]
REPEATED = (
    "Wij houden toezicht op de kwaliteit van de maatschappelijke ondersteuning in onze regio.",
    "De wet maatschappelijke ondersteuning 2015 verplicht elke aanbieder om goede hulp te geven.",
    "De aanbieder kon vooraf fouten in het rapport laten verbeteren en daarna een zienswijze geven.",
    "Wie een klacht heeft over de hulp, kan terecht bij de klachtenregeling van de aanbieder.",
    "Na het besluit tot openbaarmaking plaatsen wij het rapport op deze website.",
)
NAMED = {
    "klaproos": ("Zorggroep De Klaproos", ("Buurtkracht",), ()),
    "merelhof": ("Thuishulp Merelhof", (), ("Noorderzorg",)),
    "wendepunt": ("Stichting Wendepunt", (), ()),
}
PLAIN = (
    "Helmkruid",
    "Ijsvogel",
    "Kompas",
    "Lisdodde",
    "Notenboom",
    "Oeverwal",
    "Regenboog",
    "Tamarinde",
    "Valkhof",
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A report with the subjects that it is about: 3 the whole report, 2 a part of it, 1 in passing."""

    document: PublicDocument
    grades: Mapping[str, int]


def topics() -> Mapping[str, Mapping[str, list[str]]]:
    """Give the subjects with their titles and sentences."""
    text = Path(__file__).with_name("topics.yml").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(text)
    return found


def providers() -> list[PublicProvider]:
    """Give the providers with their other names."""
    return [_named(key, trade, former=former) for key, (_name, trade, former) in NAMED.items()]


def _named(key: str, trade: tuple[str, ...], *, former: tuple[str, ...]) -> PublicProvider:
    return PublicProvider(
        link=_provider(key),
        trade_names=trade,
        formerly=tuple(FormerName(name=name, until=date(2020, 1, 1)) for name in former),
        kvk="",
        services=(),
        ended_on=None,
        ended_why="",
        successor=None,
        documents=(),
    )


def _provider(key: str) -> Link:
    label = NAMED[key][0] if key in NAMED else f"{key.capitalize()} Zorg"
    return Link(f"aanbieder/{key}/", label, key)


def collection(others: int, *, seed: int = 1) -> Iterator[Judged]:
    """Give the reports about a subject, and so many others."""
    random = Random(f"{seed} collection")
    known = topics()
    number = 0
    for key in sorted(known):
        for turn in range(EACH):
            number += 1
            yield _about(known, key, turn=turn, number=number, random=random)
    for _ in range(others):
        number += 1
        yield _other(known, number=number, random=random)


def _about(
    known: Mapping[str, Mapping[str, list[str]]], key: str, *, turn: int, number: int, random: Random
) -> Judged:
    own = known[key]
    sentences = random.sample(own["text"], 4)
    grades = {key: 3 if turn < 3 else 2}
    title = (
        random.choice(own["titles"]) if turn < 3 else f"Bezoek aan een aanbieder in {random.choice(PLACES)}"
    )
    summary = sentences[0] if turn < 2 else "De toezichthouder onderzocht de hulp en doet aanbevelingen."
    inserted = sentences[: 4 if turn < 3 else 3]
    if random.random() < 0.5:
        second = random.choice([other for other in sorted(known) if other != key])
        inserted.append(random.choice(known[second]["text"]))
        grades[second] = 1
    return Judged(_document(number, (title, summary, _body(inserted, random)), random=random), grades)


def _other(known: Mapping[str, Mapping[str, list[str]]], *, number: int, random: Random) -> Judged:
    inserted, grades = [], {}
    if random.random() < BACKGROUND:
        key = random.choice(sorted(known))
        inserted.append(random.choice(known[key]["text"]))
        grades[key] = 1
    title = phrase(random).capitalize()
    return Judged(
        _document(number, (title, paragraph(random)[:200], _body(inserted, random)), random=random), grades
    )


def _body(inserted: list[str], random: Random) -> str:
    paragraphs: list[str] = []
    while sum(len(found.split()) for found in paragraphs) < WORDS:
        paragraphs.append(paragraph(random))
    for sentence in (*inserted, *random.sample(REPEATED, 3)):
        at = random.randrange(len(paragraphs))
        paragraphs[at] = f"{paragraphs[at]} {sentence}"
    return "\n\n".join(paragraphs)


def _document(number: int, texts: tuple[str, str, str], *, random: Random) -> PublicDocument:
    title, summary, text = texts
    year = 2019 + number % 7
    serial = number // 7 + 1
    day = date(year, 1, 1) + timedelta(days=random.randrange(360))
    place = random.choice(PLACES)
    key = random.choice((*NAMED, *(name.lower() for name in PLAIN)))
    kind = random.choice(
        (
            ("risk-based", "Risicogestuurd onderzoek"),
            ("thematic", "Themaonderzoek"),
            ("signal", "Onderzoek na een signaal"),
        )
    )
    return PublicDocument(
        partnership="proef",
        id=f"VR-{year}-{serial:03}",
        address=f"rapport/{year}/vr-{year}-{serial:03}/",
        kind=terms.Kind.VISIT_REPORT,
        kind_key=kind[0],
        kind_label=kind[1],
        title=title,
        summary=summary,
        language="nl",
        published_on=day,
        updated_on=day,
        year=year,
        municipalities=(Link(f"gemeente/{place.lower()}/", place, f"gm9{PLACES.index(place):03}"),),
        covers_all=False,
        providers=(_provider(key),),
        verdict=random.choice(tuple(terms.Verdict)),
        services=(),
        themes=(),
        laws=(),
        funding=(),
        adopted=(),
        html="",
        text=text,
    )
