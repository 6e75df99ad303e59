"""Rules about faults that reading met: the rule only gives them a code and a sentence."""

from collections.abc import Callable, Iterator

from generator.model.fault import FaultKind
from generator.model.library import SourceFile
from generator.rules.rule import Flaw


def tells(*kinds: FaultKind) -> Callable[[SourceFile, object], Iterator[Flaw]]:
    """Make the check of a rule that tells these kinds of faults."""

    def check(source: SourceFile, _known: object) -> Iterator[Flaw]:
        for fault in source.faults:
            if fault.kind in kinds:
                yield Flaw(key=fault.key, span=fault.span, values=fault.values)

    return check
