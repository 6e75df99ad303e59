"""The settings of the portal and of each partnership, and the registers."""

import json
from collections.abc import Iterator
from random import Random

from bench.prose import TERMS
from bench.regions import FIRST_YEAR, TODAY, Region
from bench.vocabulary import sentence

SITE = "https://toezicht.example.org/"
QUESTIONS = (
    "policy_described",
    "policy_adopted",
    "policy_public",
    "independence",
    "own_work_programme",
    "proactive",
    "proactive_active",
    "reactive",
    "annual_report",
    "annual_report_public",
)


def portal_files() -> Iterator[tuple[str, str]]:
    """Give path and text of the files of the portal."""
    yield (
        "content/portal.yml",
        _yaml(
            {
                "name": "Wmo-toezicht in heel het land (meting)",
                "site_url": SITE,
                "contact": {"email": "redactie@example.org"},
                "feed": {"authority": "toezicht.example.org", "date": "2026-01-01"},
            }
        ),
    )
    yield "content/glossary.yml", _yaml({term: f"Uitleg van het woord {term}." for term in sorted(TERMS)})


def region_files(region: Region, random: Random) -> Iterator[tuple[str, str]]:
    """Give path and text of the files of one partnership that are no documents."""
    folder = f"content/{region.key}"
    yield f"{folder}/partnership.yml", _yaml(_partnership(region))
    yield (
        f"{folder}/providers.yml",
        _yaml({key: {"name": name, "services": ["dagbesteding"]} for key, name in region.providers}),
    )
    norms = {f"N{number}": sentence(random) for number in range(1, 6)}
    yield (
        f"{folder}/frameworks.yml",
        _yaml({"kader": {"name": "Toetsingskader", "version": "1", "norms": norms}}),
    )
    yield (
        f"{folder}/allow.yml",
        _yaml(
            {
                "organisations": [name for _, name in region.providers],
                "places": [member.name for member in region.members],
            }
        ),
    )
    for year in range(FIRST_YEAR, TODAY.year + 1):
        yield f"reports/{region.key}/{year}/register.yml", _yaml(_register(region, year, random=random))


def _partnership(region: Region) -> dict[str, object]:
    return {
        "schema": 1,
        "name": region.name,
        "repository": "private",
        "site_url": f"{SITE}{region.key}/",
        "municipalities": [member.code for member in region.members],
        "supervisors": {"bureau-toezicht": {"name": "Bureau toezicht", "tasks": ["proactive", "reactive"]}},
        "rules": {"RED062": {"severity": "off", "reason": "De stukken zijn door een programma gemaakt."}},
        "contact": {
            "email": f"toezicht@{region.key}.example.org",
            "report_concern": f"melden@{region.key}.example.org",
        },
    }


def _register(region: Region, year: int, *, random: Random) -> dict[str, object]:
    register: dict[str, object] = {
        "as_of": min(f"{year}-12-31", TODAY.isoformat()),
        "municipalities": {member.code: _answers(random) for member in region.members},
    }
    if year < TODAY.year:
        register["complete"] = {"by": "hoofd toezicht", "on": f"{year + 1}-03-01"}
    return register


def _answers(random: Random) -> dict[str, object]:
    by_provider, by_supervisor = random.randint(0, 9), random.randint(0, 6)
    public = random.randint(0, 5)
    return {
        "answered": "group",
        "questions": {question: random.choice(("yes", "unknown", "partly")) for question in QUESTIONS},
        "counts": {
            "mandatory_reports": by_provider + by_supervisor,
            "investigations": by_supervisor,
            "reports": by_supervisor,
            "proactive_reports": public + random.randint(0, 3),
            "proactive_reports_public": public,
            "handled": {"provider": by_provider, "supervisor": by_supervisor, "other": 0, "none": 0},
            "measures": {"correction": 0, "warning": 0, "administrative": 0, "civil": 0},
        },
    }


def _yaml(value: dict[str, object]) -> str:
    lines = (
        f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(item, ensure_ascii=False)}"
        for key, item in value.items()
    )
    return "\n".join(lines) + "\n"
