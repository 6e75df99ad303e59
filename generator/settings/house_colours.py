"""The colours of a partnership: what it wrote, what follows from that, and what nobody could read."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.partnership import DesignTokens, HouseStyle
from generator.settings.contrast import (
    INK_DARK,
    PAPER,
    PAPER_DARK,
    SHADE,
    SHADE_DARK,
    SOFT_INK,
    SOFT_INK_DARK,
    TEXT,
    mix,
    pale,
    ratio,
    readable,
    text_on,
)

_BRAND, _ACCENT = "#0f4c5c", "#f2a33a"
_DEEPER, _PALE, _DIM = 0.25, 0.935, 0.14
_MUCH_CONTRAST = 7.0  # a colour of our own choice has more contrast than the least


@dataclass(frozen=True, slots=True)
class Shades:
    """The colours of a page in light or in dark."""

    link: str
    tint: str
    heading: str


@dataclass(frozen=True, slots=True)
class HouseColours:
    """Every colour of a house style; all text in them can be read."""

    brand: str
    on_brand: str
    brand_deep: str
    on_brand_deep: str
    accent: str
    button: str
    on_button: str
    light: Shades
    dark: Shades


@dataclass(frozen=True, slots=True)
class ColourProblem:
    """A colour of a house style that cannot be read, with the nearest colour that can."""

    key: str  # the path in house_style
    colour: str
    against: str
    ratio: float
    nearest: str


def house_colours(style: HouseStyle) -> HouseColours:
    """Give all colours: the own ones, and for what is not said a shade that fits the brand."""
    own = _with_tokens(style)
    brand = readable(own.brand or _BRAND, own.on_brand or text_on(own.brand or _BRAND))
    deep = own.brand_deep or mix(brand, "#000000", part=_DEEPER)
    deep = readable(deep, text_on(deep))
    button = readable(own.button or brand, text_on(own.button or brand))
    light = _light(own, brand)
    return HouseColours(
        brand=brand,
        on_brand=readable(own.on_brand or text_on(brand), brand),
        brand_deep=deep,
        on_brand_deep=text_on(deep),
        accent=own.accent or _ACCENT,
        button=button,
        on_button=text_on(button),
        light=light,
        dark=_dark(own, brand, link=light.link),
    )


def unreadable_colours(style: HouseStyle) -> tuple[ColourProblem, ...]:
    """Give every colour that somebody wrote and that cannot be read as it stands."""
    problems = []
    own = _with_tokens(style)
    for key, backgrounds in _meetings(own):
        colour = getattr(own, key)
        if colour is None:
            continue
        against = min(backgrounds, key=lambda back: ratio(colour, back))
        if ratio(colour, against) < TEXT:
            nearest = readable(colour, *backgrounds)
            problems.append(
                ColourProblem(_place(style, key), colour, against, ratio(colour, against), nearest)
            )
    return tuple(problems)


def _light(own: HouseStyle, brand: str) -> Shades:
    tint = readable(own.tint or pale(brand, _PALE), SOFT_INK)
    return Shades(
        link=readable(own.link or brand, PAPER, tint, SHADE),
        tint=tint,
        heading=readable(own.heading, PAPER, tint) if own.heading else "",
    )


def _dark(own: HouseStyle, brand: str, *, link: str) -> Shades:
    tint = readable(own.tint_dark or pale(brand, _DIM), SOFT_INK_DARK, INK_DARK)
    needed = TEXT if own.link_dark else _MUCH_CONTRAST
    return Shades(
        link=readable(own.link_dark or link, PAPER_DARK, tint, SHADE_DARK, needed=needed),
        tint=tint,
        heading="",
    )


def _meetings(own: HouseStyle) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each colour with all that it must be read against; what follows from it is already readable."""
    every = house_colours(own)
    if own.on_brand is None:
        yield "brand", (text_on(own.brand or every.brand),)
    yield "brand_deep", (text_on(own.brand_deep or every.brand_deep),)
    yield "on_brand", (own.brand or every.brand,)
    yield "button", (text_on(own.button or every.button),)
    yield "tint", (SOFT_INK,)
    yield "tint_dark", (SOFT_INK_DARK,)
    yield "heading", (PAPER, every.light.tint)
    yield "link", (PAPER, every.light.tint, SHADE)
    yield "link_dark", (PAPER_DARK, every.dark.tint, SHADE_DARK)


def _with_tokens(style: HouseStyle) -> HouseStyle:
    """Fill in what came under a name of NL Design System; an own key wins."""
    tokens = style.nl_design_system
    if tokens is None:
        return style
    found = {key: getattr(tokens, key) for key in DesignTokens.model_fields if getattr(style, key) is None}
    return style.model_copy(update={**found, "nl_design_system": None})


def _place(style: HouseStyle, key: str) -> str:
    tokens = style.nl_design_system
    if tokens is None or getattr(style, key) is not None:
        return key
    return f"nl_design_system.{DesignTokens.model_fields[key].alias}"
