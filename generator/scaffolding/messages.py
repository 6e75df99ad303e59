"""What somebody is told about a file; each sentence also says what to do about it."""

from generator.model.text import Text

CHANGES = Text(
    "hier staan bijgehouden wijzigingen: accepteer of weiger die in Word (Controleren, Alle "
    "wijzigingen) en sla het bestand op",
    "there are tracked changes here: accept or reject them in Word and save the file",
)
COMMENT = Text(
    "hier staat een opmerking in de kantlijn: verwijder die (Controleren, Alle opmerkingen verwijderen) "
    "en sla het bestand op",
    "there is a comment in the margin here: delete it and save the file",
)
HIDDEN = Text(
    "hier staat tekst die een lezer niet ziet (verborgen, heel klein of in de kleur van de "
    "achtergrond): maak die zichtbaar of haal die weg",
    "there is text here that a reader does not see (hidden, tiny or in the colour of its background): "
    "show or remove it",
)
TEXT_BOX = Text(
    "een tekstvak is niet meegekomen: zet de tekst ervan zelf op de goede plaats",
    "a text box stayed behind: put its text in the right place yourself",
)
OBJECT = Text(
    "een ingesloten bestand of object is niet meegekomen",
    "an embedded file or object stayed behind",
)
CONTENTS = Text(
    "de inhoudsopgave is niet meegekomen: de site maakt er zelf een",
    "the table of contents stayed behind: the site makes one itself",
)
COVER = Text(
    "het voorblad is niet meegekomen in de tekst: wat erop staat, is gebruikt voor de gegevens van het stuk",
    "the cover page stayed out of the text: what it says was used for the front matter",
)
MARGINS = Text(
    "kop- en voetteksten en paginanummers zijn niet meegekomen",
    "headers, footers and page numbers stayed behind",
)
MACRO = Text(
    "het bestand bevat een macro (een programma): sla het op als gewoon Word-document (.docx) zonder macro's",
    "the file holds a macro (a program): save it as a plain Word document (.docx) without macros",
)
BEHIND = Text(
    "gegevens over het bestand zelf (zoals maker, sjabloon en eigenschappen) zijn niet meegekomen",
    "data about the file itself (such as maker, template and properties) stayed behind",
)
OLD = Text(
    "dit is een oud Word-bestand (.doc), of een bestand met een wachtwoord: open het in Word, haal het "
    "wachtwoord eraf en kies 'Opslaan als' .docx",
    "this is an old Word file (.doc), or a file with a password: open it in Word, take off the password "
    "and save it as .docx",
)
LOCKED = Text(
    "het bestand is beveiligd met een wachtwoord of is beschadigd: open het, haal het wachtwoord eraf "
    "en sla het opnieuw op",
    "the file is locked with a password or damaged: open it, take off the password and save it again",
)
TOO_LARGE = Text(
    "het bestand is te groot, of wordt bij het uitpakken te groot: verklein de afbeeldingen of splits "
    "het bestand",
    "the file is too large, or becomes so when it is unpacked: make the pictures smaller or split the file",
)
WRONG_TYPE = Text(
    "de inhoud van het bestand past niet bij de naam: sla het opnieuw op als .docx, .odt of .pdf",
    "the content of the file does not fit its name: save it once more as .docx, .odt or .pdf",
)
UNKNOWN_TYPE = Text(
    "dit type bestand kan niet worden omgezet: sla het op als .docx, .odt of .pdf",
    "this type of file cannot be converted: save it as .docx, .odt or .pdf",
)
EMPTY = Text(
    "er staat geen tekst in het bestand die kan worden overgenomen",
    "there is no text in the file that can be carried over",
)
SCAN = Text(
    "dit is een scan zonder tekst: laat de tekst eerst herkennen (OCR), of vraag het Word-bestand op",
    "this is a scan without text: have its text recognised first, or ask for the Word file",
)
UNSEEN = Text(
    "in het bestand zit iets wat een lezer niet ziet; haal het weg en sla het bestand opnieuw op",
    "the file holds something that a reader does not see; remove it and save the file again",
)
NOTED = Text(
    "aantekeningen of ingevulde velden zijn niet meegekomen",
    "remarks or fields that somebody filled in stayed behind",
)
SCANNED = Text(
    "een deel is een scan zonder tekst: typ over wat daar staat, of laat de tekst herkennen (OCR)",
    "a part is a scan without text: type what it says, or have its text recognised",
)
OUTSIDE = Text(
    "een verwijzing naar een bestand buiten dit bestand is niet meegekomen",
    "a reference to a file outside this one stayed behind",
)
DRAWING = Text(
    "een grafiek of tekening is niet meegekomen: sla haar op als png en voeg haar zelf toe, "
    "met een beschrijving",
    "a chart or drawing stayed behind: save it as png and add it yourself, with a description",
)
FAKE = Text(
    "een losse vette of genummerde regel is een kop geworden: kijk of dat klopt",
    "a line in bold or with a number became a heading: see whether that is right",
)
NUMBERS = Text(
    "{n} koppen hadden een nummer; de nummers zijn weggelaten",
    "{n} headings had a number; the numbers were left out",
)
POINTS = Text(
    "de tekst verwijst naar nummers van hoofdstukken of paragrafen, en die staan niet meer bij de "
    "koppen: schrijf de naam van de kop",
    "the text refers to numbers of chapters that are no longer with the headings: write the words of "
    "the heading",
)
LEVELS = Text(
    "een kop sloeg een niveau over: die is een niveau hoger gezet",
    "a heading skipped a level: it was moved up",
)
BY_HAND = Text(
    "een lijst met streepjes of punten die met de hand waren getypt, is een echte lijst geworden",
    "a list with signs typed by hand became a real list",
)
MERGED = Text(
    "een tabel had samengevoegde cellen: wat over meer rijen stond, staat nu in elke rij; kijk of het "
    "zo klopt",
    "a table had merged cells: what stood over more rows now stands in each of them; see whether that "
    "is right",
)
NO_HEAD = Text(
    "een tabel had geen kopregel: de eerste rij is nu de kop; kijk of dat klopt",
    "a table had no row of heads: the first row is the head now; see whether that is right",
)
HEADS = Text(
    "een tabel had meer dan één kopregel: die zijn samengevoegd",
    "a table had more than one row of heads: they were joined",
)
NO_LINK = Text(
    "een verwijzing is gewone tekst geworden: het adres begint niet met https://, of hoort bij een "
    "intern netwerk",
    "a link became plain text: its address does not begin with https://, or belongs to an internal network",
)
INTERNAL = Text(
    "een verwijzing binnen het bestand is gewone tekst geworden",
    "a link within the file became plain text",
)
COVER_STAYS = Text(
    "het voorblad is niet meegekomen: vul wat erop staat zelf in bij de velden",
    "the cover page stayed behind: type what it says into the fields yourself",
)
ONLY_WORD = Text(
    "het formulier neemt alleen een Word-bestand (.docx) zonder macro's: open het bestand in Word of "
    "LibreOffice en sla het op als .docx",
    "the form takes only a Word file (.docx) without macros: open the file and save it as .docx",
)
LOST = Text(
    "niet alle tekst is meegekomen: leg de tekst naast het Word-bestand",
    "not all text came along: lay the text beside the Word file",
)
FORMULA = Text(
    "een formule is niet meegekomen: schrijf haar in woorden",
    "a formula stayed behind: write it in words",
)
SYMBOL = Text(
    "een teken uit een lettertype met plaatjes is niet meegekomen: schrijf in woorden wat het betekent",
    "a sign of a font with pictures stayed behind: write in words what it means",
)
STRICT = Text(
    "het bestand is bewaard als 'Strict Open XML-document': kies in Word 'Opslaan als' en dan "
    "'Word-document (.docx)'",
    "the file was kept as 'Strict Open XML Document': save it as 'Word Document (.docx)'",
)
PICTURE = Text(
    "een afbeelding is niet meegekomen: op haar plaats staat een regel die begint met '[nog invullen]'",
    "a picture stayed behind: at its place stands a line that begins with '[nog invullen]'",
)
