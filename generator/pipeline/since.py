"""Judge what changed since a branch began, what depends on it, and each commit in between."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.model.finding import Finding
from generator.model.library import Library
from generator.pipeline.attachments import inspect_attachments
from generator.pipeline.before import library_before
from generator.pipeline.order import Order, Watch
from generator.pipeline.passing import histories
from generator.pipeline.reach import asks_for_all, reach
from generator.reading.layout import partnership_of
from generator.reading.library import read_files
from generator.rules.catalogue import all_rules
from generator.rules.links import attachment_paths
from generator.rules.rule import Scope
from generator.rules.runner import Only, Run, run_rules
from generator.source.between import Between, between, contents
from generator.source.files import Files, FolderFiles, PartnershipFiles, is_source
from generator.source.revisions import Repository
from generator.source.text import SOURCE_LIMIT, printable

ALLOW = "/allow.yml"
"""What decides which personal data may stand in an attachment."""
ELSEWHERE = ("partnership.yml", "providers.yml")
"""Settings that count for all: rules for the portal ask for the one, names of persons stand in the other."""


@dataclass(frozen=True, slots=True)
class Branch:
    """What a branch changed, up to the working folder."""

    repository: Repository
    base: str  # the commit at which it began
    changed: frozenset[str]  # paths below content/ and reports/
    between: Between = field(repr=False)
    earlier: Mapping[str, bytes | None] = field(repr=False)  # what stood at each changed path

    @property
    def partnerships(self) -> frozenset[str]:
        """The folders in which something changed."""
        return frozenset(map(partnership_of, self.changed)) - {""}


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of it."""

    library: Library = field(repr=False)
    findings: tuple[Finding, ...]
    files: frozenset[str]  # paths that were looked at
    commits: int
    changed: frozenset[str]  # the paths that differ, without what depends on them


def check_since(order: Order, watch: Watch, *, revision: str) -> Judged:
    """Judge what changed since the branch point with `revision`, and what depends on it."""
    with watch.step("geschiedenis"):
        branch = branch_of(Repository(order.root), revision)
    with watch.step("lezen") as done:
        is_whole = asks_for_all(branch.changed, branch.earlier, root=order.root)
        files = _files(order.root, None if is_whole else branch.partnerships)
        library = read_files(files, root=str(order.root), progress=done)
    only = None if is_whole else _only(library, branch)
    asked = [item for item in library.documents if only is None or item.path in only.paths]
    attached = None if is_whole else _attached(library, branch.changed)
    inspections = inspect_attachments(library, files, today=order.moment.date(), watch=watch, only=attached)
    with watch.step("controleren", len(asked)) as done:
        past = histories(branch.repository, branch.between, changed=branch.changed, base=branch.base)
        run = Run(all_rules(), order.moment, order.language, done, only, past, inspections)
        findings = run_rules(library, run)
        elsewhere = frozenset(found.code for found in findings if not run.is_about(found))
        if only is not None and elsewhere:
            was = library_before(library, branch.changed, earlier=branch.earlier, now=files)
            before = run_rules(was, _as_a_whole(run, only, codes=elsewhere))
            findings = _caused(findings, run, before=before)
    looked_at = _all_of(library) | _told(branch.changed) if only is None else only.paths
    return Judged(library, findings, looked_at, len(branch.between.commits), branch.changed)


def _files(root: Path, partnerships: frozenset[str] | None) -> Files:
    """Give the sources of some partnerships, with what they need of the others; None asks for all."""
    if partnerships is None:
        return FolderFiles(root)
    return PartnershipFiles(root, partnerships, ELSEWHERE)


def _only(library: Library, branch: Branch) -> Only:
    found = reach(library, branch.changed, earlier=branch.earlier)
    return Only(_told(found), branch.partnerships)


def _told(paths: frozenset[str]) -> frozenset[str]:
    """Give paths as findings tell them."""
    return frozenset(map(printable, paths))


def _attached(library: Library, changed: frozenset[str]) -> frozenset[str]:
    """Give the attachments that changed, and those that a changed document names."""
    named = (path for item in library.documents if item.path in changed for path in attachment_paths(item))
    leaned_on = {partnership_of(path) for path in changed if path.endswith(ALLOW)}
    files = (file for collection in library.collections for file in collection.attachments)
    return changed | frozenset(named) | {file.path for file in files if file.partnership in leaned_on}


def _all_of(library: Library) -> frozenset[str]:
    found = {file.path for file in library.files}
    found.update(document.path for document in library.documents)
    found.update(page.path for collection in library.collections for page in collection.pages)
    return frozenset(found)


def _as_a_whole(run: Run, only: Only, *, codes: frozenset[str]) -> Run:
    """Give the run of those rules that look at more than one file and found something elsewhere."""
    scopes = (Scope.LIBRARY, Scope.PORTAL)
    rules = tuple(rule for rule in run.rules if rule.scope in scopes and rule.code in codes)
    return Run(rules, run.moment, run.language, only=replace(only, paths=frozenset()), is_placed=False)


def _caused(findings: Iterable[Finding], run: Run, *, before: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give what is wrong in the files that were asked for, and what became wrong elsewhere."""
    known = {_trace(finding) for finding in before}
    return tuple(found for found in findings if run.is_about(found) or _trace(found) not in known)


def _trace(finding: Finding) -> tuple[str, ...]:
    return (finding.code, finding.path, finding.key, finding.message)


def branch_of(repository: Repository, revision: str) -> Branch:
    """Give what changed since the branch point with `revision`; a history that was cut off is refused."""
    target = repository.commit(revision)
    base = repository.branch_point(revision)
    came = between(repository, target)
    repository.require_whole((base, *came.commits), revision=revision)
    changes = repository.changes(base)
    changed = frozenset(change.path for change in changes if is_source(change.path))
    prefix = repository.prefix
    asked = {f"{base}:{prefix}{path}": path for path in sorted(changed)}
    found = contents(repository, asked, limit=SOURCE_LIMIT)
    return Branch(repository, base, changed, came, {asked[name]: data for name, data in found.items()})
