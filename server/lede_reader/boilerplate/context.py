"""The context that a page's leaves are classified in: what is known of it as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from lede_reader.boilerplate.root import Root
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lede_reader.metadata import Metadata


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a page before its leaves are classified.

    `kept`: the leaves that readability-lxml keeps, or would keep. `claimed`: which leaves JSON-LD's
    body has, None where it has no body of use. `headline`: the number of the leaf that is the
    headline, or None. `others`: the leaves of other stories. `prose`: whether each leaf reads like
    a paragraph. `title`: its words. `site`: its names, run together.
    """

    leaves: tuple[TextBlock, ...]
    metadata: Metadata
    kept: frozenset[int]
    claimed: frozenset[int] | None
    headline: int | None
    others: frozenset[int]
    root: Root
    prose: list[bool]
    title: frozenset[str]
    site: tuple[str, ...]
