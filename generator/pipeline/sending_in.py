"""Sending in a document without the form: the forge's own forms, and the answers to them."""

from pathlib import Path

from generator.errors import UsageError, not_written
from generator.model.forge import ForgeKind
from generator.model.library import Library
from generator.outputs.admin_config import FormPlace
from generator.outputs.admin_fields import Choices
from generator.outputs.issue_answer import SentIn, document_of
from generator.outputs.issue_forms import issue_forms
from generator.outputs.output_file import OutputFile
from generator.pipeline.settings_alone import read_settings
from generator.reading.library import read_library
from generator.rules.free_ids import IdDesk

LONGEST = 200_000  # characters of an answer; a forge takes 65,536


def forms_for(root: Path, forge: ForgeKind) -> tuple[OutputFile, ...]:
    """Give the issue forms of a forge, for the partnerships of a project."""
    return tuple(issue_forms(_places(root), forge))


def keep_answer(root: Path, text: str) -> str:
    """Write the document that an answer asks for, beside the others; gives its path from the root."""
    if len(text) > LONGEST:
        raise UsageError("het antwoord is te lang", hint="maak van dit stuk een bestand, en kort de tekst in")
    sent = document_of(text, _places(root))
    _refuse_used(sent, read_library(root))
    made = sent.file
    path = root / made.path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.parent.resolve().is_relative_to(root.resolve()):
            raise UsageError(
                f"de map van '{made.path}' ligt buiten dit project",
                hint="vervang de koppeling door een gewone map",
            )
        with path.open("xb") as new:  # never over a document that is there
            new.write(made.content)
    except FileExistsError as error:
        raise UsageError(f"'{made.path}' bestaat al", hint="kies een ander kenmerk") from error
    except OSError as error:
        raise not_written(f"'{made.path}'", error) from error
    return made.path


def _refuse_used(sent: SentIn, library: Library) -> None:
    """Refuse an id that a document has: no other is chosen for somebody who may have told it to others."""
    for collection in library.collections:
        if collection.key == sent.partnership:
            ids = IdDesk(collection, library.files)
            if ids.is_in_use(sent.id):
                hint = f"kies een ander, zoals {ids.next_like(sent.id)}"
                raise UsageError(f"het kenmerk {sent.id} bestaat al", hint=hint)


def _places(root: Path) -> tuple[FormPlace, ...]:
    collections = sorted(read_settings(root).collections, key=lambda collection: collection.key)
    return tuple(FormPlace(one.key, one.settings.name, Choices()) for one in collections)
