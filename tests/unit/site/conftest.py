"""Puts the sample site within reach of the tests of this folder, and builds it once."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

import site_sample

from generator.site.hosting import build_portal, build_site
from generator.site.theme import find_theme
from generator.staging.public import PublicPortal, PublicSite


@pytest.fixture(scope="session")
def site() -> PublicSite:
    return site_sample.site()


@pytest.fixture(scope="session")
def portal() -> PublicPortal:
    return site_sample.portal()


@pytest.fixture(scope="session")
def theme() -> Path:
    return find_theme(Path(__file__).resolve().parents[3])


@pytest.fixture(scope="session")
def built(
    site: PublicSite, portal: PublicPortal, theme: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """Give the folder with the portal and, in `vlietstreek/`, the sample site."""
    into = tmp_path_factory.mktemp("site")
    build_portal(portal, theme, into=into)
    build_site(site, theme, into=into / "vlietstreek")
    yield into
