"""Tells by markup alone what a piece of a page is for, and drops what is never the article."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TypeAlias

from lxml.html import HtmlElement

from lede_reader.boilerplate.textblocks.selectors import selectors

_NAMES = frozenset("class id itemprop data-testid data-component data-type data-module".split())
_LONGEST = 400
_MANY = 64
# As many letters as the shortest beginning has.
_INITIALS = 3
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
# The same of a name without capitals, as most are: found in half the time.
_SMALL_WORD = re.compile(r"[a-z]+|[0-9]+")
_NUMBER = re.compile(r"[0-9]+")

Marks: TypeAlias = frozenset[str]
_NO_MARKS: Marks = frozenset()


class _OfNames(dict[str, Marks]):
    """The families by what elements are called: of each name, and of several parted by blanks."""

    def __missing__(self, names: str) -> Marks:
        parts = names.split()
        single = parts == [names]
        found = _families(_cut(names)) if single else _NO_MARKS.union(*[self[x] for x in parts])
        self[names] = found
        return found


class _Makes(dict[str, str]):
    """Classes without the numbers that tell one box from another of its make."""

    def __missing__(self, name: str) -> str:
        found = self[name] = _NUMBER.sub("", name[:_LONGEST])
        return found


class Lookup:
    """What has been looked up on one page: many elements of a page have the same names."""

    def __init__(self) -> None:
        self._marks = _OfNames()
        self._makes = _Makes()

    def marks(self, element: HtmlElement) -> Marks:
        """The families that an element is in by what it is called: its class, id and the like."""
        found = _NO_MARKS
        # lxml looks for each attribute from the first on: what has thousands is asked by name
        few = len(element.attrib) <= _MANY
        named = element.items() if few else [(x, element.get(x, "")) for x in _NAMES]
        for name, value in named:
            if name in _NAMES and (marks := self._marks[value[:_LONGEST]]):
                found = found | marks if found else marks
        # what is shared in a quotation is a post, and no button
        return found - {"share"} if found and element.tag == "blockquote" else found

    def make(self, element: HtmlElement) -> str:
        """The element's class, without the numbers that tell one of its make from another."""
        return self._makes[element.get("class", "")]


def drops(element: HtmlElement, tag: str) -> bool:
    """Whether an element of this tag goes, with all that is in it."""
    chosen = selectors()
    if tag in chosen.drop_tags:
        return True
    role = element.get("role")
    return role is not None and role in chosen.drop_roles


def is_clutter(tag: str, found: Marks) -> bool:
    """Whether an element of this tag and these marks is beside the article, if not around it."""
    chosen = selectors()
    return tag in chosen.clutter_tags or not found.isdisjoint(chosen.clutter_marks)


def centres(root: HtmlElement) -> frozenset[HtmlElement]:
    """The boxes around the bulk of the page's paragraphs, which no class word makes clutter."""
    mass: Counter[HtmlElement] = Counter()
    for paragraph in root.iter("p"):
        parent = paragraph.getparent()
        if parent is not None:
            mass[parent] += len(
                paragraph.text_content() if len(paragraph) else paragraph.text or ""
            )
    total = mass.total()
    chosen = [element for element, size in mass.most_common(3) if size * 4 > total]
    return frozenset(around for element in chosen for around in (element, *element.iterancestors()))


def _cut(name: str) -> list[str]:
    """The words of a name in small letters, and the whole of several without what parts them."""
    if name.islower():
        words = _SMALL_WORD.findall(name)
    else:
        words = [word.lower() for word in _WORD.findall(name)]
    if len(words) > 1:
        words.append("".join(words))
    return words


def _families(words: list[str]) -> Marks:
    """The families that have one of the words, or a beginning of it."""
    known = _words()
    found = _NO_MARKS
    for word in words:
        for start, is_whole, family in known.get(word[:_INITIALS], ()):
            if word == start or (word.startswith(start) and not is_whole):
                found |= {family}
    return found


@cache
def _words() -> dict[str, list[tuple[str, bool, str]]]:
    """By first letters each word or beginning ("word*"), whether it is whole, and its family."""
    known: dict[str, list[tuple[str, bool, str]]] = {}
    for family, words in selectors().marks.items():
        for word in words:
            start = word.removesuffix("*")
            known.setdefault(start[:_INITIALS], []).append((start, start == word, family))
    return known
