"""What a proposal changes, compared with the place where it began."""

from generator.comparing.changes import Asked, review_of
from generator.comparing.changes_reading import read_sides
from generator.model.review import Review
from generator.pipeline.order import Order, Watch
from generator.pipeline.since import check_since
from generator.source.revisions import Repository


def changes(order: Order, revision: str, *, watch: Watch) -> tuple[Review, tuple[str, ...]]:
    """Give the report on what changed since this branch left `revision`, and the names it must not show."""
    repository = Repository(order.root)
    commit = repository.branch_point(revision)
    with watch.step("vergelijken"):
        sides = read_sides(repository, commit)
    findings = check_since(order, watch, revision=revision).findings if sides.changes else ()
    review = review_of(Asked(revision, commit, order.moment), sides, findings=findings)
    return review, (*sides.before.persons, *sides.after.persons)
