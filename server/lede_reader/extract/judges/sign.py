"""A sign: what it is called, and how strongly it holds of a leaf."""

from __future__ import annotations

Signs = dict[str, float]
# Names of signs; what was asked for one that does not hold stands in place of its name.
Named = tuple[str | bool, ...]


def holding(*names: str | bool) -> Signs:
    """The signs that hold."""
    return dict.fromkeys(filter(None, names), 1.0)  # type: ignore[arg-type]
