"""What is wrong with a source, before a rule has given it a code and a sentence."""

from dataclasses import dataclass, field
from enum import Enum

from generator.model.place import Span


class FaultKind(Enum):
    """Every way in which a source can fail to be read or typed; each has one rule that explains it."""

    NOT_UTF8 = "not-utf8"  # bytes that are no UTF-8 text
    BYTE_ORDER_MARK = "byte-order-mark"  # three bytes before the first character
    EMPTY_FILE = "empty-file"  # nothing, or only white space
    TOO_LARGE = "too-large"  # a source over the limit, read no further
    CONTROL_CHARACTER = "control-character"  # a character that is no text, or turns its direction
    LINE_SEPARATOR = "line-separator"  # a line end other than LF or CRLF
    CRLF = "crlf"  # line ends of Windows: read, but noisy in git
    SYMBOLIC_LINK = "symbolic-link"  # a link in content/ or reports/
    MISSING_FILE = "missing-file"  # a partnership without partnership.yml
    MISSING_PORTAL = "missing-portal"  # a root without portal.yml
    WRONG_FILE_NAME = "wrong-file-name"  # a name or a place that the layout does not know
    UNREADABLE = "unreadable"  # the file cannot be opened
    NO_FENCE = "no-fence"  # the first line is not ---
    UNCLOSED_FENCE = "unclosed-fence"  # no second ---
    FRONT_MATTER_TOO_LARGE = "front-matter-too-large"  # over 64 kB
    BROKEN_YAML = "broken-yaml"  # YAML that cannot be parsed
    TAB_INDENT = "tab-indent"  # a tab where YAML wants spaces
    UNQUOTED_COLON = "unquoted-colon"  # `title: a: b`
    TOO_DEEP = "too-deep"  # nesting over twelve levels
    YAML_FEATURE = "yaml-feature"  # anchor, alias, tag, merge key or second document
    KEY_NOT_SCALAR = "key-not-scalar"  # a list or mapping as key
    DOUBLE_KEY = "double-key"  # the same key twice
    NOT_A_MAPPING = "not-a-mapping"  # front matter that is no list of keys
    UNKNOWN_KEY = "unknown-key"  # a key that the contract does not have
    MISSING_KEY = "missing-key"  # a required key that is not there
    EMPTY_VALUE = "empty-value"  # a key with nothing behind it
    WRONG_VALUE = "wrong-value"  # a value outside the list of a key
    WRONG_DATE = "wrong-date"  # no date, or a date that does not exist
    WRONG_MOMENT = "wrong-moment"  # no moment, or an hour that does not exist
    WRONG_BOOL = "wrong-bool"  # something else than true or false
    WRONG_NUMBER = "wrong-number"  # no whole number
    WRONG_FORM = "wrong-form"  # text that does not have the form of its key
    WRONG_SHAPE = "wrong-shape"  # a list where one value belongs, or the other way round


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault at one place; `values` fill the fields of the sentence that the rule has for it."""

    kind: FaultKind
    span: Span
    key: str = ""
    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # may hold what was written
