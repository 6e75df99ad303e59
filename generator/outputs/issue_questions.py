"""The questions of an issue form: what a first draft of each kind needs, in the words of the schema."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.terms import Kind, Status
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices, fields_of
from generator.outputs.admin_words import LONG

PARTNERSHIP, KIND, BODY = "Samenwerking", "Soort", "Tekst"
_ALSO = ("summary", "municipalities", "provider", "visited_on", "verdict", "adopting_body", "adopted_on")
_SEVERAL_HINT = "Meer dan één? Zet er een komma tussen."


@dataclass(frozen=True, slots=True)
class Question:
    """One question; the answer stands below its label."""

    key: str  # of the front matter; "" for what is no key of it
    label: str
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()  # value and label
    required: bool = False
    several: bool = False
    long: bool = False


def questions_of(kind: Kind, places: tuple[FormPlace, ...]) -> tuple[Question, ...]:
    """Give the questions of a kind in their order; the text of the document comes last."""
    named = tuple((place.key, place.name) for place in places)
    return (
        Question("", PARTNERSHIP, "Voor wie dit stuk is.", named, required=True),
        Question("kind", KIND, "", ((kind.value, kind.label),), required=True),
        *_of_schema(kind),
        Question("", BODY, "Markdown. Een kop begint met ##.", required=True, long=True),
    )


def _of_schema(kind: Kind) -> Iterator[Question]:
    for field in fields_of(kind, Choices()):
        key = field["name"]
        if key in ("kind", "body") or not (field["required"] or key in _ALSO):
            continue
        several = field["widget"] == "list" or field.get("multiple", False)
        options = tuple((option["value"], option["label"]) for option in field.get("options", ()))
        if key == "publication_status":
            options = tuple((status.value, status.label) for status in (Status.DRAFT, Status.HEARING))
        hint = " ".join(filter(None, (field.get("hint", ""), _SEVERAL_HINT if several else "")))
        yield Question(
            key, field["label"], hint, options, required=field["required"], several=several, long=key in LONG
        )
