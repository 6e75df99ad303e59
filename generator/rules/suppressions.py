"""Findings that the author of a document suppresses, with a reason, in its front matter."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.model.finding import Finding
from generator.model.library import Document
from generator.rules.rule import Rule, Scope


class Heard:
    """Takes the suppressed findings out, and keeps which suppressions were of use."""

    def __init__(self, documents: Iterable[Document], rules: Iterable[Rule]) -> None:
        self.suppressing = tuple(document for document in documents if document.meta.suppressions)
        self.by_path = {document.path: document for document in self.suppressing}
        self.open_to_it = frozenset(rule.code for rule in rules if is_suppressible(rule))
        self.used: dict[str, set[str]] = defaultdict(set)

    def kept(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Give the findings that nobody suppressed."""
        for finding in findings:
            if not self._is_suppressed(finding):
                yield finding

    def unused(self, document: Document) -> tuple[int, ...]:
        """Give the places in the list of suppressions, from 0, that no finding asked for."""
        used = self.used[document.path]
        return tuple(at for at, item in enumerate(document.meta.suppressions) if item.code not in used)

    def _is_suppressed(self, finding: Finding) -> bool:
        document = self.by_path.get(finding.path)
        if document is None or finding.code not in self.open_to_it:
            return False
        if all(item.code != finding.code for item in document.meta.suppressions):
            return False
        self.used[finding.path].add(finding.code)
        return True


def is_suppressible(rule: Rule) -> bool:
    """Whether a document may suppress a rule: not where the law asks for it, nor what reading met."""
    return not rule.legal and rule.scope in (Scope.DOCUMENT, Scope.LIBRARY)
