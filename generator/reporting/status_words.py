"""The words in which `toezicht status` speaks of documents, days and moments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from babel.dates import format_date

from generator.detection.mask import mask
from generator.lifecycle.sight import Sight
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.values import AMSTERDAM
from generator.reporting.lines import Lines
from generator.staging.addresses import address_of

IF_CLEAN = "Dit geldt zolang 'toezicht check' geen fouten vindt en de site dan wordt gebouwd."
_SHOWN_FILES = 10


class Tone(Enum):
    """How a line may be coloured, where colour can be seen; the words say the same without it."""

    PLAIN = "plain"
    HEADING = "heading"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Toned:
    """A line of text with its tone."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Speech:
    """What may be said of documents."""

    lines: Lines = field(repr=False)
    sites: Mapping[str, str]  # the address of the site of each partnership
    moment: datetime

    def title(self, document: Document) -> str:
        """Give a title in which nobody is named, on one line."""
        return self.safe(document.meta.title)

    def safe(self, text: str) -> str:
        """Give a text of an author without personal data and without signs that steer a terminal."""
        shown = self.lines.hidden(mask(text))
        return "".join(sign if sign.isprintable() else " " for sign in shown)

    def address(self, document: Document) -> str:
        """Give the address at which the document is, or will be, public."""
        return f"{self.sites[document.partnership]}{address_of(document)}"


def kind_of(document: Document) -> str:
    """Give the kind, with the way of inspecting for a report."""
    meta = document.meta
    variant = f", {meta.variant.label.lower()}" if isinstance(meta, VisitReport) else ""
    return f"{meta.kind.label}{variant}"


def status_of(document: Document, sight: Sight) -> str:
    """Give the status as a reader understands it: 'published' may still be ahead, or over."""
    status = document.meta.publication_status
    if status is not Status.PUBLISHED or sight is Sight.PUBLIC:
        return status.label
    return "Niet meer openbaar" if sight is Sight.EXPLAINED else "Wacht op openbaarmaking"


def day_in_words(day: date) -> str:
    """Give a day such as '3 maart 2026'."""
    return format_date(day, "d MMMM y", locale="nl")


def moment_in_words(moment: datetime) -> str:
    """Give a moment in Amsterdam such as '3 maart 2026 om 09:00 uur'."""
    local = moment.astimezone(AMSTERDAM)
    return f"{day_in_words(local.date())} om {local:%H:%M} uur"


def unread_in_words(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Give the lines about files of which nothing can be told."""
    if not paths:
        return ()
    one = len(paths) == 1
    said = (
        "1 bestand is niet te lezen en telt"
        if one
        else f"{len(paths)} bestanden zijn niet te lezen en tellen"
    )
    more = len(paths) - _SHOWN_FILES
    return (
        f"{said} hier niet mee:",
        *(f"  {path}" for path in paths[:_SHOWN_FILES]),
        *([f"  en nog {more}"] if more > 0 else []),
        "  -> voer 'toezicht check' uit: dat zegt wat er mis is",
    )
