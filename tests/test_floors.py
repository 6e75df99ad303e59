"""A room imports only lower floors, never a neighbour (the table of docs/architecture.md)."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "generator"
FLOORS = {
    "cli": 9,
    "pipeline": 8,
    **dict.fromkeys(
        ("site", "outputs", "search", "verification", "reporting", "comparing", "scaffolding"), 7
    ),
    "staging": 6,
    "rules": 5,
    **dict.fromkeys(("lifecycle", "markup", "register"), 4),
    "reading": 3,
    **dict.fromkeys(("settings", "markdown", "detection", "storage"), 2),
    **dict.fromkeys(("source", "authorities", "languages"), 1),
    **dict.fromkeys(("model", "errors"), 0),
}
MKDOCS_ROOMS = {"site"}
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE or path.stem in FLOORS)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def rooms_in(names: set[str]) -> set[str]:
    return {name.split(".")[1] for name in names if name.startswith("generator.")}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_lower_floors(path: Path) -> None:
    room = room_of(path)
    allowed_up_to = 3 if room == "verification" else FLOORS[room] - 1
    for other in rooms_in(imported(path)) - {room}:
        assert FLOORS[other] <= allowed_up_to, f"{room} (floor {FLOORS[room]}) imports {other}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_site_room_knows_mkdocs(path: Path) -> None:
    uses = any(name.split(".")[0] in {"mkdocs", "material"} for name in imported(path))
    assert not uses or room_of(path) in MKDOCS_ROOMS
