"""What a worksheet of a stranger may not be or carry; looked at before any library opens it."""

import io
import re
import zipfile

from generator.errors import UsageError

_LARGEST_FILE = 20_000_000  # bytes
_LARGEST_WHOLE = 60_000_000  # bytes unpacked
_MOST_PARTS = 500
_ENCRYPTED = 0x1
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DECLARED = re.compile(rb"encoding\s*=\s*[\"']([^\"']*)")
SAVE_AS = "open het in Excel of LibreOffice en bewaar het opnieuw als gewone werkmap (xlsx)"
"""The way out for most files."""
_UNSAFE_PARTS = {
    "vbaproject": "macro's",
    "macrosheets/": "macro's",
    "externallinks/": "verwijzingen naar andere bestanden",
    "connections.xml": "een verbinding met een andere bron",
    "querytables/": "een verbinding met een andere bron",
    "embeddings/": "een ingesloten bestand",
    "activex/": "bedieningselementen met een programma erin",
}


def refuse_hostile(data: bytes) -> None:
    """Raise UsageError for a file that is no plain xlsx, or that carries more than cells."""
    if len(data) > _LARGEST_FILE:
        raise UsageError("het werkblad is te groot", hint="verdeel het over meer werkbladen")
    if data.startswith(_OLD_OR_LOCKED):
        raise UsageError("het werkblad is een oud xls-bestand of heeft een wachtwoord", hint=SAVE_AS)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            reason = _why_unsafe(archive)
    except Exception:
        raise UsageError("het werkblad is geen xlsx-bestand, of het is beschadigd", hint=SAVE_AS) from None
    if reason:
        raise UsageError(f"het werkblad wordt niet gelezen: {reason}", hint=SAVE_AS)


def _why_unsafe(archive: zipfile.ZipFile) -> str:
    infos = archive.infolist()
    if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _LARGEST_WHOLE:
        return "uitgepakt is het veel te groot"
    names = [info.filename.lower() for info in infos]
    if len(set(names)) < len(names):
        return "een onderdeel komt twee keer voor"
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        return "het heeft een wachtwoord"
    for part, what in _UNSAFE_PARTS.items():
        if any(part in name for name in names):
            return f"er zit {what} in" if what.startswith("een ") else f"er zitten {what} in"
    xml = (info for info in infos if info.filename.lower().endswith((".xml", ".rels")))
    return "het is niet met een rekenprogramma gemaakt" if any(_is_odd(archive.read(i)) for i in xml) else ""


def _is_odd(xml: bytes) -> bool:
    """Whether XML has what no spreadsheet program writes: entities, which can grow, or another encoding."""
    start = xml.removeprefix(b"\xef\xbb\xbf")
    declared = _DECLARED.search(start[:200].partition(b"?>")[0])
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii"):
        return True
    plain = start.replace(b"<![CDATA[", b"").replace(b"<!--", b"")
    return b"\x00" in start or b"<!" in plain or not start.lstrip().startswith(b"<")
