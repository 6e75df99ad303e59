"""The completeness of the sample site: a year that is stated complete, and two that are far from it."""

from datetime import date

from generator.model.library import Collection
from generator.model.partnership import Partnership
from generator.model.provider import Provider
from generator.model.register import Register
from generator.model.terms import Kind, Variant
from generator.register.completeness import Completeness, completeness_of
from generator.register.entry import Entry, Standing, Visit
from generator.settings.typed import validated

MEMBERS = [{"code": f"gm900{number}", "name": f"Gemeente {number}"} for number in range(1, 7)]
YEARS = {
    2024: {
        "as_of": "2024-12-31",
        "municipalities": {"gm9001": {"answered": "self", "counts": {"mandatory_reports": "977"}}},
    },
    2025: {
        "as_of": "2025-12-31",
        "complete": {"by": "coördinator toezicht", "on": "2026-02-12", "note": "Alles is nagelopen."},
        "municipalities": {
            f"gm900{number}": {"answered": "self", "counts": {"mandatory_reports": str(number)}}
            for number in range(1, 7)
        },
    },
    2026: {
        "as_of": "2026-09-30",
        "municipalities": {
            "gm9001": {
                "answered": "group",
                "questions": {"annual_report": "planned", "reactive": "unknown"},
                "counts": {
                    "mandatory_reports": "8",
                    "investigations": "unknown",
                    "proactive_reports": "6",
                    "proactive_reports_public": "3",
                },
                "breaks": [{"question": "mandatory_reports", "note": "Geweld telt nu mee."}],
            },
            "gm9002": {"answered": "none"},
            "gm9003": {
                "answered": "self",
                "counts": {
                    "mandatory_reports": "0",
                    "proactive_reports": "0",
                    "proactive_reports_public": "0",
                },
            },
        },
    },
}


def completeness() -> Completeness:
    """Give the figures of a partnership of six, in November 2026."""
    settings = {
        "schema": "1",
        "name": "Voorbeeld",
        "site_url": "https://toezicht.example.org/voorbeeld/",
        "municipalities": MEMBERS,
        "contact": {},
    }
    provider = {"name": "Aanbieder", "contracted": [{"municipality": "gm9001", "from": "2020-01-01"}]}
    collection = Collection(
        key="vlietstreek",
        settings=validated(Partnership, settings),
        providers={f"p{number}": validated(Provider, provider) for number in range(8)},
        registers={year: validated(Register, values) for year, values in YEARS.items()},
    )
    return completeness_of(_entries(), collection, published=[date(2026, 3, 1)], today=date(2026, 11, 1))


def _entries() -> list[Entry]:
    report, visit = Kind.VISIT_REPORT, Visit(date(2026, 2, 1))
    return [
        Entry("VR-2026-001", report, 2026, Standing.PUBLIC, Variant.SIGNAL, ("gm9001",), ("p0",), (visit,)),
        Entry("VR-2026-002", report, 2026, Standing.NOT_PUBLIC, Variant.CALAMITY),
        Entry("VR-2026-003", report, 2026, Standing.TAKEN_BACK),
        Entry("MA-2026-004", Kind.MEASURE, 2026, Standing.PUBLIC, None, ("gm9002",)),
    ]
