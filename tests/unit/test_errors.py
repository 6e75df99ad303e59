import errno
import os

import pytest

from generator.errors import in_dutch


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.ENOTDIR, errno.EXDEV, None])
def test_a_reason_of_the_computer_is_told_in_dutch(number: int | None) -> None:
    told = in_dutch(OSError(number, os.strerror(number or 0)))

    assert told
    assert os.strerror(number or 0) not in told
