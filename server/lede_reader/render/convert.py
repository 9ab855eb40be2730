"""HTML to Markdown, of which no renderer makes anything that the HTML was not.

Markdown lets HTML through, so that a page's own words must not become any: not in text, not in an
address, not by ending a code block early.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markdownify import MarkdownConverter

from lede_reader.sanitize import SafeHtml

if TYPE_CHECKING:
    from bs4 import Tag

# An ampersand only where it begins a reference, which would hide one of the others.
_MARK = re.compile(r"[\\`*_\[\]<>|~]|&(?=[#A-Za-z])")
_UNSAFE = re.compile(r"[\s()<>\[\]\"'\\`]")
_TICKS = re.compile(r"`+")
_FEWEST_TICKS = 3


def to_marks(content: SafeHtml) -> str:
    """The content as CommonMark, with links and pictures in place."""
    converter = _Converter(heading_style="atx", bullets="-", autolinks=False)
    return str(converter.convert(content)).strip()


def literal(text: str) -> str:
    """Words as Markdown shows them literally."""
    return _MARK.sub(r"\\\g<0>", text)


class _Converter(MarkdownConverter):
    """Escapes more than markdownify, which trusts the page."""

    def escape(self, text: str, parent_tags: set[str]) -> str:
        del parent_tags
        return literal(text or "")

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if "_noformat" in parent_tags or not text.strip() or not el.get("href"):
            return text
        return f"[{text.strip()}]({_address(el['href'])})"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del text, parent_tags
        alt = literal(" ".join(str(el.get("alt") or "").split()))
        return f"![{alt}]({_address(el['src'])})" if el.get("src") else ""

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        del el, parent_tags
        longest = max((len(run) for run in _TICKS.findall(text)), default=0)
        fence = "`" * max(_FEWEST_TICKS, longest + 1)
        return f"\n\n{fence}\n{text}\n{fence}\n\n"


def _address(sent: Any) -> str:
    return _UNSAFE.sub(lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), str(sent))
