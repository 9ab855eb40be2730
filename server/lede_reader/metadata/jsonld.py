"""What a page says of itself in JSON-LD: its things, read tolerantly and within bounds.

Pages get JSON wrong in a few steady ways: raw newlines in strings, comments, CDATA, trailing
commas, unescaped quotation marks, HTML entities, several objects in one script.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import islice
from typing import TypeAlias

from lxml.html import HtmlElement

Thing: TypeAlias = dict[str, object]

_MOST_SCRIPTS = 64
_MOST_CHARACTERS = 4_000_000
_MOST_THINGS = 20_000
_DEEPEST = 16
_NESTED = (dict, list)

_DECODER = json.JSONDecoder(strict=False)
# Each alternative takes all that it can and needs no end, so that no character is read twice.
_TOKEN = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*+"?)'
    r"|(?P<comment>//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/)?|<!--|-->|<!\[CDATA\[|\]\]>)"
    r"|(?P<comma>,[\s,]*+(?=[}\]]))",
    re.DOTALL,
)
_LOOSE_STRING = re.compile(r'"(?:[^"\\]|\\.|"(?!\s*+(?:[,:}\]]|\Z)))*+"?', re.DOTALL)
_ESCAPE = re.compile(r'\\(["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')


def things(scripts: Iterable[HtmlElement]) -> Iterator[tuple[Thing, tuple[str, ...]]]:
    """Yields each typed thing with the names that led to it, outermost first, in page order."""
    left = _MOST_THINGS
    for value in _values(scripts):
        waiting: list[tuple[object, tuple[str, ...]]] = [(value, ())]
        while waiting and left:
            item, path = waiting.pop()
            left -= 1
            if isinstance(item, list):
                waiting += [(part, path) for part in reversed(item)]
            elif isinstance(item, dict):
                if "@type" in item or "@id" in item:
                    yield item, path
                if len(path) < _DEEPEST:
                    waiting += [
                        (part, (*path, key))
                        for key, part in reversed(item.items())
                        if isinstance(part, _NESTED)
                    ]


def kinds(thing: Thing) -> frozenset[str]:
    """The thing's types, without the address of their vocabulary."""
    said = thing.get("@type")
    names = said if isinstance(said, list) else [said]
    return frozenset([name.rpartition("/")[2] for name in names if isinstance(name, str)])


def parse(text: str) -> list[object]:
    """Reads every JSON value in a script's text, mended where need be; broken ones are left out."""
    for mend in (str.strip, _strip, _requote):
        values, whole = _decode(mend(text))
        if whole:
            return values
    return values


def _values(scripts: Iterable[HtmlElement]) -> Iterator[object]:
    left = _MOST_CHARACTERS
    of_data = (s for s in scripts if "ld+json" in (s.get("type") or "").lower())
    for script in islice(of_data, _MOST_SCRIPTS):
        text = script.text or ""
        left -= len(text)
        if left < 0:
            return
        yield from parse(text)


def _decode(text: str) -> tuple[list[object], bool]:
    values: list[object] = []
    at = 0
    while at < len(text):
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values, False
        values.append(value)
        while at < len(text) and text[at] in " \t\r\n;,":
            at += 1
    return values, True


def _strip(text: str) -> str:
    """Drops comments and trailing commas outside strings, and broken escapes inside."""
    if "&quot;" in text and text.count('"') < text.count("&quot;"):
        text = unescape(text)

    def mend(match: re.Match[str]) -> str:
        string = match["string"]
        return _ESCAPE.sub(lambda m: m[0] if m[1] else "", string) if string else ""

    return _TOKEN.sub(mend, text).strip(" \t\r\n;")


def _requote(text: str) -> str:
    """Escapes quotation marks that neither open nor close a string."""

    def mend(match: re.Match[str]) -> str:
        inside = match[0][1:-1]
        return '"' + re.sub(r'\\(.)|"', lambda m: m[0] if m[1] else r"\"", inside) + '"'

    return _LOOSE_STRING.sub(mend, _strip(text))
