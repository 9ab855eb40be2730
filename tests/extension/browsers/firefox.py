"""Firefox, driven by Marionette; the button is clicked in the browser's own window."""

from __future__ import annotations

import base64
import shutil
import tempfile
from pathlib import Path
from typing import Any

from marionette_driver import By
from marionette_driver.addons import Addons
from marionette_driver.keys import Keys
from marionette_driver.marionette import ActionSequence, Marionette

from tests.extension.browsers import EXTENSION, Browser, free_port, until

_WIDGET = """
  const {ExtensionParent} = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = WebExtensionPolicy.getByID(arguments[0]).extension;
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
"""


class Firefox(Browser):
    name = "firefox"

    def __init__(self, public: str, installed: Path | None = None) -> None:
        """`installed`: an archive that is kept through a restart; else the folder, for this run."""
        super().__init__(public)
        self.installed = installed

    _marionette: Marionette
    _id: str
    _origin: str

    @staticmethod
    def executable() -> str | None:
        return next((path for path in map(shutil.which, ("firefox-esr", "firefox")) if path), None)

    def start(self) -> None:
        self._log = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._marionette = Marionette(
            bin=self.executable(),
            port=free_port(),
            headless=True,
            startup_timeout=120,
            gecko_log=f"{self._log.name}/log",  # never /dev/null, which it would delete
            app_args=["-remote-allow-system-access"],
            prefs={
                "network.dns.localDomains": "news.example,other.example",
                "network.lna.address_space.public.override": self.public,
                "extensions.webextOptionalPermissionPrompts": False,  # a yes to each
                "intl.locale.requested": "en-US",
                "xpinstall.signatures.required": False,
                "security.mixed_content.upgrade_display_content": False,  # test pages are http
                "ui.prefersReducedMotion": 1,
            },
        )
        self._marionette.start_session()
        addon, temporary = self.installed or EXTENSION, self.installed is None
        self._id = Addons(self._marionette).install(str(addon), temp=temporary)
        self._origin = self._chrome("return WebExtensionPolicy.getByID(arguments[0]).getURL('')")
        self._await_extension()
        self._leave_first_page()
        self.resize(*self.wide)

    def _await_extension(self) -> None:
        self._marionette.timeout.script = self._marionette.timeout.page_load = 60
        until(
            lambda: self._chrome(
                f"if (!WebExtensionPolicy.getByID(arguments[0])) return false;"
                f"{_WIDGET} return Boolean(action?.widget)"
            )
        )

    def _leave_first_page(self) -> None:
        until(lambda: len(self._marionette.window_handles) > 1)
        mine = self._marionette.current_window_handle
        other = next(x for x in self._marionette.window_handles if x != mine)
        self._marionette.switch_to_window(other)
        until(lambda: self.url().startswith("moz-extension:"))
        self.welcome = self.url()
        self._marionette.close()
        self._marionette.switch_to_window(mine)

    def stop(self) -> None:
        self._marionette.quit(in_app=False)
        self._log.cleanup()

    def open(self, url: str) -> None:
        self._marionette.navigate(url)

    def sleep(self) -> None:
        self.end_background()

    def end_background(self) -> None:
        self._chrome_async(
            """
            const {extension} = WebExtensionPolicy.getByID(id);
            await extension.terminateBackground({disableResetIdleForTest: true});
            """
        )

    def tab(self) -> Any:
        return self._marionette.current_window_handle

    def open_tab(self) -> None:
        self._marionette.switch_to_window(self._marionette.open(type="tab")["handle"])

    def open_private_window(self) -> None:
        self.open("about:blank")  # pages of the extension close when it is loaded anew
        self._chrome_async(
            """
            const {ExtensionPermissions} = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
            const {AddonManager} = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
            await ExtensionPermissions.add(id, {permissions: ["internal:privateBrowsingAllowed"], origins: []});
            await (await AddonManager.getAddonByID(id)).reload();
            """
        )
        self._await_extension()
        opened = self._marionette.open(type="window", private=True)
        self._marionette.switch_to_window(opened["handle"])

    def click_in_private_window(self, url: str) -> tuple[str, str]:
        self.open_private_window()
        self.open(url)
        self.click_button()
        return self.badge()

    def turn_to(self, tab: Any) -> None:
        self._marionette.switch_to_window(tab)

    def close_others(self, tab: Any) -> None:
        for other in set(self._marionette.window_handles) - {tab}:
            self._marionette.switch_to_window(other)
            self._marionette.close()
        self._marionette.switch_to_window(tab)

    def block_this_device(self) -> None:
        self._permit("DENY")

    def unblock_this_device(self) -> None:
        self._permit("UNKNOWN")

    def _permit(self, answer: str) -> None:
        self._chrome(
            """
            const {extension} = WebExtensionPolicy.getByID(arguments[0]);
            const answer = Services.perms[`${arguments[1]}_ACTION`];
            Services.perms.addFromPrincipal(extension.principal, "loopback-network", answer);
            """,
            answer,
        )

    def prompts(self) -> list[str]:
        names = "return PopupNotifications._currentNotifications.map(({id}) => id)"
        return list(self._chrome(names))

    def _press_button(self) -> float:
        button = "action.widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button')"
        clicked = "const clicked = Date.now();"
        return float(self._chrome(f"{_WIDGET} {clicked} {button}.click(); return clicked"))

    def panel_is_open(self) -> bool:
        shown = "return SidebarController.isOpen && SidebarController.currentID.includes('sidebar-action')"
        return bool(self._chrome(shown))

    def run_beside_background(self, script: str) -> Any:
        background = "await chrome.runtime.getBackgroundPage()"
        return self.run(f"const {{ performance }} = {background}; {script}")

    def choose_in_menu(self, item: str, selector: str) -> None:
        target = self._marionette.find_element(By.CSS_SELECTOR, selector)
        mouse = ActionSequence(self._marionette, "pointer", "mouse", {"pointerType": "mouse"})
        mouse.pointer_move(0, 0, origin=target).pointer_down(button=2).pointer_up(
            button=2
        ).perform()
        chosen = (
            f"return document.querySelector('#contentAreaContextMenu [id$=\"menuitem-_{item}\"]')"
        )
        until(lambda: self._chrome(f"{chosen}?.checkVisibility() ?? false"))
        self._chrome(
            f"{chosen.removeprefix('return')}.click();"
            "document.querySelector('#contentAreaContextMenu').hidePopup();"
        )

    def allow(self, pattern: str) -> None:
        """A preference of the tests' profile says yes to everything."""

    def badge(self) -> tuple[str, str]:
        text, title = self._chrome(
            f"""{_WIDGET}
            const button = action.widget.forWindow(window).node
              .querySelector('.unified-extensions-item-action-button');
            return [button.getAttribute('badge') ?? '', button.getAttribute('label')];
            """
        )
        return text, title

    def restart(self) -> None:
        self._marionette.restart(in_app=True, clean=False)
        self._await_extension()

    def press_shortcut(self) -> None:
        with self._marionette.using_context("chrome"):
            keys = ActionSequence(self._marionette, "key", "keyboard")
            keys.key_down(Keys.ALT).key_down("r").key_up("r").key_up(Keys.ALT).perform()

    def complaints(self, place: str = "") -> list[str]:
        complaints = self._chrome(
            """
            const errors = Services.console.getMessageArray().filter((said) =>
              said instanceof Ci.nsIScriptError && said.sourceName.startsWith(arguments[1]) &&
              !(said.flags & Ci.nsIScriptError.warningFlag) &&
              !said.errorMessage.startsWith('Promise resolved after context unloaded')); // page left
            Services.console.reset();
            return errors.map(({errorMessage}) => errorMessage);
            """,
            place or self.extension_page(""),
        )
        return list(complaints)

    def url(self) -> str:
        return str(self._marionette.get_url())

    def run(self, script: str) -> Any:
        result = self._marionette.execute_async_script(
            "const [done] = [...arguments].slice(-1);"
            "globalThis.chrome = window.wrappedJSObject.chrome;"  # which the sandbox does not hand on
            f"(async () => {{ {script} }})().then(done, (error) => done(`failed: ${{error}}`));"
        )
        assert not str(result).startswith("failed: "), result
        return result

    def click(self, selector: str) -> None:
        self._marionette.find_element(By.CSS_SELECTOR, selector).click()

    def point(self, x: float, y: float) -> None:
        mouse = ActionSequence(self._marionette, "pointer", "mouse", {"pointerType": "mouse"})
        mouse.pointer_move(round(x), round(y)).perform()

    def press(self, key: str) -> None:
        named = {"Enter": Keys.ENTER, "Tab": Keys.TAB, "Escape": Keys.ESCAPE}
        named |= {"ArrowRight": Keys.ARROW_RIGHT, "ArrowLeft": Keys.ARROW_LEFT}
        named |= {"ArrowDown": Keys.ARROW_DOWN}
        ActionSequence(self._marionette, "key", "keyboard").send_keys(named.get(key, key)).perform()

    def type(self, selector: str, text: str) -> None:
        element = self._marionette.find_element(By.CSS_SELECTOR, selector)
        element.clear()
        element.send_keys(text + Keys.TAB)

    def prefer(self, scheme: str) -> None:
        self._marionette.set_pref(
            "layout.css.prefers-color-scheme.content-override", int(scheme != "dark")
        )

    def back(self) -> None:
        self._marionette.go_back()

    def reload(self) -> None:
        self._marionette.refresh()

    def _resize(self, width: int, height: int) -> None:
        inner = self._marionette.execute_script(
            "return [outerWidth - innerWidth, outerHeight - innerHeight]"
        )
        self._marionette.set_window_rect(width=width + inner[0], height=height + inner[1])

    def screenshot(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._marionette.screenshot(full=False)))

    def extension_page(self, path: str) -> str:
        return self._origin + path

    def _chrome_async(self, script: str) -> None:
        """Runs a function's body in the browser's own window, and waits for it; `id`: the extension's."""
        body = "const [id, done] = arguments; (async () => {" + script + "})().then(done, done)"
        with self._marionette.using_context("chrome"):
            failed = self._marionette.execute_async_script(body, script_args=[self._id])
        assert failed is None, failed

    def _chrome(self, script: str, *more: str) -> Any:
        with self._marionette.using_context("chrome"):
            return self._marionette.execute_script(script, script_args=[self._id, *more])
