"""Work on a file of a stranger, in a process of its own with little time and memory.

The libraries that read a PDF are written in C++. A file can keep them busy for hours, let them ask for all
memory, or end the process, and nothing within that process can stop it. A copy of the process is made for
each file: it starts in milliseconds, and a broken file leaves nothing behind for the next one.
"""

import faulthandler
import gc
import logging
import math
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

Result = TypeVar("Result")
Work = Callable[[bytes, Callable[[], None]], Result]

STATM = Path("/proc/self/statm")
WAIT_AT_END = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Limits:
    """What work on one file may take."""

    silence: float = 8.0  # seconds without a sign of life; wall time, so also for what waits for ever
    start: float = 5.0  # seconds of processor time, for the file
    page: float = 0.3  # more for each page that is done
    memory: int = 400_000_000  # bytes more than the process has already


USUAL = Limits()


class GaveUpError(Exception):
    """The work ended the process; `is_exhausted` where it took too much time."""

    def __init__(self, *, is_exhausted: bool) -> None:
        super().__init__()
        self.is_exhausted = is_exhausted


def apart(work: Work[Result], data: bytes, *, limits: Limits = USUAL) -> Result:
    """Give what `work` gives for the data; raises GaveUpError where it comes to no end.

    `work` gets the data and a function to call after each page, which gives it time for the next.
    """
    copies = multiprocessing.get_context("fork")
    ours, theirs = copies.Pipe(duplex=False)
    process = copies.Process(
        target=_in_copy, args=(work, data), kwargs={"theirs": theirs, "limits": limits}, daemon=True
    )
    process.start()
    theirs.close()
    try:
        return _awaited(ours, limits.silence)  # type: ignore[no-any-return] # a pipe does not know what it carries
    except (EOFError, OSError) as error:  # it ended before or within an answer
        process.join(WAIT_AT_END)
        raise GaveUpError(is_exhausted=process.exitcode == -signal.SIGXCPU) from error
    finally:
        process.kill()
        process.join(WAIT_AT_END)
        ours.close()


def _awaited(ours: Connection, silence: float) -> Any:
    while ours.poll(silence):
        is_done, result = ours.recv()
        if is_done:
            return result
    raise GaveUpError(is_exhausted=True)


def _in_copy(work: Work[Result], data: bytes, *, theirs: Connection, limits: Limits) -> None:
    gc.disable()  # going over all memory would copy it, and the process is gone in a moment
    _silence()
    _allow(limits.start)
    _limit_memory(limits.memory)
    pages = count(1)

    def go_on() -> None:
        _allow(limits.start + next(pages) * limits.page)
        theirs.send((False, None))

    theirs.send((True, work(data, go_on)))


def _silence() -> None:
    """Let a crash leave no text of the file behind: no messages, no trace, no image of the memory."""
    faulthandler.disable()
    logging.disable(logging.CRITICAL)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    sys.stdout = sys.stderr = StringIO()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _allow(seconds: float) -> None:
    """Let the process live for some seconds of processor time from its start."""
    _, hardest = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = math.ceil(seconds)
    soft = wanted if hardest == resource.RLIM_INFINITY else min(wanted, hardest)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hardest))


def _limit_memory(more: int) -> None:
    if not STATM.exists():  # not Linux: only time is limited
        return
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_memory() + more, hardest))


def _memory() -> int:
    """Give the bytes of address space that the process has now (proc(5), statm)."""
    return int(STATM.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
