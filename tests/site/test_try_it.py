"""The try-it page in a real browser: what a newcomer sees who has installed nothing."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.extension.browsers.chromium import Chromium
from tests.extension.browsers.driver import driver
from tests.extension.servers import ROOT, Service

SCREENSHOTS = ROOT / "build" / "screenshots"
STORY = ROOT / "tests" / "pages" / "agency-story" / "page.html"
COPIED = ROOT / "tests" / "pages" / "plain-agency-story" / "page.txt"


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    running = Service()
    running.start()
    yield running
    running.stop()


@pytest.fixture(params=["light", "dark", "narrow"])
def page(request: pytest.FixtureRequest, service: Service) -> Iterator[Page]:
    executable = Chromium.executable()
    if executable is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(
            "there is no chromium on this machine"
        )
    with driver() as playwright:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=executable, args=sandbox)
        width = 420 if request.param == "narrow" else 1360
        scheme = "dark" if request.param == "dark" else "light"
        tab = browser.new_page(viewport={"width": width, "height": 860}, color_scheme=scheme)
        said: list[str] = []
        # A refusal is told to the console too; what counts is what the policy or the script breaks.
        tab.on(
            "console",
            lambda message: said.append(message.text) if "422" not in message.text else None,
        )
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.goto(service.address)
        yield tab
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        tab.screenshot(
            path=SCREENSHOTS / f"try-it-{request.node.originalname[5:]}-{request.param}.png"
        )
        browser.close()
    assert said == []


def reader(page: Page) -> FrameLocator:
    return page.frame_locator("#reader")


def test_an_example_is_there_at_once_with_its_facts(page: Page) -> None:
    expect(reader(page).locator("h1")).to_have_text(
        "Harbour city votes to tear up its ring road and plant a forest"
    )
    expect(reader(page).locator("aside")).to_contain_text("Astrid Wallin")
    expect(reader(page).locator("aside")).to_contain_text("A senior official at the port")


@pytest.mark.parametrize(
    ("file", "title"), [(STORY, "Moldova approves"), (COPIED, "Army sent")], ids=["html", "text"]
)
def test_what_is_pasted_is_read_and_a_fact_leads_to_its_place(
    page: Page, file: Path, title: str
) -> None:
    page.get_by_label("A page’s HTML, or its copied text").fill(file.read_text("utf-8"))
    page.get_by_role("button", name="Read", exact=True).click()
    expect(reader(page).locator("h1")).to_contain_text(title)
    fact = reader(page).locator("aside a[href^='#']").first
    fact.click()
    place = reader(page).locator("article :target")
    expect(place).to_be_in_viewport()
    assert place.inner_text() in fact.inner_text()


def test_a_page_without_an_article_is_refused_in_words(page: Page) -> None:
    page.get_by_label("A page’s HTML, or its copied text").fill(
        "<html><body><form><input></form></body></html>"
    )
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("article")
