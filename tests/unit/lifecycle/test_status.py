from collections.abc import Callable

import pytest

from generator.lifecycle.gate import At
from generator.lifecycle.status import GATE
from generator.model.library import Document
from generator.model.terms import Status


@pytest.mark.parametrize("status", Status)
def test_no_status_opens_but_published(
    make: Callable[..., Document], moment_at: Callable[..., At], status: Status
) -> None:
    document = make(publication_status=status)

    shut = GATE.check(document, moment_at())

    assert (shut is None) == (status is Status.PUBLISHED)


def test_a_status_that_the_code_does_not_know_stays_closed(
    make: Callable[..., Document], moment_at: Callable[..., At]
) -> None:
    document = make()
    object.__setattr__(document, "meta", document.meta.model_copy(update={"publication_status": "released"}))

    assert GATE.check(document, moment_at()) is not None
