"""readability-lxml as it works fastest, its answers the same: its module once more, ours to alter.

Whoever else asks it in this process gets it as it is shipped.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from importlib.util import find_spec, module_from_spec
from typing import Any

from lxml.etree import ElementDefaultClassLookup, HTMLParser, tounicode
from lxml.html import HtmlElement, document_fromstring, fragment_fromstring


def _once_more(name: str) -> Any:
    spec = find_spec(name)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_ours = _once_more("readability.readability")
_settled: Callable[[str], str] = _ours.clean

# What makes a `div` a box for it: one with none of these inside is a paragraph.
_BOXES = frozenset(["blockquote", "dl", "div", "img", "ol", "p", "pre", "table", "ul"])
_OF_NAMES = (
    "editorialLeadRe",
    "negativeRe",
    "okMaybeItsACandidateRe",
    "positiveRe",
    "unlikelyCandidatesRe",
)


class _OfNames:
    """A pattern for names, asked in small letters: to ignore case takes five times as long."""

    def __init__(self, pattern: str) -> None:
        self._search = re.compile(pattern).search

    def search(self, text: str) -> re.Match[str] | None:
        return self._search(text.lower())


def _clean(text: str) -> str:
    """The text with its white space settled, as all but preformatted text is already."""
    unsettled = "\n" in text or "\t" in text or "  " in text
    return _settled(text) if unsettled else text.strip()


# It logs the page's text where it fails.
_ours.log = logging.Logger("unheard", logging.CRITICAL + 1)
# It describes each element for that log, and keeps the page's in memory for it.
_ours.describe = _ours.text_content = lambda element: ""
_ours.REGEXES |= {name: _OfNames(_ours.REGEXES[name].pattern) for name in _OF_NAMES}
_ours.clean = _clean


class _Element(HtmlElement):  # type: ignore[misc]
    """An element that finds what is in it without reading a path: it is asked for tags alone."""

    def findall(self, path: str) -> list[HtmlElement]:
        return list(self.iterdescendants(path.removeprefix(".//")))


def _parser() -> HTMLParser:
    """One whose elements are of one class, which C tells; lxml.html's asks Python for each."""
    parser = HTMLParser()
    parser.set_element_class_lookup(ElementDefaultClassLookup(element=_Element))
    return parser


# What it keeps moves into a fragment, and is of that one's class from there on.
_ours.fragment_fromstring = lambda html: fragment_fromstring(html, parser=_parser())


class _Judge(_ours.Document):  # type: ignore[misc, name-defined]
    """readability-lxml, spared its own cleaning: what it is handed has nothing to clean."""

    def _parse(self, input: str) -> HtmlElement:  # noqa: A002 - its own name for it
        return document_fromstring(input, parser=_parser())

    def tags(self, node: HtmlElement, *tag_names: str) -> Iterator[HtmlElement]:
        """The elements of each name, in a list before any is dropped."""
        for name in tag_names:
            yield from list(node.iterdescendants(name))

    def get_link_density(self, elem: HtmlElement) -> float:
        """The share of links; text that has none is not read for its length."""
        linked = sum(map(_ours.text_length, elem.iterdescendants("a")))
        return linked / max(_ours.text_length(elem), 1) if linked else 0.0

    def transform_misused_divs_into_paragraphs(self) -> None:
        """Makes a `div` without boxes a paragraph; text that lies in it bare there is none."""
        for div in self.tags(self.html, "div"):
            if next(div.iterdescendants(*_BOXES), None) is None:
                div.tag = "p"

    def get_clean_html(self) -> str:
        return str(tounicode(self._html(), method="html"))


def summary(page: str) -> str:
    """What it keeps of a page that is clean already, as markup; empty where it cannot tell."""
    try:
        return str(_Judge(page).summary(html_partial=True))
    except _ours.Unparseable:
        return ""
