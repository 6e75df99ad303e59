"""The front matter of a planned document, true to its kind and status."""

import json
from random import Random

from bench.plan import Planned
from bench.vocabulary import noun, paragraph, phrase, sentence

Matter = dict[str, object]

SERVICES = (
    "huishoudelijke-ondersteuning",
    "individuele-begeleiding",
    "dagbesteding",
    "beschermd-wonen",
    "kortdurend-verblijf",
    "maatschappelijke-opvang",
    "vervoer",
    "hulpmiddelen",
)
THEMES = ("veiligheid", "personeel", "medicatie", "clientgerichtheid", "clientenrechten")
PROACTIVE = ("risk-based", "thematic", "preventive", "periodic")
REACTIVE = ("signal", "other-report")
VERDICTS = ("meets", "partly", "does-not-meet")
PRESENT = {"adopted", "published", "not-public", "withdrawn", "suspended"}
WITHOUT_BODY = ("privacy", "court")
PUBLISHED_AFTER = 120  # days


def front_matter(planned: Planned, random: Random, *, marked: bool) -> Matter:
    """Give the keys and values of the document."""
    matter: Matter = {
        "id": planned.id,
        "kind": planned.kind,
        "title": _title(planned, random),
        "summary": paragraph(random)[:420].rsplit(".", 1)[0] + ".",
        "municipalities": [member.code for member in planned.members],
        "publication_status": planned.status,
    }
    matter.update(_OF_KIND[planned.kind](planned, random))
    matter.update(_adopted(planned))
    matter.update(_of_status(planned, random))
    if planned.kind == "visit-report":
        matter["hearing"] = _hearing(planned, random)
    if planned.status == "published":
        matter["redaction"] = _redaction(planned, marked=marked)
    return matter


def written(matter: Matter) -> str:
    """Give the front matter as text between its fences; a JSON value is a YAML value."""
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in matter.items())
    return "---\n" + "\n".join(lines) + "\n---\n"


def _title(planned: Planned, random: Random) -> str:
    place = planned.members[0].name
    titles = {
        "visit-report": f"Onderzoek naar {phrase(random)} in {place}",
        "policy": f"Toezichtbeleid {planned.year} van {place}",
        "annual-report": f"Jaarverslag {planned.year - 1} over het toezicht in {place}",
        "work-plan": f"Werkplan {planned.year} voor het toezicht in {place}",
        "measure": f"Maatregel over {phrase(random)} in {place}",
        "response": f"Reactie op het onderzoek naar {phrase(random)} in {place}",
        "document": f"Uitleg over {phrase(random)} in {place}",
    }
    return titles[planned.kind]


def _report(planned: Planned, random: Random) -> Matter:
    proactive = random.random() < 0.7
    return {
        "form": "proactive" if proactive else "reactive",
        "variant": _variant(planned, random, proactive=proactive),
        "subject": "provider",
        "provider": random.choice(planned.region.providers)[0],
        "supervisor": "bureau-toezicht",
        "scope": "quality",
        "announced": proactive,
        "started_on": planned.day(0),
        "visited_on": [planned.day(14)],
        "framework": "kader",
        "verdict": random.choice(VERDICTS),
        "judgements": [{"norm": f"N{number}", "verdict": random.choice(VERDICTS)} for number in range(1, 6)],
        "recommendations": [_recommendation(planned, random, number=number) for number in range(1, 4)],
        "services": [random.choice(SERVICES)],
        "themes": [random.choice(THEMES)],
        "legal_frameworks": ["wmo-2015"],
        "funding": ["in-kind"],
    }


def _variant(planned: Planned, random: Random, *, proactive: bool) -> str:
    """A calamity report stays closed, as the field has it."""
    if planned.status != "published" and not proactive and random.random() < 0.5:
        return "calamity"
    return random.choice(PROACTIVE if proactive else REACTIVE)


def _recommendation(planned: Planned, random: Random, *, number: int) -> Matter:
    done = random.random() < 0.5
    found: Matter = {
        "id": f"A{number}",
        "text": sentence(random),
        "to": "aanbieder",
        "due": planned.day(300),
        "response": "accepted",
        "status": "done" if done else "not-done",
    }
    if done:
        found["done_on"] = planned.day(190)
    return found


def _measure(planned: Planned, random: Random) -> Matter:
    matter: Matter = {
        "measure": random.choice(("correction", "warning", "administrative")),
        "type": "order",
        "provider": random.choice(planned.region.providers)[0],
        "legal_basis": f"Overeenkomst over {noun(random)}",
        "from": planned.day(PUBLISHED_AFTER - 10),
        "until": planned.day(PUBLISHED_AFTER + 170),
        "advised": sentence(random),
        "advice_followed": True,
    }
    if planned.earlier:
        matter["follows"] = [item.id for item in planned.earlier]
    return matter


def _response(planned: Planned, random: Random) -> Matter:
    matter: Matter = {"from_body": random.choice(("college", "council", "advisory-council", "provider"))}
    if planned.earlier:
        matter["responds_to"] = [item.id for item in planned.earlier]
    return matter


def _document(_planned: Planned, random: Random) -> Matter:
    return {"sort": random.choice(("factsheet", "evaluation", "letter", "news")), "from_body": "supervisor"}


def _annual_report(planned: Planned, random: Random) -> Matter:
    public = random.randint(0, 9)
    figures = {"mandatory_reports": random.randint(0, 30), "proactive_reports": public + random.randint(0, 4)}
    return {"year": planned.year - 1, "figures": {**figures, "proactive_reports_public": public}}


def _work_plan(planned: Planned, _random: Random) -> Matter:
    return {"year": planned.year, "drawn_up_by": "supervisor"}


def _policy(planned: Planned, random: Random) -> Matter:
    answers = ("yes", "partly", "planned")
    keys = ("independence", "publication", "organisation", "work_programme")
    return {
        "covers": {key: random.choice(answers) for key in keys},
        "valid_from": planned.day(PUBLISHED_AFTER),
        "evaluate_before": planned.day(PUBLISHED_AFTER + 1000),
    }


_OF_KIND = {
    "visit-report": _report,
    "measure": _measure,
    "response": _response,
    "document": _document,
    "annual-report": _annual_report,
    "work-plan": _work_plan,
    "policy": _policy,
}


def _adopted(planned: Planned) -> Matter:
    if planned.kind == "response" or planned.status not in PRESENT:
        return {}
    body = "college" if planned.kind in ("policy", "measure") else "supervisor"
    return {"adopting_body": body, "adopted_on": planned.day(80)}


def _of_status(planned: Planned, random: Random) -> Matter:
    matter: Matter = {}
    if planned.status in ("published", "withdrawn", "suspended"):
        matter["published_on"] = planned.day(PUBLISHED_AFTER)
        matter["publication_decision"] = [
            {
                "by": "college",
                "municipalities": [member.code for member in planned.members],
                "on": planned.day(90),
                "sent_on": planned.day(91),
                "outcome": "publish",
            }
        ]
    if planned.status == "published" and random.random() < 0.08:
        matter["versions"] = [{"version": "1.1", "on": planned.day(150), "note": sentence(random)}]
    if planned.status == "withdrawn":
        why = random.choice(("privacy", "error", "court", "superseded"))
        matter["withdrawn"] = {"on": planned.day(160), "why": why}
        if why not in WITHOUT_BODY:
            matter["withdrawn"] = {"on": planned.day(160), "why": why, "note": sentence(random)}
    if planned.status == "suspended":
        relief = {"kind": "interim-relief", "by": "de aanbieder", "filed_on": planned.day(140)}
        matter["proceedings"] = [{**relief, "suspends": True}]
    if planned.status == "not-public":
        matter["withheld"] = _withheld(random)
    return matter


def _withheld(random: Random) -> Matter:
    matter: Matter = {
        "because": "ground",
        "grounds": [random.choice(("5.1.2e", "5.1.1d"))],
        "reason": "Mensen zijn te herkennen, ook zonder hun namen.",
        "decided_by": "college",
        "review_on": "2027-06-01",
    }
    return matter


def _hearing(planned: Planned, random: Random) -> Matter:
    sent = {"sent_on": planned.day(40), "closes_on": planned.day(54)}
    if planned.status in ("draft", "hearing"):
        return {"facts": sent}
    return {
        "facts": {**sent, "outcome": random.choice(("agrees", "corrected", "no-reaction"))},
        "publication": {**sent, "outcome": random.choice(("agrees", "no-reaction"))},
    }


def _redaction(planned: Planned, *, marked: bool) -> Matter:
    matter: Matter = {
        "status": "redacted" if marked else "none",
        "checked_by": "jurist openbaarheid",
        "checked_on": planned.day(100),
    }
    if marked:
        reason = "Mensen moeten niet te herkennen zijn."
        matter["reasons"] = {"5.1.2e": reason, "5.1.1d": reason}
    return matter
