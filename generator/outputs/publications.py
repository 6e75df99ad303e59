"""publications.json: each address with a hash of its content, so that nothing changes or vanishes in silence.

What counts as content, and what may follow the facts without a word, is in docs/decisions/0010-permanence.md.
"""

import hashlib
import json
from datetime import date
from enum import Enum
from unicodedata import normalize

from generator.model.node import Node
from generator.model.publications import FORM, NAME, Publication, Publications
from generator.model.terms import Status
from generator.outputs.output_file import OutputFile
from generator.source.files import Files
from generator.staging.public import PublicSite
from generator.staging.public_document import Inspection, PublicDocument, Sanction
from generator.staging.public_parts import Link

_CANONICAL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def publications_of(site: PublicSite, files: Files) -> Publications:
    """Give what `site` says that is public; `files` hold the attachments."""
    entries = [_published(document, files) for document in site.documents]
    entries.extend(Publication(page.id, page.address, page.status, page.on) for page in site.tombstones)
    entries.sort(key=lambda entry: entry.address)
    formerly = tuple(sorted(site.publisher.formerly))
    return Publications(site.publisher.key, site.moment, tuple(entries), formerly)


def publications_file(publications: Publications) -> OutputFile:
    """Give the list as a file: one line for each address."""
    head = {
        "version": FORM,
        "partnership": publications.partnership,
        "at": publications.at.isoformat(),
        **({"formerly": list(publications.formerly)} if publications.formerly else {}),
    }
    lines = ",\n".join(json.dumps(_written(entry), ensure_ascii=False) for entry in publications.entries)
    opening = json.dumps(head, ensure_ascii=False).removesuffix("}")
    return OutputFile(NAME, f'{opening}, "publications": [\n{lines}\n]}}\n'.encode())


def content_hash(document: PublicDocument) -> str:
    """Give the SHA-256 of what a reader was told, the same whatever theme or label stands around it."""
    return hashlib.sha256(_CANONICAL.encode(_content(document)).encode()).hexdigest()


def _published(document: PublicDocument, files: Files) -> Publication:
    return Publication(
        id=document.id,
        address=document.address,
        status=Status.PUBLISHED,
        on=document.published_on,
        modified=document.updated_on,
        sha256=content_hash(document),
        providers=tuple(sorted(link.key for link in document.providers)),
        versions=tuple((version.version, version.on) for version in document.versions),
        attachments=tuple(
            sorted(
                (file.address, hashlib.sha256(files.read(file.source)).hexdigest())
                for file in document.attachments
            )
        ),
    )


def _written(entry: Publication) -> dict[str, object]:
    day = "published_on" if entry.status is Status.PUBLISHED else "on"
    written: dict[str, object] = {"address": entry.address, "id": entry.id, "status": entry.status.value}
    if entry.on:
        written[day] = entry.on.isoformat()
    if entry.status is not Status.PUBLISHED:
        return written
    if entry.modified:
        written["modified"] = entry.modified.isoformat()
    written["sha256"] = entry.sha256
    if entry.providers:
        written["providers"] = list(entry.providers)
    if entry.versions:
        written["versions"] = [{"version": name, "on": on.isoformat()} for name, on in entry.versions]
    if entry.attachments:
        written["attachments"] = [
            {"address": address, "sha256": found} for address, found in entry.attachments
        ]
    return written


def _content(document: PublicDocument) -> list[object]:
    """Give the content in an order that never changes; a new field asks for a new FORM."""
    return [
        document.id,
        document.kind.value,
        document.language,
        _text(document.title),
        _text(document.summary),
        hashlib.sha256(_text(document.text).encode()).hexdigest(),
        _plain(document.verdict),
        [] if document.covers_all else sorted(map(_key, document.municipalities)),
        [day.isoformat() for _, day in document.adopted],
        [[ground.code, ground.times] for ground in document.grounds],
        [
            [item.id, _text(item.text), _text(item.to or ""), _plain(item.due), item.repeats]
            for item in document.recommendations
        ],
        _inspection(document.inspection),
        _sanction(document.sanction),
        _answers(document.figures),
        _answers(document.policy_covers),
        _plain(document.valid_from),
        *([_reactions(document)] if document.reactions else []),
    ]


def _reactions(document: PublicDocument) -> list[object]:
    return [
        [item.paragraph, item.kind.value, _text(item.text), _text(item.answer), item.outcome.value]
        for item in document.reactions
    ]


def _inspection(inspection: Inspection | None) -> list[object]:
    if inspection is None:
        return []
    return [
        *map(_plain, (inspection.form, inspection.variant, inspection.subject, inspection.scope)),
        _plain(inspection.cooperation),
        inspection.announced,
        _plain(inspection.started_on),
        [day.isoformat() for day in inspection.visited_on],
        [
            [_text(place.name), _key(place.municipality), _plain(place.visited_on), _plain(place.verdict)]
            for place in inspection.places
        ],
        inspection.framework,
        [
            [_text(norm.text), _plain(norm.judgement.verdict), _text(norm.judgement.note or "")]
            for norm in inspection.norms
        ],
        _text(inspection.reaction),
    ]


def _sanction(sanction: Sanction | None) -> list[object]:
    if sanction is None:
        return []
    return [
        _plain(sanction.measure),
        _plain(sanction.type),
        _text(sanction.legal_basis),
        _plain(sanction.valid_from),
        _plain(sanction.until),
        _text(sanction.advised),
        sanction.advice_followed,
        *([_text(sanction.reaction)] if sanction.reaction else []),
    ]


def _text(text: str) -> str:
    """Give a text without what no reader hears: line ends, double spaces, ways to write one letter."""
    if not text:
        return ""
    if "{" in text:  # a term keeps its brackets in the text until the glossary explains it
        text = text.replace("{", "").replace("}", "")
    text = text.replace("\n", " ").replace("\u00a0", " ")
    while "  " in text:  # five times as fast as splitting it into words
        text = text.replace("  ", " ")
    return normalize("NFC", text.strip())


def _plain(value: Enum | date | None) -> object:
    if value is None:
        return None
    return value.isoformat() if isinstance(value, date) else str(value.value)


def _answers(given: Node | None) -> dict[str, object] | None:
    """Give the answers that were given; a question that we add later changes no hash."""
    return given.model_dump(mode="json", exclude_defaults=True) if given else None


def _key(link: Link) -> str:
    return link.key or link.label
