"""All that is looked for in a PDF, one after the other, in the process that calls it.

A hostile file can make this use any amount of time and memory, or end the process: `pdf.py` keeps it apart.
"""

from collections.abc import Iterator
from io import BytesIO

import pikepdf

from generator.detection.hidden import Hidden, HiddenKind, Inspected
from generator.detection.notes import READABLE_LIMIT, WHOLE_FILE
from generator.detection.pdf_access import access
from generator.detection.pdf_actual_text import untrue, without_replacements
from generator.detection.pdf_anatomy import BROKEN, Anatomy, TooManyPartsError
from generator.detection.pdf_annotations import annotations, words_of_annotations
from generator.detection.pdf_bytes import around
from generator.detection.pdf_carried import carried
from generator.detection.pdf_instructions import never_drawn
from generator.detection.pdf_letters import TooManyLettersError
from generator.detection.pdf_metadata import metadata, properties, titles, words_of_properties
from generator.detection.pdf_objects import TooManyObjectsError
from generator.detection.pdf_pages import Progress, sights, texts, unseen
from generator.detection.pdf_pictures import photographs
from generator.detection.pdf_words import names_in, words
from generator.model.finding import Severity
from generator.model.text import Text

MOST_PAGES = 1000
TOO_LARGE = Inspected((Hidden(HiddenKind.TOO_LARGE, Severity.ERROR, WHOLE_FILE),))
UNREADABLE = Inspected((Hidden(HiddenKind.UNREADABLE, Severity.ERROR, WHOLE_FILE),))
LOCKED = Text("het hele bestand (beveiligd met een wachtwoord)", "the whole file (locked with a password)")


def inspect_here(data: bytes, progress: Progress) -> Inspected:
    """Give all that was seen in a PDF; `progress` is called after every page."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return _inspected(pdf, data, progress=progress)
    except pikepdf.PasswordError:
        return Inspected((Hidden(HiddenKind.UNREADABLE, Severity.ERROR, LOCKED),))
    except BROKEN:
        return UNREADABLE
    except (MemoryError, TooManyPartsError, TooManyObjectsError, TooManyLettersError):
        return TOO_LARGE


def _inspected(pdf: pikepdf.Pdf, data: bytes, *, progress: Progress) -> Inspected:
    pages = len(pdf.pages)
    if pages > MOST_PAGES:
        return Inspected(TOO_LARGE.hidden, pages=pages)
    anatomy = Anatomy(pdf)
    found = properties(anatomy)
    beside = words(anatomy)
    photos = photographs(anatomy)
    hidden = [*_structure(anatomy, data), *metadata(found), *names_in(beside), *photos.hidden]
    hidden += access(pdf, titles(found))
    readable = [*words_of_properties(found), *beside, *words_of_annotations(pdf), *photos.readable]
    progress()
    plain = without_replacements(anatomy, data)
    seen = tuple(sights(plain.data, progress=progress))
    hidden += [*unseen(seen), *untrue(plain.replacements, " ".join(page.text for page in seen))]
    readable = [*texts(seen), *readable]
    if sum(len(item.text) for item in readable) > READABLE_LIMIT:
        return Inspected((*TOO_LARGE.hidden, *hidden), pages=pages)
    return Inspected(tuple(hidden), tuple(readable), pages)


def _structure(anatomy: Anatomy, data: bytes) -> Iterator[Hidden]:
    pdf = anatomy.pdf
    numbers = [part.number for part in anatomy.all]
    yield from around(data, is_linearized=pdf.is_linearized, numbers=numbers)
    yield from annotations(pdf)
    yield from carried(anatomy)
    yield from never_drawn(anatomy)
    if pdf.is_encrypted:
        yield Hidden(HiddenKind.UNREADABLE, Severity.WARNING, LOCKED)
    elif pdf.get_warnings():
        damaged = Text("het hele bestand (beschadigd)", "the whole file (damaged)")
        yield Hidden(HiddenKind.UNREADABLE, Severity.WARNING, damaged)
