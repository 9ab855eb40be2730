"""What the tests of processes share."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.service.running import children


@pytest.fixture
def born() -> Callable[[], list[int]]:
    """The living children of this process that it did not have before the test."""
    before = children(os.getpid())
    return lambda: [child for child in children(os.getpid()) if child not in before]
