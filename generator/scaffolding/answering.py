"""An answer as the front matter wants it; a wrong one is refused with a way out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from generator.authorities.suggestions import nearest
from generator.model.kinds import KINDS
from generator.model.terms import Kind
from generator.rules.written_dates import day_meant, moment_meant
from generator.scaffolding.questions import JUDGEMENTS, Answers, Choice, Question

_LONGEST = {"title": 300, "summary": 600}
_SHOWN = 8
_WAYS_OUT = {
    "wrong_date": "schrijf een dag die bestaat, zoals 3 maart 2026 of 2026-03-03",
    "wrong_moment": "schrijf een dag, of een dag met een tijd, zoals 2026-03-03 09:00",
    "wrong_bool": "antwoord met ja of nee",
    "wrong_number": "schrijf een getal, met cijfers",
    "string_pattern_mismatch": "dit heeft niet de goede vorm, zoals VR-2026-001",
    "enum": "kies uit de lijst",
}
_ELSE = "dit antwoord past hier niet"


class RefusedError(ValueError):
    """An answer that does not fit; the message says what to do and repeats nothing."""


@dataclass(frozen=True, slots=True)
class Several(Exception):  # noqa: N818 (it is no error: more than one choice fits, and one must be picked)
    """More than one choice fits what was typed."""

    fitting: tuple[Choice, ...] = field(repr=False)


def understood(question: Question, typed: str, *, kind: Kind) -> tuple[str, ...]:
    """Give the values that somebody meant; raises RefusedError, or Several where a word fits more choices."""
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in typed).split())
    if not text:
        if question.is_required and not question.default:
            raise RefusedError("dit moet zijn ingevuld; stoppen kan met Ctrl-C, wat u al gaf blijft bewaard")
        return (question.default,) if question.default else ()
    parts = _parts(text) if question.takes_several else [text]
    if question.choices:
        values = tuple(dict.fromkeys(_chosen(question.choices, part) for part in parts))
    else:
        values = tuple(_meant(question, part) for part in parts)
    if question.key:
        _refuse_misfit(question, values, kind=kind)
    return values


def nested(answers: Answers) -> dict[str, Any]:
    """Give the answers as the front matter holds them, before any typing."""
    tree: dict[str, Any] = {}
    for key, values in answers.given:
        if not values:
            continue
        if key.startswith(f"{JUDGEMENTS}."):
            norm = key.partition(".")[2]
            tree.setdefault(JUDGEMENTS, []).append({"norm": norm, "verdict": values[0]})
            continue
        *above, last = key.split(".")
        inside = tree
        for step in above:
            inside = inside.setdefault(step, {})
        inside[last] = values[0] if len(values) == 1 else list(values)
    return tree


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]


def _meant(question: Question, text: str) -> str:
    """Read a Dutch day or moment as the front matter writes it."""
    if question.key.endswith(("_on", ".on")) or question.key in ("from", "until"):
        return day_meant(text) or text
    if question.key == "publish_from":
        return moment_meant(text) or text
    return text.upper() if question.key in ("responds_to", "id") else text


def _chosen(choices: tuple[Choice, ...], word: str) -> str:
    wanted = word.casefold()
    if word.isdecimal() and len(word) <= len(str(len(choices))):
        if 0 < int(word) <= len(choices):
            return choices[int(word) - 1].value
        raise RefusedError(f"kies een nummer van 1 tot en met {len(choices)}")
    for choice in choices:
        if wanted in (choice.value.casefold(), choice.label.casefold()):
            return choice.value
    fitting = tuple(choice for choice in choices if any(wanted in name for name in _names(choice)))
    if len(fitting) == 1:
        return fitting[0].value
    if fitting:
        raise Several(fitting)
    labels = [choice.label for choice in choices]
    near = nearest(word, labels)
    if near:
        raise RefusedError(f"dit staat niet in de lijst; bedoelde u '{near}'?")
    more = " …" if len(labels) > _SHOWN else ""
    raise RefusedError(f"dit staat niet in de lijst; kies uit: {', '.join(labels[:_SHOWN])}{more}")


def _names(choice: Choice) -> Iterator[str]:
    yield from (name.casefold() for name in (choice.value, choice.label, *choice.names))


def _refuse_misfit(question: Question, values: tuple[str, ...], *, kind: Kind) -> None:
    """Ask the model of the kind: it is the same that reads the file later."""
    longest = _LONGEST.get(question.key)
    if longest and len(values[0]) > longest:
        raise RefusedError(f"dit zijn {len(values[0])} tekens; het mogen er {longest} zijn")
    tree = nested(Answers(((question.key, values),)))
    for problem in _problems(kind, tree):
        raise RefusedError(_WAYS_OUT.get(problem, _ELSE))


def _problems(kind: Kind, tree: Mapping[str, Any]) -> Iterable[str]:
    """Give the sorts of errors about what stands in the tree; what is missing is asked elsewhere."""
    try:
        KINDS[kind].model_validate(tree)
    except ValidationError as error:
        return [detail["type"] for detail in error.errors(include_url=False) if detail["type"] != "missing"]
    return []
