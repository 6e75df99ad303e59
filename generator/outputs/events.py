"""What happened to the publications of a site: published, changed, withdrawn, suspended."""

from collections.abc import Iterator
from urllib.parse import quote

from generator.model.procedure import Version
from generator.model.terms import Status
from generator.model.values import AMSTERDAM
from generator.outputs.dates import in_words
from generator.outputs.feed import Event
from generator.outputs.plain_text import one_line
from generator.staging.public import PublicSite, Publisher
from generator.staging.public_document import PublicDocument, Tombstone


def tag(publisher: Publisher, name: str) -> str:
    """Give an id (RFC 4151) that does not follow the address of the site."""
    return f"tag:{publisher.feed_authority},{publisher.feed_date.isoformat()}:{name}"


def events_of(site: PublicSite) -> tuple[Event, ...]:
    """Give everything that happened on `site`, newest first."""
    events = [event for document in site.documents for event in _of_document(site, document)]
    events.extend(_of_tombstone(site.publisher, tombstone) for tombstone in site.tombstones)
    return tuple(sorted(events, key=lambda event: event.order))


def _of_document(site: PublicSite, document: PublicDocument) -> Iterator[Event]:
    publisher = site.publisher
    name = f"{publisher.key}/{document.id}"
    published = Event(
        id=tag(publisher, f"{name}:published"),
        document=document.id,
        url=publisher.site_url + document.address,
        title=one_line(document.title),
        content=document.summary,
        day=document.published_on,
        label=document.kind_label,
        author=publisher.name,
        language=document.language,
        updated=document.updated_on,
    )
    yield published
    for label, version in _new_versions(site, document):
        yield Event(
            id=tag(publisher, f"{name}:version-{label}"),
            document=document.id,
            url=published.url,
            title=f"{published.title} (gewijzigd, versie {one_line(version.version)})",
            content=f"{_changed(version)}{document.summary}".rstrip(),
            day=version.on,
            label=published.label,
            author=published.author,
            language=published.language,
        )


def _changed(version: Version) -> str:
    return f"Wat is gewijzigd: {version.note}\n\n" if version.note else ""


def _new_versions(site: PublicSite, document: PublicDocument) -> Iterator[tuple[str, Version]]:
    """Give the versions after the publication itself, each with a name that no other has."""
    today = site.moment.astimezone(AMSTERDAM).date()
    seen: dict[str, int] = {}
    for version in document.versions:
        name = quote(one_line(version.version), safe="")
        seen[name] = seen.get(name, 0) + 1
        if document.published_on < version.on <= today:
            # quote() leaves no semicolon in a name, so the addition makes no name that another version has.
            yield (name if seen[name] == 1 else f"{name};{seen[name]}"), version


def _of_tombstone(publisher: Publisher, tombstone: Tombstone) -> Event:
    suspended = tombstone.status is Status.SUSPENDED
    word = "geschorst" if suspended else "ingetrokken"
    sentences = [f"{tombstone.kind.label} {tombstone.id} is {word}"]
    if tombstone.on:
        sentences[0] += f" op {in_words(tombstone.on)}"
    if tombstone.why:
        sentences.append(f"Reden: {tombstone.why.label}")
    content = " ".join(f"{sentence}." for sentence in sentences)
    return Event(
        id=tag(publisher, f"{publisher.key}/{tombstone.id}:{'suspended' if suspended else 'withdrawn'}"),
        document=tombstone.id,
        url=publisher.site_url + tombstone.address,
        title=f"{tombstone.kind.label} {tombstone.id} is {word}",
        content=f"{content} {tombstone.note}".rstrip(),
        day=tombstone.on,
        label=tombstone.kind.label,
        author=publisher.name,
        language=publisher.language,
    )
