"""Every rule has the shape that docs/adding-a-rule.md asks for."""

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from generator.cli.commands import NAMES
from generator.model.fault import Fault, FaultKind
from generator.model.library import SourceFile
from generator.model.place import START
from generator.model.text import Text
from generator.rules.catalogue import all_rules, manual, modules, rule_in
from generator.rules.retired import RETIRED
from generator.rules.rule import Rule, Scope

MOST_LINES = 80
ALWAYS_THERE = {"key", "title", "named"}  # from the runner; the last two are Dutch, so English says 'key'
DUTCH = "_nl"  # ends the name of a value that an English sentence has in its own words

each_rule = pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in all_rules()])


def fields(sentence: str) -> set[str]:
    found = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return {name.removesuffix(DUTCH) for name in found - ALWAYS_THERE}


def tellers(kind: FaultKind) -> Iterator[str]:
    source = SourceFile("content/kustland/partnership.yml", "kustland", faults=(Fault(kind, START),))
    for rule in all_rules():
        if rule.scope is Scope.FILE and any(rule.check(source, None)):
            yield rule.code


@pytest.mark.parametrize("module", modules())
def test_a_module_is_named_after_its_rule(module: str) -> None:
    rule = rule_in(module)

    name = f"{rule.code.lower()}_{rule.name.replace('-', '_')}"

    assert module.rpartition(".")[2] == name


@pytest.mark.parametrize("module", modules())
def test_a_module_is_short(module: str) -> None:
    file = Path(import_module(module).__file__ or "")

    lines = file.read_text(encoding="utf-8").splitlines()

    assert len(lines) <= MOST_LINES


def test_codes_are_unique_and_never_come_back() -> None:
    codes = [rule.code for rule in all_rules()]

    assert sorted({*codes, *RETIRED}) == sorted([*codes, *RETIRED])


@each_rule
def test_a_code_is_of_its_family(rule: Rule) -> None:
    module = next(name for name in modules() if f".{rule.code.lower()}_" in name)

    family = module.split(".")[-2]

    assert re.fullmatch(rf"{family.upper()}\d{{3}}", rule.code)


@each_rule
def test_a_name_is_in_kebab_case(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)


@each_rule
def test_the_docstring_is_a_manual_page(rule: Rule) -> None:
    page = manual(rule)

    parts = page.split("\n\n")

    assert parts[0].endswith(".")
    assert any(part.startswith("Waarom:") for part in parts)
    assert any(part.startswith("Zo herstelt u het:") for part in parts)


@each_rule
def test_both_languages_have_the_same_fields(rule: Rule) -> None:
    for text in (rule.title, rule.message, rule.hint, rule.suggestion or rule.hint):
        assert fields(text.nl) == fields(text.en)


@each_rule
def test_nothing_is_left_empty(rule: Rule) -> None:
    for sentence in (*_both(rule.title), *_both(rule.message), *_both(rule.hint), rule.source):
        assert sentence.strip()


@each_rule
def test_a_message_is_no_shout(rule: Rule) -> None:
    for sentence in _both(rule.message):
        assert not sentence[0].isupper()
        assert not sentence.endswith((".", "!"))


@each_rule
def test_a_command_that_is_named_exists(rule: Rule) -> None:
    told = " ".join(
        (manual(rule), *_both(rule.message), *_both(rule.hint), *_both(rule.suggestion or rule.hint))
    )

    named = set(re.findall(r"'toezicht\s+([a-z]+)", told))

    assert named <= {*NAMES}


@each_rule
def test_no_dutch_sentence_says_a_key_alone(rule: Rule) -> None:
    for text in (rule.title, rule.message, rule.hint):
        bare = re.sub(r"'[^']*'|\([^)]*\)|\{[^}]*\}|\S+[:/]\S*|\S+: \S+", "", text.nl)

        assert not re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", bare)


@each_rule
def test_a_check_is_a_generator(rule: Rule) -> None:
    assert inspect.isgeneratorfunction(rule.check)


@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_is_told_by_one_rule(kind: FaultKind) -> None:
    assert len(list(tellers(kind))) == 1


def _both(text: Text) -> tuple[str, str]:
    return text.nl, text.en
