"""The names of providers who are natural persons: they stand in providers.yml and nowhere else."""

from collections.abc import Iterable, Iterator

from generator.model.library import Collection
from generator.rules.folding import words_of
from generator.rules.traces import Traces, traces_of


def private_names(collections: Iterable[Collection]) -> Traces:
    """Give every name of every provider who is a natural person, ready to be sought."""
    return traces_of(map(words_of, _names(collections)), turned=True)


def is_in_file_name(names: Traces, path: str) -> bool:
    """Whether the name of a file holds one of the names."""
    name = path.rpartition("/")[2].rpartition(".")[0]
    return bool(names.places(name))


def _names(collections: Iterable[Collection]) -> Iterator[str]:
    for collection in collections:
        for provider in collection.providers.values():
            if provider.natural_person:
                yield from (name for name in provider.names if name != provider.shown_as)
