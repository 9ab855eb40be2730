"""Reads the body that a page gives in JSON-LD alone, its page being built by a script."""

from __future__ import annotations

from html import escape

from lede_reader.boilerplate.blocks import Block
from lede_reader.boilerplate.textblocks.textblock import length
from lede_reader.contract import Page
from lede_reader.extract import markup

_LEAST = 300
_ENDS = ("</p>", "<br>", "<br/>", "<br />", "</div>", "</li>")


def blocks(body: str | None) -> tuple[Block, ...]:
    """The paragraphs of the body that the page claims; none where it is too short to be one."""
    if not body or length(body) < _LEAST:
        return ()
    lines = (" ".join(line.split()) for line in _plain(body).splitlines())
    return tuple(
        Block("paragraph", line, f"<p>{escape(line, quote=False)}</p>") for line in lines if line
    )


def _plain(body: str) -> str:
    """The body without its markup, where it has some."""
    if "</" not in body and "<br" not in body:
        return body
    for end in _ENDS:
        body = body.replace(end, f"{end}\n")
    page = Page(body.encode("utf-8", "replace"), charset="utf-8")
    return str(markup.parse(page).text_content())
