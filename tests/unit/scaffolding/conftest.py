"""The shipped example as the place in which drafts are made."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from generator.model.library import Library
from generator.model.terms import Kind
from generator.model.values import AMSTERDAM
from generator.reading.library import read_library
from generator.rules.free_ids import IdDesk
from generator.scaffolding.evidence import Around


@pytest.fixture(scope="session")
def library(example: Path) -> Library:
    return read_library(example)


@pytest.fixture(scope="session")
def around(library: Library) -> Around:
    """What is known in the partnership whose sources are private."""
    collection = next(found for found in library.collections if found.key == "vlietstreek")
    ids = IdDesk(collection, library.files)
    return Around(library, collection, datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM), ids)


@pytest.fixture(scope="session")
def asked(around: Around):
    """Make the same for somebody who says what kind it is."""

    def make(kind: Kind) -> Around:
        return replace(around, kind=kind)

    return make
