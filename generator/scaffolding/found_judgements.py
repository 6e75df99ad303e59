"""Judgements per norm, from a table; and the verdict as the report states it."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model.provider import Framework
from generator.model.terms import NormVerdict, Verdict
from generator.scaffolding.converted import Grid
from generator.scaffolding.drafted import Sure
from generator.scaffolding.evidence import Evidence

_NORM = re.compile(
    r"norm|criteri|kwaliteitseis|\beis(?:en)?\b|toetspunt|onderwerp|aspect|thema", re.IGNORECASE
)
_JUDGED = re.compile(r"oordeel|beoordeling|voldoet|score|conclusie|bevinding", re.IGNORECASE)
_PART = "deels|gedeeltelijk|grotendeels"
_WORDS = (
    (r"niet (?:beoordeeld|getoetst|onderzocht|van toepassing)|n\.?v\.?t\.?", NormVerdict.NOT_ASSESSED),
    (rf"voldoet (?:{_PART})|(?:{_PART})(?: voldaan| voldoende)?", NormVerdict.PARTLY),
    (r"voldoet (?:\w+ ){0,2}niet|niet voldaan|onvoldoende|nee", NormVerdict.DOES_NOT_MEET),
    (r"voldoet|voldaan|voldoende|ja", NormVerdict.MEETS),
    (r"geen oordeel", NormVerdict.NONE),
)
_CROSS = re.compile(r"[xX✓✔√☒☑]|ja", re.IGNORECASE)
_KEY = re.compile(r"(?:norm\s*)?(?P<key>[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})?)(?=[.:) ]|\Z)", re.IGNORECASE)
_ALIKE = 0.75
_SECTION = re.compile(r"^(?:eind)?oordeel|^conclusie|^samenvattend oordeel", re.IGNORECASE)
_STATED = re.compile(rf"\bvoldoet (?P<how>{_PART}|niet)? ?aan\b", re.IGNORECASE)
_TURNS = re.compile(rf"\b(?:niet|geen|nog|{_PART}|maar|behalve|uitgezonderd|onvoldoende)\b", re.IGNORECASE)
"""Words that may turn a sentence round: with one of these more, nobody but a person can say what it means."""
_EXPLICIT = re.compile(r"(?:eind)?oordeel\s*[:|]\s*(?P<words>[^|.;]{3,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judged:
    """The judgement on one norm of a framework."""

    norm: str
    verdict: NormVerdict


@dataclass(frozen=True, slots=True)
class Judgements:
    """A table of judgements, laid beside a framework."""

    framework: str = ""
    judged: tuple[Judged, ...] = ()
    unknown: int = 0  # rows whose norm is in no framework


def judgements_of(evidence: Evidence) -> Judgements:
    """Give the judgements of the first table that fits a framework of the partnership."""
    frameworks = sorted(evidence.around.collection.frameworks.items(), reverse=True)
    best = Judgements()
    for grid in evidence.converted.grids:
        rows = _rows(grid)
        for key, framework in frameworks:
            found = _laid_beside(rows, framework, key=key)
            if len(found.judged) > len(best.judged):
                best = found
    return best


def verdict_of(evidence: Evidence) -> tuple[Verdict | None, Sure]:
    """Give the verdict that is written; it is never computed from the norms."""
    for line in (*evidence.facts, *evidence.sentences):
        said = _EXPLICIT.search(line)
        if said and (verdict := verdict_in(said["words"])) and verdict.value in set(Verdict):
            return Verdict(verdict.value), Sure.CERTAIN
    lines = (line for line in evidence.section(_SECTION).split("\n") if not line.startswith("|"))
    sentences = [
        sentence for sentence in re.split(r"(?<=[.?!])\s", " ".join(lines)) if _STATED.search(sentence)
    ]
    found = {_stated(sentence) for sentence in sentences}
    stated = found.pop() if len(found) == 1 else None
    return stated, Sure.LIKELY if stated else Sure.TO_DECIDE


def verdict_in(words: str) -> NormVerdict | None:
    """Give the judgement that a cell holds; None where it says something else."""
    plain = " ".join(words.split()).strip(" .*")
    for pattern, verdict in _WORDS:
        if re.match(rf"(?:{pattern})(?!\w)", plain, re.IGNORECASE):
            return verdict
    return None


def _stated(sentence: str) -> Verdict | None:
    """Give what one sentence states, where it can be read in one way only."""
    said = _STATED.search(sentence)
    if said is None or _TURNS.search(_STATED.sub("", sentence)):
        return None
    how = (said["how"] or "").lower()
    if not how:
        return Verdict.MEETS
    return Verdict.DOES_NOT_MEET if how == "niet" else Verdict.PARTLY


def _rows(grid: Grid) -> list[tuple[str, NormVerdict]]:
    """Give the rows of a table that have a norm and a judgement."""
    head, *_ = grid.rows
    norm = next((at for at, words in enumerate(head) if _NORM.search(words)), 0)
    crossed = [
        (at, verdict) for at, words in enumerate(head) if at != norm and (verdict := verdict_in(words))
    ]
    if len(crossed) > 1:
        rows = ((row, _crossed(row, crossed)) for row in grid.rows[1:])
    else:
        at = next((at for at, words in enumerate(head) if at != norm and _JUDGED.search(words)), None)
        rows = ((row, verdict_in(row[at]) if at is not None else None) for row in grid.rows[1:])
    return [(" ".join(row[: norm + 1]).strip(), verdict) for row, verdict in rows if verdict]


def _crossed(row: tuple[str, ...], columns: list[tuple[int, NormVerdict]]) -> NormVerdict | None:
    found = [verdict for at, verdict in columns if _CROSS.fullmatch(row[at].strip())]
    return found[0] if len(found) == 1 else None


def _laid_beside(rows: list[tuple[str, NormVerdict]], framework: Framework, *, key: str) -> Judgements:
    judged: dict[str, NormVerdict] = {}
    unknown = 0
    for words, verdict in rows:
        norm = _norm(words, framework)
        if norm is None or norm in judged:
            unknown += 1
        else:
            judged[norm] = verdict
    in_order = [Judged(norm, judged[norm]) for norm in framework.norms if norm in judged]
    return Judgements(key, tuple(in_order), unknown)


def _norm(words: str, framework: Framework) -> str | None:
    """Give the norm that a row is about: by its words, which say more than a number, else by its key."""
    keyed = _KEY.match(words)
    rest = words[keyed.end() :].strip(" .:)") if keyed else words
    alike = {
        key: SequenceMatcher(None, rest.lower(), text.lower()).ratio()
        for key, text in framework.norms.items()
    }
    best = max(alike, key=lambda key: alike[key], default=None)
    if best is not None and alike[best] >= _ALIKE:
        return best
    if keyed is None or rest:
        named = keyed["key"].upper() if keyed else ""
        return named if named in framework.norms and not rest else None
    return keyed["key"].upper() if keyed["key"].upper() in framework.norms else None
