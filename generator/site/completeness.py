"""The page that says how complete the picture is, and what nobody knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.register.completeness import Completeness
from generator.register.cycle import Cycle
from generator.register.figure import Figure
from generator.register.year import RegisterYear
from generator.site.counted import counted_of
from generator.site.days import full_day, month_names
from generator.site.register_years import year_tables
from generator.site.sheet import Sheet
from generator.site.texts import amount
from generator.staging.public import PublicSite
from generator.staging.public_parts import Link

COMPLETENESS = Link("volledigheid/", "Volledigheid")
TITLE = "Volledigheid: wat weten wij, en wat niet"


@dataclass(frozen=True, slots=True)
class Meter:
    """A figure with what it is a part of, where it comes from and what is not known about it."""

    label: str
    figure: Figure
    source: str
    notes: tuple[str, ...]

    @property
    def known(self) -> int:
        """The width of what is known, of a hundred."""
        return 100 * self.figure.numerator // max(1, self.figure.denominator)

    @property
    def unknown(self) -> int:
        """The width of what is not known, of a hundred."""
        return 100 * min(self.figure.unknown, self.rest) // max(1, self.figure.denominator)

    @property
    def rest(self) -> int:
        """How many of the whole are not in the part."""
        return self.figure.denominator - self.figure.numerator


def completeness_sheet(site: PublicSite, known: Completeness) -> Sheet:
    """Give the page about completeness."""
    names = {item.link.key: item.link.label for item in site.municipalities}
    values = {
        "meters": tuple(_meters(known)),
        "statement": statement_of(known),
        "years": tuple(year_tables(year, names) for year in known.years),
        "counted": counted_of(known, names, own_words=site.own_words),
        "quiet": tuple((year, months, month_names(months.without)) for year, months in known.quiet),
        "today": site.moment.date(),
    }
    return Sheet(COMPLETENESS.address, "completeness.html", TITLE, values, active=COMPLETENESS.address)


def statement_of(known: Completeness | None) -> str:
    """Give who says that the newest year that is over is complete, or that nobody does."""
    stated = next((year for year in known.years if year.complete), None) if known else None
    if stated is None or stated.complete is None:
        return "Niemand heeft verklaard dat de cijfers volledig zijn."
    said = stated.complete
    return f"Cijfers over {stated.year} volledig verklaard door {said.by}, op {full_day(said.on)}."


def _meters(known: Completeness) -> Iterator[Meter]:
    if known.cycle:
        yield _cycle(known.cycle)
    yield _reports(known)
    if known.years:
        yield from _of_register(known.years)


def _reports(known: Completeness) -> Meter:
    notes = ["Van alle rapporten die klaar zijn. Rapporten in voorbereiding tellen niet mee."]
    if known.taken_back:
        number = amount(known.taken_back, one="rapport is", more="rapporten zijn")
        notes.append(f"{number} weggehaald na openbaarmaking. Dat telt hier niet mee.")
    return Meter("Rapporten die openbaar zijn", known.reports, "de stukken op deze site", tuple(notes))


def _cycle(cycle: Cycle) -> Meter:
    notes = [
        f"Bezocht na {full_day(cycle.since)}, van de aanbieders die nu een contract hebben. "
        "Een bezoek telt mee als het rapport openbaar is."
    ]
    if cycle.without_provider:
        number = amount(cycle.without_provider, one="rapport is", more="rapporten zijn")
        notes.append(
            f"{number} niet of niet meer openbaar. Over welke aanbieder dat gaat, vertellen wij niet. "
            "Die aanbieder kan dus bezocht zijn zonder dat het hier meetelt."
        )
    if cycle.new:
        number = amount(cycle.new, one="aanbieder heeft", more="aanbieders hebben")
        notes.append(
            f"{number} nog geen vier jaar een contract. Daar hoeft het bezoek nog niet geweest te zijn."
        )
    source = "openbare rapporten en de lijst met aanbieders"
    return Meter("Aanbieders bezocht in vier jaar", cycle.visited, source, tuple(notes))


def _of_register(years: tuple[RegisterYear, ...]) -> Iterator[Meter]:
    newest = years[0]
    source = f"het register van {newest.year}, {_as_of(newest.as_of)}"
    part = next(part for part in newest.parts if part.key == "proactive_reports_public")
    if part.figure.denominator:
        notes = ["Van alle rapporten van proactief toezicht die de gemeenten hebben geteld."]
        if part.left_out:
            number = amount(part.left_out, one="gemeente gaf", more="gemeenten gaven")
            notes.append(
                f"{number} geen aantal en telt niet mee."
                if part.left_out == 1
                else f"{number} geen aantal en tellen niet mee."
            )
        yield Meter(
            f"Proactieve rapporten die openbaar zijn, {newest.year}", part.figure, source, tuple(notes)
        )
    label = f"Gemeenten die antwoord gaven over {newest.year}"
    yield Meter(label, newest.answered, source, ("Zelf, of via het samenwerkingsverband.",))
    if newest.months.over:
        without = month_names(newest.months.without)
        note = f"Geen cijfers over: {without}." if without else "Geen maand ontbreekt."
        label = f"Maanden van {newest.year} met cijfers"
        yield Meter(label, newest.months.figure, source, ("Van de maanden die voorbij zijn.", note))


def _as_of(day: date | None) -> str:
    return f"stand op {full_day(day)}" if day else "zonder dag waarop de cijfers gelden"
