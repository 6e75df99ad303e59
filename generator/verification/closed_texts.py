"""What a closed document tells at length: its body, and what was said in hoor en wederhoor."""

from generator.model.library import Document


def closed_text(document: Document) -> str:
    """Give the texts of which no row of words may be found, one block after the other."""
    hearing = document.meta.hearing
    if hearing is None:
        return document.body
    told = [hearing.reaction, *(text for item in hearing.reactions for text in (item.text, item.answer))]
    return "\n\n".join((document.body, *filter(None, told)))
