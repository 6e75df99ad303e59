"""What is wrong and what to do, as running text."""

from generator.model.finding import Finding


def sentences_of(finding: Finding) -> str:
    """Give the message and the hint of a finding, one after the other."""
    return ". ".join(filter(None, (finding.message, finding.hint)))
