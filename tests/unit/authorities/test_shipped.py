import json
from importlib.resources import files

import pytest

from generator.authorities.shipped import origin

NAMES = (
    "classifications",
    "diwoo",
    "elsewhere",
    "grounds",
    "inflections",
    "municipalities",
    "organisations",
    "plain_words",
    "synonyms",
    "vocabularies",
)

OTHERS = {
    "README.md",
    "compound_parts.txt",
    "person_names.md",
    "person_names.txt",
    "person_names_elsewhere.txt",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_list_says_where_it_comes_from_and_what_was_not_checked(name: str):
    found = origin(name)

    assert all((found.source, found.version, found.date, found.licence, found.not_checked))


def test_no_list_is_without_a_test():
    shipped = {item.name for item in files("generator.authorities").joinpath("data").iterdir()}

    assert shipped == {f"{name}.json" for name in NAMES} | OTHERS


@pytest.mark.parametrize("name", NAMES)
def test_every_record_stands_on_a_line_of_its_own_with_sorted_keys(name: str):
    lines = files("generator.authorities").joinpath("data", f"{name}.json").read_text("utf-8").splitlines()

    records = [json.loads(line.removesuffix(",")) for line in lines[2:-1]]

    assert records
    assert all(list(record) == sorted(record) for record in records)
