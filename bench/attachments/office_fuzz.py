"""Damaged office files and pictures: `python -m bench.attachments.office_fuzz --files 10000`."""

import argparse
import io
import random
import resource
import sys
import time
import zipfile

from bench.attachments.office_parts import packed
from bench.attachments.office_run import office_cases
from generator.detection.files import inspect_bytes

SECONDS = 10
MEGABYTES = 500
_LARGEST = 200_000  # bytes of a file to damage
_MOST = 12  # places that are damaged
_LONGEST = 40  # bytes
_ODD = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"PK\x05\x06", b"\x7f\xff\xff\xff")


def mutated(data: bytes, *, seed: int) -> bytes:
    """Give the file with some bytes changed, removed or added."""
    dice = random.Random(seed)
    changed = bytearray(data)
    for _ in range(dice.randint(1, _MOST)):
        if not changed:
            break
        at = dice.randrange(len(changed))
        match dice.randrange(4):
            case 0:
                changed[at] = dice.randrange(256)
            case 1:
                del changed[at : at + dice.randint(1, _LONGEST)]
            case 2:
                changed[at:at] = dice.randbytes(dice.randint(1, _LONGEST))
            case _:
                changed[at : at + 4] = dice.choice(_ODD)
    return bytes(changed)


def mutated_part(data: bytes, *, seed: int) -> bytes:
    """Damage a part of an archive and not the archive, so that the damage is met where XML is read."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = random.Random(seed).choice(sorted(parts))
    parts[name] = mutated(parts[name], seed=seed)
    return packed(parts)


def main() -> int:
    """Damage files until there are enough, and print how long the slowest took; an exception ends it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    asked = parser.parse_args()
    cases = [case for case in office_cases() if len(case.data) < _LARGEST]
    slowest = 0.0
    for seed in range(asked.files):
        case = cases[seed % len(cases)]
        is_sound_archive = zipfile.is_zipfile(io.BytesIO(case.data)) and case.data.startswith(b"PK\x03\x04")
        damage = mutated_part if is_sound_archive and seed // len(cases) % 2 else mutated
        started = time.perf_counter()
        inspect_bytes(case.file, damage(case.data, seed=seed))
        slowest = max(slowest, time.perf_counter() - started)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{asked.files} damaged files, the slowest took {slowest:.2f} s, {peak:.0f} MB")
    return int(slowest > SECONDS or peak > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
