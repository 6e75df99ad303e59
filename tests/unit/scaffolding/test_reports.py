"""Five reports of 10 to 40 pages: what their writers meant comes along, and nothing else."""

import io
import zipfile

import pytest

from bench.scaffolding.five_reports import Report, five_reports
from bench.scaffolding.recall import hidden_in, recalls
from bench.scaffolding.told_report import CANARY, told
from generator.scaffolding.convert import convert
from generator.scaffolding.draft import draft

REPORTS = five_reports()
LEAST = {"headings": 0.98, "paragraphs": 0.98, "items": 0.98, "cells": 0.99, "footnotes": 1.0}


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_what_the_writer_meant_comes_along(report: Report):
    found = convert(report.data, report.suffix)

    shares = {recall.kind: recall.share for recall in recalls(report.told, found.body)}
    assert {kind: share for kind, share in shares.items() if share < LEAST[kind]} == {}
    assert all(recall.there > 2 for recall in recalls(report.told, found.body))


def unpacked(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(name).decode("latin-1") for name in archive.namelist())


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_nothing_that_is_not_seen_comes_along(report: Report, around):
    found = convert(report.data, report.suffix)

    assert CANARY in unpacked(report.data)
    assert hidden_in(draft(found, around).source) == 0
    assert hidden_in(" ".join((found.title, *found.cover))) == 0


def test_the_same_report_gives_the_same_bytes():
    assert told(1, pages=10) == REPORTS[0].told
    assert convert(REPORTS[0].data, "docx") == convert(REPORTS[0].data, "docx")
