"""A new document as text: every key with a comment in Dutch, and a body with its headings."""

from collections.abc import Iterator
from typing import Any, get_args

import yaml

from generator.lifecycle.gate import Gate
from generator.lifecycle.standing import GATES
from generator.model.term import Term
from generator.model.terms import Kind
from generator.scaffolding.answering import nested
from generator.scaffolding.front_matter import explained, field_of, order_of
from generator.scaffolding.questions import Answers
from generator.scaffolding.yaml_words import entries, flow, quoted, word

_GATE_OF = {
    "publication_status": "status",
    "adopted_on": "adoption",
    "redaction": "redaction-check",
    "hearing": "hearing-facts",
    "publication_decision": "decision",
    "proceedings": "interim-relief",
    "informed": "informed",
    "release_after": "other-body",
    "publish_after_event": "event",
    "publish_from": "moment",
    "publish_until": "retention",
}
_TO_DO = "[nog invullen]"  # a rule refuses this in a document that is adopted
_TEXTS = frozenset({"title", "summary", "decision", "legal_basis", "advised"})
_BODIES = {
    Kind.VISIT_REPORT: (
        ("Aanleiding", "Waarom dit onderzoek er kwam."),
        ("Wat is onderzocht", "Welke zorg, welke plaats en welke normen."),
        ("Werkwijze", "Wie is gesproken, in rollen en aantallen, en wat is bekeken."),
        ("Oordeel", "Wat goed gaat, wat beter moet en waarom."),
        ("Vervolg", "Wat de aanbieder doet, wie erop let en wanneer."),
    ),
    Kind.POLICY: (
        ("Aanleiding", "Waarom dit beleid er is."),
        ("Vorm en uitvoering", "Hoe het toezicht is geregeld: wie, hoe vaak, hoe onafhankelijk."),
        ("Openbaarmaking", "Welke stukken openbaar worden, wanneer, en wat niet."),
    ),
    Kind.WORK_PLAN: (
        ("Wat we gaan doen", "Welke onderzoeken dit jaar, en waarom juist die."),
        ("Hoe we werken", "Wie het doet en hoeveel tijd er is."),
    ),
    Kind.ANNUAL_REPORT: (
        ("Wat we deden", "De onderzoeken van dit jaar."),
        ("Wat opviel", "Wat de onderzoeken samen laten zien."),
        ("Wat we aanbevelen", "Aan wie, en wat."),
    ),
    Kind.MEASURE: (
        ("Wat is er besloten", "De maatregel in gewone woorden."),
        ("Waarom", "De feiten en de grondslag."),
        ("Wat gebeurt er nu", "Wat de aanbieder moet doen, en tot wanneer."),
    ),
    Kind.RESPONSE: (("Reactie", "De tekst van de reactie."),),
    Kind.DOCUMENT: (("Inhoud", "De tekst van het document."),),
}


def new_source(kind: Kind, identity: str, *, answers: Answers) -> str:
    """Give the text of a new document: what was answered as values, every other key as a comment."""
    tree = {"id": identity, "kind": kind.value, **nested(answers)}
    front = "\n".join(line for key in order_of(kind) for line in _lines(kind, key, tree=tree))
    return f"---\n{front}\n---\n{body_of(kind)}"


def body_of(kind: Kind) -> str:
    """Give the headings of a kind, each with a hint that the writer takes out."""
    parts = (f"## {heading}\n\n{_TO_DO} {hint}" for heading, hint in _BODIES[kind])
    return "\n\n".join(parts) + "\n"


def gate_of(key: str) -> Gate | None:
    """Give the gate that a key has to do with."""
    return next((gate for gate in GATES if gate.name == _GATE_OF.get(key)), None)


def options_of(kind: Kind, key: str) -> tuple[Term, ...]:
    """Give the values of a closed list, where the key takes such a one."""
    field = field_of(kind, key)
    return tuple(_terms(field.annotation)) if field and key != "kind" else ()


def _terms(annotation: Any) -> Iterator[Term]:
    if isinstance(annotation, type) and issubclass(annotation, Term):
        yield from annotation
    for part in get_args(annotation):
        yield from _terms(part)


def _lines(kind: Kind, key: str, *, tree: dict[str, Any]) -> Iterator[str]:
    yield f"# {explained(kind, key)}"
    options = ", ".join(f"{term.value} ({term.label})" for term in options_of(kind, key))
    if options:
        yield f"#   Kies uit: {options}."
    gate = gate_of(key)
    if gate:
        yield f"#   Poort '{gate.title.nl}': {gate.action.nl}."
    yield f"{key}: {as_yaml(tree[key], key)}".replace(": \n", ":\n", 1) if key in tree else f"# {key}:"


def as_yaml(value: Any, key: str) -> str:
    """Give the value of a key as the front matter writes it."""
    if isinstance(value, list) and isinstance(value[0], dict):
        return entries([[(name, word(item)) for name, item in row.items()] for row in value])
    if isinstance(value, list):
        return flow(value)
    if isinstance(value, dict):
        return yaml.safe_dump(
            value, default_flow_style=True, allow_unicode=True, width=10_000, sort_keys=False
        ).strip()
    return quoted(str(value)) if key in _TEXTS else word(value)
