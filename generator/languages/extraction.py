"""Finds the texts of the interface in code and data: what babel calls for `make texts`."""

import ast
import json
from collections.abc import Iterator
from typing import IO

Found = tuple[int, str, str | tuple[str, str], list[str]]
_SHOWN = frozenset({"Counts", "Handled", "MeasureCounts", "Covers"})  # models whose titles stand on pages
_LISTS = frozenset({"services", "themes", "legal-frameworks"})


def extract_code(source: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Give what `N_` and `NN_` mark, the labels of the closed lists, and titles that stand on pages."""
    tree = ast.parse(source.read())
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield from _marked(node, node.func.id)
        elif isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Term" for base in node.bases):
            yield from _labels(node)
        elif isinstance(node, ast.ClassDef) and node.name in _SHOWN:
            yield from _titles(node)


def extract_data(source: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Give the labels of the shipped lists: services, themes, laws and grounds of the Woo."""
    for record in json.load(source)["records"]:
        if record.get("list", "themes") in _LISTS:
            yield 1, "", record["label"], []


def _marked(node: ast.Call, name: str) -> Iterator[Found]:
    if name == "N_":
        yield node.lineno, "", ast.literal_eval(node.args[0]), []
    elif name == "NN_":
        one, more = (ast.literal_eval(argument) for argument in node.args[:2])
        yield node.lineno, "ngettext", (one, more), []


def _labels(node: ast.ClassDef) -> Iterator[Found]:
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Tuple):
            yield line.lineno, "", ast.literal_eval(line.value.elts[1]), []


def _titles(node: ast.ClassDef) -> Iterator[Found]:
    calls = [call for call in ast.walk(node) if isinstance(call, ast.Call)]
    for keyword in (keyword for call in calls for keyword in call.keywords if keyword.arg == "title"):
        yield keyword.lineno, "", ast.literal_eval(keyword.value), []
