"""How the tests are shared out where several processes run them."""

from __future__ import annotations

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps together what shares a browser, or else a file: each starts what it needs once.

    A browser that shares two cores with all else is late now and then: its test has a second try,
    and the summary names each that needed it (`-rfER`). What fails twice fails.
    """
    for item in items:
        callspec = getattr(item, "callspec", None)
        browser = callspec.params.get("browser") if callspec else None
        group = browser.name if browser else item.path.name
        item.add_marker(pytest.mark.xdist_group(group))
        if browser:
            item.add_marker(pytest.mark.flaky(reruns=1))
