"""The words that stand before a person's name, and the ones that show that it is no person."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name and never before an organisation or a street; without a dot at the end, in lower case.
COURTESIES = _words("mevrouw mevr mw meneer mijnheer heer heren dhr hr juffrouw juf mej familie fam")
# All words that need no more than one name behind them.
TITLES = COURTESIES | _words("dr drs mr ir ing prof professor ds dokter dominee pastoor imam zuster")
# Before a name, and just as often before an ordinary word with a capital: two words of a name are needed.
ROLES = _words(
    "cliënt cliënte bewoner bewoonster inwoner inwoonster melder meldster budgethouder zorgvrager "
    "deelnemer deelneemster medewerker medewerkster begeleider begeleidster teamleider teammanager "
    "zorgmanager manager directeur directrice bestuurder bestuursvoorzitter eigenaar eigenaresse vennoot "
    "coördinator zorgcoördinator toezichthouder inspecteur inspectrice onderzoeker consulent casemanager "
    "gedragswetenschapper psychiater psycholoog orthopedagoog huisarts verpleegkundige "
    "wijkverpleegkundige verzorgende mantelzorger vertegenwoordiger curator bewindvoerder mentor "
    "contactpersoon advocaat wethouder burgemeester griffier moeder vader zoon dochter broer zus "
    "echtgenoot echtgenote partner oma opa tante oom buurvrouw buurman vriend vriendin collega "
    "locatiemanager kwaliteitsmedewerker klachtenfunctionaris teamcoach stagiair stagiaire vrijwilliger "
    "chauffeur notulist voorzitter secretaris gemachtigde ondergetekende fysiotherapeut ergotherapeut "
    "zorgverlener zorgboer zorgboerin raadslid fotograaf budgetbeheerder regisseur behandelaar melder "
    "auteur author naam voornaam achternaam contact gemeentesecretaris schoonmaker bewoners medewerkers"
)
# Before the one name by which a family calls somebody.
RELATIVES = _words(
    "moeder vader zoon dochter broer zus echtgenoot echtgenote oma opa tante oom buurvrouw buurman vriend "
    "vriendin neef nicht stiefvader stiefmoeder kleinzoon kleindochter schoondochter schoonzoon"
)
# Between two parts of a name.
LINKS = _words(
    "van de der den ten ter von da das do dos di del della du des la las le les los el al ben bin ibn"
)
# All small words with which a surname begins.
PREFIXES = LINKS | _words(
    "'s 't aan af am auf bij boven degli dei dem die don het in onder op over te thoe to toe tot uit unter "
    "vande vanden vander vom voor zu zum zur"
)
# With a capital after a title or an initial, and no name.
NO_NAMES = _words(
    "De Het Een En In Op Er Dit Deze Die Dat Wij We Zij Ze Hij Ik U Uw Ons Onze Voor Van Met Bij Om Aan "
    "Als Ook Na Naar Door Over Uit Te Tot Is Zijn Wat Wie Waar Hoe Wanneer Alle Geen Niet Nee Ja Zo Toen "
    "Daar Daarom Daarnaast Voorzitter Griffier Wethouder Directeur Minister Staatssecretaris Burgemeester "
    "Raad Raadslid Notaris Advocaat Rechter President Kamer Gemeente Gemeenten Gemeenteraad College "
    "Stichting Vereniging Coöperatie Zorg Welzijn Wonen Jeugd Jeugdwet Wmo Woo Awb Avg Wlz Zvw GGD GGZ "
    "VNG IGJ VWS BV NV Sociaal Sociale Maatschappelijke Ondersteuning Kwaliteit Toezicht Regio Bureau "
    "Team Dienst Afdeling Bedrijfsvoering Financiën Beleid Veiligheid Personeel Medicatie Inleiding "
    "Samenvatting Conclusie Oordeel Vervolg Bijlage Artikel Norm Nederland Amsterdam Onderzoek Rapport "
    "Aanbieder Aanbieders Cliënt Cliënten Inwoner Inwoners Beschermd Begeleiding Dagbesteding "
    "Huishoudelijke Publieke Operationele Financiële Human Administratie Rechtmatigheid Doelmatigheid "
    "Samenwerking Bestuur Organisatie Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Januari "
    "Februari Maart April Mei Juni Juli Augustus September Oktober November December Functie Datum Telefoon "
    "Adres Postbus Betreft Kenmerk Volgens Ook Aanwezig Afwezig Geachte Beste Nieuw Nieuwe Oud Wet "
    "Nationale Landelijke Landelijk Algemene Wijkteam IBAN BIC BSN AGB BIG VOG Philips Philadelphia Apple "
    "Collega Lezer Lezeres Ouder Ouders Raadsleden Allemaal Allen Bewoners Relatie Heer Mevrouw Redactie "
    "Jumbo Google Microsoft Na Dan Per Anders Bent Lees Dag Zie Kader Hun Take Rijk Koers Anker"
)
# What a name of an organisation, a street or an institution ends on.
ORGANISATION_ENDINGS = (
    "zorg", "groep", "begeleiding", "stichting", "ziekenhuis", "school", "kliniek", "straat", "laan", "plein",
    "fonds", "centrum", "hulp", "diensten", "coöperatie", "college", "instituut", "ondersteuning",
    "verpleging", "wonen", "advies", "advocaten", "accountants", "bewindvoering", "vervoer",
)  # fmt: skip
ORGANISATIONS = _words(
    "B.V. BV B.V N.V. NV VOF V.O.F. C.V. CV U.A. Zorg Groep Holding Beheer Partners Stichting Vereniging "
    "Welzijn Wonen Begeleiding Coaching Advies Support Care Services Academie Accountants Advocaten "
    "Consultancy & Jeugdhulp Thuis Zorgt MC UMC"
)
# Letters with dots that are no initials.
ABBREVIATIONS = _words(
    "B.V. N.V. C.V. V.O.F. U.A. B.A. W.A. G.G.D. G.G.Z. A.W.B. W.M.O. W.O.O. A.V.G. K.V.K. B.S.N. N.B. "
    "P.S. P.M. Z.O.Z. T.A.V. U.S. E.U. V.S. N.V.T. T.N.V. I.G.J. V.N.G. V.W.S. M.B.T. I.V.M."
)
# Before a single letter that counts instead of being an initial: 'bijlage A. Overzicht'.
COUNTED = _words(
    "bijlage onderdeel optie deel categorie artikel locatie groep variant vraag norm sub punt team "
    "scenario afdeling vitamine hepatitis onder lid hoofdstuk paragraaf thema fase type klasse plan"
)

# In front of a name that belongs to an organisation, a building or a place, in lower case.
ENTITIES = _words(
    "stichting vereniging coöperatie zorggroep aanbieder aanbieders zorgaanbieder organisatie locatie "
    "locaties woonvorm woongroep huize huis basisschool school ziekenhuis praktijk bureau kantoor "
    "advocatenkantoor accountantskantoor gemeente gemeenten regio provincie wijk park station sporthal "
    "kinderopvang firma team restaurant sint st museum hotel dagbesteding dagcentrum zorgboerderij "
    "thuiszorg methode syndroom ziekte ggd woningstichting halte bushalte thuishulp begeleiding opvang "
    "pension stadsdeel dorp stad straat koning koningin prins prinses groep hoeve hof dagopvang "
    "huiskamer afdeling uitgeverij universiteit hogeschool college"
)
# In front of a place; a surname that stands alone behind one of these is rather a village.
WHERE = _words("in te uit naar nabij rond langs omgeving tot vanuit richting station haven")
# What a brand or an institution ends on that begins as a person does, in lower case.
WELL_KNOWN = _words("heijn schweitzer ziekenhuis mc umc gasthuis")
# Behind the one who speaks; in front of one: 'zegt Roos'.
SPEAKING = _words(
    "vertelt vertelde zegt zei verklaart verklaarde belde belt meldt meldde noemt noemde antwoordt "
    "antwoordde vindt vond vraagt vroeg schrijft schreef mailt mailde"
)
# First names that are an ordinary word as well, of which the capital nearly always means somebody.
MOSTLY_NAMES = _words(
    "aad aagje aaltje aart abel abraham adam aletta amanda angel anita anouk arend arie armen axel barend "
    "bart bas beate ben benjamin berend bert bob bram bridget chris christin clarisse claus clement "
    "clementine daan dirk dolf donna dries eddy ellen els erica erna ernst ester evert fleur flora franca "
    "frank franke geert geertje gemma gil gloria gunter gust hank hannes hans helen hendrik henk henry "
    "ilse iris jaap jack jade jan janet jantje janus jeroen joe joel joep joke jonas jonathan joop jozef "
    "juan karen kees kelly kelvin ken klaas koen koert koos krijn kris krist kristen lee leon lies liesje "
    "lieven lolita lori lotje lou louis luis luk luuk maarten macha marc margarita margriet marina "
    "marjolein marlijn mart martino mary maxim maxime mees meg mia micha miep mies mietje mila "
    "mimi mirre mirte nadir nel nelson nick noel paco pascal penny pepita peter piet pim rachel ramin "
    "rani ria rik rinse rob robbert robert rowan ruby sara sari schalk sema sera serge siena sjaak soleil "
    "stef steven stoffel teddy thomas tibbe tiffany tjerk tommy ton toon toos trijntje truus uwe "
    "valentijn walter warren wies willie wim wout wouter yoni zander"
)
# Regions of the Netherlands that are surnames as well.
REGIONS = _words(
    "nederland holland brabant limburg zeeland friesland fryslan drenthe groningen overijssel gelderland "
    "utrecht flevoland veluwe twente achterhoek betuwe salland ijssel maas waal rijn rijnland eems dollard "
    "mook eemland westland kempen peel meierij rijnmond drechtsteden parkstad amstelland vecht gooi"
)
COMPASS = _words("noord noorder oost ooster zuid zuider west wester midden")
# What the name of an institution ends on that goes before a place: 'Omgevingsdienst Veluwe'.
ENTITY_ENDINGS = (
    "dienst", "diensten", "regio", "schap", "bank", "bedrijf", "zorg", "groep", "stichting", "centrum",
    "instituut", "archief", "bureau", "loket", "team", "kliniek", "lichaam", "voorziening", "park",
)  # fmt: skip
