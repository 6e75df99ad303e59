from dataclasses import replace

import pytest
import site_sample_documents as items

from generator.model.terms import Form, MeasureKind, MeasureType, Variant
from generator.site.facts import extra_facts_of, facts_of
from generator.staging.public_document import PublicDocument, Sanction


@pytest.fixture
def report() -> PublicDocument:
    made = items.report(1)
    assert made.inspection is not None
    signal = replace(made.inspection, form=Form.REACTIVE, variant=Variant.SIGNAL)
    return replace(made, inspection=signal)


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ({}, "Signaalgestuurd onderzoek (reactief toezicht)"),
        (
            {"own_variant": "Proactief na signaal"},
            "Proactief na signaal (in de landelijke telling: signaalgestuurd onderzoek, reactief toezicht)",
        ),
        (
            {"own_form": "Toezicht achteraf"},
            "Signaalgestuurd onderzoek (toezicht achteraf; in de landelijke telling: reactief toezicht)",
        ),
        (
            {"own_variant": "Proactief na signaal", "own_form": "Toezicht achteraf"},
            "Proactief na signaal (in de landelijke telling: signaalgestuurd onderzoek, reactief toezicht)",
        ),
    ],
)
def test_a_word_of_the_region_has_the_canonical_one_beside_it(
    report: PublicDocument, own: dict[str, str], told: str
) -> None:
    assert report.inspection is not None
    document = replace(report, inspection=replace(report.inspection, **own))  # type: ignore[arg-type]

    facts = {fact.label: fact.links[0].label for fact in extra_facts_of(document) if fact.links}

    assert facts["Soort onderzoek"] == told


def test_a_measure_keeps_the_words_of_the_region_too(report: PublicDocument) -> None:
    sanction = Sanction(
        MeasureKind.WARNING, MeasureType.ORDER, "", None, None, "", None, own_measure="Gele kaart"
    )

    facts = {fact.label: fact.links for fact in facts_of(replace(report, sanction=sanction))}

    assert facts["Maatregel"][0].label == "Gele kaart (in de landelijke telling: waarschuwing)"
    assert facts["Soort maatregel"][0].label == "Bevel of aanwijzing"
