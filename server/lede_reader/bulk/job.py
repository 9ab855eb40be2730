"""What is to be done, and what came of one page: the words between the engines and the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import msgspec
from msgspec import Struct

from lede_reader.bulk.shards import Shard

ProblemName = Literal["failed", "malformed", "no-article", "out-of-time", "too-large", "unreadable"]
"""Why a page was not read: the last word of the problem's address in the service's answers."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`seconds`: the most that a page may take. `size`: the most bytes of one."""

    seconds: float
    size: int


@dataclass(frozen=True, slots=True)
class Job:
    """`done`: the ids that need no reading any more. `workers`: pages that are read at once."""

    shards: tuple[Shard, ...]
    done: frozenset[str]
    limits: Limits
    workers: int


class Outcome(Struct, frozen=True, omit_defaults=True):
    """A line of the output: a page's reading, as the service answers it, or why there is none."""

    id: str
    reading: msgspec.Raw | None = None
    problem: ProblemName | None = None
