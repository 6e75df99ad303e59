"""The tables of what was counted: per year, per kind of inspection and per municipality."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.terms import Form, Kind, Variant
from generator.register.completeness import Completeness
from generator.register.entry import Standing
from generator.register.tally import WHOLE, Cell, form_of
from generator.site.texts import N_

Counts = Mapping[tuple[Kind, Standing], int]


@dataclass(frozen=True, slots=True)
class Row:
    """What was counted under one heading."""

    label: str
    note: str
    counts: Counts
    visits: int

    def of(self, kind: str, standing: str) -> int:
        """Give how many documents of a kind have a standing."""
        return self.counts.get((Kind(kind), Standing(standing)), 0)


@dataclass(frozen=True, slots=True)
class Counted:
    """The three tables; `unnamed` reports stand in no row of a municipality."""

    years: tuple[Row, ...]
    variants: tuple[Row, ...]
    municipalities: tuple[Row, ...]
    unnamed: int


def counted_of(known: Completeness, names: Mapping[str, str], *, own_words: Mapping[str, str]) -> Counted:
    """Give the tables; kinds of inspection by their canonical name, with the word of the region beside it."""
    whole = [cell for cell in known.cells if cell.municipality == WHOLE]
    years = sorted({cell.year for cell in whole}, reverse=True)
    reports = [cell for cell in whole if cell.kind is Kind.VISIT_REPORT]
    places = {code: [cell for cell in known.cells if cell.municipality == code] for code in names}
    ordered = sorted(names, key=lambda code: names[code].lower())
    return Counted(
        years=tuple(_row(str(year), (cell for cell in whole if cell.year == year)) for year in years),
        variants=_variants(reports, own_words),
        municipalities=tuple(_row(names[code], places[code]) for code in ordered),
        unnamed=known.unnamed,
    )


def _variants(cells: list[Cell], own_words: Mapping[str, str]) -> tuple[Row, ...]:
    rows = []
    for form in Form:
        of_form = [variant for variant in Variant if form_of(variant) is form]
        rows.append(_row(form.label, (cell for cell in cells if cell.variant in of_form)))
        for variant in of_form:
            row = _row(variant.label, (cell for cell in cells if cell.variant is variant))
            if row.counts:
                rows.append(Row(row.label, own_words.get(variant, ""), row.counts, row.visits))
    silent = _row(N_("Soort niet genoemd"), (cell for cell in cells if cell.variant is None))
    return (*rows, silent) if silent.counts else tuple(rows)


def _row(label: str, cells: Iterable[Cell]) -> Row:
    counts: Counter[tuple[Kind, Standing]] = Counter()
    visits = 0
    for cell in cells:
        counts[cell.kind, cell.standing] += cell.documents
        visits += cell.visits
    return Row(label, "", counts, visits)
