from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from generator.outputs.lettering import Typeface

FONT = Path(__file__).resolve().parents[3] / "theme/assets/fonts/toezicht-sans.woff2"


@pytest.mark.parametrize("anchor", ["la", "lm"])
@pytest.mark.parametrize("line", ["Een bezoek aan fijf huizen", "Züid, 'jf' (2026) ·…", "j", " ", ""])
def test_a_line_is_drawn_just_as_the_font_draws_it_whole(line: str, anchor: str) -> None:
    letters = Typeface(FONT).bold
    whole, ours = Image.new("L", (900, 200)), Image.new("L", (900, 200))

    ImageDraw.Draw(whole).text((40, 90), line, 6, letters.at(44), anchor=anchor)
    drawn = letters.drawn(line, 44, anchor=anchor)
    ours.paste(6, (40 + drawn.left, 90 + drawn.top), drawn.image)

    assert ours.tobytes() == whole.tobytes()
