"""Writes docs/rules/: a table of all rules, and a page for each with a wrong and a right example.

    .venv/bin/python tests/rule_pages.py

The examples are the test cases of the rule. tests/test_rule_pages.py fails where a page is stale.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

from test_rules_cases import RULES, Case, cases, laid_out, lone_path

from generator.model.finding import Severity
from generator.reading.layout import Role, position
from generator.rules.catalogue import all_rules, manual
from generator.rules.rule import Rule

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "rules"
COMMAND = ".venv/bin/python tests/rule_pages.py"
FAMILIES = {
    "SRC": "Hoe een bestand is geschreven",
    "MET": "Gegevens en instellingen",
    "ADO": "Voorbereiding en vaststelling",
    "STA": "Status van een stuk",
    "RED": "Weglakken en persoonsgegevens",
    "LNK": "Verwijzingen en bijlagen",
    "ATT": "Wat bijlagen dragen",
    "REC": "Aanbevelingen en wat erop volgt",
    "REG": "Register en cijfers",
    "TXT": "Leesbare taal",
}
WEIGHTS = {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.ADVICE: "advies"}
AROUND = 2  # lines before and after the one that matters
TOP = 30  # lines, where the front matter as a whole matters
WIDEST = 140  # characters of a line
BEFORE = 60  # characters of a long line before what matters
TEXTS = (".md", ".yml", ".csv")
FENCE = "````"  # an example may hold a fence of three


@dataclass(frozen=True)
class Example:
    """Some lines of a file of a case."""

    path: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """One line of the expected output of a case."""

    path: str
    line: int
    column: int
    message: str


def pages() -> dict[str, str]:
    """Give every page, by its file name."""
    names = {rule.code: name for name, rule in RULES.items()}
    wrong, right = first_cases("invalid"), first_cases("valid")
    # A rule that has no cases yet is told by another test.
    rules = [rule for rule in all_rules() if names[rule.code] in wrong.keys() & right.keys()]
    found = {"README.md": "\n".join(table(rules))}
    for rule in rules:
        name = names[rule.code]
        found[f"{rule.code}.md"] = "\n".join(page(rule, wrong[name], right=right[name]))
    return found


def first_cases(folder: str) -> dict[str, Case]:
    """Give the case to show of each rule: a document by itself where there is one."""
    found: dict[str, list[Case]] = {}
    for parameter in cases(folder):
        case = parameter.values[0]
        if folder == "invalid" and not case.expected.exists():
            continue
        found.setdefault(case.rule, []).append(case)
    return {rule: min(those, key=hard_to_show) for rule, those in found.items()}


def hard_to_show(case: Case) -> int:
    """Give more for what is no document by itself, and most for what is no text."""
    return 1 if not case.markdown.exists() else 2 * (b"\0" in case.markdown.read_bytes())


def table(rules: list[Rule]) -> Iterator[str]:
    yield "# Regels\n"
    yield (
        "Met deze regels beoordeelt `toezicht check` stukken en instellingen. Een fout houdt een nieuw of "
        "gewijzigd stuk tegen, een waarschuwing en een advies niet. Een samenwerkingsverband kan regels "
        "zwaarder of lichter maken in `partnership.yml`; een wettelijke regel (§) blijft ten minste een "
        "waarschuwing. Wat met ✓ is gemerkt, herstelt `toezicht check --fix` waar geen twijfel is.\n"
    )
    yield f"Deze bladzijden worden gemaakt uit de regels en hun testgevallen: `{COMMAND}`.\n"
    for family, of_family in groupby(rules, key=lambda rule: rule.code[:3]):
        yield f"## {FAMILIES[family]}\n"
        yield "| code | wat er mis is | zwaarte | bron | geldt | `--fix` |"
        yield "|---|---|---|---|---|---|"
        for rule in of_family:
            weight = WEIGHTS[rule.severity] + " §" * rule.legal
            cells = (
                in_cell(rule.title.nl),
                weight,
                in_cell(rule.source),
                in_force(rule),
                "✓" * bool(rule.fix),
            )
            yield f"| [{rule.code}]({rule.code}.md) | {' | '.join(cells)} |"
        yield ""


def page(rule: Rule, wrong: Case, *, right: Case) -> Iterator[str]:
    yield f"# {rule.code} {escaped(rule.title.nl)}\n"
    yield from (f"{escaped(part)}\n" for part in manual(rule).split("\n\n"))
    yield "| | |"
    yield "|---|---|"
    yield f"| Naam | `{rule.name}` |"
    yield f"| Zwaarte | {WEIGHTS[rule.severity]} |"
    yield f"| Wettelijk | {'ja: blijft ten minste een waarschuwing' if rule.legal else 'nee'} |"
    yield f"| Geldt | {in_force(rule)} |"
    yield f"| `check --fix` | {'herstelt wat zonder twijfel kan' if rule.fix else 'herstelt dit niet'} |"
    yield f"| Bron | {in_cell(rule.source)} |\n"
    told = first_told(wrong)
    shown = wrong_example(wrong, told)
    yield "## Zo is het mis\n"
    yield from block(shown)
    yield f"Op regel {told.line}: {escaped(told.message)}.\n"
    yield "## Zo is het goed\n"
    yield from block(right_example(right, told, wrong=wrong))


def block(example: Example) -> Iterator[str]:
    yield f"`{example.path}`\n"
    if example.lines:
        kind = "yaml" if example.path.endswith(".yml") else "markdown"
        yield f"{FENCE}{kind}"
        yield from example.lines
        yield f"{FENCE}\n"
    else:
        yield "(hier valt geen tekst te tonen)\n"


def in_force(rule: Rule) -> str:
    since = f"vanaf {rule.since}" if rule.since else ""
    until = f"tot en met {rule.until}" if rule.until else ""
    return " ".join(filter(None, (since, until))) or "altijd"


def first_told(case: Case) -> Told:
    line = case.expected.read_text(encoding="utf-8").splitlines()[0]
    found = re.fullmatch(r"(.+?):(\d+):(\d+) [A-Z]{3}\d{3} (.*)", line)
    assert found, f"{case.rule} {case.name}: no place in the expected output"
    return Told(found[1], int(found[2]), int(found[3]), found[4])


def wrong_example(case: Case, told: Told) -> Example:
    return Example(told.path, around(lines_of(case, told.path), told.line, column=told.column))


def right_example(case: Case, told: Told, *, wrong: Case) -> Example:
    path = path_like(case, told.path)
    lines, bad = lines_of(case, path), lines_of(wrong, told.path)
    number = line_alike(lines, bad, told=told)
    return Example(path, around(lines, number, column=told.column if number == told.line == 1 else 1))


def path_like(case: Case, path: str) -> str:
    """Give the file of a right case that is like the one that was wrong."""
    role = position(path).role
    if role is not Role.DOCUMENT and path in laid_out(case).contents:
        return path
    if case.markdown.exists():
        return lone_path(case)
    own = sorted(file.relative_to(case.tree).as_posix() for file in case.tree.rglob("*") if file.is_file())
    alike = [one for one in own if position(one).role is role]
    return next(iter([*alike, *own]), path)


def line_alike(lines: list[str], wrong: list[str], *, told: Told) -> int:
    """Give the line, from 1, with the key of the wrong line, else the nearest one that differs."""
    if told.line == 1:
        return 1
    at = wrong[told.line - 1] if told.line <= len(wrong) else ""
    if written := re.findall(r"([a-z_]+)(?=:)", at[: told.column - 1]) or re.findall(
        r"^\s*([a-z_]+)(?=:)", at
    ):
        for number, line in enumerate(lines, start=1):
            if re.search(rf"(?:^|[\s{{,-]){re.escape(written[-1])}:", line):
                return number
    blocks = SequenceMatcher(None, wrong, lines, autojunk=False).get_opcodes()
    changed = [start for tag, _, _, start, _ in blocks if tag != "equal"]
    return min(changed, key=lambda start: abs(start + 1 - told.line), default=0) + 1


def lines_of(case: Case, path: str) -> list[str]:
    files = laid_out(case)
    earlier = "".join(passed.source for passed in files.passed if passed.path == path)
    data = files.contents.get(path, b"") if path.endswith(TEXTS) else b""
    text = earlier or data.decode("utf-8", "replace")
    return text.removesuffix("\n").split("\n") if text else []


def around(lines: list[str], number: int, *, column: int = 1) -> tuple[str, ...]:
    """Give the lines around a place; all of the front matter where that is the very beginning."""
    start, end = max(number - 1 - AROUND, 0), number + AROUND
    if (number, column) == (1, 1):
        closed = next((at for at, line in enumerate(lines) if at and line.rstrip() == "---"), TOP)
        end = min(closed + 1, TOP)
    cut = [shown(line, column=column if at == number else 1) for at, line in enumerate(lines, start=1)]
    return ("…",) * (start > 0) + tuple(cut[start:end]) + ("…",) * (end < len(lines))


def shown(line: str, *, column: int) -> str:
    """Give a line of which every sign can be seen, cut around a column where it is long."""
    begin = max(column - BEFORE, 0) if len(line) > WIDEST and column > WIDEST - BEFORE else 0
    end = begin + WIDEST
    told = "".join(shown_sign(sign) for sign in line[begin:end])
    told = re.sub(r" +\Z", lambda found: "⟨U+0020⟩" * len(found[0]), told)
    return "…" * (begin > 0) + told + "…" * (end < len(line))


def escaped(text: str) -> str:
    """Give plain text as Markdown that reads the same."""
    return re.sub(r"([\\`*<>\[\]]|(?<=\])\()", r"\\\1", "".join(shown_sign(sign) for sign in text))


def shown_sign(sign: str) -> str:
    return sign if sign.isprintable() or sign == "\n" else f"⟨U+{ord(sign):04X}⟩"


def in_cell(text: str) -> str:
    return escaped(text).replace("|", "\\|").replace("\n", " ")


def main() -> None:
    """Write every page, and take away those of rules that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    for file in FOLDER.iterdir():
        if file.name not in wanted:
            file.unlink()


if __name__ == "__main__":
    main()
