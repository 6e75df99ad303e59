"""All rules, found by their place: one file each in the folder of their family."""

import pkgutil
from functools import cache
from importlib import import_module

import generator.rules as room
from generator.rules.rule import Rule

FAMILIES = ("src", "met", "ado", "sta", "red", "lnk", "att", "rec", "reg", "txt")


@cache
def all_rules() -> tuple[Rule, ...]:
    """Give every rule, sorted by code."""
    return tuple(sorted((rule_in(name) for name in modules()), key=lambda rule: rule.code))


@cache
def modules() -> tuple[str, ...]:
    """Give the module name of every rule."""
    found = (
        f"{room.__name__}.{family}.{module.name}"
        for family in FAMILIES
        for module in pkgutil.iter_modules([f"{room.__path__[0]}/{family}"])
    )
    return tuple(sorted(found))


def rule_in(module: str) -> Rule:
    """Give the rule that a module holds."""
    rule: Rule = import_module(module).RULE
    return rule


def manual(rule: Rule) -> str:
    """Give the manual page of a rule: the docstring of its module."""
    name = next(name for name in modules() if f".{rule.code.lower()}_" in name)
    return (import_module(name).__doc__ or "").strip()
