from lxml import etree

from generator.outputs.opensearch import opensearch

SPACE = {"o": "http://a9.com/-/spec/opensearch/1.1/"}


def test_a_browser_learns_where_to_send_the_words() -> None:
    file = opensearch("Duinkust", "https://toezicht.example.org/duinkust/")

    tree = etree.fromstring(file.content)

    assert file.path == "opensearch.xml"
    assert tree.findtext("o:ShortName", namespaces=SPACE) == "Duinkust"
    template = tree.find("o:Url[@type='text/html']", SPACE).get("template")
    assert template == "https://toezicht.example.org/duinkust/zoeken/?q={searchTerms}"


def test_a_name_is_no_markup_and_a_long_one_is_shortened() -> None:
    name = "Toezicht Vlietstreek & omgeving <b>"

    tree = etree.fromstring(opensearch(name, "https://toezicht.example.org/").content)

    assert tree.findtext("o:ShortName", namespaces=SPACE) == "Wmo-toezicht"
    assert tree.findtext("o:Description", namespaces=SPACE) == f"Zoeken bij {name}"
