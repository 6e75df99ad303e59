"""What verification finds in a built folder; never the text that was found."""

from dataclasses import dataclass
from enum import Enum

from generator.model.finding import Finding, Severity
from generator.model.place import START, Span
from generator.model.text import Language, Text


class TroubleKind(Enum):
    """Everything that can be wrong with a built folder: code, name, sentence."""

    PAGE_NOT_PERMITTED = (
        "VER001",
        "page-not-permitted",
        Text(
            "hier staat een pagina van een stuk dat niet openbaar mag zijn",
            "this is a page of a document that may not be public",
        ),
    )
    PAGE_MISSING = (
        "VER002",
        "page-missing",
        Text("de pagina van een openbaar stuk ontbreekt", "the page of a public document is missing"),
    )
    TITLE_TRACE = (
        "VER003",
        "title-of-closed-document",
        Text(
            "hier staat de titel van een stuk dat niet openbaar is",
            "this holds the title of a document that is not public",
        ),
    )
    ID_TRACE = (
        "VER004",
        "id-of-closed-document",
        Text(
            "hier staat het kenmerk van een stuk dat niet openbaar is",
            "this holds the id of a document that is not public",
        ),
    )
    TEXT_TRACE = (
        "VER005",
        "text-of-closed-document",
        Text(
            "hier staan woorden uit een stuk dat niet openbaar is",
            "this holds words of a document that is not public",
        ),
    )
    FILE_TRACE = (
        "VER006",
        "file-of-closed-document",
        Text(
            "dit is een bijlage van een stuk dat niet openbaar is",
            "this is an attachment of a document that is not public",
        ),
    )
    WITHOUT_TITLE = (
        "VER011",
        "page-without-title",
        Text("de pagina heeft geen titel", "the page has no title"),
    )
    WITHOUT_LANGUAGE = (
        "VER012",
        "page-without-language",
        Text("de pagina zegt niet in welke taal zij is", "the page does not tell its language"),
    )
    NOT_ONE_H1 = (
        "VER013",
        "not-one-h1",
        Text("de pagina heeft niet precies één kop van niveau 1", "the page has not exactly one h1"),
    )
    BROKEN_LINK = (
        "VER014",
        "broken-link",
        Text(
            "een verwijzing gaat naar een bestand dat er niet is", "a link goes to a file that is not there"
        ),
    )
    BROKEN_ANCHOR = (
        "VER015",
        "broken-anchor",
        Text(
            "een verwijzing gaat naar een plek die niet op die pagina staat",
            "a link goes to a place that is not on that page",
        ),
    )
    FOREIGN_RESOURCE = (
        "VER016",
        "loads-from-elsewhere",
        Text("de pagina laadt iets van een andere site", "the page loads something from another site"),
    )
    INLINE_CODE = (
        "VER017",
        "inline-code",
        Text("de pagina heeft script of stijl in zichzelf", "the page holds inline script or style"),
    )
    BROKEN_FEED = (
        "VER021",
        "broken-feed",
        Text("de feed is niet te lezen", "the feed cannot be read"),
    )
    BROKEN_FEED_LINK = (
        "VER022",
        "broken-feed-link",
        Text("een verwijzing in de feed gaat nergens heen", "a link in the feed goes nowhere"),
    )

    def __init__(self, code: str, title: str, text: Text) -> None:
        self.code = code
        self.title = title
        self.text = text


@dataclass(frozen=True, slots=True)
class Trouble:
    """One fault of a built folder; `source` is the path of the source that it is about, if any."""

    kind: TroubleKind
    path: str  # relative to the built folder, with /
    line: int = 0  # from 1; 0 is the file as a whole
    source: str = ""

    @property
    def code(self) -> str:
        """The code of the kind."""
        return self.kind.code

    @property
    def order(self) -> tuple[str, int, str, str]:
        """Sort key: path, line, code, source."""
        return (self.path, self.line, self.kind.code, self.source)


def as_finding(trouble: Trouble, language: Language = "nl") -> Finding:
    """Give the trouble in the shape in which all findings are reported."""
    about = Text("zie de bron '{source}'", "see the source '{source}'")
    return Finding(
        code=trouble.kind.code,
        name=trouble.kind.title,
        severity=Severity.ERROR,
        path=trouble.path,
        span=Span(trouble.line, 1, trouble.line, 1) if trouble.line else START,
        key="",
        message=trouble.kind.text.in_language(language),
        hint=about.in_language(language, source=trouble.source) if trouble.source else "",
    )
