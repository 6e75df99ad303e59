"""Pages of municipalities, providers and terms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.authorities.vocabularies import Vocabulary
from generator.markup.plain import plain_marks
from generator.model.partnership import Member
from generator.model.provider import Provider
from generator.staging.bodies import terms_of
from generator.staging.desk import Desk
from generator.staging.neighbours import Neighbours
from generator.staging.public import GlossaryTerm, PublicContract, PublicMunicipality, PublicProvider
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link


def municipalities(
    desk: Desk, documents: Iterable[PublicDocument], *, neighbours: Neighbours
) -> tuple[PublicMunicipality, ...]:
    """Give every municipality that is or was a member, in order of name."""
    ids: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        for link in document.municipalities:
            ids[link.key].append(document.id)
    members = {member.code: member for member in desk.collection.settings.municipalities}
    found = (
        PublicMunicipality(
            desk.municipality(code),
            member.from_,
            member.until,
            tuple(ids[code]),
            _into(member, desk, neighbours=neighbours),
        )
        for code, member in members.items()
    )
    return tuple(sorted(found, key=lambda municipality: municipality.link.label))


def _into(member: Member, desk: Desk, *, neighbours: Neighbours) -> Link | None:
    """Give where a municipality went: its page here, else with another partnership, else its name alone."""
    if member.into is None:
        return None
    link = desk.municipality(member.into)
    return link if link.address else neighbours.municipalities.get(member.into, link)


def providers(
    desk: Desk, documents: Iterable[PublicDocument], *, neighbours: Neighbours
) -> tuple[PublicProvider, ...]:
    """Give every provider with a contract or in a public document that is no natural person, by name."""
    ids: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        for link in document.providers:
            ids[link.key].append(document.id)
    found = (
        replace(
            _provider(key, provider, desk=desk, ids=tuple(ids[key])),
            elsewhere=neighbours.with_provider(provider.kvk, apart_from=desk.collection.key),
        )
        for key, provider in desk.collection.providers.items()
        if key in desk.with_page and not provider.natural_person
    )
    return tuple(sorted(found, key=lambda provider: (provider.link.label.casefold(), provider.link.key)))


def _provider(key: str, provider: Provider, *, desk: Desk, ids: tuple[str, ...]) -> PublicProvider:
    successor = desk.provider(provider.successor) if provider.successor else None
    services = (desk.word(Vocabulary.SERVICES, service) for service in provider.services)
    return PublicProvider(
        link=desk.provider(key),
        trade_names=provider.trade_names,
        formerly=provider.formerly,
        kvk=provider.kvk or "",
        services=tuple(known.label for known in services if known),
        ended_on=provider.ended.on if provider.ended else None,
        ended_why=plain_marks((provider.ended.why if provider.ended else None) or ""),
        successor=successor,
        documents=ids,
        contracts=tuple(sorted(_contracts(provider, desk), key=_in_order)),
    )


def _contracts(provider: Provider, desk: Desk) -> Iterator[PublicContract]:
    for contract in provider.contracted:
        if contract.from_ is None or contract.from_ <= desk.today:
            day = contract.from_ or contract.until or desk.today
            for link in desk.named((contract.municipality,), day):
                yield PublicContract(link, contract.from_, contract.until)


def _in_order(contract: PublicContract) -> tuple[str, date]:
    return (contract.municipality.label, contract.since or date.min)


def glossary(desk: Desk) -> tuple[GlossaryTerm, ...]:
    """Give every term with its explanation, in order of the alphabet."""
    terms = terms_of(desk.collection)
    return tuple(GlossaryTerm(term.term, term.anchor, term.explanation) for _, term in sorted(terms.items()))
