"""What strangers come for, each within three clicks from the painted article, with the result seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.taken import KEEP, copied

MOST_CLICKS = 3
SLOWEST = 5.0  # seconds of a step, on a machine that has other work: nothing is waited for


@dataclass
class Stranger:
    """Somebody who never saw the reader: counts the clicks, and times what comes after each."""

    reader: Reader
    clicks: int = 0
    seconds: dict[str, float] = field(default_factory=dict)

    def step(self, name: str, selector: str, typed: str = "") -> None:
        """One click, and what is typed where it led."""
        self.clicks += 1
        began = time.monotonic()
        self.reader.browser.click(selector)
        if typed:
            self.reader.browser.type(selector, typed)
        self.seconds[name] = time.monotonic() - began


@pytest.fixture
def stranger(reader: Reader, record_property: Callable[[str, object], None]) -> Iterator[Stranger]:
    reader.be_on("quota.html")
    someone = Stranger(reader)
    yield someone
    reader.browser.run("document.querySelector('#walk-end').click()")
    assert 0 < someone.clicks <= MOST_CLICKS
    assert max(someone.seconds.values()) < SLOWEST
    for name, seconds in someone.seconds.items():
        record_property(name, round(seconds, 3))


def shown(reader: Reader, selector: str) -> list[str]:
    """The texts of what matches and is to be seen."""
    return list(
        reader.browser.run(
            f"""
            const all = [...document.querySelectorAll({selector!r})];
            return all.filter((x) => x.checkVisibility()).map((x) => x.innerText.replace(/\\s+/g, ' '));
            """
        )
    )


def test_who_says_that_the_quota_was_exceeded_and_does_anyone_deny_it(stranger: Stranger) -> None:
    reader = stranger.reader
    stranger.step("look for the word", ".filter", "exceeded")
    until(lambda: len(shown(reader, ".party .name")) == 2)
    assert shown(reader, ".party .name") == ["Ingrid Vestergaard", "Owen Tarrant"]
    said, denied = shown(reader, ".party .statement")
    assert "The quota was exceeded in five months out of six" in said
    assert denied == "denied any boat had exceeded its quota"
    reader.picture("task-who-says-so")
    stranger.step("go to the denial", ".party:not([hidden]) ~ .party:not([hidden]) .statement")
    assert reader.marked("fact") == ["any boat had exceeded its quota"]
    assert reader.is_in_view("fact")
    reader.browser.type(".filter", "")
    until(lambda: len(shown(reader, ".party .name")) > 2)


def test_which_claims_rest_on_nobody(stranger: Stranger) -> None:
    reader = stranger.reader
    stranger.step("press the count", ".audit .unattributed")
    claims = reader.marked("sentence") + reader.marked("others")
    assert claims == [
        "The boats came in at night.",
        "Crates were weighed without a witness, and nobody kept the slips.",
        "The cut will close the plant on Mill Road.",
        "Some 60 people work there in the season.",
    ]
    assert reader.is_in_view("sentence")
    reader.picture("task-on-nobody")
    stranger.step("go to the next", "#walk-next")
    assert reader.marked("sentence") == claims[1:2]


def test_cite_the_ministers_words_in_a_paper(stranger: Stranger) -> None:
    reader = stranger.reader
    reader.browser.run(KEEP)
    minister = reader.entry("who", "Ruben Adair")
    assert "Fisheries Minister" in reader.browser.text(minister)
    stranger.step("press the minister's card", minister)
    reader.picture("task-cite")
    stranger.step("copy with source", "#walk-copy")
    words, whose, where, link = until(lambda: copied(reader)).split("\n")
    assert words == "“Whoever takes more than the sea can give will give it back,”"
    assert whose == "— Ruben Adair, Fisheries Minister"
    assert where == (
        "Mina Castellan: “Herring fleet landed more than its quota, inspectors say”, "
        "The Sandholm Post, news.example, November 6, 2025"
    )
    assert link.startswith("http://news.example/quota.html#:~:text=")
