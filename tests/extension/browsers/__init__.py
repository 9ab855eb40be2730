"""The two browsers, driven alike: what a person does, and what a person sees."""

from __future__ import annotations

import socket
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

EXTENSION = Path(__file__).parents[3] / "extension"

DRAWN = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));"

_PAUSE = 0.05
_Seen = TypeVar("_Seen")


def until(look: Callable[[], _Seen], seconds: float = 30) -> _Seen:
    """Looks again and again until what is seen is true; fails with what was seen last."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, f"after {seconds} s still {seen!r}"
        time.sleep(_PAUSE)
    return seen


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Browser(ABC):
    """A browser with the extension loaded, its window on one tab."""

    name: str
    wide = (1360, 900)

    def __init__(self, public: str) -> None:
        """`public`: the host and port of the news, which count as the open web's, not this machine's."""
        self.public = public
        self.kept: dict[str, str] = {}  # the settings that hold in every test
        self.changed: set[str] = set()  # those that a test has chosen or set
        self.welcome = ""  # the address of the page that opened by itself at the first start

    @staticmethod
    @abstractmethod
    def executable() -> str | None:
        """The system's browser, or None."""

    @abstractmethod
    def start(self) -> None:
        """Starts headless, with a fresh profile and every *.example host on this machine."""

    @abstractmethod
    def stop(self) -> None:
        """Ends the browser and all its processes."""

    @abstractmethod
    def open(self, url: str) -> None:
        """Goes to an address, as if it was typed."""

    def click_button(self) -> float:
        """Clicks the extension's button in the toolbar, its background asleep until then.

        Answers with the moment of the click, in milliseconds since 1970.
        """
        self.sleep()
        return self._press_button()

    @abstractmethod
    def _press_button(self) -> float:
        """Clicks the extension's button."""

    @abstractmethod
    def panel_is_open(self) -> bool:
        """Whether the browser's own panel shows the extension's page."""

    @abstractmethod
    def run_beside_background(self, script: str) -> Any:
        """Runs a function's body that has the background's `performance`; on one of its pages."""

    @abstractmethod
    def end_background(self) -> None:
        """Ends the extension's background, whatever it does; who asks for it starts it anew."""

    @abstractmethod
    def sleep(self) -> None:
        """Ends the extension's background as the browser does when it idles, and waits until it has."""

    @abstractmethod
    def prompts(self) -> list[str]:
        """The permissions that the browser asks the person for just now."""

    @abstractmethod
    def choose_in_menu(self, item: str, selector: str) -> None:
        """Chooses the extension's "page" or "selection" in the context menu of an element."""

    @abstractmethod
    def allow(self, pattern: str) -> None:
        """Says yes beforehand, where the browser will ask whether the extension may see a site."""

    @abstractmethod
    def badge(self) -> tuple[str, str]:
        """The sign on the button, and the button's title."""

    @abstractmethod
    def restart(self) -> None:
        """Ends the browser, and starts it again with the same profile."""

    @abstractmethod
    def tab(self) -> Any:
        """The tab in view."""

    @abstractmethod
    def open_tab(self) -> None:
        """Opens another tab, and looks at it."""

    @abstractmethod
    def open_private_window(self) -> None:
        """Opens a private window, in which the person lets the extension run, and looks at it."""

    @abstractmethod
    def click_in_private_window(self, url: str) -> tuple[str, str]:
        """Clicks the button on a page in a private window; the sign on the button, and its title."""

    @abstractmethod
    def turn_to(self, tab: Any) -> None:
        """Looks at another tab."""

    @abstractmethod
    def close_others(self, tab: Any) -> None:
        """Closes all tabs but one, and looks at that."""

    @abstractmethod
    def block_this_device(self) -> None:
        """Forbids the extension, in the browser's settings, to reach this device."""

    @abstractmethod
    def unblock_this_device(self) -> None:
        """Takes that back."""

    @abstractmethod
    def complaints(self, place: str = "") -> list[str]:
        """The errors in the console since it was last asked, of pages whose address begins so.

        Without a place those of the extension's own pages.
        """

    @abstractmethod
    def url(self) -> str:
        """The tab's address."""

    @abstractmethod
    def run(self, script: str) -> Any:
        """Runs a function's body in the page; a promise is awaited."""

    @abstractmethod
    def click(self, selector: str) -> None:
        """Clicks an element with the mouse."""

    @abstractmethod
    def point(self, x: float, y: float) -> None:
        """Moves the mouse to a place in the window."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Presses a key in the page: "Enter", "Tab", "Escape", or a character."""

    @abstractmethod
    def type(self, selector: str, text: str) -> None:
        """Types a text into an input in place of what it holds."""

    @abstractmethod
    def press_shortcut(self) -> None:
        """Does what Alt+R does, as far as the browser can be made to."""

    @abstractmethod
    def prefer(self, scheme: str) -> None:
        """Sets the system's colour scheme, "light" or "dark"."""

    @abstractmethod
    def back(self) -> None:
        """Goes back in the history."""

    @abstractmethod
    def reload(self) -> None:
        """Loads the page again."""

    @abstractmethod
    def _resize(self, width: int, height: int) -> None:
        """Gives the page's window a size in pixels; the page may hear of it later."""

    @abstractmethod
    def screenshot(self, path: Path) -> None:
        """Keeps a picture of what the window shows."""

    @abstractmethod
    def extension_page(self, path: str) -> str:
        """The address of one of the extension's pages."""

    # What both do in the same way.

    def resize(self, width: int, height: int) -> None:
        """Gives the page's window a size in pixels, and waits until the page is laid out in it."""
        if self.run("return [innerWidth, innerHeight]") != [width, height]:
            self._resize(width, height)
            self.run(DRAWN)

    def text(self, selector: str = "body") -> str:
        """The text that an element shows; "" where there is no such element."""
        return str(self.run(f"return document.querySelector({selector!r})?.innerText ?? ''"))

    def count(self, selector: str) -> int:
        """How many elements match."""
        return int(self.run(f"return document.querySelectorAll({selector!r}).length"))

    def wait_for(self, selector: str, seconds: float = 30) -> None:
        """Waits until an element is there and shown."""
        shown = f"return document.querySelector({selector!r})?.checkVisibility() ?? false"
        until(lambda: self.run(shown), seconds)

    def in_reader(self) -> bool:
        """Whether the tab shows the extension's reader page."""
        return self.url().startswith(self.extension_page("reader/reader.html"))
