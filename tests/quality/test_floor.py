"""The quality over the project's own pages: it may rise, and it sinks only with the floor file."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.quality.cases import cases
from tests.quality.measure import Figures, measure

FLOOR: Figures = tomllib.loads((Path(__file__).parent / "floor.toml").read_text("utf-8"))["floor"]


@cache
def figures() -> Figures:
    return measure(cases())


@pytest.mark.parametrize("figure", FLOOR)
def test_no_figure_is_below_its_floor(figure: str) -> None:
    assert figures()[figure] >= FLOOR[figure]


def test_every_figure_has_a_floor() -> None:
    assert set(figures()) == set(FLOOR)


@pytest.mark.parametrize("figure", FLOOR)
def test_a_floor_lies_close_below_what_is_reached(figure: str) -> None:
    """A floor that lags behind guards nothing: raise it with the change that earns it."""
    assert FLOOR[figure] >= figures()[figure] - 0.03
