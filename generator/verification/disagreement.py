"""Where the pages that are there and the table of what may be there do not agree."""

import re
from collections.abc import Iterator, Mapping

from generator.verification.built import Built
from generator.verification.permitted import SEGMENTS, Permit, Permitted, page_path
from generator.verification.trouble import Trouble, TroubleKind

_PAGE = re.compile(rf"(?P<p>[^/]+)/(?:{'|'.join(SEGMENTS.values())})/\d{{4}}/[^/]+/index\.html\Z")
_WITH_PAGE = (Permit.PAGE, Permit.TOMBSTONE)


def disagreement(
    built: Built, permits: tuple[Permitted, ...], *, earlier: Mapping[str, tuple[str, ...]]
) -> Iterator[Trouble]:
    """Give the pages too many and too few; below an `earlier` key of a partnership a page may send on."""
    sources = {page_path(item.document): item.document.path for item in permits}
    shown = [item.document for item in permits if item.permit in _WITH_PAGE]
    allowed = set(map(page_path, shown))
    for document in shown:
        below = page_path(document).partition("/")[2]
        allowed.update(f"{key}/{below}" for key in earlier.get(document.partnership, ()))
    for path in sorted(built.files - allowed):
        if _PAGE.match(path):
            yield Trouble(TroubleKind.PAGE_NOT_PERMITTED, path, source=sources.get(path, ""))
    present = {path.partition("/")[0] for path in built.files if "/" in path}
    for item in permits:
        document = item.document
        expected = item.permit is Permit.PAGE and document.partnership in present
        if expected and page_path(document) not in built.files:
            yield Trouble(TroubleKind.PAGE_MISSING, page_path(document), source=document.path)
