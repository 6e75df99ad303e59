"""Who a document is about: municipalities, provider and supervisor of the partnership."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.model.provider import Provider
from generator.scaffolding.drafted import Sure
from generator.scaffolding.evidence import Evidence

_LEGAL_FORM = re.compile(
    r"\b(?:stichting|b\.?v\.?|vof|v\.o\.f\.|coöperatie|vereniging|maatschap)(?!\w)", re.IGNORECASE
)
_OFTEN = 3  # times that a name stands in the text before it is likely what that is about
_SHORTEST = 5


def municipalities_of_text(evidence: Evidence) -> tuple[tuple[str, ...], Sure]:
    """Give the codes of the members that are named."""
    names = {evidence.municipalities.name(code): code for code in sorted(evidence.municipalities.members)}
    stated = {code for name, code in names.items() if _named(name, evidence.facts)}
    if stated:
        return tuple(sorted(stated)), Sure.CERTAIN
    text = "\n".join(evidence.sentences)
    often = {code for name, code in names.items() if len(_finder(name).findall(text)) >= _OFTEN}
    return tuple(sorted(often)), Sure.LIKELY if often else Sure.TO_DECIDE


def providers_of_text(evidence: Evidence) -> tuple[tuple[str, ...], Sure]:
    """Give the keys of the providers that are named, also by a trade name or a former one."""
    providers = evidence.around.collection.providers
    stated = _keys(providers.items(), evidence.facts)
    if stated:
        return stated, Sure.CERTAIN if len(stated) == 1 else Sure.LIKELY
    text = "\n".join(evidence.sentences)
    counted = Counter(
        {
            key: sum(len(_finder(name).findall(text)) for name in names_of(provider))
            for key, provider in sorted(providers.items())
        }
    )
    most = counted.most_common(1)
    if most and most[0][1] >= _OFTEN:
        return (most[0][0],), Sure.LIKELY
    return (), Sure.TO_DECIDE


def supervisors_of_text(evidence: Evidence) -> tuple[tuple[str, ...], Sure]:
    """Give the supervisor that is named, or the only one that there is."""
    supervisors = evidence.around.collection.settings.supervisors
    stated = tuple(key for key in sorted(supervisors) if _named(supervisors[key].name, evidence.facts))
    if stated:
        return stated, Sure.CERTAIN
    said = tuple(key for key in sorted(supervisors) if _named(supervisors[key].name, evidence.sentences))
    if said or len(supervisors) == 1:
        return said or tuple(supervisors), Sure.LIKELY
    return (), Sure.TO_DECIDE


def names_of(provider: Provider) -> Iterator[str]:
    """Give every name of a provider, also without its legal form."""
    former = (old.name for old in provider.formerly)
    for name in (provider.name, *provider.trade_names, *former):
        yield name
        short = " ".join(_LEGAL_FORM.sub(" ", name).split())
        if short != name and len(short) >= _SHORTEST:
            yield short


def _keys(providers: Iterable[tuple[str, Provider]], lines: tuple[str, ...]) -> tuple[str, ...]:
    """Give who is named; a name within a longer one that also stands there does not count."""
    longest = {key: max(map(len, said)) for key, provider in providers if (said := _said(provider, lines))}
    best = max(longest.values(), default=0)
    return tuple(sorted(key for key, length in longest.items() if length == best or length > best // 2))


def _said(provider: Provider, lines: tuple[str, ...]) -> list[str]:
    return [name for name in names_of(provider) if _named(name, lines)]


def _named(name: str, lines: tuple[str, ...]) -> bool:
    return any(map(_finder(name).search, lines))


def _finder(name: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
