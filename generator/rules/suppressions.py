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
        self.used: dict[str, set[int]] = defaultdict(set)

    def kept(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Give the findings that nobody suppressed."""
        for finding in findings:
            if not self._is_suppressed(finding):
                yield finding

    def unused(self, document: Document) -> tuple[int, ...]:
        """Give the places in the list of suppressions, from 0, that no finding asked for."""
        used = self.used[document.path]
        return tuple(at for at in range(len(document.meta.suppressions)) if at not in used)

    def _is_suppressed(self, finding: Finding) -> bool:
        document = self.by_path.get(finding.path)
        if document is None:
            return False
        used = self.used[finding.path]
        for at, item in enumerate(document.meta.suppressions):
            if item.code != finding.code:
                continue
            if finding.context:  # one entry is for one place: a second one with the same words stays
                fits = item.context == finding.context and at not in used
            else:
                fits = finding.code in self.open_to_it
            if fits:
                used.add(at)
                return True
        return False


def is_suppressible(rule: Rule) -> bool:
    """Whether a document may suppress a rule as a whole: not where the law asks for it, nor of reading."""
    return not rule.legal and not is_by_place(rule) and rule.scope in (Scope.DOCUMENT, Scope.LIBRARY)


def is_by_place(rule: Rule) -> bool:
    """Whether findings of a rule are accepted one by one, with the code of their place."""
    return "{context}" in rule.hint.nl
