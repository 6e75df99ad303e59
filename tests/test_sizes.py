"""Functions fit on half a screen, modules have one subject (CONTRIBUTING.md)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FUNCTION_LINES = 45
MODULE_LINES = 300
DEPTH = 3
PARAMETERS = 5
POSITIONAL = 2
FORBIDDEN = {"utils", "helpers", "common", "tools", "manager", "base"}
RULE_LINES = 80
SOURCES = sorted((ROOT / "generator").rglob("*.py")) + sorted((ROOT / "bench").rglob("*.py"))
BLOCKS = (ast.For, ast.While, ast.If, ast.With, ast.Try, ast.Match, ast.AsyncFor, ast.AsyncWith)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(path: Path) -> Iterator[Function]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, Function):
            yield node


def depth(node: ast.AST) -> int:
    """An `elif` stands beside its `if`; a function within a function begins anew."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        own = int(isinstance(child, BLOCKS) and not is_elif)
        deepest = max(deepest, own + depth(child))
    return deepest


def parameters(function: Function) -> tuple[int, int]:
    """All parameters, and those that can be given by place, without self."""
    given = [*function.args.posonlyargs, *function.args.args]
    if given and given[0].arg in {"self", "cls"}:
        given = given[1:]
    return len(given) + len(function.args.kwonlyargs), len(given)


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_module_is_short_and_says_what_it_is_about(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    is_rule = path.parent.parent.name == "rules" and path.name != "__init__.py"
    assert lines <= (RULE_LINES if is_rule else MODULE_LINES)
    assert path.stem not in FORBIDDEN


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_function_is_short_and_shallow(path: Path) -> None:
    for function in functions(path):
        assert (function.end_lineno or 0) - function.lineno + 1 <= FUNCTION_LINES, function.name
        assert depth(function) <= DEPTH, function.name


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_function_takes_few_parameters_and_few_by_place(path: Path) -> None:
    for function in functions(path):
        total, by_place = parameters(function)
        outside = "click." in ast.unparse(function.args) + "".join(map(ast.unparse, function.decorator_list))
        if outside or function.name.startswith(("on_", "visit_")):
            continue  # click and MkDocs decide what these are given
        assert total <= PARAMETERS, function.name
        assert by_place <= POSITIONAL + 2 * function.name.startswith("__"), function.name


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_a_module_keeps_no_state_of_its_own(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not isinstance(node, ast.Global | ast.Nonlocal), path.name
