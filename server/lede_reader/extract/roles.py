"""What boxes stand for that HTML has elements for: tables, headings, quotations made of `div`."""

from __future__ import annotations

import re

from turbohtml import Document, Element

_TABLES = ":is(div, section):is([role=table], [role=grid])"
_PARTS = {
    "caption": "caption",
    "cell": "td",
    "columnheader": "th",
    "gridcell": "td",
    "row": "tr",
    "rowgroup": "tbody",
    "rowheader": "th",
}
# Elements that play a film, and the attribute with its number.
_PLAYERS = {"amp-youtube": "data-videoid", "lite-youtube": "videoid"}
_SPANS = {"aria-colspan": "colspan", "aria-rowspan": "rowspan"}
_LEVELS = frozenset("23456")
_BLOCK = re.compile(r"(?<![\w-])display\s{0,4}:\s{0,4}block\b", re.I)
# A question is longer than a menu's name, and its answer is prose.
_SHORTEST_QUESTION = 15
_SHORTEST_ANSWER = 60


def settle(document: Document) -> None:
    """Gives such elements the tags that they stand for."""
    tables = document.select(_TABLES)
    for table in tables:
        for part in table.select("[role]"):
            _settle_part(part)
        table.tag = "table"
    for heading in document.select("div[role=heading], p[role=heading]"):
        level = heading.attrs.get("aria-level")
        heading.tag = f"h{level}" if level in _LEVELS else "h2"
    for span in document.select("span[style*=display]"):
        if _BLOCK.search(str(span.attrs["style"])):
            span.tag = "div"
    for button in document.select("button[aria-controls], button[aria-expanded]"):
        if _asks(button):
            button.tag = "h3"
    for player in document.select(", ".join(f"{tag}[{name}]" for tag, name in _PLAYERS.items())):
        _settle_player(player)
    # a post set into the text word for word, whole inside a link to it
    for post in document.select("div.tweet > a:only-child"):
        post.tag = "blockquote"


def _settle_player(player: Element) -> None:
    """Makes a player of a film's number alone the frame that it opens."""
    number = str(player.attrs[_PLAYERS[player.tag]])
    if number.replace("-", "").replace("_", "").isalnum():
        player.attrs["src"] = f"https://www.youtube.com/watch?v={number}"
        player.attrs.setdefault("title", str(player.attrs.get("playlabel", "")))
        player.attrs["allowfullscreen"] = ""
        player.tag = "iframe"


def _asks(button: Element) -> bool:
    """Whether a button is the question over the answer that it opens, which stands right below."""
    if len(button.text.strip()) < _SHORTEST_QUESTION:
        return False
    below = button.next_sibling
    while below is not None and not isinstance(below, Element):
        below = below.next_sibling
    opened = button.attrs.get("aria-controls")
    if below is None or (opened is not None and below.attrs.get("id") != opened):
        return False
    return any(len(text) >= _SHORTEST_ANSWER for text in below.strings)


def _settle_part(part: Element) -> None:
    part.tag = _PARTS.get(str(part.attrs.get("role")), part.tag)
    for said, meant in _SPANS.items():
        if said in part.attrs:
            part.attrs[meant] = part.attrs[said]
