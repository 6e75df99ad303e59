"""Een gewone pagina heeft dezelfde links als een stuk: https, mailto, tel of een verwijzing binnen de
site.

Waarom: een adres als file: of een naam zonder punt werkt alleen binnen uw organisatie, en verraadt
namen van mappen en servers. Een adres als javascript: kan code uitvoeren.

Zo herstelt u het: zoek het openbare adres op, of haal de link of het pad weg.
"""

from collections.abc import Iterator

from generator.markdown.outline import outline
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.bodies import on_page
from generator.rules.known import Known
from generator.rules.links import after, internal_paths, refusal
from generator.rules.rule import Flaw, Rule, Scope


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each refused link and each internal path in the pages of the partnership."""
    for page in collection.pages:
        found = [link.span for link in outline(page.body).links if refusal(link.href)]
        paths = [span for _, span in internal_paths(page.body)]
        apart = [span for span in paths if not any(link <= span < after(link) for link in found)]
        for span in sorted((*found, *apart)):
            yield Flaw(path=page.path, span=on_page(page, span))


RULE = Rule(
    code="LNK021",
    name="page-link-not-allowed",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Link op een pagina niet toegestaan", "Link on a page not allowed"),
    message=Text(
        "een link of pad op deze pagina wijst naar een plaats die niet openbaar is of niet is toegestaan",
        "a link or path on this page leads to a place that is not public or not allowed",
    ),
    hint=Text(
        "gebruik een adres dat begint met https://, of haal de link weg",
        "use an address that starts with https://, or remove the link",
    ),
    source="contract: The body; contract: Where files are",
    check=check,
    legal=True,
)
