"""A feature: what it is called, and how strongly it holds of a leaf."""

from __future__ import annotations

from lede_reader.logistic import Features

# Names of features; what was asked for one that does not hold stands in place of its name.
Named = tuple[str | bool, ...]


def holding(*names: str | bool) -> Features:
    """The features that hold, each wholly."""
    return dict.fromkeys(filter(None, names), 1.0)  # type: ignore[arg-type]
