"""Gate: the day and the moment of publication are not ahead, and at least one of them is known."""

from generator.lifecycle.days import in_utc, start_of
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until the later of 'publish_from' and 'published_on'."""
    meta = document.meta
    moments = [meta.publish_from] if meta.publish_from else []
    moments += [start_of(meta.published_on)] if meta.published_on else []
    if not moments:
        return Barrier(Text("er staat geen dag van openbaarmaking in", "no day of publication is given"))
    opens_at = max(moments, key=in_utc)
    if in_utc(opens_at) <= in_utc(at.moment):
        return None
    return Barrier(Text("de dag van openbaarmaking komt nog", "the day of publication is ahead"), opens_at)


GATE = Gate(
    name="moment",
    title=Text("Dag van openbaarmaking", "Day of publication"),
    source="contract: publish_from, published_on; IGJ, Wmo-rapportage 2024 (embargo tot een moment)",
    check=check,
)
