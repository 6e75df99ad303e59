"""Where the pages that are there and the table of what may be there do not agree."""

import re
from collections.abc import Iterator

from generator.verification.built import Built
from generator.verification.permitted import SEGMENTS, Permit, Permitted, page_path
from generator.verification.trouble import Trouble, TroubleKind

_PAGE = re.compile(rf"(?P<p>[^/]+)/(?:{'|'.join(SEGMENTS.values())})/\d{{4}}/[^/]+/index\.html\Z")
_WITH_PAGE = (Permit.PAGE, Permit.TOMBSTONE)


def disagreement(
    built: Built, permits: tuple[Permitted, ...], *, held_back: frozenset[str]
) -> Iterator[Trouble]:
    """Give the pages too many and too few; a partnership that is held back may have too few."""
    sources = {page_path(item.document): item.document.path for item in permits}
    allowed = {page_path(item.document) for item in permits if item.permit in _WITH_PAGE}
    for path in sorted(built.files - allowed):
        if _PAGE.match(path):
            yield Trouble(TroubleKind.PAGE_NOT_PERMITTED, path, source=sources.get(path, ""))
    present = {path.partition("/")[0] for path in built.files if "/" in path}
    for item in permits:
        document = item.document
        expected = item.permit is Permit.PAGE and document.partnership in present - held_back
        if expected and page_path(document) not in built.files:
            yield Trouble(TroubleKind.PAGE_MISSING, page_path(document), source=document.path)
