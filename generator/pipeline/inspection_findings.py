"""What was seen in files as findings: with the rules for attachments, and never a text that was met."""

from collections.abc import Iterable, Iterator
from functools import cache

from generator.detection.find import find
from generator.detection.hidden import Hidden
from generator.detection.mask import masked
from generator.detection.sighting import SightingKind
from generator.model.finding import Finding, Seen, Severity
from generator.model.place import START
from generator.model.text import Language, Text
from generator.pipeline.inspecting_files import IN_NAME, Looked, Met, spaced
from generator.rules.attachments import rule_for
from generator.rules.catalogue import all_rules
from generator.rules.rule import Rule

_TOLD = {
    SightingKind.POSTCODE: "ADDRESS",
    SightingKind.BIRTH_DATE: "DOB",
    SightingKind.LICENCE_PLATE: "LICENSE_PLATE",
    SightingKind.IP_ADDRESS: "IP",
}
"""Kinds that have another name in the contract than within the program."""
_HERE = Text("hier staat een persoonsgegeven: {what}", "here is personal data: {what}")
_IN = Text(
    "in '{file}' staat een persoonsgegeven: {what}, {where}", "'{file}' holds personal data: {what}, {where}"
)
_IN_PLACE = Text(
    "haal het weg of lak het; wat openbaar mag zijn, zet u in allow.yml (of geef een lijst met --allow)",
    "take it out or redact it; put what may be public in allow.yml (or give a list with --allow)",
)
_RENAME = Text(
    "geef het bestand een naam zonder persoonsgegevens; het is nummer {place} in de map, op naam gesorteerd",
    "give the file a name without personal data; it is number {place} in its folder, sorted by name",
)


def findings_of(looked: Iterable[Looked], language: Language) -> tuple[Finding, ...]:
    """Give the findings of all files, sorted by file and place."""
    return tuple(finding for file in looked for finding in _findings(file, language))


def kind_name(kind: SightingKind) -> str:
    """Give the name of a kind of personal data in the contract."""
    return _TOLD.get(kind, kind.value.upper().replace("-", "_"))


def shown_path(path: str) -> str:
    """Give a path of which no folder or file names anybody."""
    return "/".join(map(_shown, path.split("/")))


def _shown(name: str) -> str:
    plain = spaced(name)
    for seen in reversed(find(plain)):
        name = name[: seen.start] + masked(plain, seen) + name[seen.end :]
    return name


def _findings(file: Looked, language: Language) -> Iterator[Finding]:
    path = shown_path(file.path)
    for item in file.hidden:
        yield _of_hidden(item, path, language=language)
    for met in sorted(file.met, key=lambda item: (item.where.nl, item.sighting.start)):
        yield _of_met(met, path, place=file.place, language=language)


def _of_hidden(item: Hidden, path: str, *, language: Language) -> Finding:
    rule = rule_for(item.kind)
    told = {"file": path.rpartition("/")[2], "where": item.where.in_language(language)}
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=item.severity,
        path=path,
        span=START,
        key="",
        message=rule.message.in_language(language, **told),
        hint=rule.hint.in_language(language, **told),
        seen=Seen(item.kind.value, 0, 0, "", told["where"]),
    )


def _of_met(met: Met, path: str, *, place: int, language: Language) -> Finding:
    kind, is_person = met.sighting.kind, met.sighting.kind is SightingKind.PERSON
    rule, where = _rule("ATT051" if is_person else "ATT050"), met.where.in_language(language)
    message = _HERE if met.is_in_file else _IN
    what = f"{kind.label} ({met.masked})"
    seen = (met.sighting.start, met.sighting.end) if met.is_in_file else (0, 0)
    hint = _RENAME if met.where == IN_NAME else _IN_PLACE
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=Severity.WARNING if is_person else Severity.ERROR,
        path=path,
        span=met.span,
        key="",
        message=message.in_language(language, what=what, where=where, file=path.rpartition("/")[2]),
        hint=hint.in_language(language, place=place),
        seen=Seen(kind_name(kind), *seen, met.masked, "" if met.is_in_file else where),
    )


@cache
def _rule(code: str) -> Rule:
    return next(rule for rule in all_rules() if rule.code == code)
