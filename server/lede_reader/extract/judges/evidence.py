"""What is known of a page before its leaves are weighed."""

from __future__ import annotations

from dataclasses import dataclass

from lede_reader.extract.fields import Metadata
from lede_reader.extract.judges.trunk import Trunk
from lede_reader.extract.leaves.leaf import Leaf


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a page before its leaves are weighed.

    `kept`: the leaves that readability-lxml keeps, or would keep. `claimed`: which leaves JSON-LD's
    body has, None where it has no body of use. `headline`: the number of the leaf that is the
    headline, or None. `prose`: whether each leaf reads like a paragraph. `title`: its words.
    """

    leaves: tuple[Leaf, ...]
    metadata: Metadata
    kept: frozenset[int]
    claimed: frozenset[int] | None
    headline: int | None
    trunk: Trunk
    prose: list[bool]
    title: frozenset[str]
