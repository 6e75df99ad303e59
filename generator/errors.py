"""Everything that can stop the program, as one small tree.

    ToezichtError
    ├── UsageError          wrong use: exit status 2
    └── CannotFinishError   the work could not be finished: exit status 3

A fault in a document is never an exception: it is a `Fault`, and later a `Finding`.
"""


class ToezichtError(Exception):
    """The base of all errors of this program; carries a way out for the reader."""

    exit_status = 4

    def __init__(self, message: str, *, hint: str = "", path: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = path


class UsageError(ToezichtError):
    """The command was given something it does not take."""

    exit_status = 2


class CannotFinishError(ToezichtError):
    """Something outside the sources keeps the work from being finished."""

    exit_status = 3
