"""One source to one document, or to the faults that keep it from being one."""

from generator.model.fault import Fault
from generator.model.front_matter import FrontMatter
from generator.model.kinds import KINDS
from generator.model.library import Document, Page, SourceFile
from generator.model.node import Node
from generator.model.terms import Kind
from generator.model.values import Words
from generator.settings.typed import typed
from generator.source.fence import part
from generator.source.text import Decoded
from generator.source.tree import Tree

_KIND_NAMES = {kind.value: kind for kind in Kind}


class PageMatter(Node):
    """The keys of an editorial page."""

    title: Words
    description: Words | None = None


def read_document(path: str, partnership: str, *, decoded: Decoded) -> tuple[SourceFile, Document | None]:
    """Read a publication; the document is None where its front matter is not understood."""
    if decoded.text is None:
        return SourceFile(path, partnership, faults=decoded.faults), None
    parted = part(decoded.text)
    meta, faults = typed_front_matter(parted.tree)
    source = SourceFile(path, partnership, decoded.text, (*decoded.faults, *faults))
    if meta is None:
        return source, None
    return source, Document(partnership, path, decoded.text, parted.body, parted.body_line, meta)


def read_page(path: str, partnership: str, *, decoded: Decoded) -> tuple[SourceFile, Page | None]:
    """Read an editorial page."""
    if decoded.text is None:
        return SourceFile(path, partnership, faults=decoded.faults), None
    parted = part(decoded.text)
    meta, faults = typed(parted.tree, PageMatter)
    source = SourceFile(path, partnership, decoded.text, (*decoded.faults, *faults))
    if meta is None:
        return source, None
    name = path.rpartition("/")[2].removesuffix(".md")
    page = Page(partnership, path, name, meta.title, meta.description or "", parted.body, parted.body_line)
    return source, page


def typed_front_matter(tree: Tree) -> tuple[FrontMatter | None, tuple[Fault, ...]]:
    """Type front matter by the kind that it names; an unknown kind is told before the keys it would have."""
    if tree.values is None:
        return None, tree.faults
    named = tree.values.get("kind")
    kind = _KIND_NAMES.get(named) if isinstance(named, str) else None
    if kind is not None:
        return typed(tree, KINDS[kind])
    _, faults = typed(tree, FrontMatter)
    return None, tuple(fault for fault in faults if fault in tree.faults or fault.key == "kind")
