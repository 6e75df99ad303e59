"""<address>gegevens.json: what the page of a document tells beside its text, for who computes with it.

docs/gegevens-per-stuk.md explains every key; the version goes up when one changes its meaning or goes.
"""

import json
from collections.abc import Iterator
from datetime import date

from generator.model.node import Node
from generator.outputs.output_file import OutputFile
from generator.outputs.plain_text import without_controls
from generator.staging.public import PublicSite
from generator.staging.public_document import Inspection, PublicDocument, Sanction
from generator.staging.public_parts import Decision, Link

NAME = "gegevens.json"
FORM = 1


def document_files(site: PublicSite) -> Iterator[OutputFile]:
    """Give the file of each public document."""
    for document in site.documents:
        text = json.dumps(_plain(content_of(document, site)), ensure_ascii=False, indent=1)
        yield OutputFile(f"{document.address}{NAME}", f"{text}\n".encode())


def content_of(document: PublicDocument, site: PublicSite) -> dict[str, object]:
    """Give everything that is told of a document; what is not known is null or an empty list."""
    home = site.publisher.site_url
    return {
        "version": FORM,
        "partnership": document.partnership,
        "id": document.id,
        "url": f"{home}{document.address}",
        "kind": document.kind,
        "variant": document.inspection.variant if document.inspection else None,
        "sort": document.sort,
        "title": document.title,
        "summary": document.summary,
        "language": document.language,
        "year": document.year,
        "published_on": document.published_on,
        "updated_on": document.updated_on,
        "valid_from": document.valid_from,
        "valid_until": document.valid_until,
        "lapsed": document.lapsed,
        "evaluate_before": document.evaluate_before,
        "adopted": [{"by": body, "on": day} for body, day in document.adopted],
        "from": document.from_body or None,
        "drawn_up_by": document.drawn_up_by,
        "municipalities": _names(document.municipalities),
        "covers_all": document.covers_all,
        "providers": _names(document.providers),
        "services": _names(document.services),
        "themes": _names(document.themes),
        "laws": list(document.laws),
        "funding": list(document.funding),
        "verdict": document.verdict,
        "inspection": _inspection(document.inspection),
        "measure": _measure(document.sanction),
        "figures": document.figures,
        "covers": document.policy_covers,
        "recommendations": list(document.recommendations),
        **_course(document, home),
    }


def _course(document: PublicDocument, home: str) -> dict[str, object]:
    """Give what happened before and after publication."""
    return {
        "redactions": [
            {"ground": item.code, "times": item.times, "reason": item.reason or None}
            for item in document.grounds
        ],
        "hearing": {"facts": document.heard.facts, "none_needed": document.heard.none_needed or None}
        if document.heard
        else None,
        "reactions": list(document.reactions),
        "consulted": [
            {"who": item.who, "on": item.on, "url": _advice(item.document, item.url, home=home)}
            for item in document.consulted
        ],
        "informed": list(document.informed),
        "publication_decisions": [_decision(item) for item in document.decisions],
        "offered": list(document.offered),
        "proceedings": list(document.proceedings),
        "relations": [
            {"key": item.key, "reverse": item.is_back, "id": item.target.key, "title": item.target.label}
            for item in document.relations
        ],
        "found_at": list(document.found_at),
        "versions": list(document.versions),
        "attachments": [
            {
                "url": home + item.address,
                "title": item.title,
                "role": item.role,
                "type": item.type,
                "bytes": item.size,
                "accessible": item.accessible,
            }
            for item in document.attachments
        ],
    }


def _advice(document: Link | None, url: str, *, home: str) -> str | None:
    return home + document.address if document else url or None


def _decision(decision: Decision) -> dict[str, object]:
    return {
        "by": decision.by,
        "municipalities": _names(decision.municipalities),
        "on": decision.on,
        "reference": decision.reference or None,
        "urgent": decision.urgent,
    }


def _inspection(inspection: Inspection | None) -> dict[str, object] | None:
    if inspection is None:
        return None
    return {
        "form": inspection.form,
        "subject": inspection.subject,
        "scope": inspection.scope,
        "cooperation": inspection.cooperation,
        "announced": inspection.announced,
        "supervisors": list(inspection.supervisors),
        "started_on": inspection.started_on,
        "visited_on": list(inspection.visited_on),
        "places": [
            {
                "name": place.name,
                "municipality": _name(place.municipality),
                "visited_on": place.visited_on,
                "verdict": place.verdict,
            }
            for place in inspection.places
        ],
        "framework": inspection.framework or None,
        "judgements": [
            {"norm": norm.text, "verdict": norm.judgement.verdict, "note": norm.judgement.note}
            for norm in inspection.norms
        ],
        "reaction": inspection.reaction or None,
        "follow_up": list(inspection.follow_up),
    }


def _measure(sanction: Sanction | None) -> dict[str, object] | None:
    if sanction is None:
        return None
    return {
        "measure": sanction.measure,
        "type": sanction.type,
        "legal_basis": sanction.legal_basis or None,
        "from": sanction.valid_from,
        "until": sanction.until,
        "advised": sanction.advised or None,
        "advice_followed": sanction.advice_followed,
        "reaction": sanction.reaction or None,
    }


def _names(links: tuple[Link, ...]) -> list[dict[str, str | None]]:
    return [_name(link) for link in links]


def _name(link: Link) -> dict[str, str | None]:
    """Give a key with its name; a natural person has no key."""
    return {"key": link.key or None, "name": link.label}


def _plain(value: object) -> object:
    """Give a value as JSON knows it, without characters that no reader sees."""
    match value:
        case str():
            return without_controls(value)
        case date():
            return value.isoformat()
        case Node():
            return _plain(value.model_dump(mode="json"))
        case dict():
            return {key: _plain(inner) for key, inner in value.items()}
        case list() | tuple():
            return [_plain(inner) for inner in value]
    return value
