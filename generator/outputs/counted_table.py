"""volledigheid/geteld.csv: every visit, report and measure that may be told, in canonical words."""

from generator.outputs.delimited import delimited
from generator.outputs.output_file import OutputFile
from generator.register.completeness import Completeness
from generator.register.tally import Cell
from generator.staging.public import PublicSite

HEADER = (
    "jaar",
    "gemeente_code",
    "gemeente",
    "soort",
    "vorm",
    "soort_onderzoek",
    "stand",
    "aantal_stukken",
    "aantal_bezoeken",
)


def counted_table(site: PublicSite, known: Completeness) -> OutputFile:
    """Give the numbers; without a municipality a row is about the whole partnership."""
    names = {item.link.key: item.link.label for item in site.municipalities}
    rows = (_row(cell, names.get(cell.municipality, "")) for cell in known.cells)
    return delimited("volledigheid/geteld.csv", HEADER, rows=rows)


def _row(cell: Cell, name: str) -> tuple[str | int | None, ...]:
    return (
        cell.year,
        cell.municipality,
        name,
        cell.kind.value,
        cell.form.value if cell.form else None,
        cell.variant.value if cell.variant else None,
        cell.standing.value,
        cell.documents,
        cell.visits,
    )
