import pytest

from generator.authorities.diwoo import ValueList, classification, labelled, value, values
from generator.model.terms import Kind, MeasureType, Sender, Sort, Variant


@pytest.mark.parametrize("of", ValueList)
def test_every_list_has_labels(of: ValueList):
    found = values(of)

    assert found
    assert all(item.label and item.uri.startswith("http") for item in found)


def test_an_address_gives_its_label():
    found = value(ValueList.DOCUMENT_SORT, "https://identifier.overheid.nl/tooi/def/thes/kern/c_4efe1293")

    assert found is not None
    assert found.label == "inspectierapport"


def test_an_address_of_another_list_is_not_found():
    assert value(ValueList.THEME, "https://identifier.overheid.nl/tooi/def/thes/kern/c_4efe1293") is None


def test_a_label_gives_its_address():
    found = labelled(ValueList.FORMAT, "PDF")

    assert found is not None
    assert found.uri == "http://publications.europa.eu/resource/authority/file-type/PDF"


@pytest.mark.parametrize("key", [*(kind for kind in Kind if kind is not Kind.VISIT_REPORT), *Variant])
def test_every_kind_of_publication_has_its_terms(key: str):
    assert classification(key) is not None


@pytest.mark.parametrize(
    ("kind", "detail", "label"),
    [
        (Kind.MEASURE, MeasureType.PENALTY, "beschikking tot opleggen last onder dwangsom"),
        (Kind.MEASURE, MeasureType.CLIENT_STOP, "beschikking tot handhaving"),  # no term of its own
        (Kind.RESPONSE, Sender.PROVIDER, "zienswijze"),
        (Kind.DOCUMENT, Sort.NEWS, "nieuwsbericht"),
    ],
)
def test_a_detail_chooses_a_narrower_sort_where_there_is_one(kind: str, detail: str, label: str):
    found = classification(kind, detail)

    assert found is not None
    assert found.sort.label == label


def test_a_report_is_published_under_article_3_1():
    found = classification(Variant.PERIODIC)

    assert found is not None
    assert found.category.article == "3.1"


def test_an_unknown_kind_has_no_terms():
    assert classification("poem") is None
