"""Running text in our dialect."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from generator.scaffolding.blocks import Break, Footnote, Image, Inline, Link, Plain, Style, Styled
from generator.scaffolding.signs import at_line_start, clean, escaped

_IN_ADDRESS = str.maketrans(
    {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "|": "%7C"}
)
_CORE = re.compile(
    r"(?P<begin>[\s(\"'‘“]*)(?P<core>[^\W_](?:.*[^\W_])?)(?P<end>[\s.,:;!?)\"'’”…]*)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What running text needs of the document around it."""

    accepts: Callable[[str], bool]  # whether an address may be a link; refusals are told there
    picture: Callable[[Image], str]  # the address of a picture; empty where it stays behind
    footnote: Callable[[Footnote], str]  # the label of a footnote
    breaks: bool = True  # whether a new line may stay one
    styles: frozenset[Style] = field(default=frozenset(Style))


def written(inside: tuple[Inline, ...], setting: Setting) -> str:
    """Give running text as the lines of one paragraph."""
    lines = [" ".join(line.split()) for line in _joined(inside, setting).split("\n")]
    kept = [at_line_start(line) for line in lines if line]
    return "\\\n".join(kept) if setting.breaks else " ".join(kept)


def _joined(inside: tuple[Inline, ...], setting: Setting) -> str:
    text, before = "", None
    for item in inside:
        # Signs that touch each other, as in '**a***b*', mean something else: the second one does without.
        touches = isinstance(before, Styled) and not text.endswith(" ")
        text += _written(item, replace(setting, styles=frozenset()) if touches else setting)
        before = item
    return text


def _written(item: Inline, setting: Setting) -> str:
    if isinstance(item, Plain):
        return escaped(clean(item.text))
    if isinstance(item, Break):
        return "\n" if setting.breaks else " "
    if isinstance(item, Styled):
        return _styled(item, setting)
    if isinstance(item, Link):
        return _link(item, setting)
    if isinstance(item, Image):
        address = setting.picture(item)
        return f"![{escaped(clean(item.described))}]({address})" if address else ""
    label = setting.footnote(item)
    return f"[^{label}]" if label else ""


def _styled(item: Styled, setting: Setting) -> str:
    """Set signs around the words, close to a letter or a digit: elsewhere the engine may not see them."""
    inner = replace(setting, breaks=False, styles=setting.styles - {item.style})
    words = _joined(item.inside, inner)
    found = _CORE.fullmatch(words)
    if found is None or item.style not in setting.styles:
        return words
    sign = item.style.value
    return f"{found['begin']}{sign}{found['core']}{sign}{found['end']}"


def _link(item: Link, setting: Setting) -> str:
    words = _joined(item.inside, replace(setting, breaks=False))
    if not words.strip() or not setting.accepts(item.address):
        return words
    return f"[{words.strip()}]({clean(item.address).translate(_IN_ADDRESS)})"
