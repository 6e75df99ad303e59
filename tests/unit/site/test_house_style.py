import re

from generator.model.partnership import HouseStyle
from generator.site.house_style import house_style_css

OWN = HouseStyle(brand="#5b2a6e", link_dark="#d9a8ee", heading="#43204f", button="#00695c", tint="#f6eef9")
NAMES = {"accent", "knop", "kop", "link", "merk", "merk-diep", "op-knop", "op-merk", "op-merk-diep", "tint"}


def _declared(style: HouseStyle) -> tuple[dict[str, str], dict[str, str]]:
    light, dark = house_style_css(style).split("@media")
    pattern = re.compile(r"--([a-z-]+):([^;}]+)")
    return dict(pattern.findall(light)), dict(pattern.findall(dark))


def test_own_colours_reach_the_style_sheet() -> None:
    light, dark = _declared(OWN)
    assert (light["merk"], light["kop"], light["knop"], light["tint"], dark["link"]) == (
        "#5b2a6e",
        "#43204f",
        "#00695c",
        "#f6eef9",
        "#d9a8ee",
    )


def test_every_colour_is_declared_for_everybody() -> None:
    light, dark = _declared(HouseStyle())
    assert (set(light), set(dark)) == (NAMES, {"kop", "link", "tint"})


def test_headings_of_a_house_style_are_plain_in_the_dark() -> None:
    _, dark = _declared(OWN)
    assert dark["kop"] == "var(--inkt)"
