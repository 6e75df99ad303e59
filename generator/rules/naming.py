"""Rows of names in a Dutch sentence."""

from collections.abc import Iterable


def in_a_row(names: Iterable[str]) -> str:
    """Give names as 'a, b en c', sorted."""
    *first, last = sorted(names) or [""]
    return f"{', '.join(first)} en {last}" if first else last
