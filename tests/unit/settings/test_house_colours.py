from itertools import product

import pytest

from generator.model.partnership import DesignTokens, HouseStyle
from generator.settings.contrast import (
    INK,
    INK_DARK,
    PAPER,
    PAPER_DARK,
    SHADE,
    SHADE_DARK,
    SOFT_INK,
    SOFT_INK_DARK,
    TEXT,
    ratio,
)
from generator.settings.house_colours import HouseColours, Shades, house_colours, unreadable_colours

BRIGHT = ("#0f4c5c", "#ffd43b", "#ff0000", "#e6007e", "#39870c", "#777777", "#ffffff", "#000000", "#00a0e0")
COLOURS = [f"#{red}{green}{blue}" for red, green, blue in product(("00", "66", "99", "ff"), repeat=3)]
KEYS = ("brand", "brand_deep", "on_brand", "button", "heading", "link", "link_dark", "tint", "tint_dark")


def _unreadable(colours: HouseColours) -> list[tuple[str, str]]:
    light, dark = colours.light, colours.dark
    pairs = [
        (colours.on_brand, colours.brand),
        (colours.on_brand_deep, colours.brand_deep),
        (colours.on_button, colours.button),
        *product((light.link,), (PAPER, SHADE, light.tint)),
        *product((dark.link,), (PAPER_DARK, SHADE_DARK, dark.tint)),
        *product((INK, SOFT_INK), (light.tint,)),
        *product((INK_DARK, SOFT_INK_DARK), (dark.tint,)),
        *product((light.heading or INK,), (PAPER, light.tint)),
    ]
    return [pair for pair in pairs if ratio(*pair) < TEXT]


@pytest.mark.parametrize("brand", COLOURS)
def test_a_brand_colour_alone_gives_a_site_that_can_be_read(brand: str) -> None:
    assert _unreadable(house_colours(HouseStyle(brand=brand))) == []


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("colour", BRIGHT)
def test_any_colour_in_any_place_leaves_the_site_readable(key: str, colour: str) -> None:
    assert _unreadable(house_colours(HouseStyle.model_validate({key: colour}))) == []


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("colour", BRIGHT)
def test_a_colour_that_is_not_complained_about_is_used_as_it_is(key: str, colour: str) -> None:
    style = HouseStyle.model_validate({key: colour})
    said, used = unreadable_colours(style), _used(house_colours(style), key)
    assert bool(said) is (used != colour)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("colour", BRIGHT)
def test_the_colour_that_is_named_instead_is_not_refused_itself(key: str, colour: str) -> None:
    said = unreadable_colours(HouseStyle.model_validate({key: colour}))
    instead = [unreadable_colours(HouseStyle.model_validate({key: problem.nearest})) for problem in said]
    assert [found for found in instead if found] == []


def test_an_unreadable_link_is_named_with_what_it_cannot_be_read_against() -> None:
    (problem,) = unreadable_colours(HouseStyle(brand="#0f4c5c", link="#9fd3e0", tint="#ffffff"))
    assert (problem.key, problem.against) == ("link", SHADE)


def test_a_readable_house_style_has_no_problem() -> None:
    style = HouseStyle(brand="#0f4c5c", accent="#f2a33a", link="#0f4c5c", heading="#0b3945")
    assert unreadable_colours(style) == ()


def test_a_colour_comes_from_a_name_of_nl_design_system() -> None:
    tokens = DesignTokens.model_validate({"--utrecht-link-color": "#7a1f3d"})
    assert house_colours(HouseStyle(nl_design_system=tokens)).light.link == "#7a1f3d"


def test_an_own_colour_wins_from_one_of_nl_design_system() -> None:
    tokens = DesignTokens.model_validate({"--utrecht-link-color": "#7a1f3d"})
    assert house_colours(HouseStyle(link="#0f4c5c", nl_design_system=tokens)).light.link == "#0f4c5c"


def test_a_problem_points_at_the_name_under_which_the_colour_was_written() -> None:
    tokens = DesignTokens.model_validate({"--utrecht-link-color": "#ffd43b"})
    (problem,) = unreadable_colours(HouseStyle(nl_design_system=tokens))
    assert problem.key == "nl_design_system.--utrecht-link-color"


def _used(colours: HouseColours, key: str) -> object:
    shades = colours.dark if key.endswith("_dark") else colours.light
    name = key.removesuffix("_dark")
    return getattr(shades if name in Shades.__slots__ else colours, name)
