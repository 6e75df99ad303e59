"""Groups of statuses and reasons that rules ask for."""

from generator.model.terms import Status, WithdrawnWhy

ADOPTED = frozenset({Status.ADOPTED, Status.PUBLISHED})  # the text is final
CLOSED = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED, Status.NOT_PUBLIC})  # not for everyone
SILENT = frozenset({WithdrawnWhy.PRIVACY, WithdrawnWhy.COURT})  # the page tells no more than that
