"""What `pruning.toml` says of elements: what is clutter, what is dropped, what names tell."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import msgspec


class Selectors(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`pruning.toml`. `drop_*`: what goes with all that is in it. `marks`: each family's words."""

    clutter_marks: frozenset[str]
    clutter_tags: frozenset[str]
    drop_tags: frozenset[str]
    drop_roles: frozenset[str]
    marks: dict[str, tuple[str, ...]]


@cache
def selectors() -> Selectors:
    """What `pruning.toml` says."""
    text = files("lede_reader.boilerplate.textblocks").joinpath("pruning.toml").read_bytes()
    return msgspec.toml.decode(text, type=Selectors)
