"""What a provider said of a document in preparation, paragraph by paragraph, and what was answered."""

from pydantic import Field

from generator.model import terms
from generator.model.node import Node
from generator.model.term import Term
from generator.model.values import Number, Words

WHOLE = 0
"""The number of a reaction to the document as a whole."""


class ReactionKind(Term):
    """What sort of reaction it is."""

    FACT = "fact", "Feitelijke onjuistheid"
    VIEW = "view", "Zienswijze"


class Reaction(Node):
    """One reaction of the provider, with the answer of the supervisor; both are public with the document."""

    paragraph: Number = Field(
        title="Alinea", description="Nummer in het concept dat de aanbieder kreeg; 0 is het hele stuk."
    )
    quote: Words | None = Field(None, title="Begint met", description="Eerste woorden van de alinea.")
    kind: ReactionKind = Field(title="Aard", description="Over de feiten, of een zienswijze.")
    by: Words | None = Field(
        None, title="Van", description="Sleutel van de aanbieder, als het stuk over meer dan een gaat."
    )
    text: Words = Field(title="Reactie", description="De reactie van de aanbieder.")
    answer: Words = Field(title="Antwoord", description="Wat de toezichthouder antwoordt.")
    outcome: terms.Answer = Field(title="Overgenomen", description="Of het stuk erdoor is aangepast.")
