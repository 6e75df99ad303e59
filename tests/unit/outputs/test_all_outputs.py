import json
from dataclasses import replace
from datetime import date

import feedparser
import pytest
from lxml import etree

from generator.outputs.all_outputs import all_outputs, portal_outputs
from generator.staging.public import PublicPortal, PublicSite

EVENTS = {
    "tag:toezicht.example.org,2026-01-01:vlietstreek/VR-2026-001:published",
    "tag:toezicht.example.org,2026-01-01:vlietstreek/VR-2026-001:version-1.1",
    "tag:toezicht.example.org,2026-01-01:vlietstreek/BEL-2025-001:published",
    "tag:toezicht.example.org,2026-01-01:vlietstreek/MTR-2026-002:withdrawn",
    "tag:toezicht.example.org,2026-01-01:vlietstreek/BEL-2024-001:suspended",
}


def contents(site: PublicSite) -> dict[str, bytes]:
    return {file.path: file.content for file in all_outputs(site)}


def ids(feed: bytes) -> list[str]:
    return [item["id"] for item in json.loads(feed)["items"]]


def test_every_subject_has_a_feed_in_three_formats(site: PublicSite) -> None:
    paths = contents(site).keys()

    folders = (
        *("", "gemeente/vlietdam/", "gemeente/hoogmeer/"),
        *("soort/thematic/", "soort/policy/", "aanbieder/p0101/"),
    )
    feeds = {folder + name for folder in folders for name in ("feed.xml", "atom.xml", "feed.json")}
    data = {f"{document.address}gegevens.json" for document in site.documents}
    assert paths == feeds | data | {"volgen.opml", "werkprogramma.ics", "opensearch.xml"}


@pytest.mark.parametrize("name", ["feed.xml", "atom.xml", "feed.json"])
def test_a_strict_reader_finds_every_event_in_every_format(site: PublicSite, name: str) -> None:
    content = contents(site)[name]

    if name == "feed.json":
        found = ids(content)
    else:
        parsed = feedparser.parse(content)
        assert parsed.bozo == 0
        found = [entry.id for entry in parsed.entries]

    assert len(found) == len(EVENTS)
    assert set(found) == EVENTS


def test_the_feeds_of_a_municipality_and_of_a_kind_hold_only_their_own(site: PublicSite) -> None:
    files = contents(site)

    assert {id_.rsplit("/")[-1] for id_ in ids(files["gemeente/hoogmeer/feed.json"])} == {
        "BEL-2025-001:published"
    }
    assert {id_.rsplit("/")[-1] for id_ in ids(files["soort/policy/feed.json"])} == {
        "BEL-2025-001:published",
        "BEL-2024-001:suspended",
    }


def test_ids_stay_when_titles_and_the_address_of_the_site_change(site: PublicSite) -> None:
    moved = replace(
        site,
        publisher=replace(site.publisher, site_url="https://elders.example.org/", name="Anders"),
        documents=tuple(replace(document, title="Een andere titel") for document in site.documents),
    )

    before, after = contents(site), contents(moved)

    for path in (path for path in before if path.endswith("feed.json")):
        assert ids(before[path]) == ids(after[path])


def test_versions_with_the_same_number_have_ids_of_their_own(site: PublicSite) -> None:
    document = site.documents[0]
    versions = (document.versions[1], document.versions[1])

    found = ids(contents(replace(site, documents=(replace(document, versions=versions),)))["feed.json"])

    assert len(found) == len(set(found)) == 5


def test_a_feed_is_dated_by_its_newest_event_and_not_by_the_moment(site: PublicSite) -> None:
    atom = feedparser.parse(contents(site)["atom.xml"])

    assert atom.feed.updated == "2026-08-01T00:00:00+02:00"
    assert [entry.updated[:10] for entry in atom.entries][:2] == ["2026-08-01", "2026-07-02"]


def test_a_publication_says_when_it_was_last_changed(site: PublicSite) -> None:
    files = contents(site)

    name = "VR-2026-001:published"
    atom = {entry.id: entry for entry in feedparser.parse(files["atom.xml"]).entries}
    entry = next(entry for id_, entry in atom.items() if id_.endswith(name))
    item = next(item for item in json.loads(files["feed.json"])["items"] if item["id"].endswith(name))
    assert (entry.published[:10], entry.updated[:10]) == ("2026-03-01", "2026-07-02")
    assert (item["date_published"][:10], item["date_modified"][:10]) == ("2026-03-01", "2026-07-02")


def test_a_version_without_a_note_says_nothing_of_what_changed(site: PublicSite) -> None:
    document = site.documents[0]
    version = document.versions[1].model_copy(update={"note": None})

    items = json.loads(
        contents(replace(site, documents=(replace(document, versions=(version,)),)))["feed.json"]
    )["items"]

    texts = {item["id"].rpartition(":")[2]: item["content_text"] for item in items}
    assert texts["version-1.1"] == texts["published"]


def test_a_feed_points_at_itself_and_at_absolute_addresses(site: PublicSite) -> None:
    files = contents(site)
    expected = "https://toezicht.example.org/vlietstreek/gemeente/vlietdam/"

    for name in ("feed.xml", "atom.xml"):
        feed = feedparser.parse(files[f"gemeente/vlietdam/{name}"])
        own = [link.href for link in feed.feed.links if link.rel == "self"]
        assert own == [expected + name]
        assert all(entry.link.startswith(site.publisher.site_url) for entry in feed.entries)
    assert json.loads(files["gemeente/vlietdam/feed.json"])["feed_url"] == f"{expected}feed.json"


def test_markup_and_control_characters_of_a_source_do_not_reach_a_reader(site: PublicSite) -> None:
    files = contents(site)

    rss = etree.fromstring(files["feed.xml"])
    titles = rss.xpath("//item/title/text()")
    descriptions = "".join(rss.xpath("//item/description/text()"))

    assert "Zorg < thuis & <b>veilig</b>" in titles
    assert "&lt;script&gt;" in descriptions
    assert "<script" not in descriptions
    assert not any(b"\x07" in content or b"\\u0007" in content for content in files.values())


def test_a_tombstone_tells_what_why_and_when(site: PublicSite) -> None:
    items = json.loads(contents(site)["feed.json"])["items"]

    texts = {item["id"].rsplit(":")[-1]: item["content_text"] for item in items}

    assert texts["withdrawn"] == (
        "Maatregel MTR-2026-002 is ingetrokken op 1 augustus 2026. Reden: Fout in het stuk. "
        "De maatregel gold niet."
    )
    assert texts["suspended"] == "Beleid BEL-2024-001 is geschorst."


def test_a_feed_holds_the_fifty_newest(site: PublicSite) -> None:
    policy = site.documents[1]
    many = tuple(
        replace(policy, id=f"BEL-2025-{number:03}", published_on=date(2025, 12, 1 + number % 28))
        for number in range(1, 71)
    )

    items = json.loads(contents(replace(site, documents=many, tombstones=()))["feed.json"])["items"]

    days = [item["date_published"] for item in items]
    assert len(items) == 50
    assert days == sorted(days, reverse=True)
    assert days[-1] > "2025-12-05"


def test_the_list_of_feeds_names_each_feed_once(site: PublicSite) -> None:
    opml = etree.fromstring(contents(site)["volgen.opml"])

    addresses = opml.xpath("//outline/@xmlUrl")

    assert opml.get("version") == "2.0"
    assert len(addresses) == len(set(addresses)) == 6
    assert all(address.endswith("feed.xml") for address in addresses)


def test_the_same_site_gives_the_same_bytes_at_a_later_moment(site: PublicSite) -> None:
    later = replace(site, moment=site.moment.replace(day=20))

    assert all_outputs(site) == all_outputs(later)


def test_the_portal_follows_every_partnership_without_sharing_ids(portal: PublicPortal) -> None:
    files = {file.path: file.content for file in portal_outputs(portal)}

    found = ids(files["feed.json"])
    opml = etree.fromstring(files["volgen.opml"])

    assert len(found) == len(set(found)) == 10
    assert feedparser.parse(files["feed.xml"]).bozo == 0
    assert len(opml.xpath("//outline")) == 13
    assert json.loads(files["partnerships.json"])["partnerships"] == sorted(
        site.publisher.key for site in portal.sites
    )


def test_a_portal_without_partnerships_has_no_feed(portal: PublicPortal) -> None:
    paths = [file.path for file in portal_outputs(replace(portal, sites=()))]

    assert paths == ["opensearch.xml", "partnerships.json", "volgen.opml"]


def test_the_feed_of_a_provider_holds_what_is_about_it_alone(site: PublicSite) -> None:
    found = ids(contents(site)["aanbieder/p0101/feed.json"])

    assert {id_.rsplit("/")[-1] for id_ in found} == {"VR-2026-001:published", "VR-2026-001:version-1.1"}
