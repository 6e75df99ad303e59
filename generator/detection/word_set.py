"""Lists of words, as they are easiest to read and to add to."""


def word_set(text: str) -> frozenset[str]:
    """Give the words of a text."""
    return frozenset(text.split())
