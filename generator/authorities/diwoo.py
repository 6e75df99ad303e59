"""The value lists of DiWoo, the metadata that the Woo index reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType

from generator.authorities.shipped import records


class ValueList(Enum):
    """The lists that a sitemap needs."""

    DOCUMENT_SORT = "document-sort"  # documentsoort: 'inspectierapport'
    INFORMATION_CATEGORY = "information-category"  # Woo, articles 3.1 and 3.3
    THEME = "theme"  # TOP-lijst
    LANGUAGE = "language"
    FORMAT = "format"  # file type
    RELATION = "relation"  # 'is reactie op'
    REMOVAL_REASON = "removal-reason"
    ACTION = "action"  # documenthandeling: 'vaststelling'


@dataclass(frozen=True, slots=True)
class Value:
    """An address with its label; `code` and `article` only for information categories."""

    uri: str
    label: str
    code: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Classification:
    """What a publication is called in DiWoo: an own choice of this project."""

    category: Value
    sort: Value


def values(of: ValueList) -> tuple[Value, ...]:
    """Give the values of a list, in the order of their addresses."""
    return tuple(_lists()[of].values())


def value(of: ValueList, uri: str) -> Value | None:
    """Give the value with an address."""
    return _lists()[of].get(uri)


def labelled(of: ValueList, label: str) -> Value | None:
    """Give the value with a label."""
    return next((item for item in values(of) if item.label == label), None)


def classification(kind: str, detail: str = "") -> Classification | None:
    """Give the DiWoo terms of a kind (or a variant of a visit report); `detail` is a type, sort or sender."""
    return _classifications().get((kind, detail)) or _classifications().get((kind, ""))


@cache
def _lists() -> Mapping[ValueList, Mapping[str, Value]]:
    lists: dict[ValueList, dict[str, Value]] = {of: {} for of in ValueList}
    for record in records("diwoo"):
        item = Value(record["uri"], record["label"], record.get("code", ""), record.get("article", ""))
        lists[ValueList(record["list"])][item.uri] = item
    return MappingProxyType({of: MappingProxyType(found) for of, found in lists.items()})


@cache
def _classifications() -> Mapping[tuple[str, str], Classification]:
    categories, sorts = _lists()[ValueList.INFORMATION_CATEGORY], _lists()[ValueList.DOCUMENT_SORT]
    return MappingProxyType(
        {
            (record["kind"], record["detail"]): Classification(
                categories[record["category"]], sorts[record["sort"]]
            )
            for record in records("classifications")
        }
    )
