"""What a step may cost: the whole country has 12,000 documents and a build of it 70 CPU seconds."""

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
    "check": Budget(2.0, 2.5, 800),
    "build": Budget(6.0, 64 / 12, 1000),
    "build: zoekindex": Budget(0.0, 1.5),
    "build: nakijken": Budget(0.0, 1.25),
}
