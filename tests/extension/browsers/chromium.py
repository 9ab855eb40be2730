"""Chromium, driven by Playwright; the button by the browser's own debugging protocol."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Error, Page, Playwright, sync_playwright

from tests.extension.browsers import EXTENSION, Browser, until


class Chromium(Browser):
    name = "chromium"
    language = "en-US"

    _playwright: Playwright
    _context: BrowserContext
    _page: Page
    _protocol: CDPSession
    _id: str

    @staticmethod
    def executable() -> str | None:
        names = ("chromium", "chromium-browser")  # Chrome itself takes no --load-extension
        return next((path for path in map(shutil.which, names) if path), None)

    def start(self) -> None:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._playwright = sync_playwright().start()
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        self._context = self._playwright.chromium.launch_persistent_context(
            self._profile.name,
            executable_path=self.executable(),
            headless=True,
            ignore_default_args=["--disable-extensions"],
            args=[
                *sandbox,
                f"--load-extension={EXTENSION}",
                "--host-resolver-rules=MAP *.example 127.0.0.1",
            ],
            viewport={"width": self.wide[0], "height": self.wide[1]},
            reduced_motion="reduce",
            locale=self.language,
        )
        workers = self._context.service_workers
        self._worker = workers[0] if workers else self._context.wait_for_event("serviceworker")
        self._id = self._worker.url.split("/")[2]
        until(lambda: self._worker.evaluate("chrome.action.onClicked.hasListeners()"))
        self._page = self._context.pages[0]
        browser = self._context.browser
        assert browser is not None
        self._protocol = browser.new_browser_cdp_session()

    def stop(self) -> None:
        self._context.close()
        self._playwright.stop()
        self._profile.cleanup()

    def open(self, url: str) -> None:
        self._page.goto(url, wait_until="load")

    def click_button(self) -> None:
        url = self.url()
        found = self._protocol.send("Target.getTargets", {"filter": [{"type": "tab"}]})
        tab = next(x for x in found["targetInfos"] if x["url"] == url)
        action = {"id": self._id, "targetId": tab["targetId"]}
        self._protocol.send("Extensions.triggerAction", action)

    def url(self) -> str:
        return str(self.run("return location.href"))

    def run(self, script: str) -> Any:
        for _ in range(5):  # the page may be going elsewhere just now
            try:
                return self._page.evaluate(f"async () => {{ {script} }}")
            except Error as error:
                if "context was destroyed" not in error.message:
                    raise
                self._page.wait_for_load_state("domcontentloaded")
        raise AssertionError("the page never stays")

    def click(self, selector: str) -> None:
        self._page.click(selector)

    def point(self, x: float, y: float) -> None:
        self._page.mouse.move(x, y)

    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    def type(self, selector: str, text: str) -> None:
        self._page.fill(selector, text)
        self._page.dispatch_event(selector, "change")

    def press_shortcut(self) -> None:
        """Headless, no key reaches the browser's own window: asks which key does what instead."""
        assigned = self._worker.evaluate("chrome.commands.getAll()")
        assert [(x["name"], x["shortcut"]) for x in assigned] == [("_execute_action", "Alt+R")]
        self.click_button()

    def prefer(self, scheme: str) -> None:
        self._page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")

    def back(self) -> None:
        self._page.go_back(wait_until="load")

    def reload(self) -> None:
        self._page.reload(wait_until="load")

    def resize(self, width: int, height: int) -> None:
        self._page.set_viewport_size({"width": width, "height": height})

    def screenshot(self, path: Path) -> None:
        self._page.screenshot(path=path)

    def extension_page(self, path: str) -> str:
        return f"chrome-extension://{self._id}/{path}"
