"""The colours of a partnership as custom properties for the style sheet."""

from functools import lru_cache

from generator.model.partnership import HouseStyle
from generator.settings.house_colours import HouseColours, Shades, house_colours


@lru_cache(maxsize=64)
def house_style_css(style: HouseStyle) -> str:
    """Give the style sheet with the colours of a partnership, every text colour made readable."""
    colours = house_colours(style)
    light = _declarations((*_everywhere(colours), *_shades(colours.light)))
    dark = _declarations(_shades(colours.dark))
    return f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"


def _everywhere(colours: HouseColours) -> tuple[tuple[str, str], ...]:
    return (
        ("merk", colours.brand),
        ("op-merk", colours.on_brand),
        ("merk-diep", colours.brand_deep),
        ("op-merk-diep", colours.on_brand_deep),
        ("accent", colours.accent),
        ("knop", colours.button),
        ("op-knop", colours.on_button),
    )


def _shades(shades: Shades) -> tuple[tuple[str, str], ...]:
    return (("link", shades.link), ("tint", shades.tint), ("kop", shades.heading or "var(--inkt)"))


def _declarations(values: tuple[tuple[str, str], ...]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in sorted(values))
