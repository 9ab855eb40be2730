"""A person with a browser, in front of the news."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from tests.extension.browsers import DRAWN, Browser, until
from tests.extension.servers import NewsSite

SCREENSHOTS = Path(__file__).parents[2] / "build" / "screenshots"

_AS_OPENED = """
  for (const open of document.querySelectorAll(':popover-open')) open.hidePopover();
  for (const open of document.querySelectorAll('dialog[open]')) open.close();
  document.querySelector('#walk-end').click();
  document.querySelector('#aloud-end').click();
  document.activeElement.blur();
  getSelection().removeAllRanges();
  scrollTo(0, 0);
"""


@dataclass(frozen=True, slots=True)
class Reader:
    """What a person does with the extension, and what that person then sees."""

    browser: Browser
    site: NewsSite

    def read(self, page: str) -> None:
        """Opens a news page and clicks the button."""
        self.browser.open(self.site.address(page))
        self.click_button()

    def be_on(self, page: str) -> None:
        """Reads a page, unless the last test left it open: then as if it was just opened."""
        here = quote(self.site.address(page), safe="") in self.browser.url()
        if here and self.browser.in_reader() and self.browser.count(".article"):
            self.browser.run(_AS_OPENED)
        else:
            self.read(page)

    def be_inside(self) -> None:
        """Is on some page of the extension, whose scripts and storage it then has.

        It is none that waits for a service, or will ask again: that would hear of another one.
        """
        is_inside = self.browser.url().startswith(self.browser.extension_page(""))
        if not is_inside or (self.browser.in_reader() and not self.browser.count(".article")):
            self.browser.open(self.browser.extension_page("options/options.html"))
            self.browser.wait_for("#look input")

    def keep(self, **settings: str) -> None:
        """Sets what holds in every test."""
        if self.browser.kept != settings:
            self.browser.kept = settings
            self.be_inside()
            self._change(f"await chrome.storage.local.set({json.dumps(settings)});")

    def set(self, **settings: Any) -> None:
        """Sets what the options and the reader's own panels set, until the end of the test."""
        self.browser.changed |= set(settings)
        self.be_inside()
        self._change(f"await chrome.storage.local.set({json.dumps(settings)});")

    def unset(self) -> None:
        """Makes good what was chosen or set."""
        if not self.browser.changed:
            return
        self.be_inside()
        names, kept = sorted(self.browser.changed - set(self.browser.kept)), self.browser.kept
        self._change(
            f"await chrome.storage.local.remove({names});"
            f"await chrome.storage.local.set({json.dumps(kept)});"
        )
        self.browser.changed.clear()

    def _change(self, script: str) -> None:
        """Changes settings, and waits until the page in view wears them."""
        revision = uuid4().hex
        shown = "return document.documentElement.dataset.revision"
        self.browser.run(f"{script} await chrome.storage.local.set({{ revision: '{revision}' }});")
        until(lambda: self.browser.run(shown) == revision)

    def click_button(self) -> None:
        """Clicks the button on an article; waits until the reader page has all that it offers."""
        self.browser.click_button()
        until(self.browser.in_reader)
        self.await_page()

    def await_page(self) -> None:
        """Waits until the reader page has the article and what one can do with it, or says why not."""
        self.browser.wait_for("main:not([aria-busy=true]) :is(.article, .failure)")

    def remember(self, url: str) -> None:
        """Opens a reader page of an earlier session, as the browser restores it."""
        self.browser.open("about:blank")
        page = self.browser.extension_page("reader/reader.html")
        self.browser.open(f"{page}#id=gone&url={url}")
        self.browser.wait_for(".failure")

    def choose(self, **settings: str) -> None:
        """Types settings on the options page, by the names of its inputs, until the end of the test."""
        self.browser.open(self.browser.extension_page("options/options.html"))
        self.browser.wait_for("#look input")
        for name, value in settings.items():
            self.browser.type(f"#{name}", value)
        self.browser.changed |= set(settings)

    def entry(self, section: str, name: str) -> str:
        """Marks the entry of a fact in the sidebar; answers with its selector."""
        found = self.browser.run(
            f"""
            document.querySelector('#chosen-{section}')?.removeAttribute('id');
            const all = document.querySelectorAll('#{section} .entry');
            const entry = [...all].find((x) => x.querySelector('.name').textContent === {name!r});
            if (entry) entry.id = 'chosen-{section}';
            return entry ? 'yes' : [...all].map((x) => x.textContent).join(' | ');
            """
        )
        assert found == "yes", f"{name} is none of: {found}"
        return f"#chosen-{section}"

    def marked(self, name: str) -> list[str]:
        """The text of what is highlighted as `fact`, `sentence` or `others`, as one reads it."""
        texts = self.browser.run(
            f"""
            const texts = [];
            CSS.highlights.get('{name}')?.forEach((range) => texts.push(range.toString()));
            return texts;
            """
        )
        return [re.sub(r"\s+", " ", text) for text in texts]

    def is_in_view(self, name: str) -> bool:
        """Whether the first highlight of this name stands inside the window."""
        return bool(
            self.browser.run(
                f"""
                let first = null;
                CSS.highlights.get('{name}')?.forEach((range) => {{ first ??= range; }});
                const {{top, bottom}} = first.getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight;
                """
            )
        )

    def point_at(self, words: str) -> None:
        """Moves the mouse to where these words begin in the article."""
        place = self.browser.run(
            f"""
            const walker = document.createTreeWalker(document.querySelector('.content'), NodeFilter.SHOW_TEXT);
            while (walker.nextNode() && !walker.currentNode.data.includes({words!r}));
            const range = document.createRange();
            const start = walker.currentNode.data.indexOf({words!r});
            range.setStart(walker.currentNode, start);
            range.setEnd(walker.currentNode, start + 2);
            scrollBy({{ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' }});
            {DRAWN}
            const {{ left, top, width, height }} = range.getBoundingClientRect();
            return [left + width / 2, top + height / 2];
            """
        )
        self.browser.point(*place)

    def picture(self, name: str) -> None:
        """Keeps what is to be seen, for people to look at."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.browser.screenshot(SCREENSHOTS / f"{self.browser.name}-{name}.png")
