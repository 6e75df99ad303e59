"""What the next build may not do to what was public, and what its publisher is told."""

from dataclasses import dataclass
from enum import Enum

from generator.comparing.permanence_explained import EXPLANATIONS
from generator.detection.mask import mask
from generator.model.finding import Finding, Severity
from generator.model.place import START
from generator.model.text import Language, Text


class BreachKind(Enum):
    """Every way to break a promise of permanence: code, name, heading, sentence, way out."""

    ADDRESS_VANISHED = (
        "PER001",
        "address-vanished",
        Text("een adres dat openbaar was, is er niet meer", "an address that was public is gone"),
        Text(
            "het adres '{address}' van {id} was openbaar en staat nu nergens meer",
            "the address '{address}' of {id} was public and is nowhere now",
        ),
        Text(
            "zet het stuk terug met publication_status 'withdrawn' en een blok withdrawn (on, why, note), "
            "of met 'suspended'; laat published_on staan, dan zegt een pagina op dat adres waarom het weg is",
            "put the document back with publication_status 'withdrawn' and a block withdrawn (on, why, "
            "note), or with 'suspended'; keep published_on, and a page at that address tells why it is gone",
        ),
    )
    ID_REUSED = (
        "PER002",
        "id-reused",
        Text("een kenmerk van een ander stuk", "an id of another document"),
        Text(
            "{id} was een ander stuk: het stond op '{address}'",
            "{id} was another document: it stood at '{address}'",
        ),
        Text(
            "geef het nieuwe stuk een kenmerk dat nog niet is gebruikt, en laat het oude stuk staan of "
            "trek het in",
            "give the new document an id that was not used before, and keep or withdraw the old one",
        ),
    )
    CHANGED_IN_SILENCE = (
        "PER003",
        "changed-without-version",
        Text("een openbaar stuk is ongemerkt gewijzigd", "a public document changed in silence"),
        Text(
            "{id} is veranderd sinds het openbaar is, en onder versions staat daar niets over",
            "{id} changed since it became public, and versions says nothing about it",
        ),
        Text(
            "voeg onder versions een regel toe: een nieuw nummer, de dag van deze wijziging (niet eerder dan "
            "de regels die er al staan) en wat is gewijzigd; zijn er persoonsgegevens weg, dan is "
            "'persoonsgegevens weggehaald' genoeg",
            "add a line to versions: a new number, the day of this change (not before the lines that are "
            "there) and what changed; where personal data went, 'personal data removed' is enough",
        ),
    )
    HISTORY_CHANGED = (
        "PER004",
        "version-removed",
        Text("een versie die openbaar was, is weg", "a version that was public is gone"),
        Text(
            "versie '{version}' van {day} stond bij {id} en staat er niet meer",
            "version '{version}' of {day} stood with {id} and is gone",
        ),
        Text(
            "zet deze regel onder versions terug zoals hij was; een verbetering is een nieuwe regel",
            "put this line back under versions as it was; a correction is a new line",
        ),
    )
    DAY_CHANGED = (
        "PER005",
        "publication-day-changed",
        Text("de dag van openbaarmaking is gewijzigd", "the day of publication changed"),
        Text(
            "{id} was openbaar sinds {day}, en volgens de bron nu sinds {now}",
            "{id} was public since {day}, and according to the source now since {now}",
        ),
        Text(
            "zet de oude dag terug; klopte die niet, leg dat dan uit in een nieuwe regel onder versions",
            "put the old day back; if it was wrong, explain that in a new line under versions",
        ),
    )
    SITE_OUT_OF_REACH = (
        "PER006",
        "previous-site-out-of-reach",
        Text("de vorige site kan niet blijven staan", "the previous site cannot be kept"),
        Text(
            "'{partnership}' heeft fouten, en de bronnen van de vorige site zijn hier niet",
            "'{partnership}' has errors, and the sources of the previous site are not here",
        ),
        Text(
            "herstel de fouten hierboven, of bewaar de map .site-builds tussen twee keren bouwen",
            "mend the errors above, or keep the folder .site-builds between two builds",
        ),
    )
    PARTNERSHIP_VANISHED = (
        "PER007",
        "partnership-vanished",
        Text("een samenwerkingsverband is verdwenen", "a partnership is gone"),
        Text(
            "'{partnership}' was openbaar (adressen: {number}) en staat er niet meer",
            "'{partnership}' was public (addresses: {number}) and is gone",
        ),
        Text(
            "zet de map content/{partnership} terug en vul ended in; kreeg het samenwerkingsverband een "
            "andere naam, noem de oude dan onder formerly",
            "put the folder content/{partnership} back and fill in ended; if the partnership was renamed, "
            "name the old key under formerly",
        ),
    )
    EARLIER_KEY_DROPPED = (
        "PER008",
        "earlier-key-dropped",
        Text("een oude naam verwijst niet meer door", "an earlier key sends on no more"),
        Text(
            "'{key}' stond onder formerly van '{partnership}' en staat daar niet meer: de oude adressen "
            "lopen dan dood",
            "'{key}' stood under formerly of '{partnership}' and is gone: the old addresses lead nowhere",
        ),
        Text(
            "zet '{key}' terug onder formerly in content/{partnership}/partnership.yml",
            "put '{key}' back under formerly in content/{partnership}/partnership.yml",
        ),
    )

    def __init__(self, code: str, title: str, *texts: Text) -> None:
        self.code = code
        self.title = title
        self.text, self.message, self.hint = texts

    @property
    def explanation(self) -> str:
        """What is asked, why, and what to do, in Dutch: one paragraph."""
        return EXPLANATIONS[self.title]


_WRITTEN = "version"  # the one value that somebody wrote freely
VANISHING = frozenset({BreachKind.ADDRESS_VANISHED, BreachKind.ID_REUSED, BreachKind.PARTNERSHIP_VANISHED})
"""After these an address is gone from the list of the next build, so that somebody has to remember it."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One promise that would be broken; `values` fill the fields of the sentences."""

    kind: BreachKind
    partnership: str
    id: str = ""
    address: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def order(self) -> tuple[str, str, str, tuple[tuple[str, str], ...]]:
        """Sort key: partnership, address, code, values."""
        return (self.partnership, self.address, self.kind.code, self.values)


def as_finding(breach: Breach, language: Language = "nl", *, source: str = "") -> Finding:
    """Give the breach as all findings are reported; `source` is the path of the document, if it has one."""
    written = {"id": breach.id, "address": breach.address, "partnership": breach.partnership}
    written.update((name, mask(value) if name == _WRITTEN else value) for name, value in breach.values)
    values = {name: _printable(value) for name, value in written.items()}
    return Finding(
        code=breach.kind.code,
        name=breach.kind.title,
        severity=Severity.ERROR,
        path=source or f"{values['partnership']}/{values['address']}",
        span=START,
        key="",
        message=breach.kind.message.in_language(language, **values),
        hint=breach.kind.hint.in_language(language, **values),
    )


def _printable(value: str) -> str:
    """Give a value of a list from elsewhere without signs that steer a terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in value)
