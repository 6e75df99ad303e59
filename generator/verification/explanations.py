"""What a fault of a built folder means for its reader, and what to do: the text of `toezicht explain`."""

EXPLANATIONS = {
    "page-not-permitted": (
        "Een pagina mag er alleen staan als het stuk openbaar is, of als het openbaar was en nu is "
        "ingetrokken. De controle bepaalt dat zelf opnieuw, uit de bron en het moment. Hier komt zij tot "
        "een ander antwoord dan het programma dat de site maakte. Zet de site niet online. Kijk in de "
        "bron naar de status en de datums, en meld het verschil."
    ),
    "page-missing": (
        "Elk openbaar stuk heeft een eigen pagina. Zonder die pagina is een besluit om te publiceren niet "
        "uitgevoerd, en leiden verwijzingen nergens heen. Bouw de site opnieuw. Helpt dat niet, dan zit "
        "de fout in het programma en niet in uw tekst."
    ),
    "title-of-closed-document": (
        "De titel van een stuk dat niet openbaar is, mag nergens op de site staan: ook niet in een lijst, "
        "een feed of een omschrijving. Wie de titel leest, weet al dat het stuk er is. Een titel telt "
        "niet mee als een openbaar stuk, een pagina of een begrip ook zo heet. Zoek eerst of u de titel "
        "zelf in een openbare tekst of op een pagina hebt gezet. Zo niet, meld het dan."
    ),
    "id-of-closed-document": (
        "Het kenmerk van een stuk in voorbereiding mag nergens op de site staan, ook niet in een adres. "
        "Uit een kenmerk blijkt dat er een onderzoek loopt. Vaak staat het in een verwijzing naar een "
        "stuk dat nog niet openbaar is. Haal die verwijzing weg of wacht tot beide stukken openbaar zijn."
    ),
    "text-of-closed-document": (
        "Acht woorden achter elkaar uit een stuk dat niet openbaar is, zijn een spoor van dat stuk. "
        "Zinnen die ook in een openbare bron staan, tellen niet mee. De gevonden woorden staan niet in "
        "deze melding, want die kan zelf openbaar worden. Vergelijk het bestand met de genoemde bron, zet "
        "de site niet online en meld het."
    ),
    "file-of-closed-document": (
        "Een bijlage hoort bij het stuk dat haar noemt. Dit bestand is gelijk aan een bijlage die geen "
        "enkel openbaar stuk noemt. De naam doet er niet toe: de inhoud is vergeleken. Zet de site niet "
        "online, haal het bestand weg en bouw opnieuw."
    ),
    "name-of-person": (
        "Een aanbieder kan een natuurlijk persoon zijn. Dan mag alleen openbaar worden wat bij 'Getoond "
        "als' (shown_as) staat. De naam en de handelsnamen mogen nergens op de site staan, ook niet in "
        "een adres of in de naam van een bestand. Dat geldt ook als een openbaar stuk de naam noemt. De "
        "naam staat niet in deze melding. Zet de site niet online. Schrijf in de bron wat bij shown_as "
        "staat, en zorg dat shown_as zelf geen naam is."
    ),
    "page-without-title": (
        "De titel staat in het tabblad en in de lijst met zoekresultaten, en een schermlezer leest haar "
        "als eerste voor (WCAG 2.4.2). Kijk of de bron een titel heeft. Heeft zij die, dan ontbreekt de "
        "titel in het thema."
    ),
    "page-without-language": (
        "Een schermlezer kiest zijn uitspraak aan de hand van de taal van de pagina (WCAG 3.1.1). De taal "
        "staat in het thema, in het eerste label van de pagina. Waarschijnlijk is daar iets veranderd."
    ),
    "not-one-h1": (
        "Elke pagina heeft één kop van niveau 1: de titel. Wie met een schermlezer van kop naar kop gaat, "
        "weet dan waar de pagina begint. De titel uit de bron wordt vanzelf die kop. Gebruik in de tekst "
        "zelf koppen vanaf niveau 2."
    ),
    "broken-link": (
        "Een verwijzing binnen de site moet uitkomen bij een bestand dat er is. Vaak is het stuk "
        "hernoemd, of is het niet meer openbaar. Zoek de verwijzing in de bron van deze pagina en pas "
        "haar aan, of haal haar weg."
    ),
    "broken-anchor": (
        "Het deel na # in een verwijzing noemt een plek op een pagina, meestal een kop. Verandert de kop, "
        "dan verandert die naam ook. Open de pagina waar de verwijzing heen gaat, en neem de naam van de "
        "plek over."
    ),
    "loads-from-elsewhere": (
        "Laadt een pagina iets van een andere site, dan ziet die site wie de pagina leest. Dat past niet "
        "bij een site van de overheid, en de pagina werkt niet meer als de andere site uitvalt. Zet het "
        "lettertype, het plaatje of het script bij de eigen bestanden. Een gewone verwijzing naar een "
        "andere site mag wel."
    ),
    "inline-code": (
        "De site staat alleen script en stijl toe uit eigen bestanden. Zo kan tekst die ergens in een "
        "pagina komt, nooit worden uitgevoerd. Een browser die zich aan die regel houdt, laat dit deel "
        "dus niet werken. Zet het in een bestand van het thema, of haal het uit de bron."
    ),
    "broken-feed": (
        "Een feed is een bestand dat andere programma’s lezen om nieuwe stukken te tonen. Dit bestand is "
        "niet goed gevormd, dus wie de site volgt, krijgt niets meer te zien. Bouw de site opnieuw. Helpt "
        "dat niet, dan zit de fout in het programma."
    ),
    "broken-feed-link": (
        "Wie de site volgt, opent stukken met de verwijzingen uit de feed. Deze leidt niet naar een "
        "bestand van de site. Vaak klopt 'Adres van de site' (site_url) in de instellingen niet met de "
        "plek waar de site staat. Pas het aan en bouw opnieuw."
    ),
    "broken-list-of-publications": (
        "In publications.json staat per adres wat openbaar is. De volgende keer dat de site wordt "
        "gemaakt, kijkt het programma daarin of er niets ongemerkt veranderde of verdween. Dat kan nu "
        "niet. Bouw de site opnieuw. Helpt dat niet, dan zit de fout in het programma."
    ),
    "list-of-publications-disagrees": (
        "In publications.json staat elk openbaar stuk, en elk stuk dat is ingetrokken of geschorst. Van "
        "een stuk dat weg is, staan er alleen adres, kenmerk, status en dag: zelfs een controlegetal van "
        "een korte tekst is te raden. Hier staat een stuk te veel of te weinig, of te veel over een stuk. "
        "De fout zit in het programma. Zet de site niet online en meld het."
    ),
    "secret-on-site": (
        "U gaf met --secrets een lijst met teksten die nergens mogen staan. Een ervan staat hier. De "
        "melding noemt de regel van uw lijst en niet de tekst, want een melding kan zelf openbaar worden. "
        "Er is ook gekeken in codes, in ingepakte delen, in pdf’s en in namen van bestanden. Zet de site "
        "niet online. Haal de tekst uit de bron of uit de bijlage, en bouw opnieuw."
    ),
    "personal-data-on-site": (
        "Op een pagina staat iets dat op een persoonsgegeven lijkt, en dat in geen enkele openbare bron "
        "staat. Het komt dus ergens anders vandaan, zoals uit het thema. Is het van een organisatie, of "
        "mag het openbaar zijn? Zet het dan in allow.yml van het samenwerkingsverband. Haal het anders "
        "weg."
    ),
    "file-not-read": (
        "Dit bestand is kapot, of het is op slot met een wachtwoord, of het is ingepakt op een manier die "
        "dit programma niet kent. Niemand kan dan zeggen of er iets in staat dat niet openbaar mag zijn. "
        "Wat niet is na te kijken, hoort niet op de site."
    ),
    "file-too-large": (
        "Er is een grens aan wat per bestand wordt nagekeken. Een klein bestand dat uitpakt tot iets heel "
        "groots, kan de controle anders laten vastlopen. Van dit bestand is maar een deel gezien. Splits "
        "het, of haal het weg."
    ),
    "link-in-site": (
        "Een symbolische link is een bestand dat naar een ander bestand wijst. Een webserver volgt hem "
        "vaak, ook naar een plek buiten de site. Het programma maakt zulke links niet en volgt ze niet. "
        "Zet op de plek van de link het bestand zelf."
    ),
}
