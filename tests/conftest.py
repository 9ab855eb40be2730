"""How the tests are shared out where several processes run them."""

from __future__ import annotations

import re

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

_BROWSER = re.compile(r"\[.*\b(chromium|firefox)\b")


class ByBrowserOrFile(LoadScopeScheduling):
    """Keeps together what shares a browser, or else a file: each starts what it needs once."""

    def _split_scope(self, nodeid: str) -> str:
        browser = _BROWSER.search(nodeid)
        return browser[1] if browser else nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByBrowserOrFile:
    """Shares out by browser and file, whatever `--dist` says."""
    return ByBrowserOrFile(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Gives each test in a browser a second try.

    A browser that shares two cores with all else is late now and then; the summary names each test
    that needed it (`-rfER`). What fails twice fails.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=1))
