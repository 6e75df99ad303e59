"""Invented documents to search in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from generator.model import terms
from generator.model.procedure import Recommendation
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

ALDERWOUDE = Link("gemeente/alderwoude/", "Alderwoude", "gm9001")
BRINKDAM = Link("gemeente/brinkdam/", "Brinkdam", "gm9002")
LINDE = Link("aanbieder/de-linde/", "De Linde", "de-linde")
POPULIER = Link("aanbieder/populier/", "Populier Zorg", "populier")
FROM_DAY = date(2025, 1, 1)
START = PublicDocument(
    partnership="proef",
    id="VR-2025-001",
    address="rapport/2025/vr-2025-001/",
    kind=terms.Kind.VISIT_REPORT,
    kind_key="preventive",
    kind_label="Preventief onderzoek",
    title="Bezoek aan een aanbieder",
    summary="De toezichthouder kwam langs.",
    language="nl",
    published_on=FROM_DAY,
    updated_on=FROM_DAY,
    year=2025,
    municipalities=(ALDERWOUDE,),
    covers_all=False,
    providers=(LINDE,),
    verdict=terms.Verdict.MEETS,
    services=(Link("", "Begeleiding", "guidance"),),
    themes=(),
    laws=(),
    funding=(),
    adopted=(),
    html="",
    text="De aanbieder legt afspraken vast in een plan.",
)

Make = Callable[..., PublicDocument]


def _make(number: int, **changes: object) -> PublicDocument:
    day = FROM_DAY + timedelta(number)
    start = replace(START, id=f"VR-2025-{number:03}", address=f"rapport/2025/vr-2025-{number:03}/")
    return replace(start, **{"published_on": day, "updated_on": day, **changes})


def _varied(number: int) -> PublicDocument:
    return _make(
        number,
        year=2024 + number % 2,
        municipalities=(ALDERWOUDE, BRINKDAM)[: 1 + number % 3 % 2] if number % 4 else (BRINKDAM,),
        providers=(POPULIER if number % 3 else LINDE,),
        verdict=tuple(terms.Verdict)[number % 4],
        text="De aanbieder legt afspraken vast. " * 3 + "Er zijn genoeg medewerkers." * (number % 2),
    )


@pytest.fixture
def make() -> Make:
    """Give a maker of documents: a number and the fields that differ."""
    return _make


@pytest.fixture
def library() -> list[PublicDocument]:
    """Thirty documents, of which seven say something that no other says."""
    advice = Recommendation(id="1", text="Plaats een rookmelder in de keuken.", to="aanbieder")
    filling = "Vulling zonder betekenis. " * 60
    return [
        *map(_varied, range(1, 24)),
        _make(24, title="Dagbesteding op de zorgboerderij", summary="Cliënten vinden het er prettig."),
        _make(25, text="In twee huizen was de dagbesteding nog niet begonnen."),
        _make(26, text=f"{filling}De brandtrap was versperd. {filling}"),
        _make(27, text="Wat telt is zorg op maat, zei de gastvrouw. <b>Vet</b> & meer."),
        _make(28, text="Op maat gemaakte zorg. Straße, ﬁets, Ærø, 日本 en 𝒜.", recommendations=(advice,)),
        _make(29, providers=(Link("", "Een zelfstandige zorgverlener", ""),), verdict=None),
        _make(
            30,
            id="BEL-2025-001",
            kind_key="policy",
            kind_label="Beleid",
            municipalities=(),
            covers_all=True,
            providers=(),
            title="Beleid voor het toezicht",
        ),
    ]


@pytest.fixture
def large_library() -> list[PublicDocument]:
    """Forty documents of 960 words that resemble a language: few words often, many words seldom."""
    random = Random(7)  # noqa: S311 - the same words in every run; no secret
    syllables = ("ba", "del", "ge", "hou", "king", "lijk", "mer", "over", "sta", "ting", "ver", "zorg")
    words = ["".join(random.choices(syllables, k=1 + number % 4)) for number in range(6000)]

    def body() -> str:
        drawn = (words[int(len(words) ** random.random()) - 1] for _ in range(957))
        return " ".join([*drawn, "dagbesteding", "vergelijken", "overnemen"])

    return [_make(at, summary=" ".join(words[at : at + 40]), text=body()) for at in range(1, 41)]
