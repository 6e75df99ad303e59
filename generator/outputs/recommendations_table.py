"""aanbevelingen/aanbevelingen.csv: every recommendation of a public document, as the page shows it."""

from generator.outputs.delimited import Value, delimited
from generator.outputs.output_file import OutputFile
from generator.staging.public import PublicSite
from generator.staging.recommendations import PublicRecommendation, recommendations_of

HEADER = (
    "stuk",
    "titel",
    "jaar",
    "adres",
    "nummer",
    "aanbeveling",
    "voor",
    "termijn",
    "antwoord",
    "uitleg",
    "stand",
    "uitgevoerd_op",
    "te_laat",
    "herhaalt",
)


def recommendations_table(site: PublicSite) -> OutputFile | None:
    """Give a row for each, overdue first; None where nobody recommended anything."""
    found = recommendations_of(site.documents, today=site.moment.date())
    if not found:
        return None
    rows = (_row(one, site.publisher.site_url) for one in found)
    return delimited("aanbevelingen/aanbevelingen.csv", HEADER, rows=rows)


def _row(one: PublicRecommendation, site_url: str) -> tuple[Value, ...]:
    item, document = one.item, one.document
    return (
        *(document.id, document.title, document.year, f"{site_url}{document.address}"),
        *(item.id, item.text, item.to, item.due.isoformat() if item.due else None),
        item.response.label if item.response else None,
        item.response_note,
        item.status.label if item.status else None,
        item.done_on.isoformat() if item.done_on else None,
        "ja" if one.is_overdue else "nee" if item.status else None,
        item.repeats,
    )
