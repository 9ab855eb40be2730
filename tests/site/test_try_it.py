"""The try-it page in a real browser: what a newcomer sees who has installed nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.extension.servers import ROOT

expect.set_options(timeout=30_000)  # a busy machine takes its time

SCREENSHOTS = ROOT / "build" / "screenshots"
STORY = ROOT / "tests" / "pages" / "agency-story" / "page.html"
COPIED = ROOT / "tests" / "pages" / "plain-agency-story" / "page.txt"


@pytest.fixture(params=["light", "dark", "narrow"])
def page(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Iterator[Page]:
    width = 390 if request.param == "narrow" else 1360
    scheme = "dark" if request.param == "dark" else "light"
    tab = chromium.new_page(viewport={"width": width, "height": 860}, color_scheme=scheme)
    said: list[str] = []
    # A refusal is told to the console too; what counts is what the policy or the script breaks.
    tab.on(
        "console",
        lambda message: said.append(message.text) if "422" not in message.text else None,
    )
    tab.on("pageerror", lambda error: said.append(str(error)))
    tab.goto(address)
    yield tab
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    tab.screenshot(path=SCREENSHOTS / f"try-it-{request.node.originalname[5:]}-{request.param}.png")
    tab.close()
    assert said == []


def reader(page: Page) -> FrameLocator:
    return page.frame_locator("#reader")


def paste(page: Page, text: str) -> None:
    """Opens the box, unless it is open, and has what is pasted into it read."""
    if not page.locator("#paste").get_attribute("open"):
        page.get_by_text("Read a page of yours").click()
    page.get_by_label("A page’s HTML, or its copied text").fill(text)
    page.get_by_role("button", name="Read", exact=True).click()


def test_an_example_is_there_at_once_with_its_facts_in_view(page: Page) -> None:
    expect(reader(page).locator("h1")).to_have_text(
        "Harbour city votes to tear up its ring road and plant a forest"
    )
    expect(reader(page).locator("aside")).to_contain_text("Astrid Wallin")
    expect(reader(page).locator("aside")).to_contain_text("A senior official at the port")
    expect(reader(page).locator("aside nav")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("file", "title"), [(STORY, "Moldova approves"), (COPIED, "Army sent")], ids=["html", "text"]
)
def test_what_is_pasted_is_read_and_a_fact_leads_to_its_place(
    page: Page, file: Path, title: str
) -> None:
    paste(page, file.read_text("utf-8"))
    expect(reader(page).locator("h1")).to_contain_text(title)
    unfold = reader(page).locator(".unfold").first
    unfold.click()
    statement = reader(page).locator(".statement:visible").first
    words = statement.locator("q, span").first.inner_text()
    statement.click()
    expect(reader(page).locator("#walk")).to_be_visible()
    marked = "[...CSS.highlights.get('fact')].map(String).join()"
    assert words.strip("“”").split(",")[0] in reader(page).locator("body").evaluate(marked)


def test_sentences_are_marked_as_in_the_extension(page: Page) -> None:
    reader(page).locator("[name=unsourced]").check()
    marked = "CSS.highlights.get('unsourced')?.size ?? 0"
    body = reader(page).locator("body")
    assert body.evaluate(f"new Promise((done) => setTimeout(() => done({marked}), 300))") > 0


def test_a_pasted_address_says_what_to_paste_instead(page: Page) -> None:
    paste(page, " https://news.example/a-story ")
    expect(page.get_by_role("status")).to_contain_text("select all of it")
    expect(page.get_by_label("A page’s HTML, or its copied text")).to_be_focused()


def test_a_page_without_an_article_is_refused_in_words(page: Page) -> None:
    paste(page, "<html><body><form><input></form></body></html>")
    expect(page.get_by_role("status")).to_contain_text("article")


def test_a_browser_that_lacks_what_the_reader_needs_has_the_service_s_page(page: Page) -> None:
    page.add_init_script("delete Element.prototype.setHTML;")
    page.reload()
    expect(reader(page).locator("aside")).to_contain_text("Astrid Wallin")
    assert reader(page).locator("script").count() == 0
