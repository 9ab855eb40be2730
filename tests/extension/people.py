"""A person with a browser, in front of the news."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.extension.browsers import Browser, until
from tests.extension.servers import NewsSite

SCREENSHOTS = Path(__file__).parents[2] / "build" / "screenshots"


@dataclass(frozen=True, slots=True)
class Reader:
    """What a person does with the extension, and what that person then sees."""

    browser: Browser
    site: NewsSite

    def read(self, page: str) -> None:
        """Opens a news page and clicks the button."""
        self.browser.open(self.site.address(page))
        self.click_button()

    def click_button(self) -> None:
        """Clicks the button on an article; waits until the reader page shows something."""
        self.browser.click_button()
        until(self.browser.in_reader)
        self.browser.wait_for(".article, .failure")

    def remember(self, url: str) -> None:
        """Opens a reader page of an earlier session, as the browser restores it."""
        self.browser.open("about:blank")
        page = self.browser.extension_page("reader/reader.html")
        self.browser.open(f"{page}#id=gone&url={url}")
        self.browser.wait_for(".failure")

    def choose(self, **settings: str) -> None:
        """Types settings on the options page, by the names of its inputs."""
        self.browser.open(self.browser.extension_page("options/options.html"))
        self.browser.wait_for("#look input")
        for name, value in settings.items():
            self.browser.type(f"#{name}", value)
        self.browser.chosen |= settings

    def restore(self, **settings: str) -> None:
        """Makes good what an earlier test chose otherwise."""
        if any(self.browser.chosen.get(name) != value for name, value in settings.items()):
            self.choose(**settings)

    def entry(self, section: str, name: str) -> str:
        """Marks the entry of a fact in the sidebar; answers with its selector."""
        found = self.browser.run(
            f"""
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

    def picture(self, name: str) -> None:
        """Keeps what is to be seen, for people to look at."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.browser.screenshot(SCREENSHOTS / f"{self.browser.name}-{name}.png")
