"""A sign: what it is called, and how strongly it holds of a leaf."""

from __future__ import annotations

Signs = dict[str, float]


def holding(*names: str | bool | None) -> Signs:
    """The signs that hold; what is asked for one that does not stands in place of its name."""
    return dict.fromkeys(filter(None, names), 1.0)  # type: ignore[arg-type]
