"""Tells by markup alone what a piece of a page is for, and drops what is never the article."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib.resources import files

import msgspec
from lxml.html import HtmlElement

_NAMES = ("class", "id", "itemprop", "data-testid", "data-component", "data-type", "data-module")
_LONGEST = 400
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_NUMBER = re.compile(r"\d+")
_HIDING = re.compile(r"(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)", re.I)


class Selectors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`prune.toml`. `drop_*`: what goes with all that is in it. `marks`: each family's words."""

    clutter_marks: frozenset[str]
    clutter_tags: frozenset[str]
    drop_tags: frozenset[str]
    drop_roles: frozenset[str]
    drop_marks: frozenset[str]
    marks: dict[str, tuple[str, ...]]


def names(element: HtmlElement) -> str:
    """What an element is called: its class, id and the like."""
    return " ".join([value[:_LONGEST] for name in _NAMES if (value := element.get(name))])


def marks(names: str) -> frozenset[str]:
    """The families that an element of these names is in."""
    words = {word.lower() for word in _WORD.findall(names)}
    words |= {"".join(_WORD.findall(name)).lower() for name in names.split()}
    return frozenset(family for word in words for family in _families(word))


def drops(element: HtmlElement, found: frozenset[str]) -> bool:
    """Whether an element with these marks goes, with all that is in it."""
    selectors = _selectors()
    if element.tag in selectors.drop_tags or found & selectors.drop_marks:
        return True
    attributes = element.attrib
    if attributes.get("role") in selectors.drop_roles or "hidden" in attributes:
        return True
    style = attributes.get("style")
    return (style is not None and bool(_HIDING.search(style[:_LONGEST]))) or (
        attributes.get("aria-hidden") == "true"
    )


def is_clutter(tag: str, found: frozenset[str]) -> bool:
    """Whether an element of this tag and these marks is beside the article, if not around it."""
    selectors = _selectors()
    return tag in selectors.clutter_tags or not found.isdisjoint(selectors.clutter_marks)


def make(element: HtmlElement) -> str:
    """The element's class, without the numbers that tell one of its make from another."""
    return _NUMBER.sub("", (element.get("class") or "")[:_LONGEST])


def holds_data(table: HtmlElement) -> bool:
    """Whether a table shows data, and is not there to lay the page out."""
    if next(table.iterdescendants("table", "article", "section", "h1", "h2"), None) is not None:
        return False
    rows = sum(1 for _ in table.iterdescendants("tr"))
    cells = sum(1 for _ in table.iterdescendants("td", "th"))
    paragraphs = sum(1 for _ in table.iterdescendants("p", "div"))
    return rows > 1 and cells > rows and paragraphs <= cells


def centres(root: HtmlElement) -> frozenset[HtmlElement]:
    """The boxes around the bulk of the page's paragraphs, which no class word makes clutter."""
    mass: Counter[HtmlElement] = Counter()
    for paragraph in root.iter("p"):
        parent = paragraph.getparent()
        if parent is not None:
            mass[parent] += len(paragraph.text_content())
    total = mass.total()
    chosen = [element for element, size in mass.most_common(3) if size * 4 > total]
    return frozenset(around for element in chosen for around in (element, *element.iterancestors()))


def _families(word: str) -> frozenset[str]:
    """The families that have the word, or a beginning of it."""
    exact, beginnings = _words()
    starts = (beginnings.get(word[:length], ()) for length in range(1, min(len(word), 16) + 1))
    return frozenset(exact.get(word, ())).union(*starts)


@cache
def _words() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The families of each whole word, and of each beginning (written "word*")."""
    exact: dict[str, list[str]] = {}
    beginnings: dict[str, list[str]] = {}
    for family, words in _selectors().marks.items():
        for word in words:
            table = beginnings if word.endswith("*") else exact
            table.setdefault(word.removesuffix("*"), []).append(family)
    return exact, beginnings


@cache
def _selectors() -> Selectors:
    text = files("server.extract").joinpath("prune.toml").read_bytes()
    return msgspec.toml.decode(text, type=Selectors)
