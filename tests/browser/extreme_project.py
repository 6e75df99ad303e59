"""A project in which everything is as long, as many or as little as it can be."""

import csv
import json
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO, StringIO
from pathlib import Path

from PIL import Image

from generator.authorities.grounds import grounds
from generator.model.terms import Answer, NormVerdict, Progress, Verdict, WithdrawnWhy

Values = dict[str, object]

LONG_WORD = "maatschappelijkeondersteuningskwaliteitstoezichthoudersoverleggroep"
LONG_TITLE = (f"Onderzoek naar {LONG_WORD} in alle dorpen en wijken van de regio " * 4)[:299].strip() + "."
TITLE_WITHOUT_SPACES = (LONG_WORD.capitalize() * 5)[:300]
LONG_NAME = ("Coöperatieve Vereniging voor Beschermd Wonen, Dagbesteding en Begeleiding Thuis " * 2)[
    :149
] + "U"
NAMES = (
    "'s-Gravenmoerserduin",
    "'s-Hertogenlanderveen-Noord",
    "'t Zandeind",
    "Nieuwkoop-aan-de-Overzijde-van-de-Oude-Maasdijk",
    "Súdwest-Fryslânderhoek",
    "Sint-Annaland-Buiten c.a.",
)
MEMBERS = tuple(
    (f"gm9{number:03}", NAMES[number] if number < len(NAMES) else f"Kernveld {number}")
    for number in range(24)
)
ALONE = (("gm9101", "'s-Heer Alleenskerke"),)
EMPTY = (("gm9201", "Stillewater"), ("gm9202", "Leegland"))

RECOMMENDATIONS, PLACES, NORMS, VERSIONS, ATTACHMENTS, TERMS, TRADE_NAMES = 60, 20, 14, 40, 15, 200, 12
_SENTENCE = "De aanbieder legt uit hoe vaak dit gebeurt en wat er daarna anders gaat. "
_BODY = (
    "\n## Wat is onderzocht\n\n"
    f"Wij keken naar {LONG_WORD} en naar https://voorbeeld.example.org/{'lang-pad/' * 12}.\n\n"
    "| Plek | Uitleg |\n|---|---|\n"
    f"| {LONG_WORD} | {LONG_WORD} |\n\n"
    "### " + LONG_WORD + "\n\n"
    "- een\n  - twee\n    - drie\n      - " + LONG_WORD + "\n\n"
    "```\n" + "regel " * 40 + "\n```\n\n"
    "## Oordeel\n\nHet voldoet deels.\n\n## Vervolg\n\nWij komen terug.\n"
)


def write_extremes(root: Path) -> None:
    """Write three partnerships: too much of everything, only one municipality, and nothing at all."""
    for path, content in _files():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _files() -> Iterator[tuple[str, bytes]]:
    portal: Values = {
        "name": f"Toezicht: {LONG_WORD}",
        "site_url": "https://toezicht.example.org/",
        "contact": {"email": "redactie@example.org"},
        "feed": {"authority": "toezicht.example.org", "date": "2026-01-01"},
    }
    yield "content/portal.yml", _yaml(portal)
    yield "content/glossary.yml", _yaml({f"term {n}": _SENTENCE.strip() for n in range(TERMS)})
    yield from _partnership("veel", f"Samenwerking {LONG_WORD}", MEMBERS)
    yield from _partnership("alleen", "Toezicht 's-Heer Alleenskerke", ALONE)
    yield from _partnership("leeg", "Toezicht zonder stukken", EMPTY)
    yield "content/veel/providers.yml", _yaml(_providers())
    norms = {f"N{n}": f"{_SENTENCE}{LONG_WORD}." for n in range(1, NORMS + 1)}
    framework = {"name": f"Kader {LONG_WORD}", "version": "2026-voorlopig", "norms": norms}
    yield "content/veel/frameworks.yml", _yaml({"kader": framework})
    yield "reports/veel/2026/vr-2026-001.md", _document(_largest(), _BODY + _redactions())
    yield from _attachments("reports/veel/2026/files")
    for number, verdict in enumerate(Verdict, start=2):
        values = _report(f"VR-2026-{number:03}", verdict=verdict)
        yield f"reports/veel/2026/vr-2026-{number:03}.md", _document(values, _BODY)
    for number, why in enumerate(WithdrawnWhy, start=11):
        yield f"reports/veel/2026/vr-2026-{number:03}.md", _withdrawn(number, why)
    yield "reports/veel/2026/vr-2026-021.md", _document(_not_public(), _BODY)
    yield "reports/veel/2026/vr-2026-022.md", _document(_suspended(), _BODY)
    yield "reports/veel/2026/maa-2026-001.md", _document(_measure(), _BODY)
    yield "reports/alleen/2026/vr-2026-001.md", _document(_least(), _BODY)


def _partnership(key: str, name: str, members: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, bytes]]:
    settings: Values = {
        "schema": 1,
        "name": name,
        "example": True,
        "repository": "private",
        "site_url": f"https://toezicht.example.org/{key}/",
        "municipalities": [{"code": code, "name": label, "from": "2020-01-01"} for code, label in members],
        "contact": {"email": f"toezicht@{key}.example.org"},
    }
    yield f"content/{key}/partnership.yml", _yaml(settings)
    places = [label for _, label in members]
    yield f"content/{key}/allow.yml", _yaml({"organisations": [LONG_NAME], "places": places})


def _providers() -> Values:
    trade_names = [f"{LONG_WORD.capitalize()} {n}" for n in range(TRADE_NAMES)]
    contracts = [{"municipality": code, "from": "2020-01-01"} for code, _ in MEMBERS]
    most: Values = {
        "name": LONG_NAME,
        "trade_names": trade_names,
        "formerly": [{"name": LONG_WORD.capitalize(), "until": "2024-12-31"}],
        "services": ["dagbesteding"],
        "contracted": contracts,
    }
    return {"p0001": most, "p0002": {"name": "X"}}


def _report(key: str, *, verdict: Verdict) -> Values:
    """Give a report that is public, with no more than it needs."""
    return {
        "id": key,
        "kind": "visit-report",
        "form": "proactive",
        "variant": "thematic",
        "title": f"Bezoek met de uitkomst {verdict.label.lower()}",
        "summary": f"Een kort bezoek over {LONG_WORD}.",
        "municipalities": [MEMBERS[0][0]],
        "provider": "p0002",
        "visited_on": ["2026-03-02"],
        "verdict": str(verdict),
        "hearing": {"none_needed": "Dit is een verzonnen voorbeeld zonder aanbieder die iets kan zeggen."},
        "adopting_body": "supervisor",
        "adopted_on": "2026-04-01",
        "publication_status": "published",
        "published_on": "2026-05-01",
        "redaction": {"status": "none", "checked_by": "jurist", "checked_on": "2026-04-15"},
    }


def _largest() -> Values:
    days = [date(2026, 1, 5) + timedelta(days=n) for n in range(PLACES)]
    verdicts = list(NormVerdict)
    return {
        **_report("VR-2026-001", verdict=Verdict.PARTLY),
        "title": LONG_TITLE,
        "summary": (f"{LONG_WORD} " + _SENTENCE * 8)[:599].strip(),
        "municipalities": [code for code, _ in MEMBERS],
        "provider": ["p0001", "p0002"],
        "visited_on": [str(day) for day in days],
        "locations": [
            {
                "name": f"{LONG_WORD} {number}",
                "municipality": MEMBERS[number % 24][0],
                "visited_on": str(day),
                "verdict": str(list(Verdict)[number % 4]),
            }
            for number, day in enumerate(days)
        ],
        "framework": "kader",
        "judgements": [
            {"norm": f"N{number}", "verdict": str(verdicts[number % len(verdicts)])}
            for number in range(1, NORMS + 1)
        ],
        "recommendations": [_recommendation(number) for number in range(1, RECOMMENDATIONS + 1)],
        "versions": [
            {"version": str(number), "on": str(date(2026, 5, 1) + timedelta(days=number)), "note": LONG_WORD}
            for number in range(1, VERSIONS + 1)
        ],
        "attachments": [
            {"file": f"bijlage-{number}.csv", "title": f"{LONG_WORD} {number}", "role": "annex"}
            for number in range(1, ATTACHMENTS)
        ]
        + [{"file": "kaart.png", "title": "Een kaart", "role": "annex", "accessible": "no"}],
        "publication_decision": [
            {
                "by": "college",
                "municipalities": [code for code, _ in MEMBERS],
                "on": "2026-04-10",
                "sent_on": "2026-04-10",
                "outcome": "publish",
                "reference": LONG_WORD,
            }
        ],
        "proceedings": [
            {"kind": "objection", "by": "aanbieder", "filed_on": "2026-05-09", "reference": LONG_WORD}
        ],
        "hearing": {
            "facts": {"sent_on": "2026-03-09", "closes_on": "2026-03-23", "outcome": "disputed"},
            "publication": {"sent_on": "2026-03-09", "closes_on": "2026-03-23", "outcome": "objection"},
            "reaction": f"{LONG_WORD}. " + _SENTENCE * 30,
        },
        "redaction": {
            "status": "redacted",
            "checked_by": "jurist",
            "checked_on": "2026-04-15",
            "reasons": dict.fromkeys(_grounds(), f"Daarom niet: {LONG_WORD}."),
        },
    }


def _recommendation(number: int) -> Values:
    answers, stands = list(Answer), list(Progress)
    status = stands[number % len(stands)]
    told: Values = {
        "id": f"A{number}",
        "text": f"{_SENTENCE}{LONG_WORD}.",
        "to": LONG_NAME if number % 7 else "gemeente",
        "due": str(date(2026, 6, 1) + timedelta(days=5 * number)),
        "response": str(answers[number % len(answers)]),
        "response_note": f"{LONG_WORD}: {_SENTENCE * 4}",
        "status": str(status),
    }
    return told | ({"done_on": "2026-06-15"} if status is Progress.DONE else {})


def _withdrawn(number: int, why: WithdrawnWhy) -> bytes:
    key, is_bare = f"VR-2026-{number:03}", why in (WithdrawnWhy.PRIVACY, WithdrawnWhy.COURT)
    taken: Values = {"publication_status": "withdrawn", "withdrawn": {"on": "2026-06-01", "why": str(why)}}
    if not is_bare:
        return _document(_report(key, verdict=Verdict.MEETS) | taken, _BODY)
    kept = ("id", "kind", "form", "variant", "municipalities", "published_on")
    values = {name: value for name, value in _report(key, verdict=Verdict.MEETS).items() if name in kept}
    return _document({**values, "title": "Ingetrokken rapport", **taken}, "")


def _not_public() -> Values:
    withheld = {"because": "policy", "reason": f"{LONG_WORD}. {_SENTENCE * 5}", "decided_by": LONG_WORD}
    values = _report("VR-2026-021", verdict=Verdict.NONE)
    return {**values, "publication_status": "not-public", "withheld": withheld}


def _suspended() -> Values:
    proceeding = {"kind": "interim-relief", "by": "aanbieder", "filed_on": "2026-06-01", "suspends": True}
    values = _report("VR-2026-022", verdict=Verdict.MEETS)
    return {**values, "publication_status": "suspended", "proceedings": [proceeding]}


def _measure() -> Values:
    values = _report("MAA-2026-001", verdict=Verdict.NONE)
    for key in ("form", "variant", "visited_on", "verdict"):
        del values[key]
    return {
        **values,
        "kind": "measure",
        "measure": "warning",
        "title": TITLE_WITHOUT_SPACES,
        "legal_basis": LONG_WORD,
        "from": "2026-05-01",
        "follows": ["VR-2026-001"],
        "adopting_body": "college",
    }


def _least() -> Values:
    """Give a report without a key that can be missed."""
    values = _report("VR-2026-001", verdict=Verdict.NONE)
    for key in ("municipalities", "provider", "visited_on"):
        del values[key]
    return {**values, "subject": "system", "title": "X"}


def _grounds() -> list[str]:
    return sorted(ground.code for ground in grounds() if ground.code.count(".") > 1)


def _redactions() -> str:
    marks = " en ".join(f"[lak:{ground} passage]" for ground in _grounds())
    return f"\nHier staat niet: {marks}.\n"


def _attachments(folder: str) -> Iterator[tuple[str, bytes]]:
    rows = StringIO()
    csv.writer(rows).writerows([["jaar", "bezoeken"], ["2025", "12"]])
    for number in range(1, ATTACHMENTS):
        yield f"{folder}/bijlage-{number}.csv", rows.getvalue().encode()
    picture = BytesIO()
    Image.new("RGB", (8, 8), "white").save(picture, "PNG")
    yield f"{folder}/kaart.png", picture.getvalue()


def _document(values: Values, body: str) -> bytes:
    return b"---\n" + _yaml(values) + f"---\n{body}".encode()


def _yaml(values: Values) -> bytes:
    """Give YAML with a key per line; a value in JSON is YAML too."""
    lines = (f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items())
    return "".join(lines).encode()
