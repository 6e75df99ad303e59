"""A report as its writer means it: what has to survive, whatever the program it was typed in."""

from dataclasses import dataclass, field
from random import Random

from bench.vocabulary import paragraph, phrase, sentence

NORMS = (
    "De ondersteuning is veilig voor cliënten en medewerkers.",
    "De ondersteuning helpt aantoonbaar bij de doelen uit het plan.",
    "De cliënt beslist mee over de ondersteuning.",
    "De ondersteuning sluit aan op andere hulp en op het netwerk van de cliënt.",
    "Medewerkers zijn deskundig en met genoeg.",
    "De rechten van de cliënt zijn gewaarborgd.",
    "De aanbieder leert van klachten, fouten en incidenten.",
    "Het bestuur stuurt op kwaliteit en legt daarover verantwoording af.",
)
VERDICTS = ("Voldoet", "Voldoet deels", "Voldoet niet", "Niet beoordeeld")
CHAPTERS = (
    "Aanleiding",
    "Wat is onderzocht",
    "Werkwijze",
    "Bevindingen",
    "Oordeel",
    "Aanbevelingen",
    "Vervolg",
)
HARD = (
    "2. Dit begint als een lijst en is er geen",
    "# 12 dossiers zijn gelezen, 3*4 keer <met> [haakjes] en {accolades}",
    "- Een streepje aan het begin van één losse alinea",
    "Bij map C_D en *ster* staat 50% ~ de helft & meer; zie `code` en 1|2",
    "Het adres https://www.example.org/a_b?c=d*e staat los in de zin",
    "| Een staande streep aan het begin, en een schuine \\ erin",
    "+ 5 graden & 3 < 4 > 2, dus 'ja' of “nee”",
)
"""Text with signs that mean something in our dialect, and not to who typed them."""
CANARY = "kanariewoord"
"""Stands in everything that a reader of the text does not see."""


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, heading, item or table of a report."""

    kind: str  # heading, text, bullet, number or table
    text: str = ""
    level: int = 1  # of a heading or an item
    note: str = ""  # a footnote at the end of the text
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A whole report."""

    title: str
    cover: tuple[str, ...]
    parts: tuple[Part, ...] = field(repr=False)


def told(seed: int, *, pages: int) -> Told:
    """Give a report of about so many pages of 400 words; the same seed gives the same report."""
    random = Random(seed)
    share = pages * 400 // len(CHAPTERS)
    parts: list[Part] = []
    for chapter in CHAPTERS:
        parts.append(Part("heading", chapter))
        parts += _chapter(random, chapter, words=share)
    cover = (
        "Gemeente Maasveld",
        "Aanbieder: Werkplaats Noordersluis",
        "Datum bezoek: 3 februari 2026",
        "Vastgesteld op 19 maart 2026",
        "Bureau toezicht Vlietstreek",
    )
    return Told("Rapport periodiek onderzoek bij Werkplaats Noordersluis", cover, tuple(parts))


def _chapter(random: Random, chapter: str, *, words: int) -> list[Part]:
    parts: list[Part] = []
    if chapter == "Oordeel":
        parts.append(Part("text", "Werkplaats Noordersluis voldoet deels aan het toetsingskader."))
        parts.append(Part("table", rows=_judgements(random)))
    if chapter == "Aanbevelingen":
        parts.append(Part("table", rows=_recommendations(random)))
    while sum(len(part.text.split()) for part in parts) < words:
        parts += _block(random)
    return parts


def _judgements(random: Random) -> tuple[tuple[str, ...], ...]:
    rows = [(f"N{number}", norm, random.choice(VERDICTS)) for number, norm in enumerate(NORMS, start=1)]
    return (("Nr", "Norm", "Oordeel"), *rows)


def _recommendations(random: Random) -> tuple[tuple[str, ...], ...]:
    whom = ("Aanbieder", "Gemeente Maasveld")
    rows = [(sentence(random), random.choice(whom), f"{day} juni 2026") for day in range(1, 6)]
    return (("Aanbeveling", "Voor wie", "Termijn"), *rows)


def _block(random: Random) -> list[Part]:
    make = random.choices(list(_BLOCKS), weights=list(_BLOCKS.values()))[0]
    return make(random)


def _text(random: Random) -> list[Part]:
    return [Part("text", paragraph(random))]


def _noted(random: Random) -> list[Part]:
    return [Part("text", paragraph(random), note=sentence(random))]


def _under(random: Random) -> list[Part]:
    return [Part("heading", phrase(random).capitalize(), level=2), *_text(random)]


def _bullets(random: Random) -> list[Part]:
    levels = (1, 1, 2, 2, 3, 1)
    return [Part("bullet", sentence(random), level=level) for level in levels[: random.randint(2, 6)]]


def _numbers(random: Random) -> list[Part]:
    return [Part("number", sentence(random)) for _ in range(random.randint(2, 4))]


def _table(random: Random) -> list[Part]:
    columns = random.randint(2, 4)
    head = tuple(f"Kolom {letter}" for letter in "ABCD"[:columns])
    rows = [tuple(phrase(random) for _ in range(columns)) for _ in range(random.randint(2, 8))]
    return [Part("table", rows=(head, *rows)), *_text(random)]


def _hard(random: Random) -> list[Part]:
    return [Part("text", f"{random.choice(HARD)}, {phrase(random)}."), *_text(random)]


_BLOCKS = {_text: 8, _noted: 2, _under: 2, _bullets: 2, _numbers: 1, _table: 1, _hard: 2}
"""How often each of these occurs."""
