"""A small partnership, read from text the way a real one is, and staged at one moment."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

import pytest

from generator.model.library import Attachment, Collection, Document, Page
from generator.model.partnership import Partnership
from generator.model.provider import Framework, Provider
from generator.model.register import Register
from generator.model.values import AMSTERDAM, parse_moment
from generator.reading.document import read_document
from generator.settings.typed import validated
from generator.source.text import decode
from generator.staging.public import PublicSite
from generator.staging.site import stage

Write = Callable[..., Document]
Gather = Callable[..., Collection]
Show = Callable[..., PublicSite]
NOON = "2026-06-15 12:00"
# The records of adoption and check have gates of their own: these documents are about something else.
WAIVED = {
    code: {"severity": "off", "reason": "Staat elders."}
    for code in ("ADO001", "ADO002", "ADO006", "ADO007", "STA001")
}
SETTINGS: dict[str, object] = {
    "schema": "1",
    "name": "Vliet",
    "site_url": "https://toezicht.example.org/vliet/",
    "municipalities": [
        {"code": "gm9001", "name": "Dam"},
        {"code": "gm9002", "name": "Meer"},
        {"code": "gm9003", "name": "Oud", "until": "2025-12-31"},
        {"code": "gm9004", "name": "Dam aan Zee", "from": "2026-06-01"},
    ],
    "supervisors": {"ggd": {"name": "GGD Vliet"}},
    "contact": {"email": "wmo@vliet.example.org"},
    "rules": WAIVED,
}
REPORT: dict[str, object] = {
    "kind": "visit-report",
    "form": "proactive",
    "variant": "thematic",
    "publication_status": "published",
    "published_on": "2026-03-01",
}
LETTER: dict[str, object] = {
    "kind": "document",
    "sort": "letter",
    "publication_status": "published",
    "published_on": "2026-03-01",
}


def text_of(keys: Mapping[str, object], body: str) -> str:
    """Write front matter; a value in JSON is YAML too."""
    lines = [
        f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items() if value is not None
    ]
    return "\n".join(["---", *lines, "---", body, ""])


def read(path: str, text: str) -> Document:
    source, document = read_document(path, "vliet", decoded=decode(text.encode()))
    assert document is not None, source.faults
    return document


@pytest.fixture
def moment() -> datetime:
    return datetime(2026, 6, 15, 12, 0, tzinfo=AMSTERDAM)


@pytest.fixture
def report() -> Write:
    """Give a maker of published visit reports."""

    def document(number: int = 1, *, body: str = "## Oordeel\n\nGoed.", **keys: object) -> Document:
        id_ = f"VR-2026-{number:03}"
        values = {"id": id_, "title": f"Rapport {number}", **REPORT, **keys}
        return read(f"reports/vliet/2026/{id_.lower()}.md", text_of(values, body))

    return document


@pytest.fixture
def letter() -> Write:
    """Give a maker of published letters."""

    def document(number: int = 1, *, body: str = "Een brief.", **keys: object) -> Document:
        id_ = f"BRF-2026-{number:03}"
        values = {"id": id_, "title": f"Brief {number}", **LETTER, **keys}
        return read(f"reports/vliet/2026/{id_.lower()}.md", text_of(values, body))

    return document


@pytest.fixture
def page() -> Callable[[str], Page]:
    """Give a maker of editorial pages."""
    return lambda body: Page("vliet", "content/vliet/pages/uitleg.md", "uitleg", "Uitleg", "", body, 4)


@pytest.fixture
def gather() -> Gather:
    """Give a maker of a partnership; other words than those below are its settings."""

    def collection(
        *documents: Document,
        providers: Mapping[str, object] | None = None,
        frameworks: Mapping[str, object] | None = None,
        registers: Mapping[int, object] | None = None,
        files: Mapping[str, int] | None = None,
        glossary: Mapping[str, str] | None = None,
        pages: tuple[Page, ...] = (),
        **settings: object,
    ) -> Collection:
        return Collection(
            key="vliet",
            settings=validated(Partnership, {**SETTINGS, **settings}),
            documents=documents,
            providers={key: validated(Provider, value) for key, value in (providers or {}).items()},
            frameworks={key: validated(Framework, value) for key, value in (frameworks or {}).items()},
            registers={year: validated(Register, value) for year, value in (registers or {}).items()},
            glossary=glossary or {},
            pages=pages,
            attachments=tuple(
                Attachment("vliet", f"reports/vliet/{path}", int(path[:4]), path.rpartition("/")[2], size)
                for path, size in (files or {}).items()
            ),
        )

    return collection


@pytest.fixture
def show(gather: Gather) -> Show:
    """Give what is public of a partnership with these documents."""

    def site(*documents: Document, moment: str = NOON, **around: object) -> PublicSite:
        return stage(gather(*documents, **around), None, moment=parse_moment(moment))

    return site
