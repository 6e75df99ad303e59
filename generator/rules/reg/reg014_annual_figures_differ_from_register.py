"""De cijfers van een jaarverslag zijn die van het register van hetzelfde jaar.

Waarom: beide staan op de site. Verschillen ze, dan weet een raadslid niet welk aantal klopt.

Zo herstelt u het: verbeter het cijfer dat niet klopt. Telt een van de twee iets anders, leg dat dan
uit in het verslag en zet deze code met die reden bij 'Bevindingen die blijven' (suppressions). Wat
'unknown' (onbekend) is, wordt niet vergeleken.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import end_of
from generator.rules.figures import figure_title, numbers, totals
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each figure of an annual report that is not the total of the register."""
    for document in collection.documents:
        meta = document.meta
        if not isinstance(meta, AnnualReport) or meta.figures is None or meta.withdrawn is not None:
            continue
        register = collection.registers.get(meta.year)
        if register is None:
            continue
        last = end_of(meta.year)
        named = known.municipalities.codes(meta.municipalities, on=last)
        counted = totals(register, named or sorted(collection.members_on(last)))
        for figure, told in numbers(meta.figures).items():
            total = counted.get(figure, told)
            if total != told:
                title = figure_title(figure)
                yield flaw(f"figures.{figure}", path=document.path, figure=title, told=told, total=total)


RULE = Rule(
    code="REG014",
    name="annual-figures-differ-from-register",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Jaarverslag en register verschillen", "Annual report and register differ"),
    message=Text(
        "{figure}: het jaarverslag zegt {told}, het register van dat jaar {total}",
        "{figure}: the annual report says {told}, the register of that year {total}",
    ),
    hint=Text(
        "verbeter het cijfer dat niet klopt, of leg bij 'Bevindingen die blijven' (suppressions) uit "
        "waarom ze verschillen",
        "correct the figure that is wrong, or explain in suppressions why they differ",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
