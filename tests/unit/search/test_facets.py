from generator.search.facets import facets, facets_of_all


def having(facet, value):
    at = [key for key, _label in facet.values].index(value)
    return [place for place, found in enumerate(facet.column) if at in facet.combinations[found]]


def by_name(found):
    return {facet.name: facet for facet in found}


def test_a_natural_person_is_never_a_value(library):
    provider = by_name(facets(library))["provider"]

    labels = [label for _value, label in provider.values]

    assert labels == ["De Linde", "Populier Zorg"]


def test_what_holds_for_all_members_has_every_municipality(library):
    place = next(at for at, document in enumerate(library) if document.covers_all)

    municipality = by_name(facets(library))["municipality"]

    assert place in having(municipality, "gm9001")
    assert place in having(municipality, "gm9002")


def test_the_newest_document_gives_the_label(make):
    newest = make(2, kind_label="Nieuwe naam")

    kind = by_name(facets([make(1), newest]))["kind"]

    assert kind.values == (("preventive", "Nieuwe naam"),)


def test_together_the_providers_of_each_partnership_are_told_apart(make):
    sites = [(("proef", "Proef"), [make(1)]), (("ander", "Ander"), [make(2)])]

    found = by_name(facets_of_all(sites))

    assert [value for value, _label in found["provider"].values] == ["ander/de-linde", "proef/de-linde"]
    assert having(found["partnership"], "ander") == [1]
