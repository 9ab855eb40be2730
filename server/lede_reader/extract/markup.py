"""Makes a page's markup harmless to the parser, and parses it."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from unicodedata import combining

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from lede_reader.contract import Page
from lede_reader.errors import NoArticle, Unreadable
from lede_reader.extract.composition import compose_utf_8
from lede_reader.extract.decode import in_utf_8

_MOST_ELEMENTS = 50_000
_LEAST_TAG = len("<a>")
_MOST_ATTRIBUTES = 64

# What XML cannot hold (controls, noncharacters; decoding leaves no surrogates), and what is there
# for line breaking only: soft hyphen, zero-width space, word joiner, byte order mark.
_UNSEEN = (*range(9), 11, *range(14, 32), *range(127, 160), 0xAD, 0x200B, 0x2060, 0xFEFF)
_NONE = (*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF)
_NEVER_SPELT = frozenset(map(chr, (*_UNSEEN, *_NONE, ord("\f"), 0xFFFD)))
_CONTROLS = bytes(unseen for unseen in _UNSEEN if unseen < 128)
_BLANK = bytes.maketrans(b"\f", b" ")
# The others in UTF-8, by their first byte, which is looked for in no time.
_LONGER = {
    b"\xc2": re.compile(rb"\xc2[\x80-\x9f\xad]"),
    b"\xe2": re.compile(rb"\xe2(?:\x80\x8b|\x81\xa0)"),
    b"\xef": re.compile(rb"\xef(?:\xb7[\x90-\xaf]|\xbb\xbf|\xbf[\xbe\xbf])"),
}
_REFERENCE = re.compile(rb"&(?:#[xX][0-9a-fA-F]++|#[0-9]++|shy|ZeroWidthSpace|NoBreak);?")
# Marks of direction (U+200E, 200F, 202A to 202E, 2066 to 2069) stand between words; no writing has
# so many in a row.
_DIRECTING = rb"\xe2(?:\x80[\x8e\x8f\xaa-\xae]|\x81[\xa6-\xa9])"
_DIRECTED = re.compile(_DIRECTING + rb"(?:" + _DIRECTING + rb"){8,}+")
# Comments, and elements whose content is not markup; an end that is missing is the page's end.
_RAW = re.compile(rb"<(?:!--|(?=[mstMST])(?i:(math|script|style|svg|template)\b)([^>]*+))")
# White space, spelt out: a set that holds a class, as `\s`, takes half as long again to ask.
_SPACE = rb" \t\n\r\f\v"
_VALUE = rb"(?:\"[^\"]*+\"?|'[^']*+'?|[^%b>]*+)" % _SPACE
# The value that nearly all have is asked for first.
_ATTRIBUTE = rb"[%b/=]*+[^%b/>=]++(?:=\"[^\"]*+\"|\s*+=\s*+%b)?+" % (_SPACE, _SPACE, _VALUE)
_NAME = rb"[a-zA-Z][^%b/>]*+" % _SPACE
_ATTRIBUTES = rb"(?:%b){0,%d}+" % (_ATTRIBUTE, _MOST_ATTRIBUTES)
_KEPT = re.compile(rb"<%b%b" % (_NAME, _ATTRIBUTES))
_TAG = re.compile(rb"<%b(?:%b)*+" % (_NAME, _ATTRIBUTE))
# As much markup as has no tag with more attributes than are kept: mostly all of it, in one match.
_USUAL = re.compile(
    rb"(?:[^<]*+<(?:/|%b(?:>|%b[%b/=]*+(?=>|\Z))|(?![a-zA-Z])))*+[^<]*+"
    % (_NAME, _ATTRIBUTES, _SPACE)
)

# Where a page that leaves out its body's tag begins it with an element that the parser, which is
# older than HTML 5, would take for one of the head's.
_BODY = re.compile(rb"<(?i:body)\b")
_OPENING = re.compile(rb"<(?i:article|aside|figure|footer|header|main|nav|section)\b")

# Elements are of one class, told without a word of Python for each: looking the class up by the
# tag, as lxml.html's own parser does, takes longer than the walk.
_LOOKUP = etree.ElementDefaultClassLookup(element=HtmlElement)


def parse(page: Page) -> HtmlElement:
    """Parses a page; raises `errors.Unreadable` where the tree would not be the whole page."""
    seen = compose_utf_8(clean(_without_raw(in_utf_8(page.body, page.charset))))
    text = _open_body(_trim_tags(seen))
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    parser.set_element_class_lookup(_LOOKUP)
    try:
        tree = document_fromstring(text, parser=parser)
    except etree.ParserError:
        raise NoArticle from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Unreadable
    for element in (tree, *tree.iterchildren("body")):
        for attribute in ("hidden", "style"):
            element.attrib.pop(attribute, "")
    return tree


def clean(text: bytes) -> bytes:
    """Takes out what no reader sees, spelt out or as a reference."""
    seen = _Seen()
    text = _REFERENCE.sub(lambda found: seen[found[0]], text).translate(_BLANK, _CONTROLS)
    for first, unseen in _LONGER.items():
        if first in text:
            text = unseen.sub(b"", text)
    return _DIRECTED.sub(b"", text)


class _Seen(dict[bytes, bytes]):
    """A page's references, but for what stands for a character that `clean` takes out."""

    def __missing__(self, spelt: bytes) -> bytes:
        character = unescape(spelt.decode("ascii")) if len(spelt) <= 12 else ""
        seen = b"" if not character or character in _NEVER_SPELT else spelt
        # a mark is spelt out, to be composed with its letter
        found = self[spelt] = character.encode() if seen and combining(character[0]) else seen
        return found


def _without_raw(text: bytes) -> bytes:
    """The markup without what is none, but for the scripts that hold the page's data."""
    pieces: list[bytes] = []
    done = 0
    while raw := _RAW.search(text, done):
        end = _end(text, raw)
        holds_data = (raw[1] or b"").lower() == b"script" and b"ld+json" in raw[2].lower()
        pieces += [text[done : raw.start()], text[raw.start() : end] if holds_data else b" "]
        done = end
    return b"".join([*pieces, text[done:]])


def _end(text: bytes, raw: re.Match[bytes]) -> int:
    """Where what begins there ends."""
    if raw[1]:
        found = _ends()[raw[1].lower()].search(text, raw.end())
        return found.end() if found else len(text)
    end = text.find(b"-->", raw.end())
    return end + 3 if end >= 0 else len(text)


@cache
def _ends() -> dict[bytes, re.Pattern[bytes]]:
    """What ends each element; a first letter without a choice of case is found faster."""
    names = ("math", "script", "style", "svg", "template")
    letters = {name: "".join(f"[{x}{x.upper()}]" for x in name) for name in names}
    return {
        name.encode(): re.compile(rf"</{spelt}\s*+>".encode()) for name, spelt in letters.items()
    }


def _open_body(text: bytes) -> bytes:
    """The page with its body's tag, where it leaves that out."""
    first = None if _BODY.search(text) else _OPENING.search(text)
    return b"<body>".join([text[: first.start()], text[first.start() :]]) if first else text


def _trim_tags(text: bytes) -> bytes:
    """Drops the attributes past the bound, which the parser takes quadratic time for."""
    if len(text) > _MOST_ELEMENTS * _LEAST_TAG and text.count(b"<") > _MOST_ELEMENTS:
        _refuse_endless(text)
    pieces: list[bytes] = []
    done = 0
    while (usual := _end_of(_USUAL, text, done)) < len(text):
        kept = _end_of(_KEPT, text, usual)
        pieces += [text[done:kept], b" "]
        done = _end_of(_TAG, text, usual)
    return b"".join([*pieces, text[done:]]) if pieces else text


def _end_of(pattern: re.Pattern[bytes], text: bytes, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start


def _refuse_endless(text: bytes) -> None:
    for count, _ in enumerate(_TAG.finditer(text)):
        if count > _MOST_ELEMENTS:
            raise Unreadable
