"""The words that stand before a person's name, and the ones that show that it is no person."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name and never before an organisation or a street; without a dot at the end, in lower case.
COURTESIES = _words("mevrouw mevr mw meneer mijnheer heer heren dhr juffrouw juf mej")
# All words that need no more than one name behind them.
TITLES = COURTESIES | _words("dr drs mr ir ing prof professor ds dokter dominee pastoor imam")
# Before a name, and just as often before an ordinary word with a capital: two words of a name are needed.
ROLES = _words(
    "cliënt cliënte bewoner bewoonster inwoner inwoonster melder meldster budgethouder zorgvrager "
    "deelnemer deelneemster medewerker medewerkster begeleider begeleidster teamleider teammanager "
    "zorgmanager manager directeur directrice bestuurder bestuursvoorzitter eigenaar eigenaresse vennoot "
    "coördinator zorgcoördinator toezichthouder inspecteur inspectrice onderzoeker consulent casemanager "
    "gedragswetenschapper psychiater psycholoog orthopedagoog huisarts verpleegkundige "
    "wijkverpleegkundige verzorgende mantelzorger vertegenwoordiger curator bewindvoerder mentor "
    "contactpersoon advocaat wethouder burgemeester griffier moeder vader zoon dochter broer zus "
    "echtgenoot echtgenote partner oma opa tante oom buurvrouw buurman vriend vriendin"
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
    "Samenwerking Bestuur Organisatie"
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
    "Consultancy & Jeugdhulp Thuis Zorgt"
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
