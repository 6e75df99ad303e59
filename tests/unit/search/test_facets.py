from generator.search.facets import facets


def test_a_natural_person_is_never_a_value(library):
    values = dict(facets(library))["provider"]

    labels = [value.label for value in values]

    assert labels == ["De Linde", "Populier Zorg"]


def test_what_holds_for_all_members_has_every_municipality(library):
    place = next(at for at, document in enumerate(library) if document.covers_all)

    values = dict(facets(library))["municipality"]

    assert [value.value for value in values if place in value.documents] == ["gm9001", "gm9002"]


def test_the_newest_document_gives_the_label(make):
    newest = make(2, kind_label="Nieuwe naam")

    values = dict(facets([newest, make(1)]))["kind"]

    assert [(value.label, value.documents) for value in values] == [("Nieuwe naam", (0, 1))]
