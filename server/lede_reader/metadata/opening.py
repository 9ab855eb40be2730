"""The text right under the headline, where pages print the byline and the date."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import islice

import msgspec
from lxml.etree import iterwalk
from lxml.html import HtmlElement

from lede_reader.metadata import heading
from lede_reader.metadata.lines import text_of

_MOST_NODES = 400
_MOST_PIECES = 60
_FEW_PIECES = 10
_LONG = 150
_MOST_BOXES = 4
_INLINE = frozenset("a abbr b cite em font i small span strong time u".split())
_PARAGRAPHS = frozenset("blockquote dd figcaption h1 h2 h3 h4 li p td".split())
_UNREAD = frozenset("noscript script style svg template".split())
# Tags, and words of class names, around what belongs to another article, a comment, a picture or a
# quotation.
_ELSEWHERE = frozenset(
    """aside avatar bio blockquote caption card cards comment comments customer customers discussion
    disqus figcaption figure footer latest nav popular profile promo pullquote quote quotes reaction
    reactions recommended related replies reply responses review reviews sidebar teaser teasers
    testimonial testimonials thread trending tweet""".split()
)
_ELSEWHERE_TYPES = ("Comment", "Rating")


class Piece(msgspec.Struct, frozen=True, eq=False):
    """A piece of text between two tags of an element."""

    text: str
    element: HtmlElement

    @property
    def first(self) -> bool:
        """Whether its paragraph begins with it."""
        return self._line(self._paragraph()).startswith(self.text)

    @property
    def line(self) -> str:
        """What its paragraph says, as far as that may be a line of the page's own."""
        return self._line(self._paragraph())

    @property
    def is_of_paragraph(self) -> bool:
        """Whether what it stands in holds text and nothing else; a `div` may hold a whole page."""
        return self._paragraph().tag in _PARAGRAPHS

    @property
    def whole(self) -> bool:
        """Whether it is a paragraph of its own."""
        paragraph = self._paragraph()
        return paragraph.tag == "p" and self._line(paragraph) == self.text

    def _paragraph(self) -> HtmlElement:
        around = (self.element, *islice(self.element.iterancestors(), 4))
        return next((box for box in around if box.tag not in _INLINE), self.element)

    def _line(self, paragraph: HtmlElement) -> str:
        return " ".join(text_of(paragraph, len(self.text) + 400).split())


class Opening:
    """What stands under the headline of a page: looked for once, and only if it is asked for."""

    def __init__(self, h1s: tuple[HtmlElement, ...]) -> None:
        self._h1s = h1s

    @cached_property
    def headline(self) -> HtmlElement | None:
        """The first h1 that can be one, or the heading below the trail that has the h1."""
        for h1 in heading.headings(self._h1s):
            if _can_be_headline(text_of(h1, 400)):
                return h1
        trail = heading.crumb(self._h1s)
        return heading.below(trail) if trail is not None else None

    @cached_property
    def _elsewhere(self) -> dict[HtmlElement, bool]:
        """What is known to be elsewhere, or not to be."""
        around = self.headline.iterancestors() if self.headline is not None else ()
        return dict.fromkeys(around, False)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The first pieces of text after the headline that are not elsewhere."""
        return tuple(islice(self._read(), _MOST_PIECES))

    @cached_property
    def top(self) -> tuple[Piece, ...]:
        """The first few of them, in less time."""
        return tuple(islice(self._read(), _FEW_PIECES))

    def _read(self) -> Iterator[Piece]:
        return (
            Piece(line, element)
            for element, text in islice(_after(self.headline), _MOST_NODES)
            if (line := " ".join(text.split())) and not self.is_elsewhere(element)
        )

    @cached_property
    def header(self) -> tuple[Piece, ...]:
        """Those before the body begins: a standfirst may be long, a second long paragraph is it."""
        long = [n for n, piece in enumerate(self.pieces) if len(piece.text) >= _LONG]
        return self.pieces[: long[1] if len(long) > 1 else len(self.pieces)]

    @cached_property
    def _header_boxes(self) -> frozenset[HtmlElement]:
        """The elements around the header's pieces that are not around the headline."""
        around = self.headline.iterancestors() if self.headline is not None else ()
        outside = frozenset(around)
        boxes = (box for p in self.header for box in (p.element, *p.element.iterancestors()))
        return frozenset(box for box in boxes if box not in outside)

    def is_in_header(self, element: HtmlElement) -> bool:
        """Whether it stands between headline and body."""
        return element in self._header_boxes

    def is_elsewhere(self, element: HtmlElement) -> bool:
        """Whether it is of a teaser, a comment, a picture or a quotation.

        What is around the headline is not.
        """
        inside: list[HtmlElement] = []
        box: HtmlElement | None = element
        while box is not None and box not in self._elsewhere and not _is_apart(box):
            inside.append(box)
            box = box.getparent()
        found = box is not None and self._elsewhere.setdefault(box, True)
        self._elsewhere.update(dict.fromkeys(inside, found))
        return found


def is_of_another(element: HtmlElement) -> bool:
    """Whether it is elsewhere by more than the column that it stands in."""
    boxes = islice(element.iterancestors(), _MOST_BOXES)
    return any(box.tag != "aside" and _is_apart(box) for box in boxes)


def _can_be_headline(text: str) -> bool:
    # unspaced scripts have one long word
    return len(text.split()) > 2 or len(text.strip()) > 12


def _is_apart(box: HtmlElement) -> bool:
    """Whether the box itself is of another article, a comment, a picture or a quotation."""
    kind = (box.get("itemtype") or "")[:300]
    if kind.endswith(_ELSEWHERE_TYPES) or "Image" in kind:
        return True
    if box.tag in ("article", "li") and _is_headed_by_link(box):
        return True
    found = _ELSEWHERE.intersection(_names(box))
    # an article's own footer may hold its date and its author
    return bool(found) and (found != {"footer"} or not _is_in_article(box))


def _is_headed_by_link(box: HtmlElement) -> bool:
    """Whether a box is a teaser: its heading leads to a page."""
    heads = islice(box.iter("h2", "h3", "h4", "h5"), 1)
    links = (link for head in heads for link in islice(head.iter("a"), 1))
    return any((link.get("href") or "#")[0] != "#" for link in links)


def _names(box: HtmlElement) -> list[str]:
    """A box's tag, and the words of its classes and its name."""
    said = f"{box.get('class') or ''} {box.get('id') or ''}"[:300].lower()
    return [box.tag, *said.replace("_", " ").replace("-", " ").split()]


def _is_in_article(box: HtmlElement) -> bool:
    return any("article" in _names(outer) for outer in islice(box.iterancestors(), 4))


def _after(start: HtmlElement | None) -> Iterator[tuple[HtmlElement, str]]:
    """Each piece of text after an element, with the element that holds it, read lazily."""
    level = start
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
