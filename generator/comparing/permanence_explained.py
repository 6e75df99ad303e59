"""What a broken promise of permanence means for its reader, and what to do: for `toezicht explain`."""

EXPLANATIONS = {
    "address-vanished": (
        "Een adres dat openbaar was, blijft bestaan. Er staan verwijzingen naar in brieven, raadsstukken "
        "en andere sites. Is een stuk niet meer openbaar, dan zegt een pagina op hetzelfde adres dat het "
        "weg is en waarom. Dat gebeurt vanzelf als de bron blijft staan met de status 'withdrawn' "
        "(ingetrokken) of 'suspended' (geschorst), en als 'Openbaar op' (published_on) blijft staan. Is "
        "de reden (why) 'privacy' of 'court' (de rechter), dan zegt die pagina niets over de inhoud, en "
        "haalt u de tekst uit de bron. Wat weg moest, is al weg van de site; alleen wat nieuw of anders "
        "is, wacht tot het adres weer iets zegt. Dit geldt ook voor een stuk dat terugging naar 'draft' "
        "(in voorbereiding) of 'not-public' (niet openbaar)."
    ),
    "id-reused": (
        "Een kenmerk hoort bij één stuk, voor altijd. Wie het oude kenmerk in een brief heeft, moet niet "
        "bij een ander stuk uitkomen. Een ander soort stuk krijgt ook een ander adres, en dan loopt het "
        "oude adres dood. Geef het nieuwe stuk een nieuw kenmerk en een nieuw bestand. Laat het oude stuk "
        "staan, of trek het in."
    ),
    "changed-without-version": (
        "Een stuk dat openbaar is, verandert niet ongemerkt: een lezer, een aanbieder of een rechter moet "
        "kunnen zien dat er iets is gewijzigd, en wat. Het gaat om titel, samenvatting, tekst, oordeel, "
        "normen, aanbevelingen, dagen van bezoek, de woorden van de aanbieder, weggelakte plekken en "
        "bijlagen. Zet onder 'Versies' (versions) een nieuwe regel met nummer, dag en een zin in gewone "
        "woorden. Zijn er persoonsgegevens weggehaald, beschrijf ze dan niet: 'persoonsgegevens "
        "weggehaald' is genoeg. De stand van aanbevelingen, stappen na het rapport, procedures en "
        "verwijzingen mogen veranderen zonder nieuwe regel. Tot de regel er staat, blijft de vorige tekst "
        "op de site."
    ),
    "version-removed": (
        "De lijst met versies vertelt wat er met een stuk gebeurde. Een regel die openbaar was, verdwijnt "
        "niet en krijgt geen ander nummer of een andere dag. Zet de regel terug zoals hij was. De zin "
        "erbij mag u wel verbeteren. Klopte er iets niet, schrijf dat dan in een nieuwe regel."
    ),
    "publication-day-changed": (
        "Vanaf de dag van openbaarmaking lopen termijnen, en feeds en zoekmachines onthouden hem. Daarom "
        "verandert 'Openbaar op' (published_on) niet meer zodra een stuk openbaar is. Zet de oude dag "
        "terug. Klopte die echt niet, zet dan onder 'Versies' (versions) een nieuwe regel die dat zegt."
    ),
    "previous-site-out-of-reach": (
        "Een samenwerkingsverband met fouten houdt zijn vorige site. Daarvoor zijn de bronnen van die "
        "site nodig; 'toezicht build' bewaart ze in de map .site-builds, naast de site. Op een computer "
        "die elke keer leeg begint, zijn ze er niet. Zonder die bronnen zou de hele site van dit "
        "samenwerkingsverband verdwijnen, en daarom is nu niets getoond: de oude site blijft staan. "
        "Herstel de fouten en bouw opnieuw. Moet er vandaag iets weg, herstel dan eerst de fouten of bouw "
        "op de computer waar .site-builds wel staat."
    ),
    "partnership-vanished": (
        "De vorige site had een samenwerkingsverband dat er nu niet meer is. Al zijn adressen lopen dan "
        "dood. Ook een samenwerkingsverband dat stopt, houdt zijn map: met 'Beëindigd' (ended) staat op "
        "elke pagina dat het voorbij is. Kreeg het een andere naam, dan sturen de oude adressen door "
        "zodra de oude naam onder 'Oude sleutels' (formerly) staat."
    ),
    "earlier-key-dropped": (
        "Kreeg een samenwerkingsverband een andere naam, dan sturen de adressen met de oude naam door, "
        "zolang die naam onder 'Oude sleutels' (formerly) staat. In brieven en raadsstukken blijven die "
        "oude adressen staan, hoe lang geleden het ook is. Daarom blijft een naam daar altijd."
    ),
}
