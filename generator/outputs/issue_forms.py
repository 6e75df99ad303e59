"""Issue forms of a forge: a way to send in a document without any script of ours."""

from collections.abc import Iterator
from typing import Any

import yaml

from generator.model.forge import ForgeKind
from generator.model.terms import Kind
from generator.outputs.admin_config import FormPlace
from generator.outputs.issue_questions import Question, questions_of
from generator.outputs.output_file import OutputFile

MARKER = "Gemaakt met 'toezicht forms'; maak opnieuw na een wijziging in partnership.yml."
WARNING = (
    "Wat u hier invult, kan iedereen lezen die de issues van deze repository kan lezen. "
    "Zet er alleen tekst in die openbaar mag worden, en nooit persoonsgegevens."
)
_FOLDERS = {
    ForgeKind.GITHUB: ".github/ISSUE_TEMPLATE",
    ForgeKind.FORGEJO: ".forgejo/ISSUE_TEMPLATE",
    ForgeKind.GITLAB: ".gitlab/issue_templates",
}


def issue_forms(places: tuple[FormPlace, ...], forge: ForgeKind) -> Iterator[OutputFile]:
    """Give a form for each kind, where the forge looks for it; GitLab has text to fill in, and no forms."""
    for kind in Kind:
        questions = questions_of(kind, places)
        if forge is ForgeKind.GITLAB:
            yield OutputFile(f"{_FOLDERS[forge]}/{kind.label}.md", _as_text(questions).encode())
        else:
            made = yaml.safe_dump(_as_form(kind, questions), allow_unicode=True, sort_keys=False, width=110)
            yield OutputFile(f"{_FOLDERS[forge]}/{kind.value}.yml", f"# {MARKER}\n{made}".encode())


def _as_form(kind: Kind, questions: tuple[Question, ...]) -> dict[str, Any]:
    return {
        "name": f"Nieuw stuk: {kind.label.lower()}",
        "description": "Stuur een stuk in zonder formulier of git.",
        "title": f"{kind.label}: ",
        "body": [{"type": "markdown", "attributes": {"value": WARNING}}, *map(_element, questions)],
    }


def _element(question: Question) -> dict[str, Any]:
    attributes: dict[str, Any] = {"label": question.label}
    if question.hint:
        attributes["description"] = question.hint
    kind = "textarea" if question.long else "input"
    if question.options:
        kind, attributes["options"] = "dropdown", [label for _, label in question.options]
        if question.several:
            attributes["multiple"] = True
    name = question.key or question.label.lower()
    return {
        "type": kind,
        "id": name.replace("_", "-"),
        "attributes": attributes,
        "validations": {"required": question.required},
    }


def _as_text(questions: tuple[Question, ...]) -> str:
    parts = [f"<!-- {MARKER} -->\n<!-- {WARNING} -->\n"]
    for question in questions:
        options = (
            f"Kies uit: {', '.join(label for _, label in question.options)}." if question.options else ""
        )
        note = " ".join(filter(None, ("Verplicht." if question.required else "", question.hint, options)))
        parts.append(f"### {question.label}\n\n<!-- {note} -->\n")
    return "\n".join(parts)
