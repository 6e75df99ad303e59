from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from bench.attachments.pdf_burdened import burdened
from bench.attachments.pdf_paper import Paper, box, line, printed, text_page
from bench.attachments.pdf_spotless import spotless
from bench.attachments.pdf_unseen import unseen
from generator.detection.hidden import HiddenKind
from generator.detection.pdf import clean_pdf, inspect_pdf
from generator.errors import CannotFinishError

REMOVED = (
    "author",
    "title-with-address",
    "own-property",
    "subject",
    "xmp-creator",
    "xmp-owner",
    "thumbnail",
    "working-data",
    "drawing-never-drawn",
    "earlier-revision",
    "data-after",
    "data-before",
    "part-in-no-table",
    "unused-stream",
    "unused-note",
    "photograph-with-place",
    "photograph-with-maker",
    "tool",
    "locked-for-changes",
)
KEPT = ("attachment", "form-text", "note-text", "bookmark", "alternative", "link-javascript")


@pytest.fixture(scope="module")
def files():
    return {name: data for name, _, data in (*burdened(), *unseen())} | dict(spotless())


def looks(data):
    with pypdfium2.PdfDocument(data) as document:
        return [(page.render().to_pil().tobytes(), page.get_textpage().get_text_range()) for page in document]


@pytest.mark.parametrize("name", REMOVED)
def test_metadata_and_leftovers_go(files, name):
    data = files[name]

    cleaned = clean_pdf(data)

    # a title with personal data goes as a whole; the maker has to think of another
    assert {item.kind for item in inspect_pdf(cleaned).hidden} <= {HiddenKind.NO_TITLE}


@pytest.mark.parametrize("name", KEPT)
def test_what_a_reader_meets_is_for_the_maker_to_change(files, name):
    data = files[name]

    cleaned = clean_pdf(data)

    assert {item.kind for item in inspect_pdf(cleaned).hidden} == {
        item.kind for item in inspect_pdf(data).hidden
    }


@pytest.mark.parametrize("name", ["many-pages", "scan", "photograph", "turned-90", "letters-as-window"])
def test_pages_look_and_read_the_same(files, name):
    data = files[name]

    cleaned = clean_pdf(data)

    assert looks(cleaned) == looks(data)


def test_hidden_text_is_not_repaired():
    data = printed(Paper([text_page(line((60, 94), "J. Voorbeeld"), box((50, 85, 120, 25)))]))

    cleaned = clean_pdf(data)

    assert [item.kind for item in inspect_pdf(cleaned).hidden] == [HiddenKind.HIDDEN_TEXT]


def test_title_language_structure_and_claims_stay(files):
    cleaned = clean_pdf(files["archive-claim"])

    with pikepdf.open(BytesIO(cleaned)) as pdf, pdf.open_metadata() as properties:
        assert properties["dc:title"] == "Rapport toezicht Wmo"
        assert properties.pdfa_status == "2A"
        assert str(pdf.docinfo["/Title"]) == "Rapport toezicht Wmo"
        assert str(pdf.Root.Lang) == "nl-NL"
        assert "/StructTreeRoot" in pdf.Root


def test_the_same_file_gives_the_same_bytes(files):
    once, again = clean_pdf(files["author"]), clean_pdf(files["author"])

    assert once == again


def test_cleaning_twice_changes_nothing_more(files):
    cleaned = clean_pdf(files["author"])

    assert inspect_pdf(clean_pdf(cleaned)) == inspect_pdf(cleaned)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("signature", "ondertekend"),  # the signature would no longer hold
        ("locked", "wachtwoord"),
        ("noise", "beschadigd"),
        ("cut-off", "beschadigd"),
        ("empty", "beschadigd"),
    ],
)
def test_a_file_that_cannot_be_cleaned_is_refused_with_a_reason(files, name, reason):
    data = files[name]

    with pytest.raises(CannotFinishError, match=reason) as error:
        clean_pdf(data)

    assert error.value.hint
