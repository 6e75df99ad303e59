"""Where something is in a PDF, in words."""

from collections.abc import Iterable

from generator.model.text import Text


def on_page(number: int) -> Text:
    """Give one page, counted from 1."""
    return Text(f"bladzijde {number}", f"page {number}")


def on_pages(numbers: Iterable[int]) -> Text:
    """Give several pages as ranges: '1, 3-5'."""
    found = sorted(numbers)
    if len(found) == 1:
        return on_page(found[0])
    ranges: list[list[int]] = []
    for number in found:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    listed = ", ".join(f"{first}-{last}" if first < last else str(first) for first, last in ranges)
    return Text(f"bladzijden {listed}", f"pages {listed}")
