"""What is at hand while one partnership is staged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from generator.authorities.grounds import ground
from generator.authorities.vocabularies import Vocabulary, word
from generator.lifecycle.gate import At
from generator.lifecycle.standing import is_explained, is_public
from generator.markup.plain import plain_marks
from generator.model.kinds import Measure, VisitReport
from generator.model.library import Collection, Document
from generator.model.term import Term
from generator.settings.own_words import own_words
from generator.staging.addresses import municipality_address, provider_address
from generator.staging.public_parts import GroundUsed, Link

SOLE_TRADER = "een zelfstandige aanbieder"
_WITH_PAGE = {Vocabulary.SERVICES: "voorziening/", Vocabulary.THEMES: "thema/"}


@dataclass(frozen=True, slots=True)
class Desk:
    """One partnership at one moment, parted into what is public, what is explained and the rest."""

    collection: Collection
    when: At
    public: Mapping[str, Document]  # by id
    explained: tuple[Document, ...]
    with_page: frozenset[str]  # keys of providers with a contract or in a public document
    own_words: Mapping[str, str]  # canonical value -> the word that this region uses for it

    @property
    def today(self) -> date:
        """The day of the moment, in Amsterdam."""
        return self.when.today

    def label(self, term: Term) -> str:
        """Give the word of the region for a value, else the canonical one."""
        return self.own_words.get(term.value, term.label)

    def word(self, vocabulary: Vocabulary, key: str) -> Link | None:
        """Give a word of a list under its canonical key; a region's own word has the canonical beside it."""
        value = self.collection.settings.vocabulary.get(key, key)
        known = word(vocabulary, value)
        if known is None:
            return None
        base = _WITH_PAGE.get(vocabulary, "")
        own = self.own_words.get(value)
        label = f"{own} ({known.label[:1].lower()}{known.label[1:]})" if own else known.label
        return Link(f"{base}{value}/" if base else "", label, value)

    def municipality(self, code: str) -> Link:
        """Give a municipality with its page; without a page where it is no member."""
        name = self.when.municipalities.name(code)
        is_member = code in self.when.municipalities.members
        return Link(municipality_address(name) if is_member else "", name, code)

    def named(self, words: tuple[str, ...], day: date) -> tuple[Link, ...]:
        """Give the municipalities that `words` name, in order of name."""
        links = (self.municipality(code) for code in self.when.municipalities.codes(words, on=day))
        return tuple(sorted(links, key=lambda link: link.label))

    def provider(self, key: str) -> Link:
        """Give a provider; a natural person has neither key nor page, and no name."""
        provider = self.collection.providers.get(key)
        if provider is None or provider.natural_person:
            return Link("", (provider.shown_as if provider else None) or SOLE_TRADER)
        return Link(provider_address(key) if key in self.with_page else "", provider.name, key)


def desk_of(collection: Collection, when: At) -> Desk:
    """Look once at every document of a partnership and part what is public from what is not."""
    public: dict[str, Document] = {}
    explained: list[Document] = []
    for document in collection.documents:
        if is_public(document, when):
            public.setdefault(document.id, document)
        elif is_explained(document, when):
            explained.append(document)
    named = frozenset(key for document in public.values() for key in providers_named_in(document))
    with_page = named | contracted_providers(collection, when.today)
    return Desk(collection, when, public, tuple(explained), with_page, own_words(collection.settings))


def providers_named_in(document: Document) -> tuple[str, ...]:
    """Give the keys of the providers that a document is about."""
    meta = document.meta
    return meta.provider if isinstance(meta, VisitReport | Measure) else ()


def contracted_providers(collection: Collection, today: date) -> frozenset[str]:
    """Give the keys of the providers with a contract that began, natural persons left out.

    A provider without contract and without public document stays unknown: it may stand in the list only
    because of a document that is not public.
    """
    return frozenset(
        key
        for key, provider in collection.providers.items()
        if not provider.natural_person
        and any(contract.from_ is None or contract.from_ <= today for contract in provider.contracted)
    )


def grounds_used(
    counts: tuple[tuple[str, int], ...], reasons: Mapping[str, str] | None = None
) -> tuple[GroundUsed, ...]:
    """Give grounds with the labels of the law, in the order of the law, and why each is used here."""
    told = reasons or {}
    found = ((ground(code), times) for code, times in sorted(counts))
    return tuple(
        GroundUsed(known.code, known.label, times, plain_marks(told.get(known.code, "")))
        for known, times in found
        if known
    )
