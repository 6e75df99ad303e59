"""What a proposal changes, compared with the place where it began."""

from collections.abc import Iterable

from generator.comparing.changes import Asked, review_of
from generator.comparing.changes_reading import read_sides
from generator.model.library import Collection
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
    names = natural_persons((*sides.before.collections, *sides.after.collections))
    findings = check_since(order, watch, revision=revision).findings if sides.changes else ()
    return review_of(Asked(revision, commit, order.moment), sides, findings=findings), names


def natural_persons(collections: Iterable[Collection]) -> tuple[str, ...]:
    """Give the names of providers who are natural persons."""
    return tuple(
        name
        for collection in collections
        for provider in collection.providers.values()
        if provider.natural_person
        for name in (provider.name, *provider.trade_names, *(old.name for old in provider.formerly))
    )
