"""Everything that can be wrong with a built folder."""

from enum import Enum

from generator.model.text import Text
from generator.verification.explanations import EXPLANATIONS


class TroubleKind(Enum):
    """Everything that can be wrong with a built folder: code, name, sentence, way out."""

    PAGE_NOT_PERMITTED = (
        "VER001",
        "page-not-permitted",
        Text(
            "hier staat een pagina van een stuk dat niet openbaar mag zijn",
            "this is a page of a document that may not be public",
        ),
        Text(
            "zet deze site niet online; meld het aan de beheerder van het programma",
            "do not put this site online; tell whoever maintains the program",
        ),
    )
    PAGE_MISSING = (
        "VER002",
        "page-missing",
        Text("de pagina van een openbaar stuk ontbreekt", "the page of a public document is missing"),
        Text(
            "bouw de site opnieuw; blijft de pagina weg, meld het dan aan de beheerder van het programma",
            "build the site again; if the page stays away, tell whoever maintains the program",
        ),
    )
    TITLE_TRACE = (
        "VER003",
        "title-of-closed-document",
        Text(
            "hier staat de titel van een stuk dat niet openbaar is",
            "this holds the title of a document that is not public",
        ),
        Text(
            "zet deze site niet online; haal de titel uit de openbare tekst of meld het aan de "
            "beheerder van het programma",
            "do not put this site online; take the title out of the public text or tell whoever "
            "maintains the program",
        ),
    )
    ID_TRACE = (
        "VER004",
        "id-of-closed-document",
        Text(
            "hier staat het kenmerk van een stuk dat niet openbaar is",
            "this holds the id of a document that is not public",
        ),
        Text(
            "zet deze site niet online; haal het kenmerk uit de openbare tekst of meld het aan de "
            "beheerder van het programma",
            "do not put this site online; take the id out of the public text or tell whoever "
            "maintains the program",
        ),
    )
    TEXT_TRACE = (
        "VER005",
        "text-of-closed-document",
        Text(
            "hier staan woorden uit een stuk dat niet openbaar is",
            "this holds words of a document that is not public",
        ),
        Text(
            "zet deze site niet online; meld het aan de beheerder van het programma",
            "do not put this site online; tell whoever maintains the program",
        ),
    )
    FILE_TRACE = (
        "VER006",
        "file-of-closed-document",
        Text(
            "dit is een bijlage van een stuk dat niet openbaar is",
            "this is an attachment of a document that is not public",
        ),
        Text(
            "zet deze site niet online; noem de bijlage niet in een openbaar stuk of meld het aan "
            "de beheerder van het programma",
            "do not put this site online; do not name the attachment in a public document or tell "
            "whoever maintains the program",
        ),
    )
    PERSON_NAME = (
        "VER007",
        "name-of-person",
        Text(
            "hier staat de naam van een aanbieder die een natuurlijk persoon is",
            "this holds the name of a provider who is a natural person",
        ),
        Text(
            "zet deze site niet online; haal de naam uit de tekst, het adres of 'Getoond als' (shown_as), "
            "en bouw opnieuw",
            "do not put this site online; take the name out of the text, the address or shown_as, and "
            "build again",
        ),
    )
    WITHOUT_TITLE = (
        "VER011",
        "page-without-title",
        Text("de pagina heeft geen titel", "the page has no title"),
        Text(
            "geef de bron een titel, of herstel de titel in het thema",
            "give the source a title, or repair the title in the theme",
        ),
    )
    WITHOUT_LANGUAGE = (
        "VER012",
        "page-without-language",
        Text("de pagina zegt niet in welke taal zij is", "the page does not tell its language"),
        Text(
            'zet de taal in het thema: <html lang="nl">',
            'put the language in the theme: <html lang="nl">',
        ),
    )
    NOT_ONE_H1 = (
        "VER013",
        "not-one-h1",
        Text("de pagina heeft niet precies één kop van niveau 1", "the page has not exactly one h1"),
        Text(
            "begin de tekst van de bron met kop 2 (##); de titel is al kop 1",
            "begin the text of the source with heading 2 (##); the title is heading 1 already",
        ),
    )
    BROKEN_LINK = (
        "VER014",
        "broken-link",
        Text(
            "een verwijzing gaat naar een bestand dat er niet is", "a link goes to a file that is not there"
        ),
        Text(
            "herstel de verwijzing in de bron of in het thema",
            "repair the link in the source or in the theme",
        ),
    )
    BROKEN_ANCHOR = (
        "VER015",
        "broken-anchor",
        Text(
            "een verwijzing gaat naar een plek die niet op die pagina staat",
            "a link goes to a place that is not on that page",
        ),
        Text(
            "pas het deel na # aan, of maak de kop waar het naar wijst",
            "change the part after #, or make the heading it points to",
        ),
    )
    FOREIGN_RESOURCE = (
        "VER016",
        "loads-from-elsewhere",
        Text("de pagina laadt iets van een andere site", "the page loads something from another site"),
        Text(
            "zet het bestand op de eigen site en verwijs daarnaar",
            "put the file on the site itself and refer to that",
        ),
    )
    INLINE_CODE = (
        "VER017",
        "inline-code",
        Text("de pagina heeft script of stijl in zichzelf", "the page holds inline script or style"),
        Text(
            "zet script en stijl in een eigen bestand van het thema",
            "put script and style in a file of the theme",
        ),
    )
    BROKEN_FEED = (
        "VER021",
        "broken-feed",
        Text("de feed is niet te lezen", "the feed cannot be read"),
        Text(
            "bouw de site opnieuw; blijft het zo, meld het dan aan de beheerder van het programma",
            "build the site again; if it stays so, tell whoever maintains the program",
        ),
    )
    BROKEN_FEED_LINK = (
        "VER022",
        "broken-feed-link",
        Text("een verwijzing in de feed gaat nergens heen", "a link in the feed goes nowhere"),
        Text(
            "controleer 'Adres van de site' (site_url) van het samenwerkingsverband en bouw de site opnieuw",
            "check site_url of the partnership and build the site again",
        ),
    )
    BROKEN_LIST = (
        "VER023",
        "broken-list-of-publications",
        Text("de lijst van wat openbaar is, is niet te lezen", "the list of what is public cannot be read"),
        Text(
            "bouw de site opnieuw; blijft het zo, meld het dan aan de beheerder van het programma",
            "build the site again; if it stays so, tell whoever maintains the program",
        ),
    )
    LIST_DISAGREES = (
        "VER024",
        "list-of-publications-disagrees",
        Text(
            "de lijst van wat openbaar is, zegt hier te veel of te weinig",
            "the list of what is public tells too much or too little here",
        ),
        Text(
            "zet deze site niet online; meld het aan de beheerder van het programma",
            "do not put this site online; tell whoever maintains the program",
        ),
    )

    SECRET = (
        "VER031",
        "secret-on-site",
        Text("hier staat een tekst van uw lijst met geheimen", "this holds a text of your list of secrets"),
        Text(
            "zet deze site niet online; zoek de tekst in de bron, haal hem weg en bouw opnieuw",
            "do not put this site online; seek the text in the source, take it out and build again",
        ),
    )
    PERSONAL_DATA = (
        "VER032",
        "personal-data-on-site",
        Text(
            "hier staat een persoonsgegeven dat in geen openbare bron staat",
            "this holds personal data that no public source has",
        ),
        Text(
            "haal het uit het thema of de tekst, of zet het in allow.yml als het openbaar mag zijn",
            "take it out of the theme or the text, or put it in allow.yml where it may be public",
        ),
    )
    CLOSED_FILE = (
        "VER033",
        "file-not-read",
        Text("in dit bestand kan niet worden gekeken", "nobody can look into this file"),
        Text(
            "haal het weg, of vervang het door een bestand zonder wachtwoord dat heel is",
            "take it away, or put a file in its place that is whole and has no password",
        ),
    )
    LARGE_FILE = (
        "VER034",
        "file-too-large",
        Text(
            "dit bestand is te groot, of pakt uit tot te veel, om helemaal na te kijken",
            "this file is too large, or unpacks to too much, to look at all of it",
        ),
        Text("haal het weg, of maak het kleiner", "take it away, or make it smaller"),
    )
    LINK = (
        "VER035",
        "link-in-site",
        Text(
            "dit is een symbolische link; wat erachter ligt, is niet nagekeken",
            "this is a symbolic link; what lies behind it was not looked at",
        ),
        Text(
            "zet het bestand zelf in de map, of haal de link weg",
            "put the file itself here, or take the link away",
        ),
    )

    def __init__(self, code: str, title: str, *texts: Text) -> None:
        self.code = code
        self.title = title
        self.text, self.hint = texts

    @property
    def explanation(self) -> str:
        """What is asked, why, and what to do, in Dutch: one paragraph."""
        return EXPLANATIONS[self.title]
