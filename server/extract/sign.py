"""A sign: what it is called, and how strongly it holds of a leaf."""

from __future__ import annotations

Signs = dict[str, float]


def holding(signs: dict[str, bool]) -> Signs:
    """The signs that hold."""
    return {name: 1.0 for name, holds in signs.items() if holds}
