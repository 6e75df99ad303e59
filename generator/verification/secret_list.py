"""The list of texts that may stand nowhere: it comes from outside, and is never told."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import UsageError
from generator.verification.letters import folded, plain

SHORTEST = 5  # letters and digits; 'Bos' stands in every second word
LONGEST = 500  # characters: a longer text is a document, and documents are known by other means

_LARGEST = 8_000_000  # bytes of a list
_WAY_OUT = "geef een tekstbestand in UTF-8, met op elke regel een tekst die nergens mag staan"


@dataclass(frozen=True, slots=True)
class Secret:
    """One text that may stand nowhere, known to its reader by the line that it stands on."""

    line: int
    folded: str = field(repr=False)

    @property
    def is_number(self) -> bool:
        """Whether it is all digits."""
        return self.folded.isdigit()


def read_secrets(path: Path, *, outside: Iterable[Path]) -> tuple[Secret, ...]:
    """Read a list with one text on each line, empty lines and lines with # apart.

    A list that stands in one of the folders `outside` of which it should be is refused, whatever is in it.
    """
    refuse_inside(path, outside)
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError("de lijst met geheimen is niet te lezen", hint=_WAY_OUT) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not text or len(raw) > _LARGEST:
        # Not from the error: it carries the bytes.
        raise UsageError("de lijst met geheimen is leeg, te groot of geen tekst in UTF-8", hint=_WAY_OUT)
    return secrets_of(text)


def refuse_inside(path: Path, folders: Iterable[Path]) -> None:
    """Refuse a file that stands in one of these folders, or would stand there."""
    if any(path.resolve().is_relative_to(folder.resolve()) for folder in folders):
        raise UsageError(
            "een bestand met of over geheimen hoort niet in uw project of in de site zelf",
            hint="zet het ergens anders: hier komt het zo in de repository of online",
        )


def secrets_of(text: str) -> tuple[Secret, ...]:
    """Give the texts in a list, sorted by line; one that stands there twice is sought once."""
    found: dict[str, Secret] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        words = line.strip()
        if words and not words.startswith("#"):
            secret = _secret(number, words)
            found.setdefault(secret.folded, secret)
    if not found:
        raise UsageError("in de lijst met geheimen staat niets", hint=_WAY_OUT)
    return tuple(found.values())


def repository_of(root: Path) -> Path:
    """Give the folder of the repository in which a project stands; the project itself where there is none."""
    here = root.resolve()
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def _secret(number: int, words: str) -> Secret:
    letters = folded(plain(words.encode("utf-8", "replace")))
    if len(letters) < SHORTEST:
        raise UsageError(
            f"regel {number} van de lijst met geheimen is te kort om te zoeken",
            hint=f"geef minstens {SHORTEST} letters of cijfers: de hele naam, of een paar woorden",
        )
    if len(words) > LONGEST:
        raise UsageError(
            f"regel {number} van de lijst met geheimen is te lang om te zoeken",
            hint=f"geef ten hoogste {LONGEST} tekens: een naam, een nummer of een zin",
        )
    return Secret(number, letters)
