from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.model.partnership import HouseStyle
from generator.model.terms import Verdict
from generator.outputs.lettering import Typeface
from generator.outputs.output_file import write_files
from generator.outputs.sharing_picture import SIZE, Shown, drawn
from generator.outputs.sharing_pictures import sharing_pictures
from generator.staging.public import PublicSite

FONT = Path(__file__).resolve().parents[3] / "theme/assets/fonts/toezicht-sans.woff2"
SHOWN = Shown("Veilig thuis", "Thematisch onderzoek", None, "Vlietstreek", "#0f4c5c", "#f2a33a")


@pytest.fixture(scope="module")
def typeface() -> Typeface:
    return Typeface(FONT)


def pictures(site: PublicSite, before: Path | None = None) -> dict[str, bytes]:
    return {file.path: file.content for file in sharing_pictures(site, Typeface(FONT), before=before)}


def test_every_public_document_has_a_picture_and_a_tombstone_has_none(site: PublicSite) -> None:
    assert set(pictures(site)) == {"assets/delen/vr-2026-001.png", "assets/delen/bel-2025-001.png"}


def test_a_picture_is_small_and_always_the_same(site: PublicSite) -> None:
    once, again = pictures(site), pictures(site)

    assert once == again
    for content in once.values():
        assert len(content) < 40_000
        assert Image.open(BytesIO(content)).size == SIZE


def test_what_did_not_change_is_taken_over(site: PublicSite, tmp_path: Path) -> None:
    write_files(sharing_pictures(site, Typeface(FONT)), tmp_path)
    path = tmp_path / "assets/delen/vr-2026-001.png"
    path.write_bytes(path.read_bytes() + b"kept")

    found = pictures(site, before=tmp_path)

    assert found["assets/delen/vr-2026-001.png"].endswith(b"kept")


@pytest.mark.parametrize(
    "change",
    [{"title": "Anders"}, {"verdict": Verdict.PARTLY}, {"kind_label": "Anders"}, {"municipalities": ()}],
    ids=lambda change: next(iter(change)),
)
def test_what_changed_is_drawn_again(site: PublicSite, tmp_path: Path, change: dict[str, object]) -> None:
    write_files(sharing_pictures(site, Typeface(FONT)), tmp_path)
    first, *others = site.documents
    changed = replace(site, documents=(replace(first, **change), *others))

    before, after = pictures(site), pictures(changed, before=tmp_path)

    assert [path for path in before if before[path] != after[path]] == ["assets/delen/vr-2026-001.png"]


def test_another_house_style_gives_other_pictures(site: PublicSite, tmp_path: Path) -> None:
    write_files(sharing_pictures(site, Typeface(FONT)), tmp_path)
    purple = replace(site.publisher, house_style=HouseStyle(brand="#5b2a6e"))

    found = pictures(replace(site, publisher=purple), before=tmp_path)

    assert all(content != pictures(site)[path] for path, content in found.items())


def test_each_verdict_looks_different_without_its_word_or_colour(typeface: Typeface) -> None:
    shapes = set()
    for verdict in Verdict:
        picture = Image.open(BytesIO(drawn(replace(SHOWN, verdict=verdict), typeface)))
        shapes.add(picture.convert("L").crop((72, 410, 132, 480)).tobytes())

    assert len(shapes) == len(Verdict)


@pytest.mark.parametrize(
    "title",
    [
        "Onderzoek naar de kwaliteit van begeleiding " * 7,
        "Zorgverlenersinkoopcoördinatiebureau" * 9,
        "漢字 😀 Łódź \u202e <script>",
        "",
    ],
)
def test_an_odd_title_stays_within_the_edges_and_off_the_band(typeface: Typeface, title: str) -> None:
    picture = Image.open(BytesIO(drawn(replace(SHOWN, title=title, verdict=Verdict.MEETS), typeface)))

    shades = picture.convert("L")
    assert shades.crop((1200 - 60, 0, 1200, 510)).getextrema() == (255, 255)
    assert shades.crop((0, 475, 1200, 510)).getextrema() == (255, 255)


def test_a_line_that_does_not_fit_ends_on_dots_and_no_sign_is_a_box(typeface: Typeface) -> None:
    letters = typeface.bold

    assert letters.fitting("Veilig thuis met hulp", 40, width=200) == ["Veilig th…"]
    assert letters.fitting("Łódź 😀 漢", 40, width=900) == ["?ódz ?"]
    assert letters.lines("W" * 30, 40, width=200) != ["W" * 30]
