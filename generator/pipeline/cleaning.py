"""A copy of a file without the data about it, of which it is proved that it shows the same."""

from collections.abc import Callable
from pathlib import Path

from generator.detection.archives import BROKEN
from generator.detection.files import FILE_LIMIT, FileType, inspect_bytes, type_of
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.office_clean import clean_office, reads_the_same
from generator.detection.picture_clean import clean_picture, shows_the_same
from generator.errors import CannotFinishError, UsageError
from generator.model.finding import Severity
from generator.rules.attachments import rule_for

_OFFICE = frozenset({FileType.DOCX, FileType.XLSX, FileType.ODT, FileType.ODS})
_PROOF = "het bestand is niet veranderd; maak het opnieuw vanuit het programma waarmee het is gemaakt"


def clean_file(file: Path, out: Path, *, is_in_place: bool) -> tuple[HiddenKind, ...]:
    """Write a clean copy and give the kinds that are gone; refuses what asks for a person."""
    if out.exists() and not is_in_place:
        raise UsageError(
            "het nieuwe bestand bestaat al", hint="kies een andere naam met --out, of geef --in-place"
        )
    data = _read(file)
    before = inspect_bytes(file.name, data)
    cleaned = cleaned_bytes(data, before=before)
    after = inspect_bytes(file.name, cleaned)
    _refuse_rest(after)
    beside = out.with_name(f".{out.name}.nieuw")
    try:
        beside.write_bytes(cleaned)
        beside.replace(out)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise CannotFinishError(
            "het nieuwe bestand kan niet worden geschreven", hint="kies een andere map"
        ) from error
    rest = {item.kind for item in after.hidden}
    return tuple(dict.fromkeys(item.kind for item in before.hidden if item.kind not in rest))


def cleaned_bytes(data: bytes, *, before: Inspected) -> bytes:
    """Give the file without data about it; raises CannotFinishError where it may not look the same."""
    kind = type_of(data)
    if any(item.kind is HiddenKind.WRONG_TYPE for item in before.hidden) or kind is None:
        raise UsageError(
            "dit soort bestand kan niet worden opgeschoond",
            hint="het kan met docx, xlsx, odt, ods, pdf, png, jpg en webp",
        )
    if kind is FileType.PDF:
        from generator.detection.pdf import clean_pdf  # noqa: PLC0415 (half a second, and most files are no PDF)

        return clean_pdf(data)
    if kind in _OFFICE:
        return _proved(data, clean_office, is_same=reads_the_same)
    return _proved(data, clean_picture, is_same=shows_the_same)


def _proved(
    data: bytes, clean: Callable[[bytes], bytes], *, is_same: Callable[[bytes, bytes], bool]
) -> bytes:
    try:
        cleaned = clean(data)
        if is_same(data, cleaned):
            return cleaned
    except (*BROKEN, SyntaxError, TypeError, KeyError, IndexError) as error:
        raise CannotFinishError("het bestand is niet te lezen", hint=_PROOF) from error
    raise CannotFinishError("het is niet zeker dat de schone kopie hetzelfde toont", hint=_PROOF)


def _refuse_rest(after: Inspected) -> None:
    rest = dict.fromkeys(item.kind for item in after.hidden if item.severity is Severity.ERROR)
    if not rest:
        return
    told = ", ".join(rule_for(kind).title.nl.lower() for kind in rest)
    hints = "; ".join(rule_for(kind).hint.nl for kind in rest)
    raise CannotFinishError(f"hier is een mens nodig, en er is niets geschreven: {told}", hint=hints)


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > FILE_LIMIT:
            raise CannotFinishError("het bestand is te groot", hint="het mag ten hoogste 50 MB zijn")
        return file.read_bytes()
    except OSError as error:
        raise UsageError("het bestand is niet te lezen", hint="kijk of de naam klopt") from error
