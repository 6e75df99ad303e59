"""volledigheid/register.csv: what the register of each year says, with what is not known of it."""

from collections.abc import Iterator, Mapping

from generator.outputs.delimited import Value, delimited
from generator.outputs.output_file import OutputFile
from generator.register.completeness import Completeness
from generator.register.year import RegisterYear
from generator.staging.public import PublicSite

HEADER = (
    "jaar",
    "cijfers_tot_en_met",
    "onderdeel",
    "sleutel",
    "omschrijving",
    "indicator",
    "gemeente",
    "aantal",
    "van",
    "niet_bekend",
    "geen_antwoord",
)


def register_table(site: PublicSite, known: Completeness) -> OutputFile:
    """Give one row per figure; numbers of a single municipality are in no row (docs/decisions/0011)."""
    names = {item.link.key: item.link.label for item in site.municipalities}
    rows = (row for year in known.years for row in _rows(year, names))
    return delimited("volledigheid/register.csv", HEADER, rows=rows)


def _rows(year: RegisterYear, names: Mapping[str, str]) -> Iterator[tuple[Value, ...]]:
    about = (year.year, year.as_of.isoformat() if year.as_of else None)
    said = year.complete
    told = f"{said.by}, {said.on.isoformat()}" if said else "niet verklaard"
    yield (*about, "verklaring", "complete", told, None, None, int(said is not None), 1, None, None)
    months = year.months.figure
    yield (
        *about,
        *("maanden", "months", "Maanden met cijfers", None, None),
        *(months.numerator, months.denominator, None, None),
    )
    for one in year.respondents:
        by = one.by.value if one.by else "missing"
        name = names.get(one.code, one.code)
        yield (
            *about,
            "antwoord",
            by,
            "Ingevuld door",
            None,
            name,
            int(one.has_answered),
            1,
            one.unknown,
            None,
        )
        for item in one.breaks:
            yield (*about, "breuk", item.question, item.note, None, name, None, None, None, None)
    yield from _figures(year, about)


def _figures(year: RegisterYear, about: tuple[Value, ...]) -> Iterator[tuple[Value, ...]]:
    for total in year.totals:
        value = total.value if total.known.numerator else None
        yield (
            *(*about, "aantal", total.key, total.label, total.indicator, None, value, None),
            *(total.unknown, total.missing),
        )
    for part in year.parts:
        figure = part.figure
        yield (
            *(*about, "deel", part.key, part.label, None, None),
            *(figure.numerator, figure.denominator, figure.unknown, part.left_out),
        )
    for answers in year.answers:
        for word, number in answers.given:
            key, asked = f"{answers.key}.{word.value}", answers.figure.denominator
            label = f"{answers.label}: {word.label.lower()}"
            yield (
                *(*about, "vraag", key, label, answers.indicator, None),
                *(number, asked, None, answers.missing),
            )
