"""A draft as if its open decisions were taken, so that the rest of it can be judged today."""

import re

from generator.scaffolding.drafted import Draft
from generator.scaffolding.front_matter import is_required
from generator.scaffolding.template import options_of


def as_decided(draft: Draft, *, year: int) -> str:
    """Give the source with some answer at each required key that is open; every line stays where it is."""
    source = draft.source
    for key in draft.open_keys:
        if not key.yaml and is_required(draft.kind, key.key):
            answer = next((term.value for term in options_of(draft.kind, key.key)), str(year))
            source = re.sub(rf"^# {key.key}:$", f"{key.key}: {answer}", source, count=1, flags=re.MULTILINE)
    return source
