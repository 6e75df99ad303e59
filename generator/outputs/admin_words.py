"""What the form says beside the titles and descriptions of the schema."""

from types import MappingProxyType

NOT_IN_FORM = MappingProxyType(
    {
        "language": "staat op 'nl'; een andere taal is zo zeldzaam dat zij in het bestand zelf wordt gezet",
        "redaction.checked_text": "schrijft 'toezicht approve', want het is uitgerekend en niet getypt",
        "suppressions": "een bevinding laten staan hoort bij het beoordelen van het voorstel",
    }
)
"""Keys of the schema that the form leaves alone, each with its reason; what stands in a file stays there."""

FIRST = (
    "id",
    "kind",
    "title",
    "summary",
    "year",
    "form",
    "variant",
    "measure",
    "type",
    "from_body",
    "sort",
    "municipalities",
    "provider",
    "supervisor",
    "visited_on",
    "verdict",
    "publication_status",
    "body",
    "recommendations",
    "attachments",
    "adopting_body",
    "adopted_on",
    "decision",
    "hearing",
    "publication_decision",
    "redaction",
)
"""What nearly every document needs, in the order in which a publisher thinks of it; the rest follows."""

LONG = frozenset(
    {"summary", "note", "reason", "reaction", "advised", "text", "response_note", "none_needed", "answer"}
)
"""Keys for which one line is too small."""

SUMMARY_FORM = r"^[\s\S]{0,600}$"
PROVIDER_FORM = r"^[a-z0-9][a-z0-9-]{0,80}$"
FILE_FORM = r"^[a-z0-9][a-z0-9._-]{0,80}$"

HINTS = MappingProxyType(
    {
        "summary": "Verplicht bij 'Vastgesteld' en 'Openbaar'.",
        "title": "Van de titel wordt ook de naam van het bestand gemaakt.",
        "publication_status": "Begin met 'In voorbereiding'. Is uw repository openbaar? "
        "Dan kan iedereen het concept lezen: zet een stuk er pas in als het openbaar mag worden.",
        "verdict": "Neem over wat in het stuk staat; het wordt nooit uitgerekend.",
        "provider": "Een sleutel zoals p0137. Typ een deel van de naam om te "
        "kiezen uit wie al op de site staat. Alle sleutels staan in providers.yml. "
        "Nooit de naam van een persoon.",
        "adopted_by": "Alleen als elke gemeente het stuk zelf vaststelt. Laat dan 'Vastgesteld door' leeg.",
        "adopting_body": "Laat leeg als u 'Vastgesteld per gemeente' invult.",
        "withheld": "Alleen bij de status 'Niet openbaar'.",
        "withdrawn": "Alleen bij de status 'Ingetrokken'.",
        "hearing": "Wat de aanbieder zei, en wanneer. Is niemand gehoord? Vul dan alleen 'Niet nodig' in.",
        "publish_after_event": "Alleen als het stuk op een gebeurtenis wacht, zoals een raadsvergadering.",
        "publish_from": "Alleen als het stuk pas op een bepaalde dag open mag.",
        "redaction": "Wie keek na of er persoonsgegevens in staan? Noem de rol, niet de naam.",
        "attachments": "Een bestand kan meer bevatten dan u ziet; de controle kijkt het na.",
        "publication_decision": "Het besluit van het college om openbaar te maken, of juist niet.",
        "form": "Bij 'Reactief' hoort een soort onderzoek na een melding of signaal.",
    }
)
"""What a publisher must know about a key besides its description: when it applies."""

BODY_HINT = (
    "Tekst in Markdown. Een kop begint met ##. Schrijf [lak:5.1.2e naam] op de plaats van wat is weggelakt, "
    "met de grond uit de Woo erin. Zet hier nooit iets in dat niet openbaar mag worden."
)
