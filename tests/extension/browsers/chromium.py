"""Chromium, driven by Playwright; the button by the browser's own debugging protocol."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from playwright.sync_api import (
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Error,
    Page,
    Playwright,
    WebError,
)

from tests.extension.browsers import EXTENSION, Browser, until
from tests.extension.browsers.driver import driver


class Chromium(Browser):
    name = "chromium"

    def __init__(self, public: str, folder: Path = EXTENSION, language: str = "en-US") -> None:
        super().__init__(public)
        self.folder = folder
        self.language = language

    _lent: ExitStack
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
        self._lent = ExitStack()
        self._playwright = self._lent.enter_context(driver())
        self._launch()
        pages = self._context.pages
        first = pages[1] if len(pages) > 1 else self._context.wait_for_event("page")
        first.wait_for_url(lambda url: url.startswith("chrome-extension:"))
        self.welcome = first.url
        first.close()

    def _launch(self) -> None:
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        self._context = self._playwright.chromium.launch_persistent_context(
            self._profile.name,
            executable_path=self.executable(),
            headless=True,
            ignore_default_args=["--disable-extensions"],
            args=[
                *sandbox,
                f"--load-extension={self.folder}",
                "--host-resolver-rules=MAP *.example 127.0.0.1",
                f"--ip-address-space-overrides={self.public}=public",
            ],
            viewport={"width": self.wide[0], "height": self.wide[1]},
            reduced_motion="reduce",
            locale=self.language,
        )
        self._errors: list[tuple[str, str]] = []  # each with the page or file that it is from
        self._context.on("console", self._hear)
        self._context.on("weberror", self._hear_of)
        workers = self._context.service_workers
        self._worker = workers[0] if workers else self._context.wait_for_event("serviceworker")
        self._id = self._worker.url.split("/")[2]
        until(lambda: self._worker.evaluate("chrome.action.onClicked.hasListeners()"))
        self._page = self._context.pages[0]
        browser = self._context.browser
        assert browser is not None
        self._protocol = browser.new_browser_cdp_session()

    def restart(self) -> None:
        self._context.close()
        self._launch()

    def stop(self) -> None:
        self._context.close()
        self._lent.close()
        self._profile.cleanup()

    def open(self, url: str) -> None:
        self._page.goto(url, wait_until="load")

    def _press_button(self) -> float:
        action = {"id": self._id, "targetId": self._tab_at(self.url())}
        clicked = time.time()
        self._protocol.send("Extensions.triggerAction", action)
        return clicked * 1000

    def panel_is_open(self) -> bool:
        found = self._protocol.send("Target.getTargets", {"filter": [{}]})["targetInfos"]
        return any(x["url"] == self.extension_page("beside/beside.html") for x in found)

    def run_beside_background(self, script: str) -> Any:
        return self._in_background(f"async () => {{ {script} }}")

    def _tab_at(self, url: str) -> str | None:
        """The debugging protocol's name of the tab that shows an address."""
        found = self._protocol.send("Target.getTargets", {"filter": [{"type": "tab"}]})
        return next((x["targetId"] for x in found["targetInfos"] if x["url"] == url), None)

    def end_background(self) -> None:
        for target in self._background():
            self._protocol.send("Target.closeTarget", {"targetId": target["targetId"]})

    def sleep(self) -> None:
        self.end_background()
        until(lambda: not self._background())

    def _background(self) -> list[Any]:
        """The extension's service worker, where it is awake."""
        kinds = [{"type": "service_worker"}, {"exclude": True}]
        found = self._protocol.send("Target.getTargets", {"filter": kinds})["targetInfos"]
        return [target for target in found if self._id in target["url"]]

    def _try_in_background(self, script: str, value: Any) -> Any:
        """The same; None while the browser loads the extension anew."""
        try:
            return self._in_background(script, value)
        except Error:
            return None

    def _in_background(self, script: str, value: Any = None) -> Any:
        """What a function answers in the extension's background, which is woken for it."""
        if not self._background():
            page = self._context.new_page()
            page.goto(self.extension_page("options/options.html"))
            page.evaluate("chrome.runtime.sendMessage('wake up')")
            page.close()
            until(self._background)
        return self._context.service_workers[-1].evaluate(script, value)

    def tab(self) -> Any:
        return self._page

    def open_tab(self) -> None:
        self._page = self._context.new_page()

    def open_private_window(self) -> None:
        raise NotImplementedError  # its windows are out of the driver's reach

    def click_in_private_window(self, url: str) -> tuple[str, str]:
        self.open("about:blank")  # pages of the extension close when it is loaded anew
        page = self._context.new_page()
        page.goto("chrome://extensions/")
        page.evaluate(
            """
            async (id) => {
              await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
              await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
            }
            """,
            self._id,
        )
        page.close()
        opened = "(url) => chrome.windows.create({ incognito: true, url }).then(({ id }) => id)"
        window = until(lambda: self._try_in_background(opened, url))
        until(lambda: self._tab_at(url))
        self._protocol.send(
            "Extensions.triggerAction", {"id": self._id, "targetId": self._tab_at(url)}
        )
        badge = """
            async (windowId) => {
              const [{ id: tabId }] = await chrome.tabs.query({ windowId });
              const [text, title, usual] = await Promise.all([
                chrome.action.getBadgeText({ tabId }),
                chrome.action.getTitle({ tabId }),
                chrome.action.getTitle({}),
              ]);
              return text && title !== usual && [text, title]; // it says the two one after the other
            }
            """
        text, title = until(lambda: self._in_background(badge, window))
        assert self._tab_at(url)
        self._in_background("(window) => chrome.windows.remove(window)", window)
        return text, title

    def turn_to(self, tab: Any) -> None:
        self._page = tab
        tab.bring_to_front()

    def close_others(self, tab: Any) -> None:
        for other in self._context.pages:
            if other != tab:
                other.close()
        self.turn_to(tab)

    def block_this_device(self) -> None:
        self._permit("denied")

    def unblock_this_device(self) -> None:
        self._permit("prompt")

    def _permit(self, answer: str) -> None:
        origin = self.extension_page("").removesuffix("/")
        asked = {"permission": {"name": "loopback-network"}, "setting": answer, "origin": origin}
        self._protocol.send("Browser.setPermission", asked)

    def prompts(self) -> list[str]:
        """Headless, there is no prompt to be seen, and whoever would be asked is refused."""
        return []

    def choose_in_menu(self, item: str, selector: str) -> None:
        """Headless, there is no menu to click in.

        The button is clicked, which lets the extension in as the menu would, while the tab stays
        where it is; then the menu's listener is called as the browser calls it. What the click
        opens may come late, so that until the background sleeps only what was chosen may open.
        """
        self._let_tabs_go("false")
        self._press_button()
        until(lambda: self._in_background("self.held"))
        self._let_tabs_go("true" if item == "page" else f"url.includes('part={item}')")
        self._in_background(
            """
            async (item) => {
              const [tab] = await chrome.tabs.query({ active: true });
              chrome.contextMenus.onClicked.dispatch({ menuItemId: item, frameId: 0 }, tab);
            }
            """,
            item,
        )

    def _let_tabs_go(self, where: str) -> None:
        """Lets the extension send tabs to the addresses of which `where` is true, and to no other."""
        self._in_background(
            f"""
            () => {{
              self.update ??= chrome.tabs.update;
              self.held = false;
              chrome.tabs.update = async (tab, {{ url }}) => {{
                if ({where}) return self.update(tab, {{ url }});
                self.held = true;
              }};
            }}
            """
        )

    def allow(self, pattern: str) -> None:
        page = self._context.new_page()
        page.goto("chrome://extensions/")
        page.evaluate(
            "([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern)",
            [self._id, pattern],
        )
        page.close()

    def badge(self) -> tuple[str, str]:
        text, title = self._in_background(
            """
            async () => {
              const [{ id: tabId }] = await chrome.tabs.query({ active: true });
              return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
            }
            """
        )
        return text, title

    def complaints(self, place: str = "") -> list[str]:
        self.run("")  # what was reported until now has arrived then
        begins = place or self.extension_page("")
        complaints = [text for text, where in self._errors if where.startswith(begins)]
        self._errors.clear()
        return complaints

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._errors.append((message.text, message.location["url"]))

    def _hear_of(self, uncaught: WebError) -> None:
        page = uncaught.page
        self._errors.append((str(uncaught.error), page.url if page else ""))

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
        assigned = self._in_background("() => chrome.commands.getAll()")
        assert [(x["name"], x["shortcut"]) for x in assigned] == [("_execute_action", "Alt+R")]
        self.click_button()

    def prefer(self, scheme: str) -> None:
        self._page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")

    def show_as(self, how: str) -> None:
        """Shows the page as it is printed, "paper", or as it is seen, "screen"."""
        self._page.emulate_media(media="print" if how == "paper" else "screen")

    def force_colours(self, how: str) -> None:
        """Lets the system choose the colours, "active", or the page, "none"."""
        self._page.emulate_media(forced_colors="active" if how == "active" else "none")

    def back(self) -> None:
        self._page.go_back(wait_until="load")

    def reload(self) -> None:
        self._page.reload(wait_until="load")

    def _resize(self, width: int, height: int) -> None:
        self._page.set_viewport_size({"width": width, "height": height})

    def screenshot(self, path: Path) -> None:
        self._page.screenshot(path=path)

    def extension_page(self, path: str) -> str:
        return f"chrome-extension://{self._id}/{path}"
