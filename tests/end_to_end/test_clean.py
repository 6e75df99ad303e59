import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from project import Answer, Project

from bench.attachments.office_parts import APP, CORE, docx, meta, odf, paragraph, part, run, xlsx
from bench.attachments.office_pictures import PERSON, exif, plain, png, with_thumbnail
from generator.detection.files import inspect_bytes

ABOUT = {
    "docProps/core.xml": f"<cp:coreProperties {CORE}><dc:creator>{PERSON}</dc:creator></cp:coreProperties>",
    "docProps/app.xml": f"<Properties {APP}><Manager>{PERSON}</Manager>"
    "<Template>C:\\Users\\x\\a.dotx</Template></Properties>",
    "docProps/thumbnail.jpeg": plain(),
}
PEOPLE = f'<w15:people xmlns:w15="x"><w15:person w15:author="{PERSON}"/></w15:people>'
SETTINGS = part("settings.xml", "<w:rsids><w:rsid/></w:rsids><w:zoom/>", tag="settings")[1]
WORD = docx(
    '<w:p w:rsidR="00AA11BB"><w:r><w:t>Tekst</w:t></w:r></w:p>',
    ("people", "people.xml"),
    ("settings", "settings.xml"),
    ("image", "media/image1.jpg"),
    parts={
        "word/people.xml": PEOPLE,
        "word/settings.xml": SETTINGS,
        "word/media/image1.jpg": with_thumbnail(),
    },
    properties=ABOUT,
)
LIBRE = odf(
    "<text:p>Tekst</text:p>",
    parts={**meta(f"<dc:creator>{PERSON}</dc:creator>"), "Thumbnails/thumbnail.png": plain("PNG")},
    listed=("meta.xml", "Thumbnails/thumbnail.png"),
)
PATH = '<sheets><sheet name="A" sheetId="1"/></sheets><x:absPath xmlns:x="y" url="C:\\Users\\x\\"/>'
PICTURES = {
    "a.jpg": plain(exif=exif({0x013B: PERSON, 0x0112: 6}, gps={1: "N", 2: (52.0, 5.0, 1.0)})) + b"nog iets",
    "a.png": png({"Author": PERSON}) + b"nog iets",
    "a.webp": plain("WEBP", exif=exif({0x013B: PERSON})),
}
FILES = {"a.docx": WORD, "a.odt": LIBRE, "a.xlsx": xlsx(book=PATH), **PICTURES}


def toezicht(*arguments: str, folder: Path) -> Answer:
    return Project(folder).run(*arguments)


@pytest.mark.parametrize("name", FILES)
def test_a_copy_is_made_that_carries_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILES[name])

    done = toezicht("clean", name, folder=tmp_path)

    copy = tmp_path / name.replace("a.", "a-schoon.")
    assert done.status == 0, done.err
    assert inspect_bytes(name, FILES[name]).hidden
    assert inspect_bytes(name, copy.read_bytes()).hidden == ()
    assert (tmp_path / name).read_bytes() == FILES[name]
    assert b"Hoekstra" not in copy.read_bytes()


@pytest.mark.parametrize("name", PICTURES)
def test_a_clean_picture_has_the_same_dots_and_stands_the_same_way(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILES[name])

    toezicht("clean", name, "--in-place", folder=tmp_path)

    with Image.open(io.BytesIO(FILES[name])) as before, Image.open(tmp_path / name) as after:
        assert before.tobytes() == after.tobytes()
        assert before.getexif().get(0x0112, 1) == after.getexif().get(0x0112, 1)


def test_a_clean_word_file_has_the_same_text_and_no_stamps(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(WORD)

    toezicht("clean", "a.docx", "--out", "b.docx", folder=tmp_path)

    with zipfile.ZipFile(tmp_path / "b.docx") as archive:
        body = archive.read("word/document.xml")
        names = archive.namelist()
        listed = archive.read("word/_rels/document.xml.rels")
    assert b"Tekst" in body
    assert b"rsid" not in body
    assert "word/people.xml" not in names
    assert b"people.xml" not in listed


def test_what_asks_for_a_person_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph(run("Tekst", "<w:vanish/>")), properties=ABOUT))

    done = toezicht("clean", "a.docx", folder=tmp_path)

    assert done.status == 3
    assert "verborgen opmaak" in done.err
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PICTURES["a.png"])
    (tmp_path / "a-schoon.png").write_bytes(b"iets van een ander")

    done = toezicht("clean", "a.png", folder=tmp_path)

    assert done.status == 2
    assert (tmp_path / "a-schoon.png").read_bytes() == b"iets van een ander"


@pytest.mark.parametrize(
    "arguments", [("er-is-niets.docx",), ("a.txt",), ("a.txt", "--out", "b", "--in-place")]
)
def test_wrong_use_is_told(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_text("Tekst\n", encoding="utf-8")

    done = toezicht("clean", *arguments, folder=tmp_path)

    assert (done.status, done.out) == (2, "")
