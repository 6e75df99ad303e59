"""A small public site to make artefacts of."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from generator.model import procedure as parts
from generator.model.partnership import Contact, HouseStyle
from generator.model.terms import Kind, Status, WithdrawnWhy
from generator.model.values import AMSTERDAM
from generator.staging.public import PublicMunicipality, PublicPortal, PublicProvider, PublicSite, Publisher
from generator.staging.public_document import PublicDocument, Tombstone
from generator.staging.public_parts import Link

PUBLISHER = Publisher(
    key="vlietstreek",
    name="Toezicht Vlietstreek & omgeving",
    site_url="https://toezicht.example.org/vlietstreek/",
    example=True,
    contact=Contact(),
    supervisors=(),
    house_style=HouseStyle(),
    language="nl",
    feed_authority="toezicht.example.org",
    feed_date=date(2026, 1, 1),
    portal_name="Wmo-toezicht",
    portal_url="https://toezicht.example.org/",
)
REPORT = PublicDocument(
    partnership="vlietstreek",
    id="VR-2026-001",
    address="rapport/2026/vr-2026-001/",
    kind=Kind.VISIT_REPORT,
    kind_key="thematic",
    kind_label="Thematisch onderzoek",
    title="Zorg < thuis & <b>veilig</b>",
    summary="De hulp is goed.\x07 Eén <script>punt</script> kan beter.",
    language="nl",
    published_on=date(2026, 3, 1),
    updated_on=date(2026, 7, 2),
    year=2026,
    municipalities=(Link("gemeente/vlietdam/", "Vlietdam", "gm9002"),),
    covers_all=False,
    providers=(),
    verdict=None,
    services=(),
    themes=(),
    laws=(),
    funding=(),
    adopted=(),
    html="",
    text="",
    versions=(
        parts.Version(version="1.0", on=date(2026, 3, 1), note="Eerste versie"),
        parts.Version(version="1.1", on=date(2026, 7, 2), note="Een datum verbeterd"),
        parts.Version(version="9", on=date(2027, 1, 1), note="Nog niet zover"),
    ),
)
POLICY = replace(
    REPORT,
    id="BEL-2025-001",
    address="beleid/2025/bel-2025-001/",
    kind=Kind.POLICY,
    kind_key="policy",
    kind_label="Beleid",
    title="Toezichtbeleid",
    published_on=date(2025, 12, 11),
    updated_on=date(2025, 12, 11),
    versions=(),
)


@pytest.fixture
def site() -> PublicSite:
    """Two publications, a withdrawn report and a suspended policy."""
    return PublicSite(
        publisher=PUBLISHER,
        moment=datetime(2026, 11, 1, 12, 0, tzinfo=AMSTERDAM),
        documents=(REPORT, POLICY),
        tombstones=(
            Tombstone(
                id="MTR-2026-002",
                address="maatregel/2026/mtr-2026-002/",
                kind=Kind.MEASURE,
                status=Status.WITHDRAWN,
                on=date(2026, 8, 1),
                why=WithdrawnWhy.ERROR,
                note="De maatregel gold niet.",
            ),
            Tombstone(
                id="BEL-2024-001",
                address="beleid/2024/bel-2024-001/",
                kind=Kind.POLICY,
                status=Status.SUSPENDED,
                on=None,
                why=None,
                note="",
            ),
        ),
        municipalities=(
            PublicMunicipality(
                Link("gemeente/vlietdam/", "Vlietdam", "gm9002"), None, None, ("VR-2026-001", "BEL-2025-001")
            ),
            PublicMunicipality(
                Link("gemeente/hoogmeer/", "Hoogmeer", "gm9003"), None, None, ("BEL-2025-001",)
            ),
        ),
        providers=(
            PublicProvider(
                link=Link("aanbieder/p0101/", "Stichting Havenlicht", "p0101"),
                trade_names=(),
                formerly=(),
                kvk="",
                services=(),
                ended_on=None,
                ended_why="",
                successor=None,
                documents=("VR-2026-001",),
            ),
        ),
    )


@pytest.fixture
def portal(site: PublicSite) -> PublicPortal:
    """Two partnerships that hold documents with the same ids."""
    other = replace(
        site,
        publisher=replace(
            PUBLISHER, key="duinkust", name="Duinkust", site_url="https://toezicht.example.org/duinkust/"
        ),
    )
    return PublicPortal(
        name="Wmo-toezicht",
        site_url="https://toezicht.example.org/",
        email="redactie@example.org",
        moment=site.moment,
        sites=(other, site),
    )
