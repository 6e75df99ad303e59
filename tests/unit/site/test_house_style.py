import re

import pytest

from generator.model.partnership import HouseStyle
from generator.settings.contrast import INK, INK_DARK, PAPER, PAPER_DARK, ratio
from generator.site.house_style import house_style_css

STYLES = ("#0f4c5c", "#ffd43b", "#ff0000", "#e6007e", "#39870c", "#777777", "#ffffff", "#000000", "#00ff00")


def _tokens(brand: str) -> tuple[dict[str, str], dict[str, str]]:
    light, dark = house_style_css(HouseStyle(brand=brand)).split("@media")
    pattern = re.compile(r"--([a-z-]+):(#[0-9a-f]{6})")
    return dict(pattern.findall(light)), dict(pattern.findall(dark))


@pytest.mark.parametrize("brand", STYLES)
def test_every_text_is_readable_with_any_brand_colour(brand: str) -> None:
    light, dark = _tokens(brand)
    pairs = (
        (light["op-merk"], light["merk"]),
        (light["op-merk-diep"], light["merk-diep"]),
        (light["link"], PAPER),
        (light["link"], light["tint"]),
        (INK, light["tint"]),
        (dark["link"], PAPER_DARK),
        (dark["link"], dark["tint"]),
        (INK_DARK, dark["tint"]),
    )
    assert [pair for pair in pairs if ratio(*pair) < 4.5] == []
