"""Settings that decide what is public, or how it looks, before and after a proposal."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from generator.comparing.changes_reading import Sides
from generator.comparing.changes_values import differences
from generator.model.library import Collection
from generator.model.provider import Provider
from generator.model.review import Block, Items, Section, Table


def settings(sides: Sides) -> Section | None:
    """Tell the settings before and after, and count what may not be repeated."""
    rows = list(_rows("portaal", sides.before.portal, after=sides.after.portal))
    lines: list[str] = []
    for key, before, after in sides.pairs:
        rows += _rows(key, before.settings if before else None, after=after.settings if after else None)
        lines += [f"{key}: {line}" for line in _counts(before, after)]
    blocks: tuple[Block, ...] = ()
    if rows:
        blocks = (Table(("Van", "Instelling", "Eerst", "Nu"), tuple(rows)),)
    if lines:
        blocks = (*blocks, Items(tuple(lines)))
    return Section("Instellingen", blocks) if blocks else None


def _rows(name: str, before: BaseModel | None, *, after: BaseModel | None) -> Iterator[tuple[str, ...]]:
    if before is None or after is None:
        return  # new, gone or not understood: the lines below it and the addresses tell so
    for was, is_ in differences(before, after):
        yield (name, is_.label, was.text or "–", is_.text or "–")


def _counts(before: Collection | None, after: Collection | None) -> Iterator[str]:
    if before is None:
        yield "nieuw samenwerkingsverband"
        return
    if after is None:
        yield "het samenwerkingsverband is weggehaald"
        return
    yield from _providers(before.providers, after.providers)
    yield from _changed("toetsingskaders", before.frameworks, after=after.frameworks)
    yield from _changed("begrippen", before.glossary, after=after.glossary)
    if before.allowed != after.allowed:
        told = "allow.yml is gewijzigd: wat daarin staat, wordt niet meer als persoonsgegeven gemeld"
        yield f"{told} ({_size(before)} eerst, {_size(after)} nu)"
    years = sorted(before.registers.keys() | after.registers.keys())
    for year in years:
        if before.registers.get(year) != after.registers.get(year):
            yield f"het register van {year} is gewijzigd"


def _providers(before: Mapping[str, Provider], after: Mapping[str, Provider]) -> Iterator[str]:
    yield from _changed("aanbieders", before, after=after)
    for key in sorted(before.keys() & after.keys()):
        was, is_ = before[key].natural_person, after[key].natural_person
        if was and not is_:
            yield f"'{key}' is geen natuurlijk persoon meer: de naam en een eigen bladzijde worden openbaar"
        elif is_ and not was:
            yield f"'{key}' is nu een natuurlijk persoon: de naam en de eigen bladzijde verdwijnen"


def _changed(name: str, before: Mapping[str, object], *, after: Mapping[str, object]) -> Iterator[str]:
    new, gone = len(after.keys() - before.keys()), len(before.keys() - after.keys())
    other = sum(before[key] != after[key] for key in before.keys() & after.keys())
    parts = ((new, "nieuw"), (gone, "weg"), (other, "gewijzigd"))
    if told := ", ".join(f"{count} {word}" for count, word in parts if count):
        yield f"{name}: {told}"


def _size(collection: Collection) -> int:
    allowed = collection.allowed
    return sum(map(len, (allowed.organisations, allowed.officials, allowed.contact, allowed.places)))
