"""The base of all closed lists of values: a word for the file and a label for the reader."""

from enum import StrEnum


class Term(StrEnum):
    """A value of a closed list; `value` stands in the source, `label` is what a Dutch reader sees."""

    label: str

    def __new__(cls, value: str, label: str = "") -> "Term":
        """Make a member from the word in the source and its Dutch label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value
        return member

    def __str__(self) -> str:
        return str(self.value)
