"""Makes a page's markup harmless to the parser, and parses it."""

from __future__ import annotations

import re
from html import unescape

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from server.contract import Page
from server.errors import NoArticle, Unreadable
from server.extract.decode import decode

_MOST_ELEMENTS = 100_000
_MOST_ATTRIBUTES = 64

# What XML cannot hold (controls, noncharacters; decoding leaves no surrogates), and what is there
# for line breaking only: soft hyphen, zero-width space, word joiner, byte order mark.
_UNSEEN = tuple(
    map(chr, (*range(9), 11, *range(14, 32), *range(127, 160), 0xAD, 0x200B, 0x2060, 0xFEFF))
) + tuple(map(chr, (*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF)))
_RUN_UNSEEN = re.compile(f"[{''.join(_UNSEEN)}]+")
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]++|#[0-9]++|shy|ZeroWidthSpace|NoBreak);?")
# Marks of direction stand between words; no writing has so many in a row.
_DIRECTED = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]{9,}+")
_BLANKS = re.compile(r"(\s)\s{63,}+")
# Comments, and elements whose content is not markup; an end that is missing is the page's end.
_RAW = re.compile(
    r"<!--.*?(?:-->|\Z)|<(style|svg|math|template)\b.*?(?:</\1\s*+>|\Z)"
    r"|<script\b([^>]*+)>?(.*?)(?:</script\s*+>|\Z)",
    re.S | re.I,
)
_TAG = re.compile(
    r"<[a-zA-Z][^\s/>]*+"
    r"(?:[\s/]++|=|[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>]*+))?+)*+"
)
_ATTRIBUTE = re.compile(r"[\s/]++[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>]*+))?+")


def parse(page: Page) -> HtmlElement:
    """Parses a page; raises `errors.Unreadable` where the tree would not be the whole page."""
    text = _trim_tags(clean(_RAW.sub(_data_only, decode(page.body, page.charset))))
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(text.encode("utf-8"), parser=parser)
    except etree.ParserError:
        raise NoArticle from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise Unreadable
    for element in tree.iter("html", "body"):
        for attribute in ("hidden", "style"):
            element.attrib.pop(attribute, "")
    return tree


def clean(text: str) -> str:
    """Takes out what no reader sees, spelt out or as a reference, and endless white space."""
    text = _REFERENCE.sub(_seen, text).replace("\f", " ")
    if any(character in text for character in _UNSEEN):
        text = _RUN_UNSEEN.sub("", text)
    return _BLANKS.sub(r"\1", _DIRECTED.sub("", text))


def _seen(reference: re.Match[str]) -> str:
    """The reference, unless it stands for a character that `clean` takes out."""
    spelt = reference[0]
    character = unescape(spelt) if len(spelt) <= 12 else ""
    return spelt if character and character not in (*_UNSEEN, "\f", "\ufffd") else ""


def _data_only(raw: re.Match[str]) -> str:
    """Nothing, or the script where it holds the page's data and no program."""
    attributes = raw[2]
    return raw[0] if attributes and "ld+json" in attributes.lower() else " "


def _trim_tags(text: str) -> str:
    """Drops the attributes past the bound, which the parser takes quadratic time for."""
    pieces: list[str] = []
    done = 0
    for count, tag in enumerate(_TAG.finditer(text)):
        if count > _MOST_ELEMENTS:
            raise Unreadable
        start, end = tag.span()
        if (
            end - start > 2 * _MOST_ATTRIBUTES
            and (kept := _first_attributes(text, start, end)) < end
        ):
            pieces += [text[done:kept], " "]
            done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def _first_attributes(text: str, start: int, end: int) -> int:
    """Where the attributes within the bound end."""
    for number, attribute in enumerate(_ATTRIBUTE.finditer(text, start, end)):
        if number == _MOST_ATTRIBUTES:
            return attribute.start()
    return end
