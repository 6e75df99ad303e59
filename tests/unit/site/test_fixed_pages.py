import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.model.partnership import Contact
from generator.site.fixed_pages import ACCESSIBILITY, FIXED, fixed_sheets
from generator.site.hosting import build_site
from generator.site.listing import browse
from generator.staging.public import PublicSite


def page(site: PublicSite, theme: Path, folder: Path, name: str) -> str:
    build_site(site, theme, into=folder)
    return (folder / name / "index.html").read_text("utf-8")


def words(html: str) -> str:
    main = html.partition("<main")[2].partition("</main>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", main).split())


def test_every_partnership_has_every_fixed_page(site: PublicSite) -> None:
    addresses = [sheet.address for sheet in fixed_sheets(site, browse(site))]

    assert addresses == [link.address for link in FIXED]


def test_a_page_of_the_partnership_with_the_same_address_wins(site: PublicSite) -> None:
    own = replace(site, pages=(replace(site.pages[0], name="hoe-wij-werken"),))

    addresses = {sheet.address for sheet in fixed_sheets(own, browse(own))}

    assert addresses == {link.address for link in FIXED} - {"hoe-wij-werken/"}


def test_reporting_offers_the_partnerships_own_addresses(built: Path) -> None:
    html = (built / "vlietstreek/melden/index.html").read_text("utf-8")

    assert 'class="knop" href="https://vlietstreek.example.org/melden"' in html
    assert 'href="tel:0880000000"' in html
    assert "Bel 112." in words(html)


def test_without_any_address_the_reader_is_sent_to_the_municipality(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    silent = replace(site, publisher=replace(site.publisher, contact=Contact()))

    told = words(page(silent, theme, tmp_path / "site", "melden"))

    assert "Vraag bij uw gemeente naar de toezichthouder Wmo" in told
    assert "Mail naar" not in told


def test_the_statement_has_its_status_its_day_and_its_address(built: Path) -> None:
    html = (built / "vlietstreek/toegankelijkheid/index.html").read_text("utf-8")

    assert "Status B: voldoet gedeeltelijk. Deze status is van 1 juni 2026." in words(html)
    assert 'href="https://vlietstreek.example.org/toegankelijkheid"' in html


def test_without_a_statement_the_page_says_so(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    silent = replace(site, publisher=replace(site.publisher, accessibility=None))

    told = words(page(silent, theme, tmp_path / "site", "toegankelijkheid"))

    assert "nog geen toegankelijkheidsverklaring opgegeven" in told
    assert "Status" not in told


def test_status_e_means_that_there_is_no_statement(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    assert site.publisher.accessibility is not None
    statement = site.publisher.accessibility.model_copy(update={"status": "E"})
    none = replace(site, publisher=replace(site.publisher, accessibility=statement))

    html = page(none, theme, tmp_path / "site", "toegankelijkheid")

    assert "nog geen toegankelijkheidsverklaring opgegeven" in words(html)
    assert "Lees de toegankelijkheidsverklaring" not in words(html)
    assert "Toegankelijkheid: nog geen verklaring" in html


def test_files_are_counted_as_a_part_of_all_files(site: PublicSite) -> None:
    files = [item for document in site.documents for item in document.attachments]

    (sheet,) = [sheet for sheet in fixed_sheets(site, browse(site)) if sheet.address == ACCESSIBILITY.address]

    assert sheet.values["files"] == len(files) > 0
    assert sheet.values["files_unknown"] == sum(item.accessible is None for item in files)


def test_the_mail_about_a_fault_asks_for_the_id_and_carries_nothing_else(built: Path) -> None:
    html = (built / "vlietstreek/fout-melden/index.html").read_text("utf-8")

    (mail,) = set(re.findall(r'href="mailto:([^"]+)"', html.partition("<main")[2].partition("</main>")[0]))

    assert mail.startswith("toezicht@vlietstreek.example.org?subject=Klopt%20er%20iets%20niet%3F&amp;body=")
    assert "%0A" in mail


def test_a_partnership_that_ended_sends_a_concern_to_the_municipality(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    ended = replace(site, publisher=replace(site.publisher, ended_on=date(2025, 12, 31)))

    told = words(page(ended, theme, tmp_path / "site", "melden"))

    assert (
        "Deze samenwerking is gestopt op 31 december 2025. Vraag bij uw gemeente wie nu toezicht houdt."
        in told
    )
