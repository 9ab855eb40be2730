"""The classifier's models, as `weights.toml` and `second.toml` have them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from lede_reader.logistic import LogisticModel, decode_model


@cache
def model() -> LogisticModel:
    """Of the first look: what `weights.toml` says."""
    return _read("weights.toml")


@cache
def second() -> LogisticModel:
    """Of the second, which knows what the first one kept: what `second.toml` says."""
    return _read("second.toml")


def _read(name: str) -> LogisticModel:
    return decode_model(files("lede_reader.boilerplate.classifier").joinpath(name).read_bytes())
