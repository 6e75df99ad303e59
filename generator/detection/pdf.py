"""What a PDF carries unseen, and a PDF without its metadata: the only door to the modules `pdf_*`."""

from generator.detection.hidden import Inspected
from generator.detection.names import lexicon
from generator.detection.pdf_clean import DAMAGED, clean_here
from generator.detection.pdf_guard import GaveUpError, apart
from generator.detection.pdf_inspection import TOO_LARGE, UNREADABLE, inspect_here
from generator.errors import CannotFinishError

CLEAN_HINT = "maak de pdf opnieuw vanuit het brondocument"
LARGEST = 50_000_000  # bytes
HEADER = b"%PDF-"
HEADER_WITHIN = 1024  # bytes (ISO 32000-1, annex H)


def inspect_pdf(data: bytes) -> Inspected:
    """Give all that was seen in a PDF; a file that is too large, broken or hostile gives a finding too."""
    if len(data) > LARGEST:
        return TOO_LARGE
    if HEADER not in data[:HEADER_WITHIN]:
        return UNREADABLE
    try:
        lexicon()  # read once here, and not again in each copy of the process
        return apart(inspect_here, data)
    except GaveUpError as error:
        return TOO_LARGE if error.is_exhausted else UNREADABLE


def clean_pdf(data: bytes) -> bytes:
    """Give the PDF without history and metadata, with the same pixels and text on every page.

    Raises CannotFinishError where that can't be shown. What stands on the pages or is laid over them stays.
    """
    try:
        cleaned = apart(clean_here, data)
    except GaveUpError as error:
        reason = "de pdf kost te veel tijd" if error.is_exhausted else DAMAGED
        raise CannotFinishError(reason, hint=CLEAN_HINT) from error
    if cleaned.refused:
        raise CannotFinishError(cleaned.refused, hint=CLEAN_HINT)
    return cleaned.data
