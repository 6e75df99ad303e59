"""What a redaction looks like: as wide as its label, never as wide as what was there."""

from generator.markdown.marks import MarkFound
from generator.markup.context import RenderContext
from generator.markup.escape import BLIND, escape


def redaction_html(mark: MarkFound, context: RenderContext) -> str:
    """Give the box that a reader sees and the words that a screen reader says."""
    label = ", ".join(mark.grounds) or BLIND
    return (
        f'<span class="lak"><span aria-hidden="true">{escape(label)}</span>'
        f'<span class="sr">{escape(_spoken(mark, context))}</span></span>'
    )


def redaction_block_html(mark: MarkFound, context: RenderContext) -> str:
    """Give a block of one height, whatever stood there."""
    return f'<p class="lak-blok">{redaction_html(mark, context)}</p>\n'


def _spoken(mark: MarkFound, context: RenderContext) -> str:
    if mark.category is None:
        return BLIND
    grounds = " en ".join(context.ground_label(code) for code in mark.grounds)
    return f"{BLIND}: {mark.category.label}, {grounds}, Woo"
