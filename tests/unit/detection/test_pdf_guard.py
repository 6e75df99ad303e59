import os
import signal
from collections.abc import Callable

import pytest

from generator.detection.pdf_guard import GaveUpError, Limits, apart

# pdf_guard gives both to every kind of work
# ruff: noqa: ARG001

Progress = Callable[[], None]


def turned_round(data: bytes, progress: Progress) -> bytes:
    progress()
    return data[::-1]


def endless(data: bytes, progress: Progress) -> bytes:
    while data:
        pass
    return data


def waiting(data: bytes, progress: Progress) -> bytes:
    signal.pause()
    return data


def crashing(data: bytes, progress: Progress) -> bytes:
    os.kill(os.getpid(), signal.SIGSEGV)
    return data


def failing(data: bytes, progress: Progress) -> bytes:
    raise RuntimeError(data.decode())


def greedy(data: bytes, progress: Progress) -> bytes:
    return bytes(600_000_000)[:1]


def slow_per_page(data: bytes, progress: Progress) -> bytes:
    pages = 0
    for _ in range(12):
        sum(range(4_000_000))
        pages += 1
        progress()
    return bytes([pages])


def test_what_the_work_gives_comes_back():
    data = b"abc" * 100_000

    found = apart(turned_round, data)

    assert found == data[::-1]


@pytest.mark.parametrize(
    ("work", "limits", "is_exhausted"),
    [
        (endless, Limits(start=1.0), True),  # the system ends it after its processor time
        (waiting, Limits(silence=0.5), True),  # it uses none, and gives no sign of life
        (crashing, Limits(), False),
        (failing, Limits(), False),
        (greedy, Limits(), False),
    ],
)
def test_work_that_comes_to_no_end_is_given_up(work, limits, is_exhausted):
    with pytest.raises(GaveUpError) as error:
        apart(work, b"x", limits=limits)

    assert error.value.is_exhausted is is_exhausted


def test_every_page_that_is_done_gives_time_for_the_next():
    limits = Limits(start=1.0, page=1.0)

    pages = apart(slow_per_page, b"x", limits=limits)

    assert pages == bytes([12])


def test_a_failure_leaves_no_word_of_the_file(capfd):
    limits = Limits()

    with pytest.raises(GaveUpError) as error:
        apart(failing, b"mevrouw J. Voorbeeld", limits=limits)

    told = capfd.readouterr()
    assert (told.out, told.err) == ("", "")
    assert "Voorbeeld" not in repr(error.value)
