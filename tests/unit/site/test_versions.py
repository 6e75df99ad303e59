import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import site_sample_documents as items

from generator.model.procedure import Version
from generator.site.hosting import build_site
from generator.staging.public import PublicSite


def section(site: PublicSite, theme: Path, into: Path, versions: tuple[Version, ...]) -> str:
    """The words of the part about versions, on the page of the first report."""
    report = replace(items.report(1), versions=versions)
    report = replace(report, updated_on=max(version.on for version in versions))
    build_site(replace(site, documents=(report,), tombstones=()), theme, into=into)
    page = (into / report.address / "index.html").read_text(encoding="utf-8")
    part = page.partition('id="deel-versies">')[2].partition("</section>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", part))


def test_the_newest_version_stands_first_also_where_two_have_one_day(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    day = items.report(1).published_on
    versions = (
        Version(version="1.0", on=day, note="Eerste plaatsing."),
        Version(version="1.1", on=date(2026, 9, 2), note="Een telfout hersteld."),
        Version(version="1.2", on=date(2026, 9, 2), note="Persoonsgegevens weggehaald."),
    )

    words = section(site, theme, tmp_path, versions)

    assert re.findall(r"Versie (\S+)", words) == ["1.2", "1.1", "1.0"]
    assert "Persoonsgegevens weggehaald." in words
    assert "De vorige tekst staat niet meer op deze site." in words


def test_a_version_without_a_note_says_nothing(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    versions = (Version(version="1.0", on=items.report(1).published_on),)

    words = section(site, theme, tmp_path, versions)

    assert "None" not in words
    assert "Dit stuk is niet gewijzigd sinds het openbaar is." in words
