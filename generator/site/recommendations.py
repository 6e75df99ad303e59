"""The overview of all recommendations, and the same list per stand, per year and per addressee."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.languages.phrase import Lowered
from generator.model.terms import Progress
from generator.site.charts.of_site import NOT_KNOWN, stand_chart
from generator.site.paging import leaves_of
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.addresses import slug
from generator.staging.public_parts import Link
from generator.staging.recommendations import STANDS, PublicRecommendation

RECOMMENDATIONS = Link("aanbevelingen/", N_("Aanbevelingen"))
TITLE = N_("Wat is er met de aanbevelingen gebeurd?")
OVERDUE = N_("Te laat")
MOST_ADDRESSEES = 12  # more choices than this help nobody; the file has them all

_OVERDUE_FOLDER = "te-laat"
_FOLDERS: Mapping[Progress | None, str] = {
    Progress.OPEN: "nog-niet-begonnen",
    Progress.IN_PROGRESS: "in-uitvoering",
    None: "niet-bekend",
    Progress.NOT_DONE: "niet-uitgevoerd",
    Progress.DONE: "uitgevoerd",
}


@dataclass(frozen=True, slots=True)
class View:
    """A part of the recommendations with its own page or pages."""

    address: str
    label: str
    found: tuple[PublicRecommendation, ...]
    is_stand: bool = False  # its label is a word of ours; the others are years and names of documents' own

    @property
    def title(self) -> str:
        """What stands in the list of a browser's tabs."""
        return N_(
            "%(group)s: %(name)s",
            group=RECOMMENDATIONS.label,
            name=Lowered(self.label) if self.is_stand else self.label,
        )

    @property
    def count(self) -> int:
        """How many recommendations it holds."""
        return len(self.found)


@dataclass(frozen=True, slots=True)
class Choice:
    """The views of one way of dividing the recommendations."""

    label: str
    views: tuple[View, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """Recommendations in a row on one page that are equally far."""

    key: str
    label: str
    found: tuple[PublicRecommendation, ...]


def recommendation_sheets(found: tuple[PublicRecommendation, ...]) -> Iterator[Sheet]:
    """Give the overview with its parts; nothing where nobody recommended anything."""
    if not found:
        return
    overview = View(RECOMMENDATIONS.address, TITLE, found)
    choices = (
        Choice(N_("Stand"), tuple(_by_stand(found))),
        Choice(N_("Jaar van het stuk"), _by_year(found)),
        Choice(N_("Voor wie"), _by_addressee(found)),
    )
    yield from _pages(overview, overview, choices=choices)
    for choice in choices:
        for view in choice.views:
            yield from _pages(view, overview, choices=choices)


def _pages(view: View, overview: View, *, choices: tuple[Choice, ...]) -> Iterator[Sheet]:
    is_whole = view is overview
    for leaf in leaves_of(view.address, view.found):
        values = {
            "view": view,
            "overview": overview,
            "choices": choices,
            "bands": tuple(_bands(leaf.entries)),
            "chart": stand_chart(overview.found) if is_whole and leaf.number == 1 else None,
            "overdue": choices[0].views[0].count,
            "steps": leaf.steps,
        }
        yield Sheet(
            leaf.address,
            "recommendations-overview.html",
            TITLE if is_whole else view.title,
            values,
            active=RECOMMENDATIONS.address,
            trail=() if is_whole else (RECOMMENDATIONS,),
            hidden=leaf.number > 1,
        )


def _bands(found: Iterable[PublicRecommendation]) -> Iterator[Band]:
    for folder, group in groupby(found, key=_folder):
        yield Band(folder, _label(folder), tuple(group))


def _folder(one: PublicRecommendation) -> str:
    return _OVERDUE_FOLDER if one.is_overdue else _FOLDERS[one.item.status]


def _label(folder: str) -> str:
    stand = next((stand for stand, name in _FOLDERS.items() if name == folder and stand), None)
    if stand:
        return stand.label
    return OVERDUE if folder == _OVERDUE_FOLDER else NOT_KNOWN


def _by_stand(found: Sequence[PublicRecommendation]) -> Iterator[View]:
    """Give a view for every stand, also an empty one: its address may stand in somebody's letter."""
    overdue = tuple(one for one in found if one.is_overdue)
    yield View(f"{RECOMMENDATIONS.address}{_OVERDUE_FOLDER}/", OVERDUE, overdue, is_stand=True)
    for stand in STANDS:
        folder = _FOLDERS[stand]
        here = tuple(one for one in found if one.item.status is stand)
        yield View(f"{RECOMMENDATIONS.address}{folder}/", _label(folder), here, is_stand=True)


def _by_year(found: Sequence[PublicRecommendation]) -> tuple[View, ...]:
    years: dict[int, list[PublicRecommendation]] = {}
    for one in found:
        years.setdefault(one.document.year, []).append(one)
    return tuple(
        View(f"{RECOMMENDATIONS.address}{year}/", str(year), tuple(years[year]))
        for year in sorted(years, reverse=True)
    )


def _by_addressee(found: Sequence[PublicRecommendation]) -> tuple[View, ...]:
    """Give those to whom most was recommended, in order of name."""
    spoken: dict[str, list[PublicRecommendation]] = {}
    for one in found:
        if key := slug(one.item.to or ""):
            spoken.setdefault(key, []).append(one)
    most = sorted(spoken, key=lambda key: (-len(spoken[key]), key))[:MOST_ADDRESSEES]
    return tuple(
        View(f"{RECOMMENDATIONS.address}voor/{key}/", _name(spoken[key]), tuple(spoken[key]))
        for key in sorted(most)
    )


def _name(found: Sequence[PublicRecommendation]) -> str:
    name = min(one.item.to for one in found if one.item.to)
    return name[:1].upper() + name[1:]
