"""The words that stand before a person's name, and the ones that show that it is no person."""

# Before a name; without a dot at the end, in lower case.
TITLES = frozenset(
    "mevrouw mevr mw meneer mijnheer heer dhr dr drs mr ir ing prof professor ds dokter zuster broeder pastoor "
    "dominee imam juffrouw juf meester mej".split()
)
# Before a name, and just as often before an ordinary word with a capital: two words of a name are needed.
ROLES = frozenset(
    "cliënt cliënte bewoner bewoonster inwoner inwoonster melder meldster budgethouder zorgvrager deelnemer "
    "deelneemster medewerker medewerkster begeleider begeleidster teamleider teammanager zorgmanager manager "
    "directeur directrice bestuurder bestuursvoorzitter eigenaar eigenaresse vennoot coördinator zorgcoördinator "
    "toezichthouder inspecteur inspectrice onderzoeker consulent casemanager gedragswetenschapper psychiater "
    "psycholoog orthopedagoog huisarts verpleegkundige wijkverpleegkundige verzorgende mantelzorger "
    "vertegenwoordiger curator bewindvoerder mentor contactpersoon advocaat wethouder burgemeester griffier "
    "moeder vader zoon dochter broer zus echtgenoot echtgenote partner oma opa tante oom buurvrouw buurman "
    "vriend vriendin dhr".split()
)
PREFIXES = frozenset(
    "van de der den het ten ter te in op 't 's von zu da dos do di del della du la le l' el al ben bin ibn aan bij "
    "uit over onder voor tot vande vander".split()
)
# With a capital after a title or an initial, and no name.
NO_NAMES = frozenset(
    "De Het Een En In Op Er Dit Deze Die Dat Wij We Zij Ze Hij Ik U Uw Ons Onze Voor Van Met Bij Om Aan Als Ook Na "
    "Naar Door Over Uit Te Tot Is Zijn Wat Wie Waar Hoe Wanneer Alle Geen Niet Nee Ja Zo Toen Daar Daarom Daarnaast "
    "Voorzitter Griffier Wethouder Directeur Minister Staatssecretaris Burgemeester Raad Raadslid Notaris Advocaat "
    "Rechter President Kamer Gemeente Gemeenten Gemeenteraad College Stichting Vereniging Coöperatie Zorg Welzijn "
    "Wonen Jeugd Jeugdwet Wmo Woo Awb Avg Wlz Zvw GGD GGZ VNG IGJ VWS BV NV Sociaal Sociale Maatschappelijke "
    "Ondersteuning Kwaliteit Toezicht Regio Bureau Team Dienst Afdeling Bedrijfsvoering Financiën Beleid Veiligheid "
    "Personeel Medicatie Inleiding Samenvatting Conclusie Oordeel Vervolg Bijlage Artikel Norm Nederland Amsterdam "
    "Onderzoek Rapport Aanbieder Aanbieders Cliënt Cliënten Inwoner Inwoners Beschermd Begeleiding Dagbesteding "
    "Huishoudelijke Administratie Rechtmatigheid Doelmatigheid Samenwerking Bestuur Organisatie".split()
)
# What a name of an organisation, a street or an institution ends on.
ORGANISATION_ENDINGS = (
    "zorg", "groep", "begeleiding", "stichting", "huis", "school", "kliniek", "straat", "laan", "plein", "weg",
    "fonds", "centrum", "hulp", "dienst", "diensten", "coöperatie", "college", "instituut", "ondersteuning",
    "verpleging", "wonen", "advies", "advocaten", "accountants", "bewindvoering", "vervoer", "thuis", "hoeve",
)  # fmt: skip
ORGANISATIONS = frozenset(
    "B.V. BV B.V N.V. NV VOF V.O.F. C.V. CV U.A. Zorg Groep Holding Beheer Partners Stichting Vereniging Welzijn "
    "Wonen Begeleiding Coaching Advies Support Care Services Academie Accountants Advocaten Consultancy & Jeugdhulp "
    "Thuis Zorgt".split()
)
# Letters with dots that are no initials.
ABBREVIATIONS = frozenset(
    "B.V. N.V. C.V. V.O.F. U.A. B.A. W.A. G.G.D. G.G.Z. A.W.B. W.M.O. W.O.O. A.V.G. K.V.K. B.S.N. N.B. P.S. P.M. "
    "Z.O.Z. T.a.v. U.S. E.U. V.S. N.V.T. T.N.V. I.G.J. V.N.G. V.W.S. M.B.T. I.V.M.".split()
)
# Before a single letter that counts instead of being an initial: 'bijlage A. Overzicht'.
COUNTED = frozenset(
    "bijlage onderdeel optie deel categorie artikel locatie groep variant vraag norm sub punt team scenario afdeling "
    "vitamine hepatitis en of onder lid hoofdstuk paragraaf thema fase type klasse cliënt".split()
)
