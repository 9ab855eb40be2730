"""HTML to Markdown, of which no renderer makes anything that the HTML was not.

Markdown lets HTML through, and much that opens a line opens a block, so that a page's own words
must not become any: not in text, not in an address, not by ending a code block early.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from bs4.element import NavigableString, PageElement
from markdownify import MarkdownConverter

from lede_reader.contract import SafeHtml
from lede_reader.render import spans

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

# An ampersand only where it begins a reference, which would hide one of the others.
_MARK = re.compile(r"[\\`*_\[\]<>|~]|&(?=[#A-Za-z])")
# What opens a block at the start of a line, as far as it is none of these marks.
_OPENS = re.compile(r"^(?:(\s*)(?=#|=|[-+](?:[\s-]|$)|:(?:[\s:-]|$))|(\s*\d{1,9})(?=[.)](?:\s|$)))")
_NUMBER = re.compile(r"\s*\d{1,9}")
_UNSAFE = re.compile(r"[\s()<>\[\]\"'\\`]")
# Where a line begins that is not the first, nor empty.
_INNER = re.compile(r"(?<=\n)(?=.)")
_TICKS = re.compile(r"`+")
_FEWEST_TICKS = 3
_INLINE = frozenset(
    "a abbr b cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var"
    " wbr".split()
)
_DEEPEST_HEADING = 6
# Its types do not tell all that it has.
_THEIRS: Any = MarkdownConverter


def to_marks(content: SafeHtml) -> str:
    """The content as CommonMark, with links and pictures in place.

    Its headings are of the third level and below: the first two are the page's around it.
    """
    # With `wrap` white space is a blank, and no line begins but where the page breaks one.
    converter = _Converter(
        heading_style="atx", bullets="-", autolinks=False, wrap=True, wrap_width=None
    )
    return str(converter.convert(content)).strip()


def literal(text: str) -> str:
    """Words as Markdown shows them literally."""
    return _MARK.sub(r"\\\g<0>", text)


def line(text: str) -> str:
    """Words as Markdown shows them literally at the start of a line."""
    return _OPENS.sub(r"\1\2\\", literal(text), count=1) if _OPENS.match(text) else literal(text)


class _Converter(MarkdownConverter):
    """Escapes more than markdownify, which trusts the page; `_counted`: the items of a list yet."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._counted: Counter[int] = Counter()

    def process_text(self, el: NavigableString, parent_tags: set[str]) -> str:
        text = str(_THEIRS.process_text(self, el, parent_tags))
        if "_noformat" in parent_tags:
            return text
        text = literal(text)
        if _OPENS.match(text) and _opens_line(el):
            return _OPENS.sub(r"\1\2\\", text, count=1)
        if _NUMBER.fullmatch(text) and _goes_on(el) and _opens_line(el):
            return f"&#{ord(text.lstrip()[0])};{text.lstrip()[1:]}"  # its stop comes behind
        return text

    def convert_soup(self, soup: BeautifulSoup) -> str:
        spans.fill(soup)
        return str(super().convert_soup(soup))

    def escape(self, text: str, parent_tags: set[str]) -> str:
        del parent_tags
        return text or ""

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if "_noformat" in parent_tags or not text.strip() or not el.get("href"):
            return text
        return f"[{text.strip()}]({_address(el['href'])})"

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if "pre" in parent_tags:
            return "\n"
        inline = "_noformat" in parent_tags
        return " " if inline else str(_THEIRS.convert_br(self, el, text, parent_tags))

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """On one line: what opens a line opens a block, in code too."""
        if "pre" not in parent_tags:
            text = " ".join(text.split())
        return str(_THEIRS.convert_code(self, el, text, parent_tags))

    convert_kbd = convert_samp = convert_code

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del text, parent_tags
        alt = literal(" ".join(str(el.get("alt") or "").split()))
        return f"![{alt}]({_address(el['src'])})" if el.get("src") else ""

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Theirs counts the items before at each item, which takes quadratic time."""
        if el.parent is None or el.parent.name != "ol":
            return str(_THEIRS.convert_li(self, el, text, parent_tags))
        number = int(str(el.parent.get("start") or 1)) + self._counted[id(el.parent)]
        self._counted[id(el.parent)] += 1
        return f"{number}. {_INNER.sub(' ' * len(f'{number}. '), text.strip())}\n"

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        longest = max((len(run) for run in _TICKS.findall(text)), default=0)
        fence = "`" * max(_FEWEST_TICKS, longest + 1)
        return f"\n\n{fence}\n{text}\n{fence}\n\n"

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: N802
        level = min(max(n, 2) + 1, _DEEPEST_HEADING)
        return str(_THEIRS.convert_hN(self, level, el, text, parent_tags))


def _opens_line(text: NavigableString) -> bool:
    """Whether nothing is shown on the line before a text; rather yes than no."""
    node: PageElement = text
    while True:
        before = node.previous_sibling
        while before is not None and _is_inline(before):
            if before.get_text(strip=True):
                return False
            before = before.previous_sibling
        if before is not None or node.parent is None or node.parent.name not in _INLINE:
            return True
        node = node.parent


def _goes_on(text: NavigableString) -> bool:
    """Whether something follows a text on its line."""
    return text.next_sibling is not None or (
        text.parent is not None and text.parent.name in _INLINE
    )


def _is_inline(node: PageElement) -> bool:
    return isinstance(node, NavigableString) or getattr(node, "name", "") in _INLINE


def _address(sent: Any) -> str:
    return _UNSAFE.sub(lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), str(sent))
