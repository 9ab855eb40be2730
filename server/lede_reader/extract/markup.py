"""Parses a page as browsers do: tokens, tree and shadow roots by the HTML standard.

turbohtml builds the tree; lxml, which the line goes over, is handed it as XML and has nothing to
mend in it.
"""

from __future__ import annotations

import re

import turbohtml
from lxml import etree
from lxml.html import HtmlElement

from lede_reader.composition import compose_utf_8
from lede_reader.contract import Page
from lede_reader.errors import NoArticle, Unreadable
from lede_reader.extract import roles, shadow, visibility
from lede_reader.extract.decode import decode

_MOST_ELEMENTS = 50_000
# Scripts hold markup, too, which is none of the page's: so much more may be there before it is
# parsed.
_MOST_TAGS = 4 * _MOST_ELEMENTS
_TAG = re.compile("<[a-zA-Z]")
# The attributes of each of these are laid over those of the first one, at a price that grows with
# the square of their number; a page has one.
_MOST_ROOTS = 1000
_ROOT = re.compile("<(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])[^a-zA-Z>]")

# What holds no text of the page, and the break that shows nothing.
_UNREAD = (
    "math, noembed, noframes, script:not([type*='ld+json' i]), style, svg,"
    " template:not([shadowrootmode]), wbr"
)
_XML = turbohtml.Html(xml=True)
_COMMENT = re.compile(rb"<(?:!--.*?--|\?.*?\?)>", re.S)

# What no reader sees: controls, noncharacters, and what is there for line breaking only (soft
# hyphen, zero-width space, word joiner, byte order mark), in UTF-8, by the first byte, which is
# looked for in no time.
_UNSEEN = {
    b"\x7f": re.compile(rb"\x7f"),
    b"\xc2": re.compile(rb"\xc2[\x80-\x9f\xad]"),
    b"\xe2": re.compile(rb"\xe2(?:\x80\x8b|\x81\xa0)"),
    b"\xef": re.compile(rb"\xef(?:\xb7[\x90-\xaf]|\xbb\xbf|\xbf[\xbe\xbf])"),
}
# Marks of direction (U+200E, 200F, 202A to 202E, 2066 to 2069) stand between words; no writing has
# so many in a row.
_DIRECTING = rb"\xe2(?:\x80[\x8e\x8f\xaa-\xae]|\x81[\xa6-\xa9])"
_DIRECTED = re.compile(_DIRECTING + rb"(?:" + _DIRECTING + rb"){8,}+")

# Elements are of one class, told without a word of Python for each: looking the class up by the
# tag, as lxml.html's own parser does, takes longer than the walk.
_LOOKUP = etree.ElementDefaultClassLookup(element=HtmlElement)


def parse(page: Page) -> HtmlElement:
    """Parses a page; raises `errors.NoArticle` if it is empty, `errors.Unreadable` if endless."""
    tree = _tree(_document(decode(page.body, page.charset)))
    _open_unscripted(tree)
    shadow.flatten(tree)
    body = tree.find("body")
    if body is None or (not len(body) and not (body.text or "").strip()):
        raise NoArticle
    return tree


def clean(text: bytes) -> bytes:
    """Takes out what no reader sees."""
    for first, unseen in _UNSEEN.items():
        if first in text:
            text = unseen.sub(b"", text)
    return _DIRECTED.sub(b"", text)


def _document(text: str) -> bytes:
    """The page's tree as XML, without what holds no text."""
    opened = text.count("<")
    if _is_endless(text, opened, _TAG, _MOST_TAGS) or _is_endless(text, opened, _ROOT, _MOST_ROOTS):
        raise Unreadable
    document = turbohtml.parse(
        text.replace("\f", " "),
        positions=False,
        scripting=True,
        allow_declarative_shadow_roots=False,
    )
    document.remove(_UNREAD)
    roles.settle(document)
    visibility.mark(document)
    for element in document.select("[xmlns]"):
        del element.attrs["xmlns"]
    written = document.serialize(_XML)
    if "\ufffd" not in text:  # then it stands for a reference to nothing
        written = written.replace("\ufffd", "")
    if _is_endless(written, written.count("<"), _TAG, _MOST_ELEMENTS):
        raise Unreadable
    return compose_utf_8(clean(_COMMENT.sub(b"", written.encode())))


def _is_endless(text: str, opened: int, pattern: re.Pattern[str], most: int) -> bool:
    """Whether a pattern, which begins with one of `opened` times `<`, is found too often."""
    return opened > most and len(pattern.findall(text)) > most


def _tree(written: bytes) -> HtmlElement:
    parser = etree.XMLParser(
        huge_tree=True, recover=True, resolve_entities=False, no_network=True, collect_ids=False
    )
    parser.set_element_class_lookup(_LOOKUP)
    tree: HtmlElement = etree.fromstring(written, parser)
    return tree


def _open_unscripted(tree: HtmlElement) -> None:
    """Parses what stands for lazy pictures where no script runs: to browsers it is text."""
    for noscript in tree.iter("noscript"):
        if "<img" in (held := noscript.text or "").lower():
            page = _tree(_document(held))
            noscript.text = None
            noscript.extend(page.iterfind("body/*"))
