from importlib.util import find_spec
from pathlib import Path

import pytest

from generator.detection.deduce_names import find_with_deduce


@pytest.mark.skipif(find_spec("deduce") is not None, reason="deduce is installed here")
def test_without_the_extra_there_is_no_finder(tmp_path: Path) -> None:
    assert find_with_deduce(tmp_path) is None
