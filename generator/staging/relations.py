"""Which public documents name each other."""

from collections import defaultdict
from dataclasses import dataclass, field

from generator.languages.phrase import N_
from generator.markup.plain import plain_marks
from generator.model.library import Document
from generator.staging.addresses import address_of
from generator.staging.desk import Desk
from generator.staging.public_parts import Link, Relation

LABELS = {
    "supersedes": (N_("Vervangt"), N_("Vervangen door")),
    "updates": (N_("Werkt bij"), N_("Bijgewerkt door")),
    "follows": (N_("Volgt op"), N_("Vervolg")),
    "responds_to": (N_("Reactie op"), N_("Reactie hierop")),
    "related": (N_("Hoort bij"), N_("Hoort bij")),
    "based_on": (N_("Op grond van"), N_("Hierop gebaseerd")),
}
"""What a reader sees at the document that names, and at the one that is named."""


@dataclass(frozen=True, slots=True)
class Relations:
    """Relations between public documents, both ways."""

    found: dict[str, dict[tuple[str, str], Relation]] = field(default_factory=dict)
    superseded: frozenset[str] = frozenset()

    def of(self, id_: str) -> tuple[Relation, ...]:
        """Give the relations of a document, sorted by label and id, each once."""
        pairs = self.found.get(id_, {})
        return tuple(pairs[key] for key in sorted(pairs))

    def is_superseded(self, id_: str) -> bool:
        """Whether a public document says that it takes the place of this one."""
        return id_ in self.superseded


def relations_of(desk: Desk) -> Relations:
    """Give the relations of a partnership; a document that is not public leaves no trace in them."""
    found: dict[str, dict[tuple[str, str], Relation]] = defaultdict(dict)
    superseded: set[str] = set()
    for document in desk.public.values():
        for key, target_id in document.meta.relations:
            target = desk.public.get(target_id)
            if target is None:
                continue
            forth, back = LABELS[key]
            found[document.id].setdefault((forth, target.id), Relation(forth, link_to(target), key))
            there = Relation(back, link_to(document), key, is_back=True)
            found[target.id].setdefault((back, document.id), there)
            if key == "supersedes":
                superseded.add(target_id)
    return Relations(dict(found), frozenset(superseded))


def link_to(document: Document) -> Link:
    """Give a link to a public document."""
    return Link(address_of(document), plain_marks(document.meta.title), document.id)
