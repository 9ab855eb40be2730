"""The text right under the headline, where pages print the byline and the date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from server.extract.fields import heading
from server.extract.fields.head import text_of

_MOST_NODES = 400
_MOST_PIECES = 60
_MOST_ANCESTORS = 30
_INLINE = frozenset("a abbr b cite em font i small span strong time u".split())
_UNREAD = frozenset("noscript script style svg template".split())
# Words of class names around what belongs to another article, a comment or a picture.
_ELSEWHERE = frozenset(
    "aside avatar bio caption card comment comments figcaption figure footer nav popular profile"
    " promo recommended related sidebar teaser".split()
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text between two tags; whether it is the first or the whole of its paragraph."""

    text: str
    first: bool
    whole: bool


def headline(tree: HtmlElement) -> HtmlElement | None:
    """The first h1 that can be a headline, or the heading below the trail that has the h1."""
    for h1 in heading.headings(tree):
        if _can_be_headline(text_of(h1, 400)):
            return h1
    trail = heading.crumb(tree)
    return heading.below(trail) if trail is not None else None


def _can_be_headline(text: str) -> bool:
    # unspaced scripts have one long word
    return len(text.split()) > 2 or len(text.strip()) > 12


def pieces(start: HtmlElement) -> tuple[Piece, ...]:
    """The first pieces of text after an element that are not elsewhere."""
    around = frozenset(start.iterancestors())
    found = (
        _piece(element, line)
        for element, text in islice(_after(start), _MOST_NODES)
        if (line := " ".join(text.split())) and not is_elsewhere(element, around)
    )
    return tuple(islice(found, _MOST_PIECES))


def is_elsewhere(element: HtmlElement, around: frozenset[HtmlElement]) -> bool:
    """Whether it is of a teaser, a comment or a picture; what is `around` the headline is not."""
    for ancestor in (element, *islice(element.iterancestors(), _MOST_ANCESTORS)):
        if ancestor in around:
            return False
        if ancestor.tag in ("aside", "figure", "footer", "nav") or _words(ancestor) & _ELSEWHERE:
            return True
        if "Image" in (ancestor.get("itemtype") or ""):
            return True
    return False


def _after(start: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Each piece of text after an element, with the element that holds it, read lazily."""
    level: HtmlElement | None = start
    while level is not None:
        parent = level.getparent()
        if level.tail and parent is not None:
            yield parent, level.tail
        for sibling in level.itersiblings():
            yield from _inside(sibling)
            if sibling.tail and parent is not None:
                yield parent, sibling.tail
        level = parent


def _inside(root: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Each piece of text inside an element."""
    if root.tag in _UNREAD or not isinstance(root, HtmlElement):
        return
    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start" and element.tag in _UNREAD:
            walk.skip_subtree()
        elif event == "start" and element.text:
            yield element, element.text
        elif event == "end" and element.tail and element is not root:
            yield element.getparent(), element.tail


def _piece(element: HtmlElement, text: str) -> Piece:
    inline = (e for e in (element, *islice(element.iterancestors(), 4)) if e.tag not in _INLINE)
    block = next(inline, element)
    line = " ".join(text_of(block, len(text) + 400).split())
    whole = line == text and block.tag == "p"
    return Piece(text, line.startswith(text), whole)


def _words(element: HtmlElement) -> frozenset[str]:
    said = (element.get("class") or "")[:300].lower()
    return frozenset(said.replace("_", " ").replace("-", " ").split())
