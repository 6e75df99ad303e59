"""What a file carries that a reader does not see, without the text itself."""

from dataclasses import dataclass, field
from enum import Enum

from generator.model.finding import Severity
from generator.model.text import Text


class HiddenKind(Enum):
    """Everything that is looked for in a file; the value is stable and stands in reports."""

    # of any file
    WRONG_TYPE = "wrong-type"  # the content is not what the name says, or a type that is not allowed
    UNREADABLE = "unreadable"  # broken, or locked with a password
    TOO_LARGE = "too-large"  # more than is looked at, or a small file that unpacks to a huge one
    TRAILING_DATA = "trailing-data"  # bytes after the end of the file
    PERSONAL_METADATA = "personal-metadata"  # a person as author, title, artist or comment
    TOOL_METADATA = "tool-metadata"  # the program or the camera, with a version or a serial number
    # of a PDF
    HIDDEN_TEXT = "hidden-text"  # text that a reader cannot see and a computer can
    UNAPPLIED_REDACTION = "unapplied-redaction"  # marked for redaction, and never carried out
    ANNOTATION = "annotation"  # notes, pop-ups and markings
    FORM_VALUE = "form-value"  # what somebody filled in
    HIDDEN_LAYER = "hidden-layer"  # a layer that is off
    EMBEDDED_FILE = "embedded-file"  # a file in the file
    SCRIPT = "script"  # a program, or an action that opens something
    EARLIER_REVISION = "earlier-revision"  # an older state of the same file
    ORPHAN = "orphan"  # content that no page uses
    OFF_PAGE = "off-page"  # text outside what is shown of the page
    OUTLINE_NAME = "outline-name"  # personal data in the bookmarks
    ALTERNATIVE_TEXT = "alternative-text"  # personal data in the text for a screen reader
    OCR_MISMATCH = "ocr-mismatch"  # recognised text where the picture is blank
    NO_TEXT_LAYER = "no-text-layer"  # a scan: nobody can search it, nor can this program look into it
    NOT_TAGGED = "not-tagged"  # no structure for a screen reader
    NO_LANGUAGE = "no-language"  # no language for a screen reader
    NO_TITLE = "no-title"  # no title for a screen reader
    # of DOCX, ODT, XLSX and ODS
    TRACKED_CHANGE = "tracked-change"  # inserted, deleted or moved, with who did it
    COMMENT = "comment"  # notes in the margin
    HIDDEN_FORMATTING = "hidden-formatting"  # text made hidden, tiny or of the colour of its background
    FIELD_CODE = "field-code"  # a field that carries a path, an address or a name
    HIDDEN_SHEET = "hidden-sheet"  # hidden sheets, rows or columns
    PEOPLE = "people"  # a list of the people who worked on it
    TEMPLATE_PATH = "template-path"  # the path of a template, with the name of a user
    CUSTOM_XML = "custom-xml"  # data beside the text
    MACRO = "macro"  # a program in the file
    EXTERNAL_LINK = "external-link"  # content that is fetched from elsewhere
    THUMBNAIL = "thumbnail"  # a small picture of an earlier state
    CROPPED_PICTURE = "cropped-picture"  # a picture of which a part is only out of sight
    # of pictures
    GPS = "gps"  # where it was made
    TRANSPARENT_COLOUR = "transparent-colour"  # colours under what is transparent


@dataclass(frozen=True, slots=True)
class Hidden:
    """One thing that a file carries unseen; `where` is a part or a page, never content."""

    kind: HiddenKind
    severity: Severity
    where: Text
    length: int = 0  # characters or bytes found, 0 where that says nothing


@dataclass(frozen=True, slots=True)
class Readable:
    """Text that a file shows or carries, in which personal data is looked for."""

    where: Text
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Inspected:
    """All that was seen in one file."""

    hidden: tuple[Hidden, ...] = ()
    readable: tuple[Readable, ...] = ()
    pages: int = 0  # of a PDF
