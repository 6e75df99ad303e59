"""A small partnership with documents and registers, read from text the way a real one is."""

import json
from collections.abc import Callable, Mapping

import pytest

from generator.model.library import Collection, Document
from generator.model.partnership import Partnership
from generator.model.provider import Provider
from generator.model.register import Register
from generator.reading.document import read_document
from generator.settings.typed import validated
from generator.source.text import decode

SETTINGS: dict[str, object] = {
    "schema": "1",
    "name": "Vliet",
    "site_url": "https://toezicht.example.org/vliet/",
    "municipalities": [{"code": "gm9001", "name": "Dam"}, {"code": "gm9002", "name": "Meer"}],
    "contact": {"email": "wmo@vliet.example.org"},
}
REPORT: dict[str, object] = {
    "kind": "visit-report",
    "title": "Een rapport",
    "form": "proactive",
    "variant": "thematic",
    "publication_status": "published",
}


@pytest.fixture
def document() -> Callable[..., Document]:
    """Give a maker of visit reports; other keys take the place of those of a report."""

    def made(id_: str = "VR-2026-001", **keys: object) -> Document:
        values = {"id": id_, **REPORT, **keys}
        lines = [f"{key}: {json.dumps(value)}" for key, value in values.items() if value is not None]
        text = "\n".join(["---", *lines, "---", "Tekst.", ""])
        path = f"reports/vliet/{id_[3:7]}/{id_.lower()}.md"
        source, document = read_document(path, "vliet", decoded=decode(text.encode()))
        assert document is not None, source.faults
        return document

    return made


@pytest.fixture
def gather() -> Callable[..., Collection]:
    """Give a maker of a partnership; other words than those below are its settings."""

    def made(
        *documents: Document,
        providers: Mapping[str, object] | None = None,
        registers: Mapping[int, object] | None = None,
        **settings: object,
    ) -> Collection:
        return Collection(
            key="vliet",
            settings=validated(Partnership, {**SETTINGS, **settings}),
            documents=documents,
            providers={key: validated(Provider, value) for key, value in (providers or {}).items()},
            registers={year: validated(Register, value) for year, value in (registers or {}).items()},
        )

    return made
