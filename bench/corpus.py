"""Write a whole country of invented publications: the same seed gives the same bytes."""

import argparse
from collections.abc import Iterator
from os.path import relpath
from pathlib import Path
from random import Random

from bench.front_matter import WITHOUT_BODY, front_matter, written
from bench.plan import Planned, planned
from bench.prose import body
from bench.regions import regions
from bench.settings_files import portal_files, region_files


def corpus(documents: int, seed: int) -> Iterator[tuple[str, str]]:
    """Give path and text of every file of a project with so many documents."""
    yield from portal_files()
    for region in regions(documents, Random(f"{seed} regions")):
        yield from region_files(region, Random(f"{seed} {region.key} settings"))
        for document in planned(region, Random(f"{seed} {region.key} plan")):
            random = Random(f"{seed} {region.key} {document.id}")
            yield f"{document.folder}/{document.file}", _text(document, random)


def write_corpus(documents: int, to: Path, *, seed: int = 1) -> int:
    """Write the corpus below `to` and give the number of files."""
    count = 0
    for path, text in corpus(documents, seed):
        target = to / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        count += 1
    return count


def _text(document: Planned, random: Random) -> str:
    marked = document.kind == "visit-report" and random.random() < 0.4
    matter = front_matter(document, random, marked=marked)
    withdrawn = matter.get("withdrawn")
    if isinstance(withdrawn, dict) and withdrawn["why"] in WITHOUT_BODY:
        return written(matter)
    links = tuple(_relative(document, item) for item in document.earlier)
    return written(matter) + body(random, kind=document.kind, marked=marked, links=links)


def _relative(document: Planned, other: Planned) -> str:
    """Give the link from one file to the other."""
    return f"{relpath(other.folder, document.folder)}/{other.file}"


def main() -> None:
    """Write a corpus where the command line says."""
    parser = argparse.ArgumentParser(description="Write a national corpus of invented publications.")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = write_corpus(options.documents, options.to, seed=options.seed)
    print(f"{files} files in {options.to}")


if __name__ == "__main__":
    main()
