"""Takes out what stands amid the text and is none of it by its form: pointers, labels, copies."""

from __future__ import annotations

from urllib.parse import urlsplit

from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.extract.plain import lines

_LONGEST = 320
_LONGEST_LABEL = 30
_SHORTEST_LINK = 10.0
_SHORTEST_COPY = 80
_FEWEST_COPIES = 2
_ENDS = (".", "…", "。", "!", "！")
_LABEL_ENDS = frozenset(":：|»›>→►▶-–—】]")


def without(leaves: tuple[TextBlock, ...], chosen: list[int], url: str | None) -> list[int]:
    """The chosen leaves, but for pointers to other pages, labels, and a second copy."""
    copies = _copies(leaves, chosen)
    return [n for n in chosen if n not in copies and not _is_aside(leaves[n], url)] or chosen


def _copies(leaves: tuple[TextBlock, ...], chosen: list[int]) -> frozenset[int]:
    """The chosen paragraphs that stand there a second time, several in a row."""
    seen: set[str] = set()
    copies: set[int] = set()
    run: list[int] = []
    for number in chosen:
        text = leaves[number].text
        run = [*run, number] if len(text) >= _SHORTEST_COPY and text in seen else []
        if len(run) >= _FEWEST_COPIES:
            copies.update(run)
        seen.add(text)
    return frozenset(copies)


def _is_aside(leaf: TextBlock, url: str | None) -> bool:
    if leaf.kind != "paragraph" or len(leaf.text) > _LONGEST:
        return False
    if leaf.linked:
        return _is_pointer(leaf, url)
    return lines.is_furniture(leaf.text)


def _is_pointer(leaf: TextBlock, url: str | None) -> bool:
    """Whether a paragraph is one link, with no more around it than a label or marks.

    It leads to another page of the site, or to a place on this one, and is no sentence.
    """
    text = leaf.text
    if len(leaf.links) != 1:
        return False
    link = leaf.links[0]
    before, after = text[: link.start].strip(), text[link.end :].strip()
    if any(map(str.isalnum, after)) or text.rstrip("])»<› ").endswith(_ENDS):
        return False
    if any(map(str.isalnum, before)) and (
        len(before) > _LONGEST_LABEL or before[-1] not in _LABEL_ENDS
    ):
        return False
    return leaf.size >= _SHORTEST_LINK and _is_own(link.url, url)


def _is_own(address: str, url: str | None) -> bool:
    """Whether an address is of the page's own site."""
    try:
        return urlsplit(address).netloc == urlsplit(url or "").netloc != ""
    except ValueError:
        return False
