"""The pages that every partnership has; an editorial page with the same address takes the place of ours."""

from collections import Counter
from collections.abc import Iterator

from generator.model.terms import Accessible
from generator.site import texts
from generator.site.listing import Browse
from generator.site.programme import PROGRAMME, programme_sheet
from generator.site.sheet import Sheet
from generator.site.supervision import SUPERVISION, offices_of, retention_of, supervision_sheet
from generator.site.texts import N_
from generator.staging.public import PublicSite
from generator.staging.public_parts import Link

REPORT = Link("melden/", N_("Een zorg melden"))
CORRECTION = Link("fout-melden/", N_("Klopt er iets niet?"))
ACCESSIBILITY = Link("toegankelijkheid/", N_("Toegankelijkheid"))
PRIVACY = Link("privacy/", N_("Privacy"))
FIXED = (REPORT, CORRECTION, SUPERVISION, PROGRAMME, ACCESSIBILITY, PRIVACY)


def fixed_sheets(site: PublicSite, ways: Browse) -> Iterator[Sheet]:
    """Give the fixed pages that the partnership did not write itself."""
    own = {f"{page.name}/" for page in site.pages}
    sheets = (
        _report(site),
        Sheet(CORRECTION.address, "correction.html", CORRECTION.label),
        supervision_sheet(site, ways, pages=_other_pages(site)),
        programme_sheet(site),
        _accessibility(site),
        _privacy(site),
    )
    return (sheet for sheet in sheets if sheet.address not in own)


def _other_pages(site: PublicSite) -> tuple[Link, ...]:
    fixed = {link.address for link in FIXED}
    links = (Link(f"{page.name}/", page.title) for page in site.pages)
    return tuple(link for link in links if link.address not in fixed)


def _report(site: PublicSite) -> Sheet:
    ended = site.publisher.ended_on
    values = {
        "offices": offices_of(site),
        "ended_on": ended if ended and ended < site.moment.date() else None,
    }
    return Sheet(REPORT.address, "report.html", REPORT.label, values, active=REPORT.address)


def _accessibility(site: PublicSite) -> Sheet:
    statement = site.publisher.accessibility
    files = Counter(item.accessible for document in site.documents for item in document.attachments)
    values = {
        "statement": statement,
        "level": texts.ACCESSIBILITY[statement.status] if statement else "",
        "files": files.total(),
        "files_closed": files[Accessible.NO],
        "files_exempt": files[Accessible.EXEMPT],
        "files_unknown": files[None],
    }
    return Sheet(ACCESSIBILITY.address, "accessibility.html", ACCESSIBILITY.label, values)


def _privacy(site: PublicSite) -> Sheet:
    return Sheet(PRIVACY.address, "privacy.html", PRIVACY.label, {"retention": retention_of(site)})
