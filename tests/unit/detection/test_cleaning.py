import io
import zipfile

import pytest

from bench.attachments.office_parts import docx, odf, paragraph, run, xlsx
from bench.attachments.office_pictures import exif, plain, png_with, under_glass
from generator.detection.office_clean import clean_office, reads_the_same
from generator.detection.picture_clean import clean_picture, shows_the_same

OFFICE = {"docx": docx(), "xlsx": xlsx(), "odt": odf("<text:p>Tekst</text:p>")}


@pytest.mark.parametrize("kind", OFFICE)
def test_a_clean_copy_reads_the_same_and_cleaning_it_again_changes_nothing(kind: str) -> None:
    cleaned = clean_office(OFFICE[kind])

    again = clean_office(cleaned)

    assert reads_the_same(OFFICE[kind], cleaned)
    assert again == cleaned


@pytest.mark.parametrize(
    "other",
    [
        docx(paragraph(run("Een zin erbij."))),
        docx(parts={"word/header1.xml": "<a/>"}),
    ],
    ids=["text", "part"],
)
def test_another_text_or_part_is_noticed(other: bytes) -> None:
    assert not reads_the_same(docx(), other)


def test_the_part_that_says_what_it_is_stays_in_front() -> None:
    cleaned = clean_office(OFFICE["odt"])

    with zipfile.ZipFile(io.BytesIO(cleaned)) as archive:
        first = archive.infolist()[0]

    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turned", range(1, 9))
def test_a_turned_picture_stays_turned(kind: str, turned: int) -> None:
    data = plain(kind, exif=exif({0x0112: turned, 0x013B: "Fenna Hoekstra"}))

    cleaned = clean_picture(data)

    assert shows_the_same(data, cleaned)
    assert b"Hoekstra" not in cleaned


def test_other_dots_are_noticed() -> None:
    assert not shows_the_same(plain("PNG"), under_glass())
    assert not shows_the_same(plain("PNG", "RGB"), plain("PNG", "L"))


def test_a_chunk_that_is_not_the_picture_goes() -> None:
    cleaned = clean_picture(png_with(b"prVw", b"schets"))

    assert b"prVw" not in cleaned
    assert shows_the_same(plain("PNG"), cleaned)
