import io
import zipfile

import pytest

from generator.source.packed import packed_text


def archive(name: str, content: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, content)
    return data.getvalue()


def test_the_words_of_a_document_stand_in_one_piece() -> None:
    data = archive("word/document.xml", "<w:p><w:t>Abel</w:t><w:t>tje</w:t></w:p><w:p>Kwibus</w:p>")

    assert packed_text(data) == b"Abeltje\nKwibus\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"%PDF-1.4", id="another kind of file"),
        pytest.param(archive("a.txt", "x"), id="an archive without XML"),
        pytest.param(archive("a.xml", "x")[:40], id="an archive that was cut off"),
        pytest.param(archive("a.xml", "x" * 50_000_001), id="an archive that is too large to open"),
    ],
)
def test_what_cannot_be_read_has_no_text(data: bytes) -> None:
    assert packed_text(data) is None
