"""The real service, news pages under an invented host, and each browser in its turn."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.extension.browsers import Browser
from tests.extension.browsers.chromium import Chromium
from tests.extension.browsers.firefox import Firefox
from tests.extension.people import Reader
from tests.extension.servers import BusyService, NewsSite, Service, SlowService


@pytest.fixture(scope="session")
def site() -> Iterator[NewsSite]:
    news = NewsSite()
    yield news
    news.stop()


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    """The running service; a test that stops it starts it again."""
    real = Service()
    real.start()
    yield real
    real.stop()


@pytest.fixture
def busy_service() -> Iterator[BusyService]:
    busy = BusyService()
    yield busy
    busy.stop()


@pytest.fixture
def slow_service(service: Service) -> Iterator[SlowService]:
    slow = SlowService(service)
    yield slow
    slow.stop()


@pytest.fixture(scope="session", params=[Chromium, Firefox], ids=["chromium", "firefox"])
def browser(request: pytest.FixtureRequest, site: NewsSite) -> Iterator[Browser]:
    """A browser with the extension; one at a time. In CI a missing browser is a failure.

    It takes the news for pages of the open web, as everybody's does, so that all that keeps these
    from a service on this machine is in force.
    """
    kind: type[Browser] = request.param
    if kind.executable() is None:
        missing = f"there is no {kind.name} on this machine; tests/extension/setup tells more"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    started = kind(site.host)
    started.start()
    yield started
    started.stop()


@pytest.fixture
def reader(browser: Browser, site: NewsSite, service: Service) -> Iterator[Reader]:
    """A person whose extension knows the running service, and has changed nothing else."""
    someone = Reader(browser, site)
    browser.resize(*browser.wide)
    someone.keep(service=service.address)
    yield someone
    someone.unset()
