"""A small library with a document of every fate, and a clean folder that was built of it."""

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import pytest

from generator.model.kinds import KINDS
from generator.model.library import Attachment, Collection, Document, Library, Page
from generator.model.partnership import Partnership
from generator.model.provider import Portal, Provider
from generator.model.terms import Kind
from generator.model.values import AMSTERDAM

# The records of adoption and check have gates of their own: these documents are about something else.
WAIVED = {
    code: {"severity": "off", "reason": "Staat elders."}
    for code in ("ADO001", "ADO002", "ADO006", "ADO007", "STA001")
}
BASE = {"kind": "document", "sort": "letter", "summary": "Kort.", "publication_status": "published"}
PUBLIC_TEXT = "Wij schrijven dit jaar aan alle aanbieders in de regio over de nieuwe regels."
CLOSED_TEXT = "De nachtdienst kwam drie weken lang niet kijken of iedereen veilig in bed lag."

sys.path.append(str(Path(__file__).parent))

Make = Callable[..., Document]


@pytest.fixture
def moment() -> datetime:
    return datetime(2026, 6, 15, 12, 0, tzinfo=AMSTERDAM)


@pytest.fixture
def make() -> Make:
    """Give a maker of documents; keys overwrite those of a published letter."""

    def document(number: int = 1, *, body: str = PUBLIC_TEXT, **keys: object) -> Document:
        id_ = f"BRF-2026-{number:03}"
        values = {"id": id_, "title": f"Brief {number}", "published_on": "2026-03-01", **BASE, **keys}
        meta = KINDS[Kind(str(values["kind"]))].model_validate(
            {key: value for key, value in values.items() if value is not None}
        )
        path = f"reports/vliet/2026/{id_.lower()}.md"
        source = f"---\ntitle: {meta.title}\n---\n{body}\n"
        return Document("vliet", path, source, body, 4, meta)

    return document


@pytest.fixture
def shelve(tmp_path: Path) -> Callable[..., Library]:
    """Give a maker of a library with one partnership."""

    def library(
        *documents: Document,
        attachments: tuple[Attachment, ...] = (),
        providers: Mapping[str, Provider] | None = None,
        glossary: Mapping[str, str] | None = None,
        pages: tuple[Page, ...] = (),
        **keys: object,
    ) -> Library:
        settings = Partnership.model_validate(
            {
                "schema": "1",
                "name": "Vliet",
                "site_url": "https://toezicht.example.org/vliet/",
                "municipalities": [{"code": "gm9001", "name": "Dam"}, {"code": "gm9002", "name": "Meer"}],
                "contact": {},
                "rules": WAIVED,
                **keys,
            }
        )
        portal = Portal(name="Portaal", site_url="https://toezicht.example.org/")
        collection = Collection(
            "vliet",
            settings,
            documents,
            attachments=attachments,
            providers=providers or {},
            glossary=glossary or {},
            pages=pages,
        )
        return Library(str(tmp_path / "project"), portal, (collection,))

    return library


@pytest.fixture
def library(make: Make, shelve: Callable[..., Library]) -> Library:
    """Give one public letter, and a draft, a withdrawn and a closed letter that share no words with it."""
    closed = CLOSED_TEXT
    return shelve(
        make(1),
        make(2, title="Onrust tijdens de nachtdienst", publication_status="draft", body=closed),
        make(
            3,
            title="Ingetrokken brief over sleutels",
            publication_status="withdrawn",
            withdrawn={"on": "2026-04-01", "why": "error", "note": "Er stond een fout in."},
            body="Elke sleutel van de kast hing zonder slot naast de achterdeur van het huis.",
        ),
        make(
            4,
            title="Gesloten brief over geldzaken",
            publication_status="not-public",
            withheld={"because": "ground", "grounds": ["5.1.2e"], "reason": "Mensen zijn te herkennen."},
            body="Van zeven rekeningen was niet meer na te gaan wie ze had betaald.",
        ),
    )


def page(body: str, *, head: str = "", lang: str = ' lang="nl"') -> str:
    return (
        f'<!doctype html>\n<html{lang}>\n<head><meta charset="utf-8"><title>Titel</title>\n{head}</head>\n'
        f"<body>\n<h1>Kop</h1>\n{body}\n</body></html>\n"
    )


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a clean built folder."""
    root = tmp_path / "site"
    write(root, "assets/main.css", "body { background: url(ruit.svg) }")
    write(root, "assets/main.js", "console.log(1)")
    write(root, "index.html", page('<a href="vliet/">Vliet</a> <a href="https://www.example.org/">x</a>'))
    write(
        root,
        "vliet/index.html",
        page(
            '<p><a href="document/2026/brf-2026-001/#uitleg">Brief</a> <a href="../">Portaal</a></p>'
            '<ul><li>BRF-2026-004: Mensen zijn te herkennen.</li></ul><a href="mailto:a@example.org">m</a>',
            head='<link rel="stylesheet" href="../assets/main.css"><script src="../assets/main.js"></script>',
        ),
    )
    write(root, "vliet/document/2026/brf-2026-001/index.html", page(f'<h2 id="uitleg">U</h2>{PUBLIC_TEXT}'))
    write(root, "vliet/document/2026/brf-2026-003/index.html", page("<p>Er stond een fout in.</p>"))
    write(
        root,
        "vliet/feed.json",
        '{"home_page_url": "https://toezicht.example.org/vliet/", "items": '
        '[{"url": "https://toezicht.example.org/vliet/document/2026/brf-2026-001/"}]}',
    )
    write(
        root,
        "vliet/atom.xml",
        '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://toezicht.example.org/vliet/"/></feed>',
    )
    return root
