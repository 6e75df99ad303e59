"""The cycle: every contracted provider visited at least once in four years."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.model.provider import Provider
from generator.model.terms import Kind
from generator.register.entry import Entry, Standing
from generator.register.figure import Figure

YEARS = 4  # S003-3: 'alle aanbieders minimaal eenmaal per vier jaar'


@dataclass(frozen=True, slots=True)
class Cycle:
    """How many of the providers that are under contract were visited, according to what may be told."""

    since: date
    until: date
    visited: Figure  # unknown: providers that a report that tells no provider may be about
    new: int  # of those not visited, how many are under contract for less than a cycle
    without_provider: int  # reports of these years that do not tell which provider they are about


def cycle(entries: Iterable[Entry], providers: Mapping[str, Provider], *, today: date) -> Cycle | None:
    """Count over what `told` gives; None where no provider is under contract.

    A report that is not public, or was taken back, tells no provider, so nobody can say whom it would
    add: at most that many providers are unknown. What is in preparation never came here.
    """
    since = _years_before(today)
    begun = {key: first for key, provider in providers.items() if (first := _begun(provider, today))}
    if not begun:
        return None
    seen: set[str] = set()
    silent = 0
    for entry in entries:
        if entry.kind is not Kind.VISIT_REPORT:
            continue
        if entry.standing is not Standing.PUBLIC:
            silent += entry.year >= since.year
        elif any(since < visit.on <= today for visit in entry.visits):
            seen.update(entry.providers)
    waiting = [first for key, first in begun.items() if key not in seen]
    visited = Figure(len(begun) - len(waiting), len(begun), min(silent, len(waiting)))
    return Cycle(since, today, visited, sum(first > since for first in waiting), silent)


def _begun(provider: Provider, today: date) -> date | None:
    """Give the first day of the contracts of a provider; None where none of them runs today."""
    if provider.ended and provider.ended.on < today:
        return None
    contracts = provider.contracted
    runs = any(
        (item.from_ is None or item.from_ <= today) and (item.until is None or today <= item.until)
        for item in contracts
    )
    return min((item.from_ or date.min for item in contracts), default=None) if runs else None


def _years_before(day: date) -> date:
    try:
        return day.replace(year=day.year - YEARS)
    except ValueError:  # 29 February
        return day.replace(year=day.year - YEARS, day=28)
