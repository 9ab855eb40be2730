"""One service for most tests; those that break it start their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.service.running import Service


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    running = Service(tmp_path_factory.mktemp("service")).start()
    yield running
    running.stop()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Service]]:
    """Starts a service of the test's own, with its own settings."""
    started: list[Service] = []

    def begin(**settings: str) -> Service:
        running = Service(tmp_path / f"service-{len(started)}", **settings)
        started.append(running)
        return running.start()

    yield begin
    for running in started:
        running.stop()
