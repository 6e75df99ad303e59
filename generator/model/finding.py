"""What a reader is told about a source."""

from dataclasses import dataclass
from enum import Enum

from generator.model.place import Span


class Severity(Enum):
    """How much a finding weighs."""

    ERROR = "error"  # holds back additions and changes
    WARNING = "warning"  # published, and somebody should look
    ADVICE = "advice"  # could be better


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that was met in a file, without the text itself."""

    kind: str  # in capitals, such as BSN
    start: int  # code points in the file, from 0
    end: int  # exclusive; both 0 where it does not stand in the file as such
    masked: str  # what may be shown of it
    view: str = ""  # in which reading of the file, as in 'tag-free'


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one source, ready to be shown; `message` and `hint` hold no found text unmasked."""

    code: str
    name: str
    severity: Severity
    path: str
    span: Span
    key: str
    message: str
    hint: str
    context: str = ""  # code of the place, where one finding may be accepted by itself
    commit: str = ""  # short name, where it is about an earlier state of the file; then so is the place
    seen: Seen | None = None  # what was met, where it is about a stretch of a built file

    @property
    def order(self) -> tuple[str, Span, str, str]:
        """Sort key: path, place, code, message."""
        return (self.path, self.span, self.code, self.message)
