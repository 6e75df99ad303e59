"""What the program may cost on the whole country, which has about 12,000 documents."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Budget:
    """CPU seconds that do not depend on the number of documents, CPU ms per document, and peak MB."""

    fixed_s: float
    per_document_ms: float
    peak_mb: float | None = None  # None for a part of a program, which has no peak of its own

    def cpu_s(self, documents: int) -> float:
        """Give the CPU seconds for so many documents."""
        return self.fixed_s + documents * self.per_document_ms / 1000


BUDGETS = {
    "check": Budget(0.4, 2.05, 800),  # 25 s for 12,000
    "build": Budget(0.4, 5.8, 1200),  # 12 s for 2,000 and 70 s for 12,000, without the search index
    "pages: sjablonen": Budget(0, 1.0),  # 1 ms for each page, in templates
}
"""What the whole program may cost; its own steps, the search index among them, are told without a budget."""
