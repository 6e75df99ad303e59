"""Words and sentences of the invented reports: a few thousand nouns, made of parts."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random


@dataclass(frozen=True, slots=True)
class Words:
    """The words that sentences are filled with."""

    first: tuple[str, ...]  # first half of a noun
    last_het: tuple[str, ...]  # second half, with the article 'het'
    last_de: tuple[str, ...]
    qualities: tuple[str, ...]
    acts: tuple[str, ...]
    who: tuple[str, ...]
    when: tuple[str, ...]


SENTENCES = (
    "{Who} wil {a} {when} {act}.",
    "Wij zagen dat {who} {a} en {b} {when} gebruikt.",
    "Uit {a} blijkt dat {b} nog niet voor iedereen werkt.",
    "{When} kan {who} {a} {act}, maar dat gebeurt niet altijd.",
    "De {quality} afspraken over {a} staan in {b}.",
    "Wie vragen heeft over {a}, kan terecht bij {who}.",
    "{Who} vertelde ons dat {a} meer tijd kost dan gedacht.",
    "Daarom moet {who} {a} {act} voordat {b} begint.",
    "Het is niet duidelijk hoe {who} {a} gaat {act}.",
    "In {a} missen wij een {quality} beschrijving van {b}.",
    "Wij spraken hierover {when} met {who} en lazen {a}.",
    "Medewerkers kennen {a} goed en weten waar {b} ligt.",
    "Volgens {who} helpt {a} om {b} te {act}.",
    "Dat past bij wat wij eerder over {a} schreven.",
    "{Who} heeft beloofd om {a} {when} te {act}.",
    "Bij {a} hoort een {quality} uitleg voor de mensen die de hulp krijgen.",
    "Zonder {a} is niet te zien of {b} werkt.",
    "{Who} en {who2} maken samen {a} en bespreken {when} de uitkomst.",
    "Ook {b} kan beter, want {a} is al een tijd niet bekeken.",
    "Bewoners zeggen dat zij {a} prettig vinden en {b} soms lastig.",
    "Een {quality} plek voor {a} ontbreekt, net als {b}.",
    "De toets van {a} was {when} gepland en ging door.",
)


@cache
def words() -> Words:
    """Give the words that stand beside this module."""
    text = Path(__file__).with_name("words.json").read_text(encoding="utf-8")
    return Words(**{key: tuple(found) for key, found in json.loads(text).items()})


def noun(random: Random) -> str:
    """Give a noun with its article."""
    first = random.choice(words().first)
    if random.random() < 0.5:
        return f"het {first}{random.choice(words().last_het)}"
    return f"de {first}{random.choice(words().last_de)}"


def sentence(random: Random) -> str:
    """Give one sentence."""
    who, when = random.choice(words().who), random.choice(words().when)
    return random.choice(SENTENCES).format(
        a=noun(random),
        b=noun(random),
        who=who,
        Who=who[0].upper() + who[1:],
        who2=random.choice(words().who),
        when=when,
        When=when[0].upper() + when[1:],
        act=random.choice(words().acts),
        quality=random.choice(words().qualities),
    )


def phrase(random: Random) -> str:
    """Give some words for a heading or a title."""
    return f"{random.choice(words().qualities)} {noun(random).split()[1]}"


def paragraph(random: Random) -> str:
    """Give three to seven sentences."""
    return " ".join(sentence(random) for _ in range(random.randint(3, 7)))
