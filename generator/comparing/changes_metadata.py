"""What the front matter said, and says now; of what is not public, only that something changed."""

from collections.abc import Iterator

from generator.comparing.changes_documents import NOT_TOLD, is_going, name_of
from generator.comparing.changes_standing import Pair, Standing
from generator.comparing.changes_values import INTERNAL, Value, differences
from generator.markup.plain import plain_marks
from generator.model.review import Block, Items, Section, Table
from generator.rules.front_marks import marks_in

_BLINDED = "(weggelakt, en hier niet herhaald)"


def metadata(pairs: tuple[Pair, ...]) -> Section | None:
    """Tell the public keys before and after, and name the others."""
    told = [pair for pair in pairs if pair.is_edited and not is_going(pair)]
    rows = tuple(row for pair in told for row in _rows(pair))
    others = tuple(line for pair in told for line in _others(pair))
    blocks: tuple[Block, ...] = (Table(("Kenmerk", "Gegeven", "Eerst", "Nu"), rows),) if rows else ()
    if others:
        blocks = (*blocks, Items(others))
    return Section("Gegevens", blocks) if blocks else None


def _rows(pair: Pair) -> Iterator[tuple[str, ...]]:
    if not pair.is_told:
        return
    was_told = pair.before.standing is Standing.PUBLIC or pair.is_private
    for was, is_ in _changed(pair):
        if was.key not in INTERNAL:
            before = _before(was, is_) if was_told or not was.text else NOT_TOLD
            yield (name_of(pair), is_.label, before or "–", plain_marks(is_.text) or "–")


def _before(was: Value, is_: Value) -> str:
    """Do not repeat a text in which something is taken out now."""
    more = len(marks_in(is_.text)) > len(marks_in(was.text))
    return _BLINDED if more else plain_marks(was.text)


def _others(pair: Pair) -> Iterator[str]:
    if not pair.is_told:
        yield f"{name_of(pair)}: gewijzigd; het stuk is niet openbaar, dus hier staat niet wat"
        return
    names = sorted(
        {is_.label.split(",")[0].rstrip(" 0123456789") for _, is_ in _changed(pair) if is_.key in INTERNAL}
    )
    if names:
        yield f"{name_of(pair)}: ook gewijzigd, en niet op de site: {', '.join(names)}"


def _changed(pair: Pair) -> tuple[tuple[Value, Value], ...]:
    """A document that is new or gone has no gegevens to compare."""
    before, after = pair.before.document, pair.after.document
    return differences(before.meta, after.meta) if before and after else ()
