"""Gate: the day and the moment of publication are not ahead, and at least one of them is known."""

from datetime import date, datetime

from generator.lifecycle.days import in_utc, start_of
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until the later of 'publish_from' and 'published_on'."""
    opens_at = begins_at(document.meta)
    if opens_at is None:
        return Barrier(Text("er staat geen dag van openbaarmaking in", "no day of publication is given"))
    if in_utc(opens_at) <= in_utc(at.moment):
        return None
    return Barrier(Text("de dag van openbaarmaking komt nog", "the day of publication is ahead"), opens_at)


def begins_at(meta: FrontMatter) -> datetime | None:
    """Give the later of 'publish_from' and 'published_on'; None where neither is given."""
    moments = [meta.publish_from] if meta.publish_from else []
    moments += [start_of(meta.published_on)] if meta.published_on else []
    return max(moments, key=in_utc, default=None)


def _since(document: Document, at: At) -> date | None:
    begun = begins_at(document.meta)
    return begun.date() if begun and check(document, at) is None else None


GATE = Gate(
    name="moment",
    title=Text("Dag van openbaarmaking", "Day of publication"),
    source="contract: publish_from, published_on; IGJ, Wmo-rapportage 2024 (embargo tot een moment)",
    opener=Text("wie over openbaarmaking gaat; daarna gaat het vanzelf", "who decides on publication"),
    action=Text(
        "vul de dag van openbaarmaking in (published_on of publish_from), of wacht tot die dag",
        "fill in the day of publication (published_on or publish_from), or wait for that day",
    ),
    check=check,
    since=_since,
)
