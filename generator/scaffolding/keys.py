"""The keys of a draft, each from what was found."""

from collections.abc import Iterator

from generator.model.terms import Form, Kind, Variant
from generator.scaffolding.drafted import Drafted, Sure
from generator.scaffolding.evidence import Evidence
from generator.scaffolding.found_days import ADOPTED, VISITED, days_of
from generator.scaffolding.found_judgements import Judgements, judgements_of, verdict_of
from generator.scaffolding.found_parties import municipalities_of_text, providers_of_text, supervisors_of_text
from generator.scaffolding.found_recommendations import Recommended, recommendations_of
from generator.scaffolding.found_words import form_of, variant_of, year_in_title
from generator.scaffolding.front_matter import has_key
from generator.scaffolding.home import Home
from generator.scaffolding.yaml_words import entries, flow, quoted, word

_LONGEST_TITLE = 300
_FOUND = "zo staat het in het bestand."
_READ = "zo lijkt het in het bestand te staan; lees het na."
_KIND = {
    Sure.CERTAIN: "zo is het gevraagd.",
    Sure.LIKELY: "afgeleid uit de titel; klopt het niet, zet het stuk dan ook in de goede map.",
    Sure.TO_DECIDE: "uit het bestand blijkt niet wat voor stuk het is; dit is het meest voorkomende.",
}
_TO_CHOOSE = {
    Kind.MEASURE: ("measure", "kies correction, warning, administrative of civil."),
    Kind.RESPONSE: (
        "from_body",
        "kies van wie de reactie is: college, council, advisory-council, provider of een ander.",
    ),
    Kind.DOCUMENT: ("sort", "kies factsheet, framework, designation, evaluation, advice, letter of news."),
}


def keys_of(evidence: Evidence, kind: Kind, *, sure: Sure, home: Home) -> Iterator[Drafted]:
    """Give the keys that a document of this kind needs, and those for which something was found."""
    yield Drafted("id", home.id, Sure.CERTAIN, "het eerste kenmerk dat vrij is.")
    yield Drafted("kind", kind.value, sure, _KIND[sure])
    yield _title(evidence)
    yield Drafted("summary", "", Sure.TO_DECIDE, "schrijf hier zelf een paar zinnen in gewone taal.")
    yield from _parties(evidence, kind)
    yield from _adoption(evidence, kind)
    yield Drafted("publication_status", "draft", Sure.CERTAIN, "een nieuw stuk begint als concept.")
    if kind is Kind.VISIT_REPORT:
        yield from _report(evidence)
    if has_key(kind, "recommendations"):
        yield from _recommendations(evidence)
    if has_key(kind, "year"):
        yield _year(evidence)
    if kind in _TO_CHOOSE:
        key, why = _TO_CHOOSE[kind]
        yield Drafted(key, "", Sure.TO_DECIDE, why)
    yield from _pictures(evidence, home)


def _title(evidence: Evidence) -> Drafted:
    title = evidence.converted.title
    if len(title) > _LONGEST_TITLE:
        why = f"de titel is {len(title)} tekens; maak hem korter dan {_LONGEST_TITLE}."
        return Drafted("title", quoted(title), Sure.TO_DECIDE, why)
    if title:
        return Drafted(
            "title",
            quoted(title),
            Sure.LIKELY,
            "van het voorblad; maak er een titel van die een lezer begrijpt.",
        )
    return Drafted(
        "title", quoted("Titel invullen"), Sure.TO_DECIDE, "in het bestand is geen titel gevonden."
    )


def _parties(evidence: Evidence, kind: Kind) -> Iterator[Drafted]:
    codes, sure = municipalities_of_text(evidence)
    names = ", ".join(evidence.municipalities.name(code) for code in codes)
    why = f"{names}." if codes else "vul in om welke gemeenten het gaat; leeg is alle gemeenten."
    yield Drafted("municipalities", flow(codes) if codes else "", sure, why)
    if has_key(kind, "provider"):
        keys, sure = providers_of_text(evidence)
        why = (
            _who(evidence, keys)
            if keys
            else "zoek de sleutel op in providers.yml, of zet de aanbieder daar eerst bij."
        )
        yield Drafted("provider", _one_or_more(keys), sure, why)
    if kind is Kind.VISIT_REPORT:
        keys, sure = supervisors_of_text(evidence)
        why = _why(sure, "kies een sleutel onder supervisors in partnership.yml.")
        yield Drafted("supervisor", _one_or_more(keys), sure, why)


def _one_or_more(keys: tuple[str, ...]) -> str:
    if len(keys) == 1:
        return word(keys[0])
    return flow(keys) if keys else ""


def _who(evidence: Evidence, keys: tuple[str, ...]) -> str:
    """Name the providers that were found; of a natural person only what is public."""
    providers = evidence.around.collection.providers
    names = (
        item.shown_as or "een persoon" if item.natural_person else item.name
        for item in map(providers.get, keys)
        if item
    )
    return f"{', '.join(names)}."


def _adoption(evidence: Evidence, kind: Kind) -> Iterator[Drafted]:
    if kind is Kind.RESPONSE:
        return
    days, sure = days_of(evidence, ADOPTED)
    if kind in {Kind.VISIT_REPORT, Kind.ANNUAL_REPORT} and days:
        yield Drafted(
            "adopting_body", "supervisor", Sure.LIKELY, "een rapport is van de toezichthouder zelf."
        )
    if days:
        why = _FOUND if sure is Sure.CERTAIN else _READ
        yield Drafted("adopted_on", word(days[-1]), sure, why)
    else:
        yield Drafted("adopted_on", "", Sure.TO_DECIDE, "vul de dag in zodra het stuk is vastgesteld.")


def _report(evidence: Evidence) -> Iterator[Drafted]:
    variant, sure = variant_of(evidence)
    form, form_sure = form_of(evidence, variant)
    choose = f"kies {_options(Form)}."
    yield Drafted("form", form.value if form else "", form_sure, _why(form_sure, choose))
    choose = f"kies {_options(Variant)}."
    yield Drafted("variant", variant.value if variant else "", sure, _why(sure, choose))
    days, sure = days_of(evidence, VISITED)
    why = _why(sure, "vul de dagen van het bezoek in.")
    yield Drafted("visited_on", flow(days) if days else "", sure, why)
    verdict, sure = verdict_of(evidence)
    why = _why(
        sure, "kies meets, partly, does-not-meet of none: zoals het in het rapport staat, nooit berekend."
    )
    yield Drafted("verdict", verdict.value if verdict else "", sure, why)
    yield from _judgements(judgements_of(evidence), evidence)


def _options(terms: type[Form] | type[Variant]) -> str:
    return ", ".join(f"{term.value} ({term.label})" for term in terms)


def _why(sure: Sure, decide: str) -> str:
    return {Sure.CERTAIN: _FOUND, Sure.LIKELY: _READ, Sure.TO_DECIDE: decide}[sure]


def _judgements(found: Judgements, evidence: Evidence) -> Iterator[Drafted]:
    if not found.judged:
        if evidence.around.collection.frameworks:
            why = "kies het toetsingskader uit frameworks.yml en zet per norm het oordeel."
            yield Drafted("framework", "", Sure.TO_DECIDE, why)
        return
    why = "het kader waar de tabel met oordelen het best bij past."
    yield Drafted("framework", word(found.framework), Sure.LIKELY, why)
    rest = (
        f" {found.unknown} rijen van de tabel passen bij geen norm: vul die zelf aan."
        if found.unknown
        else ""
    )
    rows = ((("norm", word(item.norm)), ("verdict", item.verdict.value)) for item in found.judged)
    sure = Sure.LIKELY if found.unknown else Sure.CERTAIN
    yield Drafted("judgements", entries(rows), sure, "uit de tabel met oordelen." + rest)


def _recommendations(evidence: Evidence) -> Iterator[Drafted]:
    found, sure = recommendations_of(evidence)
    if not found:
        yield Drafted(
            "recommendations", "", sure, "geen tabel of lijst met aanbevelingen gevonden; vul ze zelf in."
        )
        return
    lacking = sum(not item.to for item in found), sum(item.due is None for item in found)
    rest = (
        f" Nog in te vullen: {lacking[0]} keer voor wie, {lacking[1]} keer de termijn."
        if any(lacking)
        else ""
    )
    rows = (_recommendation(number, item) for number, item in enumerate(found, start=1))
    yield Drafted("recommendations", entries(rows), sure, "uit het bestand overgenomen." + rest)


def _recommendation(number: int, item: Recommended) -> list[tuple[str, str]]:
    row = [("id", f"A{number}"), ("text", quoted(item.text))]
    row += [("to", word(item.to))] if item.to else []
    return row + ([("due", word(item.due))] if item.due else [])


def _year(evidence: Evidence) -> Drafted:
    year = year_in_title(evidence)
    if year:
        return Drafted("year", str(year), Sure.LIKELY, "het jaar in de titel.")
    return Drafted("year", "", Sure.TO_DECIDE, "vul in over welk jaar het gaat.")


def _pictures(evidence: Evidence, home: Home) -> Iterator[Drafted]:
    names = [home.named(picture).name for picture in evidence.converted.pictures]
    if names:
        rows = (
            (("file", word(name) if "." not in name else quoted(name)), ("role", "annex")) for name in names
        )
        yield Drafted("attachments", entries(rows), Sure.CERTAIN, "de afbeeldingen uit het bestand.")
