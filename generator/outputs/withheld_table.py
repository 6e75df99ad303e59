"""niet-openbaar/niet-openbaar.csv: what is not public and why, as the page shows it."""

from generator.outputs.delimited import delimited
from generator.outputs.output_file import OutputFile
from generator.staging.public import PublicSite

HEADER = (
    "kenmerk",
    "soort",
    "jaar",
    "gemeenten",
    "reden",
    "gronden",
    "uitleg",
    "besloten_door",
    "opnieuw_bekijken_op",
)


def withheld_table(site: PublicSite) -> OutputFile:
    """Give the entries of the register; no municipality stands here that the page does not name."""
    rows = (
        (
            entry.id,
            entry.kind_label,
            entry.year,
            ", ".join(entry.municipalities),
            entry.because.value,
            ", ".join(used.code for used in entry.grounds),
            entry.reason,
            entry.decided_by,
            entry.review_on.isoformat() if entry.review_on else None,
        )
        for entry in site.closed
    )
    return delimited("niet-openbaar/niet-openbaar.csv", HEADER, rows=rows)
