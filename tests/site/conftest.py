"""One service and one browser for all tests of the service's own pages; each has a tab of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.extension.browsers.chromium import Chromium
from tests.extension.browsers.driver import driver
from tests.extension.servers import Service


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    running = Service()
    running.start()
    yield running.address
    running.stop()


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """Without the extension, as a newcomer has it."""
    executable = Chromium.executable()
    if executable is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(
            "there is no chromium on this machine"
        )
    with driver() as playwright:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        started = playwright.chromium.launch(executable_path=executable, args=sandbox)
        yield started
        started.close()
