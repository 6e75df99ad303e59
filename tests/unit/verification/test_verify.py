import gzip
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from generator.model.library import Attachment, Document, Library, Page
from generator.verification.trouble import Trouble, TroubleKind, as_finding
from generator.verification.verify import verify

LETTER = "vliet/document/2026/brf-2026-001/index.html"
LEAK = "drie weken lang niet kijken of iedereen veilig"  # eight words of the draft

TITLE = "Onrust tijdens de nachtdienst"


def add(root: Path, path: str, text: str) -> None:
    """Put text at the end of a file, or before the end of the body of a page."""
    file = root / path
    old = file.read_text(encoding="utf-8") if file.exists() else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    end = "</body>" in old
    new = old.replace("</body>", f"{text}\n</body>") if end else old + text
    file.write_text(new, encoding="utf-8")


def kinds(troubles: tuple[Trouble, ...]) -> list[tuple[TroubleKind, str]]:
    return [(trouble.kind, trouble.path) for trouble in troubles]


def test_a_clean_folder_gives_nothing(site: Path, library: Library, moment: datetime) -> None:
    assert verify(site, library, moment=moment) == ()


@pytest.mark.parametrize(
    ("leak", "kind"),
    [
        ("<p>Onrust tijdens de <b>nachtdienst</b></p>", TroubleKind.TITLE_TRACE),
        ('<p title="ONRUST TIJDENS DE NACHTDIENST">x</p>', TroubleKind.TITLE_TRACE),
        ("<!-- Ingetrokken brief over sleutels -->", TroubleKind.TITLE_TRACE),
        ("<p>Gesloten brief over geldzaken</p>", TroubleKind.TITLE_TRACE),
        ("<p>Zie BRF-2026-002.</p>", TroubleKind.ID_TRACE),
        ('<p id="brf-2026-002">x</p>', TroubleKind.ID_TRACE),
        (f"<p>{LEAK}</p>", TroubleKind.TEXT_TRACE),
        ("<p>drie weken lang niet kijken of <i>iedereen</i>,\nVeilig</p>", TroubleKind.TEXT_TRACE),
        (f'<p data-x="{LEAK}">x</p>', TroubleKind.TEXT_TRACE),
        (
            '<p>drie weken lang <a href="https://www.example.org/">niet kijken</a> of iedereen veilig</p>',
            TroubleKind.TEXT_TRACE,
        ),
        ("<p>sleutel van de kast hing zonder slot naast de</p>", TroubleKind.TEXT_TRACE),
    ],
)
def test_a_trace_of_a_closed_document_is_found(
    site: Path, library: Library, moment: datetime, *, leak: str, kind: TroubleKind
) -> None:
    add(site, LETTER, leak)

    assert kinds(verify(site, library, moment=moment)) == [(kind, LETTER)]


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("vliet/search/index.json", f'{{"a": ["x", {{"{LEAK}": 1}}]}}'),
        ("vliet/feed.xml", f"<rss><item><description>&lt;p&gt;{LEAK}</description></item></rss>"),
        ("vliet/rapport.txt", LEAK.upper()),
        ("vliet/data.js", f"const a = 'x\\n{LEAK}'"),
        ("vliet/drie-weken-lang-niet-kijken-of-iedereen-veilig/a.png", "x"),
    ],
)
def test_a_trace_is_found_in_every_kind_of_file(
    site: Path, library: Library, moment: datetime, *, path: str, content: str
) -> None:
    add(site, path, content)

    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.TEXT_TRACE, path)]


def test_a_trace_is_found_in_a_packed_file(site: Path, library: Library, moment: datetime) -> None:
    (site / "vliet/shard.bin").write_bytes(gzip.compress(LEAK.encode()))

    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.TEXT_TRACE, "vliet/shard.bin")]


def test_a_trace_in_two_feeds_is_told_of_both(site: Path, library: Library, moment: datetime) -> None:
    for name in ("a.json", "b.json"):
        add(site, f"vliet/{name}", f'["{LEAK}"]')

    found = kinds(verify(site, library, moment=moment))

    assert [path for _, path in found] == ["vliet/a.json", "vliet/b.json"]


def test_seven_words_in_a_row_are_no_trace(site: Path, library: Library, moment: datetime) -> None:
    add(site, LETTER, f"<p>{LEAK.rsplit(maxsplit=1)[0]}</p>")

    assert verify(site, library, moment=moment) == ()


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("1. {first}\n2. {second}", "<ol><li>{first}</li><li>{second}</li></ol>"),
        ("{first}[^1] {second}\n\n[^1]: Noot.", "{first} {second}"),
        ("> [!CITAAT afgestemd] Het team\n> was er die dag ook.\n\n{first}", "was er die dag ook. {first}"),
        ("{first}\n\n> [!CITAAT afgestemd] Het team\n> was er die dag ook.", "{first} {second}"),
    ],
)
def test_words_that_a_page_shows_in_another_order_than_its_source_are_no_trace(
    site: Path,
    make: Callable[..., Document],
    shelve: Callable[..., Library],
    *,
    moment: datetime,
    source: str,
    shown: str,
) -> None:
    texts = {"first": "Wij gingen daar na lang wachten kijken.", "second": "Het team was er die dag ook."}
    closed = "{first} {second}\n\nwas er die dag ook. {first}".format(**texts)
    draft = make(2, publication_status="draft", body=closed)
    library = shelve(
        make(1, body=source.format(**texts)), draft, make(3, body="", publication_status="suspended")
    )
    # The page of the fixture holds a sentence that the source of this test has not.
    add(site, LETTER, shown.format(**texts))

    assert verify(site, library, moment=moment) == ()


def test_words_that_a_public_source_has_too_are_no_trace(
    site: Path, make: Callable[..., Document], shelve: Callable[..., Library], moment: datetime
) -> None:
    text = f"Dit is een brief. {LEAK}."
    library = shelve(
        make(1, body=text),
        make(2, title=TITLE, publication_status="draft", body=text),
        make(3, body="", publication_status="suspended"),
    )
    add(site, LETTER, text)

    assert verify(site, library, moment=moment) == ()


def test_a_title_that_a_public_text_only_mentions_is_a_trace(
    site: Path, make: Callable[..., Document], shelve: Callable[..., Library], moment: datetime
) -> None:
    library = shelve(
        make(1, body=f"{TITLE}\n"), make(2, title=TITLE, publication_status="draft", body=""), make(3)
    )
    add(site, LETTER, f"<p>{TITLE}</p>")

    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.TITLE_TRACE, LETTER)]


@pytest.mark.parametrize(
    ("title", "keys"),
    [
        (TITLE.upper(), {}),
        ("Brief", {"glossary": {TITLE: "Als er niemand is."}}),
        ("Brief", {"pages": (Page("vliet", "content/vliet/x.md", "x", TITLE, "", "Tekst.", 1),)}),
    ],
)
def test_a_title_that_is_public_as_a_title_is_no_trace(
    site: Path,
    make: Callable[..., Document],
    shelve: Callable[..., Library],
    *,
    moment: datetime,
    title: str,
    keys: dict[str, object],
) -> None:
    draft = make(2, title=TITLE, publication_status="draft", body="")
    library = shelve(make(1, title=title), draft, make(3), **keys)
    add(site, LETTER, f"<p>{TITLE}</p>")

    assert verify(site, library, moment=moment) == ()


def test_an_id_in_the_portal_is_judged_by_the_partnership_it_belongs_to(
    site: Path, library: Library, moment: datetime
) -> None:
    add(site, "index.html", "<p>tag:x:anders/BRF-2026-001 vliet/BRF-2026-001 vliet/BRF-2026-002</p>")

    found = verify(site, library, moment=moment)

    assert kinds(found) == [(TroubleKind.ID_TRACE, "index.html")]
    assert found[0].source == "reports/vliet/2026/brf-2026-002.md"


def test_a_page_of_a_closed_document_is_found(site: Path, library: Library, moment: datetime) -> None:
    path = "vliet/document/2026/brf-2026-004/index.html"
    add(site, path, (site / "vliet/document/2026/brf-2026-003/index.html").read_text())

    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.PAGE_NOT_PERMITTED, path)]


def test_a_page_that_no_source_explains_is_found(site: Path, library: Library, moment: datetime) -> None:
    path = "vliet/rapport/2020/vr-2020-001/index.html"
    add(site, path, (site / "vliet/document/2026/brf-2026-003/index.html").read_text())

    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.PAGE_NOT_PERMITTED, path)]


def test_a_public_document_without_page_is_found(
    site: Path, make: Callable[..., Document], shelve: Callable[..., Library], moment: datetime
) -> None:
    library = shelve(make(1), make(3), make(9))

    missing = "vliet/document/2026/brf-2026-009/index.html"
    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.PAGE_MISSING, missing)]


def test_an_attachment_of_a_closed_document_is_found_under_any_name(
    site: Path, make: Callable[..., Document], shelve: Callable[..., Library], moment: datetime
) -> None:
    named = [{"file": "bijlage.pdf", "title": "Bijlage"}]
    files = tuple(
        Attachment("vliet", f"reports/vliet/2026/files/{name}", 2026, name, 6)
        for name in ("bijlage.pdf", "geheim.pdf")
    )
    draft = make(2, publication_status="draft", attachments=[{"file": "geheim.pdf", "title": "Geheim"}])
    library = shelve(make(1, attachments=named), make(3), draft, attachments=files)
    for name, content in (("bijlage.pdf", "open!!"), ("geheim.pdf", "dicht!")):
        add(Path(library.root), f"reports/vliet/2026/files/{name}", content)
        add(site, f"vliet/document/2026/{len(content)}-{name[0]}.pdf", content)

    found = kinds(verify(site, library, moment=moment))

    assert found == [(TroubleKind.FILE_TRACE, "vliet/document/2026/6-g.pdf")]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("<title>Titel</title>", "<title> </title>", TroubleKind.WITHOUT_TITLE),
        (' lang="nl"', "", TroubleKind.WITHOUT_LANGUAGE),
        ("<h1>Kop</h1>", "", TroubleKind.NOT_ONE_H1),
        ("<h1>Kop</h1>", "<h1>Kop</h1><h1>Nog een</h1>", TroubleKind.NOT_ONE_H1),
        ("<h1>", '<a href="../weg/">x</a><h1>', TroubleKind.BROKEN_LINK),
        ("<h1>", '<a href="../../../../../">x</a><h1>', TroubleKind.BROKEN_LINK),
        ("<h1>", '<a href="https://toezicht.example.org/vliet/weg/">x</a><h1>', TroubleKind.BROKEN_LINK),
        ("<h1>", '<a href="/weg/">x</a><h1>', TroubleKind.BROKEN_LINK),
        ("<h1>", '<img src="weg.png" alt=""><h1>', TroubleKind.BROKEN_LINK),
        ("<h1>", '<a href="#weg">x</a><h1>', TroubleKind.BROKEN_ANCHOR),
        ("<h1>", '<a href="../brf-2026-003/#weg">x</a><h1>', TroubleKind.BROKEN_ANCHOR),
        ("<h1>", '<img src="https://www.example.org/a.png" alt=""><h1>', TroubleKind.FOREIGN_RESOURCE),
        ("<h1>", '<img srcset="//www.example.org/a.png 2x" alt=""><h1>', TroubleKind.FOREIGN_RESOURCE),
        ("</head>", '<script src="//www.example.org/a.js"></script></head>', TroubleKind.FOREIGN_RESOURCE),
        (
            "</head>",
            '<link rel="stylesheet" href="https://www.example.org/a.css"></head>',
            TroubleKind.FOREIGN_RESOURCE,
        ),
        ("<h1>", '<iframe src="https://www.example.org/"></iframe><h1>', TroubleKind.FOREIGN_RESOURCE),
        ("<h1>", '<p style="color: red">x</p><h1>', TroubleKind.INLINE_CODE),
        ("<h1>", '<p onclick="x()">x</p><h1>', TroubleKind.INLINE_CODE),
        ("</head>", "<script>x()</script></head>", TroubleKind.INLINE_CODE),
        ("</head>", "<style>p { color: red }</style></head>", TroubleKind.INLINE_CODE),
    ],
)
def test_a_fault_of_a_page_is_found(
    site: Path, library: Library, moment: datetime, *, old: str, new: str, kind: TroubleKind
) -> None:
    text = (site / LETTER).read_text()
    (site / LETTER).write_text(text.replace(old, new, 1))

    assert kinds(verify(site, library, moment=moment)) == [(kind, LETTER)]


@pytest.mark.parametrize(
    "harmless",
    [
        '<a href="../../..">x</a>',
        '<a href="../../..">x</a>',
        '<a href="../.././2026/brf-2026-003/">x</a>',
        '<a href="#uit%6ceg">x</a>',
        '<a href="../../../document/2026/brf-2026-003/?q=1#">x</a>',
        '<a href="/vliet/document/2026/brf-2026-001/#uitleg">x</a>',
        '<a href="https://toezicht.example.org/vliet">x</a>',
        '<a href="tel:088">x</a>',
        '<script type="application/ld+json">{}</script>',
        '<img src="data:image/png;base64,AA==" alt="">',
    ],
)
def test_what_a_page_may_hold_is_no_fault(
    site: Path, library: Library, moment: datetime, harmless: str
) -> None:
    add(site, LETTER, harmless)

    assert verify(site, library, moment=moment) == ()


def test_a_style_sheet_that_loads_from_elsewhere_is_found(
    site: Path, library: Library, moment: datetime
) -> None:
    add(site, "assets/main.css", "\n@font-face { src: url('https://www.example.org/a.woff2') }")

    found = verify(site, library, moment=moment)

    assert [(trouble.kind, trouble.line) for trouble in found] == [(TroubleKind.FOREIGN_RESOURCE, 2)]


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        ("vliet/feed.xml", "<rss><channel></rss>", TroubleKind.BROKEN_FEED),
        ("vliet/feed.json", "{", TroubleKind.BROKEN_FEED),
        (
            "vliet/feed.xml",
            "<rss><channel><link>https://toezicht.example.org/vliet/weg/</link></channel></rss>",
            TroubleKind.BROKEN_FEED_LINK,
        ),
        (
            "vliet/feed.json",
            '{"items": [{"url": "https://elders.example.org/"}]}',
            TroubleKind.BROKEN_FEED_LINK,
        ),
        (
            "vliet/sitemap.xml",
            "<urlset><url><loc>https://toezicht.example.org/vliet/weg/</loc></url></urlset>",
            TroubleKind.BROKEN_FEED_LINK,
        ),
        (
            "volgen.opml",
            '<opml><outline xmlUrl="https://toezicht.example.org/weg.xml"/></opml>',
            TroubleKind.BROKEN_FEED_LINK,
        ),
    ],
)
def test_a_fault_of_a_feed_is_found(
    site: Path, library: Library, moment: datetime, *, path: str, content: str, kind: TroubleKind
) -> None:
    (site / path).write_text(content)

    assert kinds(verify(site, library, moment=moment)) == [(kind, path)]


def test_a_finding_tells_the_place_but_not_the_text(site: Path, library: Library, moment: datetime) -> None:
    add(site, LETTER, "<p>Zie BRF-2026-002. Onrust tijdens de nachtdienst</p>")

    findings = [as_finding(trouble) for trouble in verify(site, library, moment=moment)]

    assert [finding.code for finding in findings] == ["VER003", "VER004"]
    assert findings[1].span.line == 8
    assert findings[1].hint.endswith("; zie de bron 'reports/vliet/2026/brf-2026-002.md'")
    assert not any("nachtdienst" in finding.message + finding.hint for finding in findings)


def test_progress_is_told_of_the_files(site: Path, library: Library, moment: datetime) -> None:
    for number in range(100):
        add(site, f"assets/{number}.txt", "x")
    told: list[int] = []

    verify(site, library, moment=moment, progress=told.append)

    assert told == [100]


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_has_a_way_out_and_an_explanation(kind: TroubleKind) -> None:
    finding = as_finding(Trouble(kind, "index.html"))

    assert finding.hint == kind.hint.nl
    assert len(kind.explanation) > len(kind.text.nl)


@pytest.mark.parametrize(
    "leak",
    [
        '<p>x</p>\n<b title="drie weken lang niet >\n<p>kijken of iedereen veilig">x</b>',
        f"<!--\n<p>{LEAK}</p>\n-->",
        "<p>drie weken lang niet kijken\nof iedereen veilig</p>",
    ],
)
def test_a_trace_over_lines_is_found_when_the_lines_stood_elsewhere(
    site: Path, library: Library, moment: datetime, *, leak: str
) -> None:
    for number, line in enumerate(leak.splitlines()):
        if "veilig" not in line or "drie" not in line:
            add(site, f"vliet/a{number}.txt", line)
    add(site, LETTER, leak)

    found = kinds(verify(site, library, moment=moment))

    assert (TroubleKind.TEXT_TRACE, LETTER) in found


def test_a_trace_with_tags_in_the_text_of_a_feed_is_found(
    site: Path, library: Library, moment: datetime
) -> None:
    marked = LEAK.replace("lang niet", "lang &lt;b&gt;niet&lt;/b&gt;")
    add(site, "vliet/feed.xml", f"<rss><description>{marked}</description></rss>")

    assert kinds(verify(site, library, moment=moment)) == [(TroubleKind.TEXT_TRACE, "vliet/feed.xml")]


def test_a_trace_on_two_pages_is_told_of_both(site: Path, library: Library, moment: datetime) -> None:
    for path in (LETTER, "vliet/index.html"):
        add(site, path, f"<p>{LEAK}</p>\n<p>BRF-2026-002</p>")

    found = kinds(verify(site, library, moment=moment))

    assert sorted({path for _, path in found}) == [LETTER, "vliet/index.html"]
    assert len(found) == 4
