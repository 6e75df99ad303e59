"""The colours of a partnership as custom properties for the style sheet."""

from functools import lru_cache

from generator.model.partnership import HouseStyle
from generator.settings.contrast import INK, PAPER, PAPER_DARK, mix, pale, ratio, readable, text_on

_BRAND, _ACCENT = "#0f4c5c", "#f2a33a"
_MUCH_CONTRAST = 7.0  # links stand in running text: aim for more than the least


@lru_cache(maxsize=64)
def house_style_css(style: HouseStyle) -> str:
    """Give the style sheet with the colours of a partnership, every text colour made readable."""
    light = _light(style)
    dark = _dark(light)
    return (
        f":root{{{_declarations(light)}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_declarations(dark)}}}}}\n"
    )


def _light(style: HouseStyle) -> dict[str, str]:
    brand = readable(style.brand or _BRAND, text_on(style.brand or _BRAND))
    tint = style.tint if style.tint and ratio(INK, style.tint) >= _MUCH_CONTRAST else pale(brand, 0.935)
    return {
        "merk": brand,
        "merk-diep": mix(brand, "#000000", part=0.25),
        "op-merk": text_on(brand),
        "op-merk-diep": text_on(mix(brand, "#000000", part=0.25)),
        "accent": style.accent or _ACCENT,
        "link": readable(style.link or brand, PAPER, tint, mix(tint, PAPER, part=0.5)),
        "tint": tint,
    }


def _dark(light: dict[str, str]) -> dict[str, str]:
    tint = pale(light["merk"], 0.14)
    return {"link": readable(light["link"], PAPER_DARK, tint, needed=_MUCH_CONTRAST), "tint": tint}


def _declarations(values: dict[str, str]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in sorted(values.items()))
