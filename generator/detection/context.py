"""The words just before a stretch of text, that tell what it is."""

_REACH = 32  # code points: a label and a few small words


def before(text: str, start: int, *, reach: int = _REACH) -> str:
    """Give the end of what stands before `start` on its line, in lower case."""
    return text[max(0, start - reach) : start].rpartition("\n")[2].lower()


def is_labelled(text: str, start: int, *, labels: tuple[str, ...]) -> bool:
    """Tell whether one of the labels (in lower case) stands just before `start` on its line."""
    words = before(text, start)
    return any(label in words for label in labels)


# Numbers that look like those of a person, and belong to an organisation, a case or an amount.
OTHER_NUMBERS = ("rsin", "kvk", "k.v.k", "btw", "zaaknummer", "zaaknr", "kenmerk", "dossiernr", "ecli", "€")
