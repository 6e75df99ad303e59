"""The pages of the themes: what a theme is about, and every public document about it."""

from collections.abc import Iterator
from dataclasses import replace

from generator.languages.phrase import Phrase
from generator.site.listing import Listing, pages_of
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

THEMES = Link("themas/", N_("Thema’s"))

INTRODUCTIONS: dict[str, str] = {
    "veiligheid": N_(
        "Is de hulp veilig? Denk aan brandveiligheid, agressie en wat er gebeurt na een incident."
    ),
    "personeel": N_("Zijn er genoeg mensen, en kunnen zij hun werk goed doen? Ook de VOG hoort hierbij."),
    "medicatie": N_("Hoe gaat een aanbieder om met medicijnen: bewaren, geven en opschrijven."),
    "clientgerichtheid": N_("Past de hulp bij wat iemand nodig heeft en zelf wil?"),
    "clientenrechten": N_("Weten mensen waar zij recht op hebben, en mogen zij meepraten en beslissen?"),
    "administratie": N_("Staat in het dossier wat is afgesproken, en kloppen de gegevens?"),
    "klachten-en-meldcode": N_(
        "Kan iemand een klacht kwijt, en weet de aanbieder wat te doen bij huiselijk geweld of mishandeling?"
    ),
    "samenwerking": N_("Werkt een aanbieder goed samen met de gemeente, de familie en andere hulpverleners?"),
    "doelmatigheid": N_("Helpt de hulp, en wordt het geld goed besteed?"),
    "rechtmatigheid": N_("Is de hulp gegeven waarvoor is betaald, en volgens de regels?"),
    "bestuur-en-toezicht": N_("Hoe een organisatie wordt bestuurd, en hoe het toezicht zelf is geregeld."),
}
"""What each theme of the shipped list is about, in one sentence."""


def themes_of(documents: tuple[PublicDocument, ...]) -> tuple[Listing, ...]:
    """Divide the documents by theme, in order of name; a document can have more than one."""
    found: dict[str, list[PublicDocument]] = {}
    labels: dict[str, str] = {}
    for document in documents:
        for theme in document.themes:
            found.setdefault(theme.key, []).append(document)
            labels.setdefault(theme.key, theme.label)
    return tuple(
        Listing(
            f"thema/{key}/",
            N_("Thema: %(name)s", name=Phrase(labels[key])),
            tuple(found[key]),
            Phrase(labels[key]),
            intro=INTRODUCTIONS.get(key, ""),
            trail=(THEMES,),
        )
        for key in sorted(found, key=lambda key: (labels[key].casefold(), key))
    )


def theme_sheets(documents: tuple[PublicDocument, ...]) -> Iterator[Sheet]:
    """Give the list of the themes that occur, and the page of each."""
    themes = themes_of(documents)
    if not themes:
        return
    title = N_("Waar gaat het toezicht over?")
    description = N_("De onderwerpen waarnaar de toezichthouder keek.")
    yield Sheet(THEMES.address, "themes.html", title, {"themes": themes}, description, active="zoeken/")
    for theme in themes:
        for sheet in pages_of(theme, active="zoeken/"):
            yield replace(sheet, template="theme.html")
