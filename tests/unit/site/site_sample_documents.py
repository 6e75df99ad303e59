"""Public documents of every kind, made by hand; all of it is invented."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.model import procedure as parts
from generator.model import terms
from generator.model.kinds import Covers, FollowUp, Judgement
from generator.model.register import Counts, Handled
from generator.staging.public_document import Inspection, PublicDocument, Sanction
from generator.staging.public_parts import GroundUsed, Heading, Link, Norm, Place, PublicAttachment, Relation

PLACES = ("Oosterhaven", "Vlietdam", "Hoogmeer", "Zandbergen", "Maasveld", "Lindenrade")
PROVIDERS = (
    ("hulp-dichtbij", "Hulp Dichtbij B.V."),
    ("vaartzicht", "Stichting Vaartzicht"),
    ("de-brug", "Thuiszorg De Brug"),
)
SERVICES = (
    ("dagbesteding", "Dagbesteding"),
    ("huishoudelijke-hulp", "Huishoudelijke hulp"),
    ("beschermd-wonen", "Beschermd wonen"),
)
VARIANTS = tuple(terms.Variant)
VERDICTS = tuple(terms.Verdict)

BODY = Path(__file__).with_name("sample_body.html").read_text("utf-8")


def place(number: int) -> Link:
    name = PLACES[number % len(PLACES)]
    return Link(f"gemeente/{name.lower()}/", name, f"gm900{number % len(PLACES) + 1}")


def provider(number: int) -> Link:
    key, name = PROVIDERS[number % len(PROVIDERS)]
    return Link(f"aanbieder/{key}/", name, key)


def report(number: int) -> PublicDocument:
    year = 2023 + number % 4
    key, label = SERVICES[number % len(SERVICES)]
    variant = VARIANTS[number % len(VARIANTS)]
    visited = date(year, 1 + number % 9, 1 + number % 27)
    recommendations = tuple(
        parts.Recommendation(
            id=f"A{step}", text=text, to="Aanbieder", due=date(year + 1, 1, 13), status=status
        )
        for step, (text, status) in enumerate(
            (
                ("Betrek de cliëntenraad bij het plan voor verbetering.", terms.Progress.DONE),
                ("Leg per cliënt vast welke doelen zijn afgesproken.", terms.Progress.IN_PROGRESS),
                ("Stel een meldcode vast en oefen ermee.", terms.Progress.OPEN),
                ("Meld calamiteiten direct.", terms.Progress.NOT_DONE),
            )
        )
    )
    inspection = Inspection(
        form=terms.Form.REACTIVE if variant in terms.REACTIVE_VARIANTS else terms.Form.PROACTIVE,
        variant=variant,
        subject=terms.Subject.PROVIDER,
        scope=terms.Scope.QUALITY,
        cooperation=terms.Cooperation.JOINT,
        announced=number % 2 == 0,
        supervisors=("Bureau toezicht Vlietstreek",),
        started_on=visited,
        visited_on=(visited,),
        places=(Place("Locatie Waterkant", place(number), visited, terms.NormVerdict.PARTLY),),
        framework="Toetsingskader Wmo 2026, versie 1",
        norms=(
            Norm("De ondersteuning is veilig.", Judgement(norm="v1", verdict=terms.NormVerdict.MEETS)),
            Norm(
                "Doelen staan in een plan.",
                Judgement(
                    norm="v2", verdict=terms.NormVerdict.DOES_NOT_MEET, note="In 2 van 12 dossiers niet."
                ),
            ),
            Norm("Klachten worden behandeld.", Judgement(norm="v3", verdict=terms.NormVerdict.NOT_ASSESSED)),
        ),
        follow_up=(
            FollowUp(
                on=date(year, 12, 1),
                what="Plan ontvangen",
                note="Het plan is volledig.",
                due=date(year + 1, 2, 1),
            ),
        ),
        reaction="Wij herkennen het beeld en zijn al begonnen met verbeteren.",
    )
    id_ = f"VR-{year}-{number:03d}"
    return PublicDocument(
        partnership="vlietstreek",
        id=id_,
        address=f"rapport/{year}/{id_.lower()}/",
        kind=terms.Kind.VISIT_REPORT,
        kind_key=str(variant),
        kind_label=variant.label,
        title=f"Onderzoek naar {label.lower()} bij {provider(number).label}",
        summary="De aanbieder werkt grotendeels veilig. De plannen van cliënten zijn niet altijd op tijd "
        "bijgewerkt. Dat moet beter.",
        language="nl",
        published_on=date(year, 10, 1 + number % 27),
        updated_on=date(year, 11, 1 + number % 27),
        year=year,
        municipalities=(place(number), place(number + 2)),
        covers_all=False,
        providers=(provider(number),),
        verdict=VERDICTS[number % len(VERDICTS)],
        services=(Link("", label, key),),
        themes=(Link("", "Veiligheid", "veiligheid"),),
        laws=("Wmo 2015",),
        funding=(terms.Funding.IN_KIND,),
        adopted=(
            (terms.Body.SUPERVISOR.label, date(year, 9, 3)),
            (terms.Body.COLLEGE.label, date(year, 9, 20)),
        ),
        html=BODY,
        text="De toezichthouder sprak met weggelakt.",
        headings=tuple(
            Heading(2, anchor, words)
            for anchor, words in (
                ("wat-is-onderzocht", "Wat is onderzocht"),
                ("oordeel", "Oordeel"),
                ("vervolg", "Vervolg"),
            )
        ),
        grounds=(GroundUsed("5.1.2e", "de persoonlijke levenssfeer", 2),),
        relations=(
            Relation(
                "Reactie hierop",
                Link("reactie/2026/rea-2026-021/", "Reactie van het college", "REA-2026-021"),
            ),
        ),
        versions=(
            parts.Version(version="1.0", on=date(year, 10, 1 + number % 27), note="Eerste openbaarmaking."),
            parts.Version(
                version="1.1", on=date(year, 11, 1 + number % 27), note="Reactie van het college toegevoegd."
            ),
        ),
        attachments=(
            PublicAttachment(
                f"rapport/{year}/{id_.lower()}/rapport.pdf",
                f"reports/vlietstreek/{year}/files/rapport.pdf",
                "Het rapport zoals verstuurd",
                terms.AttachmentRole.ANNEX,
                "PDF",
                219_136,
                terms.Accessible.NO,
            ),
        ),
        proceedings=(
            parts.Proceeding(
                kind=terms.ProceedingKind.OBJECTION, by="de aanbieder", filed_on=date(year, 10, 20)
            ),
        ),
        recommendations=recommendations,
        offered=(parts.Offered(to=terms.OfferedTo.COUNCIL, municipality="Maasveld", on=date(year, 10, 12)),),
        inspection=inspection,
    )


def other(number: int, kind: terms.Kind, segment: str, prefix: str, **more: object) -> PublicDocument:
    base = report(number)
    id_ = f"{prefix}-2026-{number:03d}"
    plain = replace(
        base,
        id=id_,
        address=f"{segment}/2026/{id_.lower()}/",
        kind=kind,
        kind_key=str(kind),
        kind_label=kind.label,
        title=f"{kind.label} over toezicht {2026} & verder",
        inspection=None,
        verdict=None,
        recommendations=(),
        proceedings=(),
        providers=(),
        municipalities=tuple(place(step) for step in range(len(PLACES))),
        covers_all=True,
        year=2026,
        published_on=date(2026, 3, number),
        updated_on=date(2026, 3, number),
        versions=(),
        grounds=(),
        attachments=(),
        relations=(),
        adopted=((terms.Body.COLLEGE.label, date(2026, 2, 3)),),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def documents() -> tuple[PublicDocument, ...]:
    kinds = terms.Kind
    sanction = Sanction(
        terms.MeasureKind.WARNING,
        terms.MeasureType.CLIENT_STOP,
        "Wmo 2015, artikel 6.1",
        date(2026, 2, 1),
        date(2026, 8, 1),
        "Een cliëntenstop",
        True,
    )
    others = (
        other(
            20,
            kinds.POLICY,
            "beleid",
            "BEL",
            policy_covers=Covers(independence=terms.Covered.YES),
            lapsed=True,
        ),
        other(21, kinds.RESPONSE, "reactie", "REA", from_body="College van burgemeester en wethouders"),
        other(22, kinds.MEASURE, "maatregel", "MTR", sanction=sanction, providers=(provider(1),)),
        other(
            23,
            kinds.ANNUAL_REPORT,
            "jaarverslag",
            "JV",
            figures=Counts(mandatory_reports=12, investigations="unknown", handled=Handled(provider=3)),
        ),
        other(24, kinds.WORK_PLAN, "werkplan", "WP"),
        other(
            25,
            kinds.DOCUMENT,
            "document",
            "DOC",
            summary="",
            title="Factsheet <b>wat</b> doet de toezichthouder?",
        ),
    )
    return tuple(sorted((*(report(number) for number in range(1, 20)), *others), key=lambda item: item.order))
