from collections.abc import Callable

import pytest

from generator.model.library import Collection
from generator.model.partnership import Partnership
from generator.settings.typed import validated


@pytest.fixture
def owned_by() -> Callable[..., Collection]:
    """Makes a partnership from its key and the owners of its folders."""
    return _owned_by


def _owned_by(key: str, *owners: str) -> Collection:
    settings = {
        "schema": "1",
        "name": key,
        "site_url": f"https://proef.example.org/{key}/",
        "municipalities": ["gm9001"],
        "contact": {},
        "owners": list(owners),
    }
    return Collection(key, validated(Partnership, settings))
