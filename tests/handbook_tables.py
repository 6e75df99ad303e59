"""Writes the tables of docs/handleiding/ that say what the program knows: findings, gates, grounds, articles.

    .venv/bin/python tests/handbook_tables.py

tests/test_handbook_tables.py fails where a table is stale.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from generator.authorities.grounds import grounds
from generator.lifecycle.standing import GATES
from generator.model.finding import Severity
from generator.rules.catalogue import all_rules
from generator.rules.rule import Rule

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "handleiding"
COMMAND = ".venv/bin/python tests/handbook_tables.py"
WEIGHTS = {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.ADVICE: "advies"}
TABLE = re.compile(r"<!-- tabel: (?P<name>\w+) -->\n(?P<rows>.*?)<!-- einde van de tabel -->", re.DOTALL)

# What a beginner meets, in the order of the work, with what to do about it.
FIRST_FINDINGS = {
    "SRC013": "zet `---` op regel 1, met de kopgegevens daaronder",
    "SRC018": "zet de waarde tussen dubbele aanhalingstekens",
    "MET001": "kijk of het woord voor de dubbele punt goed is gespeld",
    "MET002": "voeg de regel toe die wordt genoemd",
    "MET004": "kies een van de woorden die worden genoemd",
    "MET005": "schrijf jaar-maand-dag, zoals 2026-03-04",
    "MET012": "zet het bestand in de map van het jaar uit het kenmerk",
    "MET015": "schrijf 'In het kort': een paar zinnen in gewone taal",
    "MET019": "gebruik de officiële naam of de code van de gemeente",
    "MET021": "gebruik de sleutel uit `providers.yml`, of voeg de aanbieder daar toe",
    "MET024": "gebruik een sleutel onder `supervisors` in `partnership.yml`",
    "MET031": "vul het oordeel in dat de toezichthouder schreef",
    "STA018": "zet de kop in het stuk, met twee hekjes",
    "STA021": "gebruik twee hekjes: de titel is al de eerste kop",
    "STA023": "haal de notitie weg, of vul in wat er hoort",
    "LNK007": "verbeter het pad; hoofdletters tellen",
    "LNK011": "schrijf tussen de haken wat het plaatje vertelt",
    "LNK013": "zet het bestand in de map `files` van dat jaar",
    "TXT001": "maak er twee zinnen van",
    "TXT002": "neem het gewone woord dat wordt genoemd",
    "RED022": "schrijf een rol, of lak de naam weg",
    "RED018": "haal het adres weg, of zet een mailbox bij `mailboxes`",
    "RED021": "haal het nummer weg, of zet een algemeen nummer in `allow.yml`",
    "RED013": "zet `status` onder `redaction` op `redacted`",
    "RED036": "schrijf bij `reasons` waarom dit zwaarder weegt",
    "RED061": "laat een ander opnieuw nalezen",
    "ATT005": "maak een schone kopie met `toezicht clean`",
    "ATT024": "accepteer of weiger in Word alle wijzigingen",
    "ATT025": "verwijder in Word alle opmerkingen",
    "STA010": "een concept hoort in een besloten plek",
    "STA013": "vul de uitkomst van hoor en wederhoor in",
    "STA029": "vul hoor en wederhoor in, of waarom het niet nodig was",
    "ADO001": "vul in wie het stuk vaststelde",
    "ADO002": "vul de dag van het vaststellen in",
    "STA001": "laat een ander nalezen, met `toezicht approve`",
    "STA002": "vul de dag van openbaarmaking in",
}

LAWS = {
    "Wet open overheid": "Woo",
    "Woo": "Woo",
    "Algemene verordening gegevensbescherming": "AVG",
    "Algemene wet bestuursrecht": "Awb",
    "Wmo 2015": "Wmo 2015",
}
_LAW = re.compile(rf"\A({'|'.join(map(re.escape, LAWS))}), artikel(?:en)? ([^;]*)")
_ARTICLE = re.compile(r"\b\d+(?:[.:]\d+(?:\.\d+)?[a-z]?)?\b")
_PART = re.compile(r",? (?:\w+ en )?\w+ lid.*|,? onder .*|[ ,]*\(.*|[:,] (?:\D|naar).*")


def pages() -> dict[str, str]:
    """Give every page of the handbook that holds a table, with its tables as they have to be."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.md"))}
    return {name: filled(text) for name, text in texts.items() if TABLE.search(text)}


def filled(text: str) -> str:
    """Give the text of a page with its tables made anew."""
    made = {
        "bevindingen": finding_rows,
        "poorten": gate_rows,
        "gronden": ground_rows,
        "artikelen": article_rows,
    }

    def renewed(hit: re.Match[str]) -> str:
        rows = "\n".join(made[hit["name"]]())
        return f"<!-- tabel: {hit['name']} -->\n\n{rows}\n\n<!-- einde van de tabel -->"

    return TABLE.sub(renewed, text)


def finding_rows() -> Iterator[str]:
    rules = {rule.code: rule for rule in all_rules()}
    yield "| code | wat er is | zwaarte | wat u doet |"
    yield "|---|---|---|---|"
    for code, action in FIRST_FINDINGS.items():
        rule = rules[code]
        yield f"| {link(code)} | {rule.title.nl} | {WEIGHTS[rule.severity]} | {action} |"


def gate_rows() -> Iterator[str]:
    yield "| poort | wie opent haar | waarmee | rust op |"
    yield "|---|---|---|---|"
    for gate in GATES:
        yield f"| {gate.title.nl} | {gate.opener.nl} | {gate.action.nl} | {source_of(gate.source)} |"


def source_of(source: str) -> str:
    """Give the source in words; what only this program decides is called so."""
    parts = (part.strip() for part in source.split(";"))
    known = [part for part in parts if not part.startswith("contract")]
    return "; ".join(known) or "afspraak van dit programma"


def ground_rows() -> Iterator[str]:
    yield "| grond | waar die over gaat | artikel | afweging | soorten |"
    yield "|---|---|---|---|---|"
    for ground in grounds():
        marks = ", ".join(sorted(mark.value for mark in ground.marks))
        article = f"[{ground.article}]({ground.uri})"
        yield f"| `{ground.code}` | {ground.label} | {article} | {ground.kind.value} | {marks} |"


def article_rows() -> Iterator[str]:
    found: dict[tuple[str, str], list[Rule]] = defaultdict(list)
    for rule in all_rules():
        for place in sorted(articles_of(rule.source)):
            found[place].append(rule)
    yield "| wet | artikel | regels |"
    yield "|---|---|---|"
    for law, article in sorted(found, key=in_order):
        links = " ".join(link(rule.code) for rule in found[law, article])
        yield f"| {law} | {article} | {links} |"


def articles_of(source: str) -> set[tuple[str, str]]:
    """Give each law and article that the source of a rule names."""
    found = set()
    for part in source.split(";"):
        if hit := _LAW.match(part.strip()):
            numbers = _ARTICLE.findall(_PART.sub("", hit[2]))
            found |= {(LAWS[hit[1]], number) for number in numbers}
    return found


def in_order(place: tuple[str, str]) -> tuple[str, list[int], str]:
    law, article = place
    return law, [int(number) for number in re.findall(r"\d+", article)], article


def link(code: str) -> str:
    return f"[{code}](../rules/{code}.md)"


def main() -> None:
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
