"""Footnotes: numbered by the first time the text refers to them, with a way back."""

from dataclasses import dataclass

_END = "</p>\n"


@dataclass(frozen=True, slots=True)
class _Note:
    label: str
    html: str


class Notes:
    """Collects the references and the texts of the footnotes of one page."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._times: dict[str, int] = {}
        self._notes: list[_Note] = []

    def refer(self, label: str) -> str:
        """Give the sign in the text."""
        key = label.casefold()
        number = self._numbers.setdefault(key, len(self._numbers) + 1)
        self._times[key] = self._times.get(key, 0) + 1
        own = _reference_id(number, self._times[key])
        return (
            f'<sup class="nootverwijzing"><a href="#noot-{number}" id="{own}" '
            f'aria-label="voetnoot {number}">{number}</a></sup>'
        )

    def define(self, label: str, html: str) -> None:
        """Take the text of a footnote."""
        self._notes.append(_Note(label.casefold(), html))

    def section(self) -> str:
        """Give all footnotes, also those that no text refers to; empty where there are none."""
        if not self._notes:
            return ""
        last = len(self._numbers) + 1
        ordered = sorted(self._notes, key=lambda note: self._numbers.get(note.label, last))
        done: set[str] = set()
        items = []
        for note in ordered:
            items.append(self._item(note, is_first=note.label not in done))
            done.add(note.label)
        return (
            '<section class="voetnoten" aria-labelledby="k--voetnoten">\n'
            f'<h2 id="k--voetnoten">Voetnoten</h2>\n<ol>\n{"".join(items)}</ol>\n</section>\n'
        )

    def _item(self, note: _Note, *, is_first: bool) -> str:
        number = self._numbers.get(note.label)
        if number is None or not is_first:
            return f"<li>{note.html}</li>\n"
        back = "".join(_back(number, time) for time in range(1, self._times[note.label] + 1))
        html = note.html
        html = html[: -len(_END)] + back + _END if html.endswith(_END) else html + back
        return f'<li id="noot-{number}">{html}</li>\n'


def _reference_id(number: int, time: int) -> str:
    return f"nootref-{number}" if time == 1 else f"nootref-{number}-{time}"


def _back(number: int, time: int) -> str:
    label = f"Terug naar verwijzing {number} in de tekst"
    if time > 1:
        label += f", keer {time}"
    return f' <a class="terug" href="#{_reference_id(number, time)}" aria-label="{label}">↩</a>'
