"""The classifier's model, as `weights.toml` has it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from lede_reader.logistic import LogisticModel, decode_model


@cache
def model() -> LogisticModel:
    """What `weights.toml` says."""
    return decode_model(
        files("lede_reader.boilerplate.classifier").joinpath("weights.toml").read_bytes()
    )
