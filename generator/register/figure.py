"""A part of a whole that never forgets what is not known."""

from dataclasses import dataclass

SMALLEST_CROWD = 5
"""Fewer than this single someone out (docs/decisions/0006)."""

SMALLEST_SHARE = 50
"""Of fewer, one more or less moves a percentage by two points or more: then n of N says it (0011)."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of how many, and of how many it is not known; the unknown are part of the denominator.

    The inspectorate counts this way too: 39 of 200 municipalities did not know whether they published
    (IGJ indicator I14b), and they stay among the 200.
    """

    numerator: int
    denominator: int
    unknown: int = 0

    @property
    def percentage(self) -> int | None:
        """The share, rounded; None where the whole is too small. With unknowns it is a lower bound."""
        if self.denominator < SMALLEST_SHARE:
            return None
        return (200 * self.numerator + self.denominator) // (2 * self.denominator)

    @property
    def is_lower_bound(self) -> bool:
        """Whether the true number may be higher."""
        return self.unknown > 0
