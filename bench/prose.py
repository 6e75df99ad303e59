"""Bodies of about 960 words, with everything that a body can hold."""

from random import Random

from bench.vocabulary import noun, paragraph, phrase, sentence

WORDS = 960
_OVER = 38  # words by which a section passes its share, on average
TERMS = ("aanbieder", "calamiteit", "toetsingskader", "zienswijze", "pgb", "terugkomgesprek")
SECTIONS = {
    "visit-report": ("Aanleiding", "Wat is onderzocht", "Werkwijze", "Bevindingen", "Oordeel", "Vervolg"),
    "policy": ("Waarom dit beleid", "Vorm en uitvoering", "Openbaarmaking", "Leren"),
    "annual-report": ("Het jaar in het kort", "Bezoeken", "Meldingen", "Vooruitblik"),
    "work-plan": ("Vooraf", "Thema's", "Planning", "Capaciteit"),
    "measure": ("Besluit", "Waarom", "Wat moet er gebeuren"),
    "response": ("Reactie in het kort", "Per aanbeveling", "Hoe verder"),
    "document": ("Inleiding", "Uitleg", "Meer weten"),
}
MARKS = ("[lak:5.1.2e naam]", "[lak:5.1.2e contact]", "[lak:5.1.1d,5.1.2e gezondheid]")


def body(random: Random, *, kind: str, marked: bool, links: tuple[str, ...] = ()) -> str:
    """Give the body of one document; `links` are file names of other publications beside it."""
    sections = SECTIONS[kind]
    share = WORDS // len(sections) - _OVER
    parts = [part for title in sections for part in _section(random, title, words=share)]
    parts.insert(1, f"Dit stuk gaat over {noun(random)}. Zie ook {{{random.choice(TERMS)}}}.[^1]")
    parts.extend(f"Lees ook [het eerdere stuk over {phrase(random)}]({link})." for link in links)
    if marked:
        parts.append(f"De melding kwam van {random.choice(MARKS)} en is besproken met {MARKS[0]}.")
    parts.append(f"[^1]: {sentence(random)}")
    return "\n\n".join(parts) + "\n"


def _section(random: Random, title: str, *, words: int) -> list[str]:
    parts = [f"## {title}"]
    while sum(len(part.split()) for part in parts) < words:
        parts.append(_block(random))
    return parts


def _block(random: Random) -> str:
    return random.choices(_BLOCKS, weights=_SHARES)[0](random)


def _paragraph_with_heading(random: Random) -> str:
    return f"### {phrase(random).capitalize()}\n\n{paragraph(random)}"


def _bullets(random: Random) -> str:
    return "\n".join(f"- {sentence(random)}" for _ in range(random.randint(3, 5)))


def _numbers(random: Random) -> str:
    return "\n".join(f"{number}. {sentence(random)}" for number in range(1, random.randint(4, 6)))


def _explanation(random: Random) -> str:
    lead = phrase(random).capitalize()
    return f"**{lead}.** {sentence(random)} Zie [de uitleg](https://www.example.org/)."


def _quotation(random: Random) -> str:
    return f"> [!CITAAT afgestemd] een bewoner\n> {sentence(random)}"


def _table(random: Random) -> str:
    rows = (
        f"| {phrase(random)} | {random.randint(0, 40)} | {random.choice(('ja', 'nee', 'deels'))} |"
        for _ in range(random.randint(3, 6))
    )
    return "\n".join(("| Onderwerp | Aantal | Geregeld |", "|---|---:|---|", *rows))


_BLOCKS = (paragraph, _paragraph_with_heading, _bullets, _numbers, _table, _explanation, _quotation)
_SHARES = (62, 10, 8, 6, 6, 4, 4)
