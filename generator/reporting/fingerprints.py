"""What a finding is known by from one run to the next."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from generator.model.finding import Finding


def fingerprints(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Give each finding with a mark of its own, that stays when lines are added above it."""
    met: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        what = (finding.code, finding.path, finding.key, finding.message, finding.commit)
        told = "\0".join((*what, str(met[what])))
        met[what] += 1
        yield finding, sha256(told.encode("utf-8", "backslashreplace")).hexdigest()
