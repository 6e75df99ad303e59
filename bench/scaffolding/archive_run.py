"""Take over an archive of old PDF files with the real command, stopped twice, and print what came of it."""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bench.scaffolding.old_reports import fill
from generator.scaffolding import archive_columns as columns
from generator.source.worksheet import read_sheet
from generator.source.worksheet_writing import written_sheet

_PROJECT = Path(__file__).resolve().parents[2]
_PARTNERSHIP = "vlietstreek"
_FILLED = {
    columns.TAKE: columns.YES,
    columns.KIND: "Rapport",
    "Vorm": "Proactief toezicht",
    "Soort onderzoek": "Risicogestuurd onderzoek",
    "Gemeenten": "Oosterhaven",
    columns.ACCESSIBLE: "Niet toegankelijk",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a trial stands."""

    folder: Path

    @property
    def root(self) -> Path:
        """The project."""
        return self.folder / "project"

    @property
    def archive(self) -> Path:
        """The old files."""
        return self.folder / "archief"

    @property
    def worksheet(self) -> Path:
        """What is filled in."""
        return self.folder / "archief.xlsx"


def main() -> int:
    """Give 0 where each different file became one document."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=500)
    with tempfile.TemporaryDirectory() as folder:
        return run(Path(folder), parser.parse_args().files)


def run(folder: Path, count: int) -> int:
    """Take over so many files in a copy of the example."""
    place = Place(folder)
    root, archive, worksheet = place.root, place.archive, place.worksheet
    for name in ("content", "reports"):
        shutil.copytree(_PROJECT / name, root / name)
    fill(archive, count)
    before = _documents(root)
    began = time.perf_counter()
    stops = _stopped(place, journal=count // 3)
    _command(place).wait()
    surveyed = time.perf_counter()
    fill_in(worksheet)
    stops += _stopped(place, journal=count + count // 2)
    _command(place).wait()
    imported = time.perf_counter()
    made = _documents(root) - before
    _command(place).wait()
    attached = [path for path in root.glob(f"reports/{_PARTNERSHIP}/*/files/*.pdf") if _is_new(path)]
    hashes, different = _hashes(attached), _hashes(archive.rglob("*.pdf"))
    print(f"{count} files, {len(different)} different ones; stopped {stops} times")
    print(f"survey {surveyed - began:.0f} s, import {imported - surveyed:.0f} s")
    print(f"documents {len(made)}, attachments {len(attached)}, different {len(hashes)}")
    print(f"made by a third time: {len(_documents(root) - before - made)}")
    return int(not (len(made) == len(attached) == len(hashes)) or made != _documents(root) - before)


def _hashes(paths: Iterable[Path]) -> set[str]:
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def fill_in(worksheet: Path) -> None:
    """Answer the open questions of every row, as a person would."""
    sheet = read_sheet(worksheet.read_bytes())
    rows = []
    for row in sheet.rows:
        told = {title: row.get(title) for title in columns.TITLES}
        told[columns.TITLE] = told[columns.TITLE] or f"Onderzoek {row.number}"
        told |= {title: value for title, value in _FILLED.items() if not told[title] or title == columns.TAKE}
        rows.append(tuple(told.values()))
    worksheet.write_bytes(written_sheet(columns.sheet_of(rows)))


def _documents(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in (root / "reports" / _PARTNERSHIP).rglob("*.md")}


def _is_new(path: Path) -> bool:
    return not (_PROJECT / "reports" / _PARTNERSHIP / path.parent.parent.name / "files" / path.name).exists()


def _command(place: Place) -> subprocess.Popen[bytes]:
    words = ("intake", str(place.archive), "--worksheet", str(place.worksheet))
    started = (sys.executable, "-m", "generator", *words, "--partnership", _PARTNERSHIP, "--at", "2026-11-01")
    own = {"PYTHONPATH": str(_PROJECT)}
    return subprocess.Popen(started, cwd=place.root, env=own, stdout=subprocess.DEVNULL)


def _stopped(place: Place, *, journal: int) -> int:
    """Start the command and end it without a warning once its account has so many lines."""
    account = place.worksheet.with_suffix(".voortgang")
    command = _command(place)
    while command.poll() is None:
        if account.exists() and account.read_bytes().count(b"\n") >= journal:
            command.kill()
            command.wait()
            return 1
        time.sleep(0.05)
    return 0


if __name__ == "__main__":
    sys.exit(main())
