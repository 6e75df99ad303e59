"""What comes out of a file: a body, and an account of everything that did not come along as it was."""

from dataclasses import dataclass, field
from enum import Enum

from generator.detection.mask import mask
from generator.model.text import Language, Text

_UNDER = Text("onder de kop '{short}'", "under the heading '{short}'")
_LONGEST = 60  # code points of a heading in a message


class Weight(Enum):
    """What a note asks of the reader."""

    REFUSED = "refused"  # nothing is carried over until this is solved in the file
    DROPPED = "dropped"  # it stayed behind
    CHANGED = "changed"  # it came along in another shape
    LOOK = "look"  # a person must look or add something


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands; what is 0 or empty is not known. Only paragraphs with words count."""

    paragraph: int = 0
    page: int = 0
    heading: str = field(default="", repr=False)  # the nearest one above
    is_heading: bool = False  # it is about that heading itself
    part: Text | None = None  # such as a footnote or the whole file

    def told(self, language: Language = "nl") -> str:
        """Give the place in words, with personal data masked; empty where nothing is known."""
        words = [self.part.in_language(language)] if self.part else []
        if self.page:
            words.append(Text("bladzijde {n}", "page {n}").in_language(language, n=self.page))
        if self.paragraph:
            words.append(Text("alinea {n}", "paragraph {n}").in_language(language, n=self.paragraph))
        if self.heading:
            short = mask(self.heading)
            short = short if len(short) <= _LONGEST else short[: _LONGEST - 1].rstrip() + "…"
            under = Text("de kop '{short}'", "the heading '{short}'") if self.is_heading else _UNDER
            words.append(under.in_language(language, short=short.replace("'", "’")))
        return ", ".join(words)


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to tell; the sentence holds no text of the file."""

    weight: Weight
    message: Text
    place: Place = Place()
    count: int = 1

    def told(self, language: Language = "nl") -> str:
        """Give the sentence with its place."""
        sentence, place = self.message.in_language(language, n=self.count), self.place.told(language)
        return f"{sentence} ({place})" if place else sentence


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be put in the folder `files`; its name is the one that the body uses."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as words: the first row heads it."""

    heading: str = field(repr=False)
    rows: tuple[tuple[str, ...], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Items:
    """A list as words, with the heading that it stands under."""

    heading: str = field(repr=False)
    texts: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Converted:
    """A body in our dialect; empty where the file was refused.

    `title` and `cover` are what stood before the text: the front matter is drafted from them, and they are
    not part of the body. `pages` tells for a PDF on which line of the body, from 1, each page begins.
    """

    body: str = field(default="", repr=False)
    notes: tuple[Note, ...] = ()
    title: str = field(default="", repr=False)
    cover: tuple[str, ...] = field(default=(), repr=False)
    grids: tuple[Grid, ...] = field(default=(), repr=False)
    lists: tuple[Items, ...] = field(default=(), repr=False)
    pictures: tuple[Picture, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()  # (line of the body, page)

    @property
    def is_refused(self) -> bool:
        """Whether the file must be mended before anything is carried over."""
        return any(note.weight is Weight.REFUSED for note in self.notes)
