"""Makes a page's markup harmless to the parser, and parses it."""

from __future__ import annotations

import re
from functools import cache
from html import unescape

from lxml import etree
from lxml.html import HtmlElement, document_fromstring

from server.contract import Page
from server.errors import NoArticle, Unreadable
from server.extract.decode import decode

_MOST_ELEMENTS = 50_000
_MOST_ATTRIBUTES = 64

# What XML cannot hold (controls, noncharacters; decoding leaves no surrogates), and what is there
# for line breaking only: soft hyphen, zero-width space, word joiner, byte order mark.
_UNSEEN = tuple(
    map(chr, (*range(9), 11, *range(14, 32), *range(127, 160), 0xAD, 0x200B, 0x2060, 0xFEFF))
) + tuple(map(chr, (*range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF)))
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]++|#[0-9]++|shy|ZeroWidthSpace|NoBreak);?")
# Marks of direction stand between words; no writing has so many in a row.
_DIRECTING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_DIRECTED = re.compile(f"[{_DIRECTING}]{{9,}}+")
# Comments, and elements whose content is not markup; an end that is missing is the page's end.
_RAW = re.compile(r"<(?:!--|(?ai:(math|script|style|svg|template)\b)([^>]*+))")
_ATTRIBUTE = r"[\s/=]*+[^\s/>=]++(?:\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>]*+))?+"
_BEGIN = r"<[a-zA-Z][^\s/>]*+"
_KEPT = re.compile(rf"{_BEGIN}(?:{_ATTRIBUTE}){{0,{_MOST_ATTRIBUTES}}}+")
_TAG = re.compile(rf"{_BEGIN}(?:{_ATTRIBUTE})*+")
# As much markup as has no tag with more attributes than are kept: mostly all of it, in one match.
_USUAL = re.compile(rf"(?:[^<]++|<(?![a-zA-Z])|{_KEPT.pattern}[\s/=]*+(?=>|\Z))*+")

# Where a page that leaves out its body's tag begins it with an element that the parser, which is
# older than HTML 5, would take for one of the head's.
_BODY = re.compile(r"<(?ai:body)\b")
_OPENING = re.compile(r"<(?ai:article|aside|figure|footer|header|main|nav|section)\b")

# Elements are of one class, told without a word of Python for each: looking the class up by the
# tag, as lxml.html's own parser does, takes longer than the walk.
_LOOKUP = etree.ElementDefaultClassLookup(element=HtmlElement)


def parse(page: Page) -> HtmlElement:
    """Parses a page; raises `errors.Unreadable` where the tree would not be the whole page."""
    text = _open_body(_trim_tags(clean(_without_raw(decode(page.body, page.charset)))))
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True
    )
    parser.set_element_class_lookup(_LOOKUP)
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
    """Takes out what no reader sees, spelt out or as a reference."""
    text = _REFERENCE.sub(_seen, text).replace("\f", " ")
    for unseen in [character for character in _UNSEEN if character in text]:
        text = text.replace(unseen, "")
    if any(mark in text for mark in _DIRECTING):
        text = _DIRECTED.sub("", text)
    return text


_NEVER_SPELT = frozenset((*_UNSEEN, "\f", "\ufffd"))


def _seen(reference: re.Match[str]) -> str:
    """The reference, unless it stands for a character that `clean` takes out."""
    spelt = reference[0]
    character = unescape(spelt) if len(spelt) <= 12 else ""
    return spelt if character and character not in _NEVER_SPELT else ""


def _without_raw(text: str) -> str:
    """The markup without what is none, but for the scripts that hold the page's data."""
    pieces: list[str] = []
    done = 0
    while raw := _RAW.search(text, done):
        end = _end(text, raw)
        holds_data = (raw[1] or "").lower() == "script" and "ld+json" in raw[2].lower()
        pieces += [text[done : raw.start()], text[raw.start() : end] if holds_data else " "]
        done = end
    return "".join([*pieces, text[done:]])


def _end(text: str, raw: re.Match[str]) -> int:
    """Where what begins there ends."""
    if raw[1]:
        found = _ends()[raw[1].lower()].search(text, raw.end())
        return found.end() if found else len(text)
    end = text.find("-->", raw.end())
    return end + 3 if end >= 0 else len(text)


@cache
def _ends() -> dict[str, re.Pattern[str]]:
    """What ends each element; a first letter without a choice of case is found faster."""
    names = ("math", "script", "style", "svg", "template")
    letters = {name: "".join(f"[{x}{x.upper()}]" for x in name) for name in names}
    return {name: re.compile(rf"</{spelt}\s*+>") for name, spelt in letters.items()}


def _open_body(text: str) -> str:
    """The page with its body's tag, where it leaves that out."""
    first = None if _BODY.search(text) else _OPENING.search(text)
    return f"{text[: first.start()]}<body>{text[first.start() :]}" if first else text


def _trim_tags(text: str) -> str:
    """Drops the attributes past the bound, which the parser takes quadratic time for."""
    if text.count("<") > _MOST_ELEMENTS:
        _refuse_endless(text)
    pieces: list[str] = []
    done = 0
    while (usual := _end_of(_USUAL, text, done)) < len(text):
        kept = _end_of(_KEPT, text, usual)
        pieces += [text[done:kept], " "]
        done = _end_of(_TAG, text, usual)
    return "".join([*pieces, text[done:]]) if pieces else text


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start


def _refuse_endless(text: str) -> None:
    for count, _ in enumerate(_TAG.finditer(text)):
        if count > _MOST_ELEMENTS:
            raise Unreadable
