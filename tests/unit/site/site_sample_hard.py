"""Documents that a page can break on: too long, too much, or next to nothing; all of it is invented."""

from dataclasses import replace
from datetime import date

import site_sample
import site_sample_documents as items

from generator.model import procedure as parts
from generator.model import terms
from generator.model.kinds import FollowUp
from generator.staging.public import PublicMunicipality, PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Consultation, Heard, Link

LONG_WORD = "Maatschappelijkeondersteuningsvoorzieningenkwaliteitsonderzoeksrapportage"
LONG_TITLE = f"{LONG_WORD} en nog {'een heel lang onderwerp met veel woorden ' * 6}".strip()[:300]
STANDS = (*terms.Progress, None)


def long() -> PublicDocument:
    """A report with a title of 300 characters, sixty recommendations, and many of everything."""
    base = _numbered(1, title=LONG_TITLE, summary=f"{LONG_WORD} is een lang woord. " * 12)
    assert base.inspection is not None
    return replace(
        base,
        municipalities=tuple(
            Link(f"gemeente/plaats-{step}/", f"{LONG_WORD[:24]}-{step}", f"gm91{step:02}")
            for step in range(20)
        ),
        providers=tuple(items.provider(step) for step in range(3)),
        recommendations=tuple(_recommendation(number) for number in range(60)),
        heard=Heard(terms.FactsOutcome.NO_REACTION, ""),
        consulted=(
            Consultation(
                "adviesraad", date(2023, 1, 2), document=Link("beleid/2026/bel-2026-020/", "Advies")
            ),
            Consultation("cliëntenraad", None, url="https://elders.example.org/advies"),
        ),
        informed=(parts.Informed(who=LONG_WORD, on=date(2023, 9, 1)),),
        found_at=(parts.FoundAt(place=None, url=f"https://elders.example.org/{LONG_WORD}"),),
        inspection=replace(
            base.inspection, reaction="", follow_up=(FollowUp(what=LONG_WORD), *base.inspection.follow_up)
        ),
    )


def bare() -> PublicDocument:
    """A report of which only the title is known."""
    base = _numbered(2, title="Kaal rapport", summary="")
    assert base.inspection is not None
    empty = replace(
        base.inspection,
        cooperation=None,
        announced=None,
        supervisors=(),
        started_on=None,
        visited_on=(),
        places=(),
        framework="",
        norms=(),
        follow_up=(),
        reaction="",
    )
    return replace(
        base,
        inspection=empty,
        verdict=None,
        providers=(),
        recommendations=(),
        services=(),
        adopted=(),
        versions=(),
        proceedings=(parts.Proceeding(kind=terms.ProceedingKind.APPEAL),),
        offered=(),
        relations=(),
        attachments=(),
        grounds=(),
        html="<p>Er is niets meer.</p>",
        headings=(),
    )


def site() -> PublicSite:
    """The sample site with these documents too, and the municipalities that the long one names."""
    made = site_sample.site()
    more = tuple(PublicMunicipality(link, None, None, (long().id,)) for link in long().municipalities)
    documents = tuple(sorted((*made.documents, long(), bare()), key=lambda item: item.order))
    return replace(made, documents=documents, municipalities=(*made.municipalities, *more))


def _numbered(number: int, **more: object) -> PublicDocument:
    id_ = f"VR-2023-90{number}"
    base = replace(items.report(number), id=id_, address=f"rapport/2023/{id_.lower()}/", year=2023)
    return replace(base, **more)  # type: ignore[arg-type]


def _recommendation(number: int) -> parts.Recommendation:
    return parts.Recommendation(
        id=f"A{number}",
        text=f"Aanbeveling {number}: {LONG_WORD} moet beter.",
        to="Aanbieder" if number % 2 else None,
        due=date(2026, 1 + number % 12, 13) if number % 3 else None,
        status=STANDS[number % len(STANDS)],
        response=terms.Answer.PARTLY if number % 4 else None,
        response_note="Wij doen dit deels." if number % 4 else None,
    )
