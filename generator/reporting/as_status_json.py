"""`toezicht status` for machines; the shape is kept (docs/status.md)."""

import json
from collections.abc import Iterable
from datetime import datetime

from generator.lifecycle.road import Passage, Road
from generator.lifecycle.sight import Change
from generator.lifecycle.waiting import Deadline, Waiting
from generator.model.library import Document
from generator.model.values import AMSTERDAM
from generator.reporting.status_words import Speech

VERSION = 1


def status_as_json(speech: Speech, unread: tuple[str, ...], **found: object) -> str:
    """Give one JSON document: the moment, the files that could not be read, and what was asked for."""
    told = {"version": VERSION, "at": _moment(speech.moment), "unread": list(unread), **found}
    return json.dumps(told, ensure_ascii=False, indent=2)


def road_values(road: Road, speech: Speech) -> dict[str, object]:
    """Give everything about one document."""
    return {
        **_document(road.document, speech),
        "title": speech.title(road.document),
        "sight": road.sight.value,
        "first_publication": _moment(road.opens_at),
        "not_before": _moment(road.not_before),
        "waits_on": [gate.name for gate in road.waits_on],
        "deadlines": _deadlines(road.deadlines),
        "steps": [
            {"number": step.number, "title": step.title.nl, "on": _day(step.on)} for step in road.steps
        ],
        "gates": [_gate(passage) for passage in road.passages],
        "changes": [change_values(change, speech) for change in road.changes],
    }


def waiting_values(item: Waiting, speech: Speech) -> dict[str, object]:
    """Give one document that waits."""
    return {
        **_document(item.document, speech),
        "title": speech.title(item.document),
        "overdue": bool(item.overdue),
        "deadlines": _deadlines(item.deadlines),
        "gates_shut": [
            {
                "name": shut.gate.name,
                "reason": shut.barrier.reason.nl,
                "opens_at": _moment(shut.barrier.opens_at),
            }
            for shut in item.shut
        ],
    }


def next_values(changes: tuple[Change, ...], speech: Speech) -> dict[str, object] | None:
    """Give the next moment with what changes then; None where nothing will."""
    if not changes:
        return None
    return {
        "at": _moment(changes[0].at),
        "changes": [change_values(change, speech) for change in changes],
    }


def change_values(change: Change, speech: Speech) -> dict[str, object]:
    """Give one change of the site, without a title: it may be shared."""
    return {
        **_document(change.document, speech),
        "at": _moment(change.at),
        "before": change.before.value,
        "after": change.after.value,
        "gates": [gate.name for gate in change.gates],
    }


def _document(document: Document, speech: Speech) -> dict[str, object]:
    return {
        "partnership": document.partnership,
        "id": document.id,
        "kind": document.kind.value,
        "status": document.meta.publication_status.value,
        "address": speech.address(document),
    }


def _gate(passage: Passage) -> dict[str, object]:
    gate, barrier = passage.gate, passage.barrier
    return {
        "name": gate.name,
        "title": gate.title.nl,
        "source": gate.source,
        "state": "shut" if barrier else "open",
        "concerned": passage.is_concerned,
        "since": _day(passage.since),
        "reason": barrier.reason.nl if barrier else None,
        "opens_at": _moment(barrier.opens_at) if barrier else None,
        "opener": gate.opener.nl,
        "action": (barrier.action or gate.action).nl if barrier else None,
    }


def _deadlines(items: Iterable[Deadline]) -> list[dict[str, object]]:
    return [{"on": item.on.isoformat(), "what": item.what.nl, "over": item.is_over} for item in items]


def _moment(moment: datetime | None) -> str | None:
    return moment.astimezone(AMSTERDAM).isoformat() if moment else None


def _day(day: object) -> str | None:
    return str(day) if day else None
