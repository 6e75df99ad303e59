"""The shape of a rule: one fault, one value `RULE`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from generator.model.finding import Severity
from generator.model.place import Span
from generator.model.term import Term
from generator.model.text import Text

if TYPE_CHECKING:  # a manuscript gives remedies, and these stand here
    from generator.rules.manuscript import Manuscript


class Scope(Enum):
    """What a rule looks at."""

    FILE = "file"  # check(source_file, known): how one file reads
    DOCUMENT = "document"  # check(document, known): one publication
    AFTER = "after"  # check(document, known), once all others have spoken: known.unused is there
    LIBRARY = "library"  # check(collection, known): one partnership as a whole
    PORTAL = "portal"  # check(library, moment): all partnerships and the portal together
    HISTORY = "history"  # check(history, known): what a branch brought and took out again


@dataclass(frozen=True, slots=True)
class Flaw:
    """One place where a rule is broken; `values` fill the fields of the rule's sentences.

    The place is `key` (a path such as `hearing.facts.sent_on`), or `at` in the body (lines from 1 at the
    first line of the body), or `span` in the file. A rule for the library names the `path` as well.
    """

    key: str = ""
    at: Span | None = None
    span: Span | None = None
    path: str = ""
    values: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """Give one of the values, as the author wrote it; empty where there is none."""
        return dict(self.values).get(name, "")


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a file, in code points from 0, and what takes its place."""

    start: int
    end: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remedy:
    """What mends one flaw: edits of its file, and a sentence about them with {before} and {after}."""

    edits: tuple[Edit, ...]
    told: Text
    keys: tuple[str, ...] = ()  # the only ones that read otherwise; a renamed one with its old name first
    before: str = field(default="", repr=False)
    after: str = field(default="", repr=False)


Fix = Callable[[Flaw, "Manuscript"], Remedy | None]
"""Gives None where it is not sure what was meant: then the finding stays."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with everything a reader is told; the docstring of its module is its manual page."""

    code: str
    name: str  # what is wrong, in kebab case
    severity: Severity
    scope: Scope
    title: Text  # what is wrong, as a heading
    message: Text  # one sentence, with {fields}
    hint: Text  # what to do; {key}, {title} (its Dutch name) and {named} (both) are always there
    source: str  # law, standard or document that the rule comes from
    check: Callable[[Any, Any], Iterator[Flaw]]
    suggestion: Text | None = None  # instead of the hint, where the value `nearest` is not empty
    legal: bool = False  # a partnership cannot lower it below a warning, nor a document suppress it
    since: date | None = None  # the first day on which what `source` names is in force
    until: date | None = None  # the last day
    fix: Fix | None = None  # what `check --fix` does about it; never where the law or privacy is at stake

    def is_in_force(self, day: date) -> bool:
        """Whether the rule is looked at on `day`, so that a change of law is a line of data."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def flaw(key: str = "", *, at: Span | None = None, path: str = "", **values: object) -> Flaw:
    """Make a flaw; the values become text, and a term has its label as well: `status` and `status_nl`."""
    told = tuple((name, str(value)) for name, value in values.items())
    labels = tuple((f"{name}_nl", value.label) for name, value in values.items() if isinstance(value, Term))
    return Flaw(key=key, at=at, path=path, values=told + labels)
