"""Five reports of 10 to 40 pages, each after the habits of another office."""

from dataclasses import dataclass, field

from bench.scaffolding.odt_report import odt_report
from bench.scaffolding.told_report import Told, told
from bench.scaffolding.word_report import Habits, bold, built_in, dutch_style, word_report


@dataclass(frozen=True, slots=True)
class Report:
    """A file with what its writer meant."""

    name: str
    suffix: str
    pages: int
    told: Told
    data: bytes = field(repr=False)


def five_reports() -> tuple[Report, ...]:
    """Give the reports; always the same ones."""
    offices = (
        ("styles of Word", 10, Habits(built_in)),
        ("numbers by hand", 20, Habits(built_in, numbered=True)),
        ("template of its own", 30, Habits(dutch_style, bullet="Opsomming", title="Titel")),
        ("bold lines", 40, Habits(bold, numbered=True)),
    )
    made = [
        Report(name, "docx", pages, text, word_report(text, habits))
        for seed, (name, pages, habits) in enumerate(offices, start=1)
        for text in [told(seed, pages=pages)]
    ]
    text = told(5, pages=40)
    return (*made, Report("LibreOffice", "odt", 40, text, odt_report(text)))
