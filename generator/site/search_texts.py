"""What the scripts of the search page say; they hold it in Dutch, and the page gives them other languages."""

from generator.site.texts import N_

SCRIPT = (
    N_("Alle gemeenten"),
    N_("Bedoelde u"),
    N_("Bezig met zoeken…"),
    N_("Een deel van de zoekmachine kwam niet goed aan. U ziet hieronder de nieuwste stukken."),
    N_("Geen stuk heeft alle woorden. Dit zijn de stukken die er het meest op lijken."),
    N_("Geldt niet meer"),
    N_("Gekozen filters"),
    N_("Gevonden via"),
    N_("Meer resultaten"),
    N_("Naar {site}"),
    N_("Niets gevonden met deze filters"),
    N_("Niets gevonden voor “{query}”"),
    N_("Probeer het opnieuw"),
    N_("U ziet {shown} van {total} stuk."),
    N_("U ziet {shown} van {total} stukken."),
    N_("Verwijder filter {label}:"),
    N_("Volg {label} via RSS"),
    N_("Wis filters"),
    N_("Zoeken lukt nu niet"),
    N_("Zoeken lukt nu niet. U ziet hier de nieuwste stukken"),
    N_("of blader in de lijsten onderaan."),
    N_("{n} gekozen"),
    N_("{n} resultaat"),
    N_("{n} resultaat voor “{query}”"),
    N_("{n} resultaten"),
    N_("{n} resultaten voor “{query}”"),
    N_("{n} stuk"),
    N_("{n} stukken"),
    N_("nieuwste eerst"),
)
"""Every text of `theme/assets/search-*.js`; `{name}` is where the script puts a value."""
