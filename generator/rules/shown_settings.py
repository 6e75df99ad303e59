"""The texts of settings that the site shows."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.library import Collection
from generator.rules.texts import TextAt, texts_of


class Setting(NamedTuple):
    """A text with the file that it stands in and its key."""

    path: str
    key: str
    text: str


def shown_settings(collection: Collection) -> Iterator[Setting]:
    """Give the texts of the settings of a partnership that a reader of the site can come to see."""
    folder = f"content/{collection.key}"
    for name, explanation in collection.glossary.items():
        yield Setting(f"{folder}/glossary.yml", name, f"{name}: {explanation}")
    yield from _in(f"{folder}/frameworks.yml", texts_of(dict(collection.frameworks)))
    for key, supervisor in collection.settings.supervisors.items():
        path = f"{folder}/partnership.yml"
        yield Setting(path, f"supervisors.{key}.name", supervisor.name)
        for name, words in (("tasks", supervisor.tasks), ("other_roles", supervisor.other_roles)):
            for number, word in enumerate(words):
                yield Setting(path, f"supervisors.{key}.{name}[{number}]", word)
    yield from _providers(collection, f"{folder}/providers.yml")
    for year, register in collection.registers.items():
        yield from _in(f"reports/{collection.key}/{year}/register.yml", texts_of(register))


def _providers(collection: Collection, path: str) -> Iterator[Setting]:
    for key, provider in collection.providers.items():
        if provider.shown_as:
            yield Setting(path, f"{key}.shown_as", provider.shown_as)
        if provider.natural_person:
            continue
        yield Setting(path, f"{key}.name", provider.name)
        for number, name in enumerate(provider.trade_names):
            yield Setting(path, f"{key}.trade_names[{number}]", name)
        for number, old in enumerate(provider.formerly):
            yield Setting(path, f"{key}.formerly[{number}].name", old.name)
        if provider.ended and provider.ended.why:
            yield Setting(path, f"{key}.ended.why", provider.ended.why)


def _in(path: str, texts: Iterator[TextAt]) -> Iterator[Setting]:
    return (Setting(path, key, text) for key, text in texts)
