"""De naam van een zelfstandige staat ook niet in een eerdere versie van een bestand.

Waarom: wie een naam weghaalt, haalt hem niet uit git. De naam van een zelfstandige is een
persoonsgegeven en blijft zo te lezen voor iedereen die bij de bronnen kan.

Zo herstelt u het: laat de beheerder de tak herschrijven voordat hij wordt samengevoegd (met 'git
rebase -i'), zodat de naam in geen commit meer voorkomt. Staat de tak al op de server, zeg het dan
de functionaris voor gegevensbescherming. De stappen staan in docs/geschiedenis.md.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.history import History
from generator.model.text import Text
from generator.reading.layout import position
from generator.rules.folding import fold
from generator.rules.gone import NAMED_HERE, flaw_at
from generator.rules.known import Known
from generator.rules.private_names import is_in_file_name
from generator.rules.rule import Flaw, Rule, Scope


def check(history: History, known: Known) -> Iterator[Flaw]:
    """Point at the first place of each name that came and went."""
    names = known.private_names
    met = set(names.found_in(fold(history.kept)))
    for passed in history.passed:
        if passed.is_gone and is_in_file_name(names, passed.path):
            yield flaw_at(passed)
        if not passed.path or not passed.is_text or position(passed.path).role in NAMED_HERE:
            continue
        for trace in names.found_in(fold(passed.source)):
            places = trace.places(passed.source)
            if places and trace not in met:
                met.add(trace)
                yield flaw_at(passed, places[0][0], end=places[0][1])


RULE = Rule(
    code="RED091",
    name="natural-person-passed",
    severity=Severity.ERROR,
    scope=Scope.HISTORY,
    title=Text("Naam van een zelfstandige in de geschiedenis", "Self-employed person in the history"),
    message=Text(
        "een eerdere versie (commit {commit}) heeft hier de naam van een aanbieder die een "
        "natuurlijk persoon is; die is nu weg, maar blijft te lezen",
        "commit {commit} puts the name of a provider who is a natural person here; it is gone now and can "
        "still be read",
    ),
    hint=Text(
        "laat de beheerder de eerdere versies opschonen (git rebase -i {commit}^); staan ze al op de "
        "server, zeg het dan de functionaris gegevensbescherming (docs/geschiedenis.md)",
        "rewrite the branch with 'git rebase -i {commit}^' so that it stands nowhere; if it was pushed, "
        "tell the privacy officer (docs/geschiedenis.md)",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5, 17 en 33",
    check=check,
    legal=True,
)
