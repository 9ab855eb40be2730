"""The service's own pages are for everyone: axe finds no fault, in light, in dark, on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.extension.servers import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
SCREENSHOTS = ROOT / "build" / "screenshots"
PAGES = {"home": "/", "docs": "/docs", "answer": "/example"}


@pytest.mark.parametrize("look", ["light", "dark", "narrow"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(chromium: Browser, address: str, name: str, look: str) -> None:
    page = chromium.new_page(
        viewport={"width": 400 if look == "narrow" else 1360, "height": 860},
        color_scheme="dark" if look == "dark" else "light",
    )
    page.goto(address + PAGES[name])
    if name == "home":
        page.frame_locator("#reader").locator(".party").first.wait_for(timeout=60_000)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"service-{name}-{look}.png")
    found = []
    for frame in page.frames:  # each by itself: what is in a frame is not looked at from outside
        frame.evaluate(AXE.read_text("utf-8"))
        found += frame.evaluate(
            "axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes.map((x) => x.target)}`))"
        )
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.close()
    assert found == []
    assert not wide, "the page is wider than its window"
