"""The articles of law that the pages about supervision rest on, each with its source and first day."""

from dataclasses import dataclass
from datetime import date

from generator.site.texts import N_

_WETTEN = "https://wetten.overheid.nl/"
_WMO, _AWB, _WOO = "BWBR0035362", "BWBR0005537", "BWBR0045754"
_WMO_SINCE, _WOO_SINCE = date(2015, 1, 1), date(2022, 5, 1)
_AWB_SINCE = date(1998, 1, 1)  # title 5.2 on supervision; the third instalment of the Awb


@dataclass(frozen=True, slots=True)
class Article:
    """An article of law and, in plain Dutch, what it says."""

    name: str
    url: str
    says: str
    since: date


ARTICLES = (
    Article(
        N_("Wmo 2015, artikel 6.1"),
        f"{_WETTEN}{_WMO}",
        N_(
            "Het college van elke gemeente wijst de toezichthouder aan. Die mag dossiers inzien als het "
            "nodig is, en houdt daarna geheim wat de zorgverlener geheim moest houden."
        ),
        _WMO_SINCE,
    ),
    Article(
        N_("Wmo 2015, artikel 3.1"),
        f"{_WETTEN}{_WMO}",
        N_("Hulp moet van goede kwaliteit zijn: veilig, doeltreffend, doelmatig en gericht op de cliënt."),
        _WMO_SINCE,
    ),
    Article(
        N_("Wmo 2015, artikel 3.4"),
        f"{_WETTEN}{_WMO}",
        N_("Een aanbieder meldt elke calamiteit en elk geweld bij de hulp meteen bij de toezichthouder."),
        _WMO_SINCE,
    ),
    Article(
        N_("Wmo 2015, artikel 6.2"),
        f"{_WETTEN}{_WMO}",
        N_("De Inspectie Gezondheidszorg en Jeugd bekijkt elk jaar hoe gemeenten dit toezicht uitvoeren."),
        _WMO_SINCE,
    ),
    Article(
        N_("Algemene wet bestuursrecht, artikel 5:11 tot en met 5:20"),
        f"{_WETTEN}{_AWB}",
        N_("Wat een toezichthouder mag, en dat iedereen moet meewerken."),
        _AWB_SINCE,
    ),
    Article(
        N_("Wet open overheid, hoofdstuk 5"),
        f"{_WETTEN}{_WOO}",
        N_("Om welke redenen informatie van de overheid niet openbaar is."),
        _WOO_SINCE,
    ),
)


def articles_on(day: date) -> tuple[Article, ...]:
    """Give the articles that are in force on a day."""
    return tuple(article for article in ARTICLES if article.since <= day)
