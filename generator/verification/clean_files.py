"""Files in which an earlier search for the same secrets found nothing, by a hash of their content.

It holds hashes of clean files only: no secret, no finding, no path. Their key comes from the whole list of
secrets, and slowly, as somebody with this file and the site could otherwise try lists until one fits.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import CannotFinishError
from generator.verification.packing import CHUNK
from generator.verification.secret_list import Secret

_RULES = "1"  # another number for every change in how files are read
_HEADING = "toezicht verify: schone bestanden"
_SIZE = 16  # bytes of a hash


@dataclass(frozen=True, slots=True)
class CleanFiles:
    """What was clean before, and what is found to be clean now."""

    key: bytes = field(repr=False)
    before: frozenset[str] = field(default=frozenset(), repr=False)
    now: set[str] = field(default_factory=set, repr=False)

    def hash_of(self, file: Path) -> str:
        """Give the hash by which the content of a file is known here."""
        engine = hashlib.blake2b(key=self.key, digest_size=_SIZE)
        with file.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                engine.update(chunk)
        return engine.hexdigest()

    def write(self, path: Path) -> None:
        """Keep what is clean now, in one step, for the next search."""
        new = path.with_name(f"{path.name}.nieuw")
        try:
            new.write_text("\n".join((_HEADING, *sorted(self.now), "")), encoding="ascii")
            new.replace(path)
        except OSError as error:
            raise CannotFinishError(
                "wat is nagekeken, kan niet worden bewaard",
                hint="geef met --cache een plek waar u mag schrijven",
            ) from error


def clean_files(path: Path, secrets: Iterable[Secret]) -> CleanFiles:
    """Give what an earlier search kept; what is not understood counts as nothing."""
    listed = "\n".join(sorted(secret.folded for secret in secrets))
    key = hashlib.scrypt(listed.encode(), salt=f"{_HEADING} {_RULES}".encode(), n=2**14, r=8, p=1, dklen=32)
    try:
        heading, *hashes = path.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return CleanFiles(key)
    return CleanFiles(key, frozenset(hashes) if heading == _HEADING else frozenset())
