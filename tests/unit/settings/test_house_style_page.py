"""The page for communication officers names what the settings know, and tells what really happens."""

import re
from pathlib import Path

from generator.model.partnership import DesignTokens, HouseStyle
from generator.settings.house_colours import unreadable_colours

PAGE = (Path(__file__).resolve().parents[3] / "docs/huisstijl.md").read_text("utf-8")
ROWS = re.findall(r"^\| `([^`]+)` \| (.+?) \|", PAGE, re.MULTILINE)


def test_the_page_explains_every_colour_of_a_house_style() -> None:
    colours = set(HouseStyle.model_fields) - {"logo", "nl_design_system"}
    assert {name for name, _ in ROWS if not name.startswith("--")} == colours


def test_the_page_lists_every_name_of_nl_design_system_with_our_key() -> None:
    names = {field.alias: f"`{key}`" for key, field in DesignTokens.model_fields.items()}
    assert {name: key for name, key in ROWS if name.startswith("--")} == names


def test_the_example_of_a_refused_colour_is_what_the_check_says() -> None:
    colour, against, contrast, instead = re.findall(r"kleur '(#\w+)'.*'(#\w+)'.* (\d,\d);.*\n.*(#\w+)", PAGE)[
        0
    ]

    (problem,) = unreadable_colours(HouseStyle(link=colour, tint=against))

    assert (problem.against, problem.nearest) == (against, instead)
    assert f"{problem.ratio:.3f}".startswith(contrast.replace(",", "."))
