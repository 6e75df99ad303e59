"""Hoor en wederhoor: what is sent to the provider, and what comes back from it."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from generator.errors import UsageError, not_written
from generator.lifecycle.checked_text import fingerprint_as_sent
from generator.model.finding import Finding, Severity
from generator.model.library import Collection, Document, Library
from generator.model.terms import Status
from generator.outputs.hearing.letter import Letter
from generator.outputs.hearing.numbering import Paragraph
from generator.outputs.hearing.page import Pictures, preview_page
from generator.outputs.hearing.pdf import pdf_of
from generator.outputs.hearing.worksheet import worksheet
from generator.outputs.output_file import OutputFile, write_files
from generator.pipeline.checking import findings_in
from generator.pipeline.order import Order, Watch
from generator.pipeline.standing import only_named, standing
from generator.site.theme import find_theme
from generator.staging.desk import providers_named_in
from generator.staging.preview import as_published

_IN_PREPARATION = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED})
_KEPT_OUT = OutputFile(".gitignore", b"*\n")  # what is sent to one reader never comes into the repository


@dataclass(frozen=True, slots=True)
class Heard:
    """A document in preparation, with what its provider sees of it."""

    library: Library = field(repr=False)
    document: Document
    letters: tuple[Letter, ...] = field(repr=False)  # one for each provider
    pictures: Pictures = field(repr=False)
    theme: Path


@dataclass(frozen=True, slots=True)
class Sent:
    """What was written."""

    document: Document
    text_hash: str
    closes_on: date
    paragraphs: int
    files: tuple[str, ...]
    has_pdf: bool
    attachments: tuple[str, ...]  # titles of files that have to go along
    errors: tuple[Finding, ...]  # what 'check' finds in the document


def send(order: Order, word: str, *, watch: Watch) -> Sent:
    """Write the page, the PDF and the worksheet of a document for each provider that it is about."""
    heard = find_heard(order, word, watch=watch)
    with watch.step("controleren"):
        found = findings_in(heard.library, heard.document, order=order)
        errors = tuple(one for one in found if one.severity is Severity.ERROR)
    files: list[OutputFile] = []
    with watch.step("voorvertoning", len(heard.letters)) as done:
        for letter in heard.letters:
            files.extend(_files(heard, letter, order=order))
            done(1)
    if order.out.absolute().is_relative_to(order.root.absolute()):
        files.append(_KEPT_OUT)
    try:
        write_files(files, order.out)
    except OSError as error:
        raise not_written(f"'{order.out}'", error) from error
    first = heard.letters[0]
    return Sent(
        document=heard.document,
        text_hash=first.text_hash,
        closes_on=first.closes_on,
        paragraphs=len(paragraphs_of(heard)),
        files=tuple(file.path for file in files if file is not _KEPT_OUT),
        has_pdf=any(file.path.endswith(".pdf") for file in files),
        attachments=tuple(file.title for file in first.document.attachments),
        errors=errors,
    )


def find_heard(order: Order, word: str, *, watch: Watch) -> Heard:
    """Give a document in preparation as its provider sees it; refused where there is nobody to hear."""
    found = standing(order.root, order.moment, watch=watch)
    document = only_named(found, word)
    if document.meta.publication_status not in _IN_PREPARATION:
        status = document.meta.publication_status.label.lower()
        raise UsageError(
            f"{document.id} is niet in voorbereiding, maar heeft de status '{status}'",
            hint="hoor en wederhoor gaat over een stuk met de status draft, hearing of adopted",
        )
    collection = next(item for item in found.library.collections if item.key == document.partnership)
    letters = tuple(_letters(document, collection, order=order))
    return Heard(found.library, document, letters, _pictures(document, order.root), find_theme(order.root))


def paragraphs_of(heard: Heard) -> tuple[Paragraph, ...]:
    """Give the numbered pieces of the text; they are the same for everyone."""
    return preview_page(heard.letters[0], heard.theme, pictures=heard.pictures).paragraphs


def _letters(document: Document, collection: Collection, *, order: Order) -> Iterator[Letter]:
    shown = as_published(document, collection, moment=order.moment)
    if shown is None:
        raise UsageError(
            f"van {document.id} is geen voorvertoning te maken",
            hint=f"voer 'toezicht check {document.path}' uit en herstel eerst de fouten",
        )
    keys = providers_named_in(document)
    names = [(key, collection.providers[key].name) for key in keys if key in collection.providers]
    if not names:
        names = [("", ", ".join(place.label for place in shown.municipalities))]
    for key, name in names:
        yield Letter(
            document=shown,
            addressee=name,
            key=key if len(names) > 1 else "",
            sender=collection.settings.name,
            made_on=order.moment.date(),
            closes_on=_closes_on(document),
            text_hash=fingerprint_as_sent(document),
            contact=collection.settings.contact.email or "",
        )


def _closes_on(document: Document) -> date:
    hearing = document.meta.hearing
    opened = (hearing.facts, hearing.publication) if hearing else ()
    days = [part.closes_on for part in opened if part and part.closes_on]
    if not days:
        raise UsageError(
            f"bij {document.id} staat niet tot wanneer de aanbieder kan reageren",
            hint="vul bij 'Hoor en wederhoor' de laatste dag in: hearing.facts.closes_on",
        )
    return days[0]


def _pictures(document: Document, root: Path) -> Pictures:
    """Give the pictures that the text shows from beside the document, and no other file."""
    folder = posixpath.dirname(document.path)
    own = {f"{folder}/files/{item.file}" for item in document.meta.attachments}

    def read(address: str) -> bytes | None:
        name = unquote(address.rpartition("/")[2])
        path = f"{folder}/files/{name}"
        place = root / path
        return place.read_bytes() if path in own and place.is_file() and not place.is_symlink() else None

    return read


def _files(heard: Heard, letter: Letter, *, order: Order) -> Iterator[OutputFile]:
    made = preview_page(letter, heard.theme, pictures=heard.pictures)
    stem = f"{heard.document.slug}-{letter.key}-concept" if letter.key else f"{heard.document.slug}-concept"
    yield OutputFile(f"{stem}.html", made.html.encode())
    style = (heard.theme / "hearing-pdf.css").read_text(encoding="utf-8")
    pdf = pdf_of(made.html, style, moment=order.moment)
    if pdf is not None:
        yield OutputFile(f"{stem}.pdf", pdf)
    yield OutputFile(f"{stem}-reacties.xlsx", worksheet(letter, made.paragraphs, moment=order.moment))


def with_document(library: Library, document: Document) -> Library:
    """Give a library in which a document is replaced by another version of it."""
    return replace(library, collections=tuple(_with(document, item) for item in library.collections))


def _with(document: Document, collection: Collection) -> Collection:
    documents = (document if item.path == document.path else item for item in collection.documents)
    return replace(collection, documents=tuple(documents))
