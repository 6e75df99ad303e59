"""What is found is never shown: not on the screen, not in a report, not in a file that stays behind."""

import io
import zipfile
from pathlib import Path

import pytest
from project import MOMENT, Project

REPORT = "reports/westpolder/2025/vr-2025-001-wilgenhof.md"
PAGE = "content/westpolder/pages/over-ons.md"
ALLOW = "content/westpolder/allow.yml"
FILES = "reports/westpolder/2025/files"
# Invented, in ranges that cannot be real; each stands in the sources in one place at least.
SECRETS = {
    "bsn": "999900006",
    "iban": "NL91ABNA0417164300",
    "mail": "fenna.hoekzema@example.net",
    "phone": "0612345678",
    "person": "Fenna Hoekzema",
    "address": "Esdoornplein 41",
    "plate": "XX-999-X",
    "comment": "Wietske Poelstra",
    "cell": "Gerlof Dijkshoorn",
    "page": "Aukje Terpstra",
    "titled": "Minke Zuidema",
}
LINES = (
    f"Mevrouw {SECRETS['person']} (BSN {SECRETS['bsn']}) belde met {SECRETS['phone']}.\n"
    f"Zij woont aan {SECRETS['address']} en mailt vanaf {SECRETS['mail']}.\n"
    f"Het geld ging naar {SECRETS['iban']}; haar auto heeft kenteken {SECRETS['plate']}.\n"
)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
COMMANDS = [
    *(("check", "--format", form) for form in ("text", "json", "github", "gitlab", "sarif", "junit")),
    ("check", "--lang", "en"),
    ("check", "--fix"),
    ("build",),
    ("status",),
    ("status", "--format", "json"),
    ("approve", "westpolder/VR-2025-001", "--role", "jurist"),
    ("release", "westpolder/VR-2025-001", "--to", "."),
    ("inspect", "reports", "content"),
    ("inspect", "reports", "content", "--format", "json"),
]
WITHOUT_MOMENT = ("inspect",)


def docx(comment: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{CONTENT}"><Default Extension="xml" ContentType="application/xml"/></Types>',
        )
        package.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{WORD}"><w:body><w:p><w:r><w:t>Tabel</w:t></w:r></w:p></w:body>'
            "</w:document>",
        )
        package.writestr(
            "word/comments.xml",
            f'<w:comments xmlns:w="{WORD}"><w:comment w:author="{comment}"><w:p><w:r>'
            f"<w:t>Vraag {comment} dit na te kijken</w:t></w:r></w:p></w:comment></w:comments>",
        )
    return made.getvalue()


@pytest.fixture
def leaking(project: Project) -> Project:
    """A project with personal data in every kind of source."""
    named = "attachments: [{file: brief.docx, title: Brief}, {file: lijst.csv, title: Lijst}]\nservices:"
    project.replace(REPORT, ("services:", named))
    project.replace(REPORT, ("## Oordeel", f"{LINES}\n## Oordeel"))
    project.replace(
        REPORT, ("title: Wilgenhof", f"title: Gesprek met mevrouw {SECRETS['titled']} bij Wilgenhof")
    )
    project.replace(PAGE, ("\n---\n", f"\n---\n\nBel mevrouw {SECRETS['page']}.\n\n"))
    folder = project.root / FILES
    folder.mkdir(parents=True)
    (folder / "brief.docx").write_bytes(docx(SECRETS["comment"]))
    (folder / "lijst.csv").write_text(f"naam;dag\nmevrouw {SECRETS['cell']};1\n", encoding="utf-8")
    return project


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_repeats_what_it_found(leaking: Project, command: tuple[str, ...]) -> None:
    moment = () if command[0] in WITHOUT_MOMENT else ("--at", MOMENT)

    answer = leaking.run(*command, *moment)

    told = answer.out + answer.err
    assert answer.status in {0, 1, 2}, told
    assert told
    assert [kind for kind, secret in SECRETS.items() if secret.lower() in told.lower()] == []


def test_the_findings_are_there_all_the_same(leaking: Project) -> None:
    codes = {*leaking.check().codes}

    assert {"RED018", "RED019", "RED020", "RED021", "RED022", "RED023", "RED025", "RED028"} <= codes
    assert any(code.startswith("ATT") for code in codes)


def test_no_file_that_stays_behind_holds_it(leaking: Project) -> None:
    sources = {path for path in leaking.root.rglob("*") if path.is_file()}
    for command in (("check", "--at", MOMENT), ("build", "--at", MOMENT), ("inspect", "reports")):
        leaking.run(*command)

    new = [path for path in leaking.root.rglob("*") if path.is_file() and path not in sources]
    assert new
    assert [(path.name, kind) for path in new for kind in kinds_in(path)] == []


def kinds_in(path: Path) -> list[str]:
    data = path.read_bytes().lower()
    return [kind for kind, secret in SECRETS.items() if secret.lower().encode() in data]
