"""Everything that can stop the program, as one small tree.

    ToezichtError
    ├── UsageError          wrong use: exit status 2
    └── CannotFinishError   the work could not be finished: exit status 3

A fault in a document is never an exception: it is a `Fault`, and later a `Finding`.
"""

import errno

_IN_DUTCH = {
    errno.EACCES: "dat mag u hier niet",
    errno.EPERM: "dat mag u hier niet",
    errno.EROFS: "op deze schijf kan niet worden geschreven",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijfruimte die u mag gebruiken, is op",
    errno.ENOENT: "het bestand of de map is er niet",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EISDIR: "het is een map",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.EIO: "de schijf geeft een fout",
}


def in_dutch(error: OSError) -> str:
    """Give the reason for which the computer refused, for a reader who is no programmer."""
    return _IN_DUTCH.get(error.errno or 0, f"de computer meldt fout {error.errno}")


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


def not_written(what: str, error: OSError) -> CannotFinishError:
    """Give the error for a place where the computer refused to write."""
    reason = f"{what} kan niet worden geschreven: {in_dutch(error)}"
    return CannotFinishError(reason, hint="kijk of u daar mag schrijven en of er ruimte is")
