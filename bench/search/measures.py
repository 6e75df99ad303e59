"""How good a list of reports is."""

import math
from collections.abc import Mapping, Sequence

DEEP = 10


def ndcg(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """Give nDCG@10; for a question without an answer 1 where nothing was found."""
    if not grades:
        return float(not found)
    gain = sum((2 ** grades.get(report, 0) - 1) / math.log2(at + 2) for at, report in enumerate(found[:DEEP]))
    ideal = sorted(grades.values(), reverse=True)[:DEEP]
    return float(gain / sum((2**grade - 1) / math.log2(at + 2) for at, grade in enumerate(ideal)))


def success(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """Give 1 where one of the first three is about the subject (grade 2 or 3, or the best there is)."""
    if not grades:
        return float(not found)
    enough = min(2, max(grades.values()))
    return float(any(grades.get(report, 0) >= enough for report in found[:3]))


def share(values: Sequence[float], part: float) -> float:
    """Give the value below which `part` of the values is."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else 0.0


def mean(values: Sequence[float]) -> float:
    """Give the mean, 0 of nothing."""
    return sum(values) / len(values) if values else 0.0
