"""A public site and a portal with every kind of page, made by hand; all of it is invented."""

from dataclasses import replace
from datetime import UTC, date, datetime

import site_sample_documents as items
import site_sample_register

from generator.model import terms
from generator.model.library import Page
from generator.model.partnership import AccessibilityStatement, Contact, HouseStyle
from generator.model.provider import FormerName
from generator.staging.public import (
    GlossaryTerm,
    KeyFigure,
    PublicMunicipality,
    PublicPortal,
    PublicProvider,
    PublicSite,
    Publisher,
)
from generator.staging.public_document import ClosedDocument, Tombstone
from generator.staging.public_parts import GroundUsed, Link

MOMENT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


def site(**more: object) -> PublicSite:
    known = items.documents()
    publisher = Publisher(
        key="vlietstreek",
        name="Samenwerking Wmo-toezicht Vlietstreek",
        site_url="https://toezicht.example.org/vlietstreek/",
        example=True,
        contact=Contact(
            email="toezicht@vlietstreek.example.org",
            phone="088 000 00 00",
            url="https://vlietstreek.example.org/toezicht",
            report_concern="https://vlietstreek.example.org/melden",
        ),
        supervisors=("Bureau toezicht Vlietstreek",),
        house_style=HouseStyle(brand="#0f4c5c", accent="#f2a33a"),
        language="nl",
        feed_authority="toezicht.example.org",
        feed_date=date(2026, 1, 1),
        portal_name="Wmo-toezicht in de praktijk",
        portal_url="https://toezicht.example.org/",
        accessibility=AccessibilityStatement(
            status="B", url="https://vlietstreek.example.org/toegankelijkheid", on=date(2026, 6, 1)
        ),
    )
    made = PublicSite(
        publisher=publisher,
        moment=MOMENT,
        documents=known,
        tombstones=(
            Tombstone(
                "VR-2024-090",
                "rapport/2024/vr-2024-090/",
                terms.Kind.VISIT_REPORT,
                terms.Status.WITHDRAWN,
                date(2026, 1, 5),
                terms.WithdrawnWhy.ERROR,
                "De datum klopte niet.",
            ),
            Tombstone(
                "VR-2024-091",
                "rapport/2024/vr-2024-091/",
                terms.Kind.VISIT_REPORT,
                terms.Status.SUSPENDED,
                date(2026, 1, 5),
                None,
                "",
            ),
        ),
        closed=(
            ClosedDocument(
                "VR-2025-080",
                "Calamiteitenonderzoek",
                2025,
                (),
                terms.WithheldBecause.GROUND,
                (GroundUsed("5.1.2e", "de persoonlijke levenssfeer", 1),),
                "Het rapport gaat over één gezin.",
                "het college",
                date(2027, 1, 1),
            ),
            ClosedDocument(
                "VR-2026-081",
                "Thematisch onderzoek",
                2026,
                ("Vlietdam",),
                terms.WithheldBecause.NOT_YET,
                (),
                "",
                "",
                None,
            ),
        ),
        municipalities=tuple(
            PublicMunicipality(
                items.place(number),
                date(2020, 1, 1),
                None,
                tuple(
                    item.id for item in known if item.covers_all or items.place(number) in item.municipalities
                ),
            )
            for number in range(len(items.PLACES))
        ),
        providers=tuple(
            PublicProvider(
                items.provider(number),
                ("Vaart",) if number else (),
                (FormerName(name="Zorg Dichtbij", until=date(2024, 1, 1)),) if number == 0 else (),
                "00000000",
                ("Dagbesteding",),
                date(2026, 1, 1) if number == 2 else None,
                "De organisatie is samengegaan met een andere." if number == 2 else "",
                items.provider(0) if number == 2 else None,
                tuple(item.id for item in known if items.provider(number) in item.providers),
            )
            for number in range(len(items.PROVIDERS))
        ),
        glossary=(
            GlossaryTerm(
                "begeleidingsplan", "begeleidingsplan", "Een plan waarin staat wat iemand wil bereiken."
            ),
        ),
        pages=(
            Page(
                "vlietstreek",
                "content/vlietstreek/pages/over-het-toezicht.md",
                "over-het-toezicht",
                "Over het toezicht: zo zit het",
                "Wie houdt toezicht?",
                "Let op: dit is een voorbeeld.\n\n## Onafhankelijk\n\n"
                "Lees het [beleid](../beleid/2026/bel-2026-020/) en "
                "een noot.<script>alert(1)</script>\n\n"
                "| Wat | Aantal |\n| --- | ---: |\n| Rapporten | 3 |\n\nEen noot.[^1]\n\n[^1]: De noot.\n",
                4,
            ),
        ),
        figures=(
            KeyFigure("openbare rapporten", 19, 21),
            KeyFigure("aanbevelingen uitgevoerd", 19, 76, unknown=4, note="Volgens de aanbieder."),
            KeyFigure("maatregelen", 1, 3),
        ),
    )
    made = replace(made, completeness=site_sample_register.completeness())
    return replace(made, **more)  # type: ignore[arg-type]


def portal() -> PublicPortal:
    return PublicPortal(
        name="Wmo-toezicht in de praktijk",
        site_url="https://toezicht.example.org/",
        email="redactie@example.org",
        moment=MOMENT,
        sites=(site(),),
        sources=(Link("https://elders.example.org/", "Toezicht elders"),),
    )
