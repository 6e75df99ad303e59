"""The dated steps of a document, in the order in which they should happen."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from generator.model.front_matter import FrontMatter


class Step(NamedTuple):
    """A key of the front matter with the day behind it."""

    key: str
    day: date


def out_of_order(steps: Iterable[Step | None]) -> Iterator[tuple[Step, Step]]:
    """Give each pair of neighbours of which the second lies before the first; None is skipped."""
    earlier: Step | None = None
    for step in steps:
        if step is None:
            continue
        if earlier is not None and step.day < earlier.day:
            yield earlier, step
        earlier = step


def visit_steps(meta: FrontMatter) -> tuple[Step | None, ...]:
    """Give the start of an inspection, its first and its last visit."""
    visits = sorted((day, index) for index, day in enumerate(getattr(meta, "visited_on", ())))
    steps = [Step(f"visited_on[{index}]", day) for day, index in visits[:1] + visits[1:][-1:]]
    return (_step("started_on", getattr(meta, "started_on", None)), *steps)


def adoption_steps(meta: FrontMatter) -> tuple[Step, ...]:
    """Give the days of adoption, the first one first."""
    if meta.adopted_on is not None:
        return (Step("adopted_on", meta.adopted_on),)
    steps = (Step(f"adopted_by[{index}].on", adoption.on) for index, adoption in enumerate(meta.adopted_by))
    return tuple(sorted(steps, key=lambda step: step.day))


def adopted_step(meta: FrontMatter, today: date) -> Step | None:
    """Give the first day of adoption; None where it is still ahead, as ADO006 alone tells that."""
    return next((step for step in adoption_steps(meta)[:1] if step.day <= today), None)


def is_public_too_early(meta: FrontMatter) -> bool:
    """Whether the day of publication lies before the adoption: ADO004 alone tells that."""
    published = meta.published_on
    return published is not None and any(step.day > published for step in adoption_steps(meta)[-1:])


def published_step(meta: FrontMatter) -> Step | None:
    """Give the day of publication."""
    return _step("published_on", meta.published_on)


def procedure_steps(meta: FrontMatter) -> tuple[Step | None, ...]:
    """Give the steps of the draaiboek that have a day, from the assignment to the evaluation."""
    facts = meta.hearing.facts if meta.hearing else None
    return (
        *_milestones(meta, "assigned", "planned", "announced"),
        *visit_steps(meta)[1:],
        *_milestones(meta, "analysed", "draft"),
        _step("hearing.facts.sent_on", facts.sent_on if facts else None),
        *adoption_steps(meta),
        *_milestones(meta, "offered", "aftercare", "evaluated"),
    )


def _milestones(meta: FrontMatter, *names: str) -> Iterator[Step | None]:
    return (_step(f"milestones.{name}", getattr(meta.milestones, name, None)) for name in names)


def _step(key: str, day: date | None) -> Step | None:
    return Step(key, day) if day else None
