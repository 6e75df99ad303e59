"""Lighthouse gives every sort of page its highest scores: for everybody, done well, easy to find."""

import json
import subprocess

from page_sorts import FOUND

HIGHEST = {"accessibility": 100, "best-practices": 100, "seo": 100, "failed": []}


def test_every_sort_of_page_gets_the_highest_scores(lighthouse: list[str], address: str) -> None:
    urls = [f"{address}{path}" for path in FOUND.values()]
    done = subprocess.run([*lighthouse, *urls], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert len(told) == len(urls)
    assert {url: found for url, found in told.items() if found != HIGHEST} == {}
