"""Which redactions come and go in each document: how many, on what ground, never what was there."""

from collections import Counter
from collections.abc import Iterator

from generator.authorities.grounds import ground
from generator.comparing.changes_documents import is_going, name_of
from generator.comparing.changes_standing import Pair
from generator.markdown.found import RedactionFound
from generator.markdown.marks import MarkFound
from generator.markdown.outline import outline
from generator.model.library import Document
from generator.model.review import Paragraph, Section, Table
from generator.rules.front_marks import front_marks

_Sort = tuple[str, str]  # ground and category


def redactions(pairs: tuple[Pair, ...]) -> Section | None:
    """Tell the marks before and after, for each document in which their number differs."""
    told = (pair for pair in pairs if pair.after.document and pair.is_edited and not is_going(pair))
    rows = tuple(row for pair in told for row in _rows(pair))
    if not rows:
        return None
    warned = "Staat er een lager aantal dan eerst, kijk dan of er geen tekst te veel zichtbaar wordt."
    head = ("Kenmerk", "Grond", "Wat is weggelakt", "Eerst", "Nu")
    return Section("Weggelakt", (Table(head, rows), Paragraph(warned)))


def _rows(pair: Pair) -> Iterator[tuple[str, ...]]:
    before, after = _marks(pair.before.document), _marks(pair.after.document)
    for sort in sorted(before | after):
        if before[sort] != after[sort]:
            code, category = sort
            known = ground(code)
            label = f"{code} ({known.label})" if known else code
            yield (name_of(pair), label, category, str(before[sort]), str(after[sort]))


def _marks(document: Document | None) -> Counter[_Sort]:
    if document is None:
        return Counter()
    in_body: tuple[RedactionFound | MarkFound, ...] = outline(document.body).marks
    in_front = tuple(item.mark for item in front_marks(document))
    return Counter(
        (code, mark.category.label if mark.category else "")
        for mark in (*in_body, *in_front)
        if mark.fault is None
        for code in mark.grounds
    )
