"""All artefacts beside the pages, of one partnership and of the portal."""

from collections.abc import Iterator

from generator.outputs.calendar_ics import calendar_ics
from generator.outputs.counted_table import counted_table
from generator.outputs.document_json import document_files
from generator.outputs.feed_files import feed_files
from generator.outputs.feeds import feed_over, feeds_of
from generator.outputs.opensearch import opensearch
from generator.outputs.opml import opml
from generator.outputs.output_file import OutputFile
from generator.outputs.partnerships import partnerships_file
from generator.outputs.recommendations_table import recommendations_table
from generator.outputs.register_json import register_json
from generator.outputs.register_table import register_table
from generator.outputs.withheld_table import withheld_table
from generator.staging.public import PublicPortal, PublicSite


def all_outputs(site: PublicSite) -> tuple[OutputFile, ...]:
    """Give every artefact of `site`, sorted by path."""
    feeds = feeds_of(site)
    files = (
        *feed_files(feeds),
        opml(site.publisher.name, feeds),
        calendar_ics(site),
        opensearch(site.publisher.name, site.publisher.site_url),
        *document_files(site),
        *_figures(site),
    )
    return tuple(sorted(files, key=_path))


def _figures(site: PublicSite) -> Iterator[OutputFile]:
    if site.closed:
        yield withheld_table(site)
    if recommended := recommendations_table(site):
        yield recommended
    if site.completeness:
        yield counted_table(site, site.completeness)
        yield register_json(site, site.completeness)
        yield register_table(site, site.completeness)


def portal_outputs(portal: PublicPortal) -> tuple[OutputFile, ...]:
    """Give every artefact of the site over all partnerships, sorted by path."""
    over_all = feed_over(portal)
    own = () if over_all is None else (over_all,)
    everything = (*own, *(feed for site in portal.sites for feed in feeds_of(site)))
    files = (
        *feed_files(own),
        opml(portal.name, everything),
        opensearch(portal.name, portal.site_url),
        partnerships_file(portal),
    )
    return tuple(sorted(files, key=_path))


def _path(file: OutputFile) -> str:
    return file.path
