"""The line under the headline: what the article rests on, each count a way to what it counts."""

import pytest

from tests.extension.people import Reader

CITED = ".party-group:not([data-group=mentioned]) .entry"
LINE = "return document.querySelector('.audit').innerText"


@pytest.fixture(autouse=True)
def _on_the_article(reader: Reader) -> None:
    reader.be_on("harbour.html")


def counts(reader: Reader) -> list[int]:
    """The numbers of the line, in its order."""
    words = str(reader.browser.run(LINE)).replace("\n", " ").split()
    return [int(word) for word in words if word.isdecimal()]


def test_the_line_counts_sources_unnamed_ones_and_sentences(reader: Reader) -> None:
    reader.set(sourced=True, unsourced=True)
    sources, unnamed, attributed, unattributed = counts(reader)
    assert sources == reader.browser.count(CITED)
    assert unnamed == reader.browser.count(".mark[data-unnamed]") > 0
    assert attributed == len(reader.marked("sourced"))
    assert unattributed == len(reader.marked("unsourced"))
    reader.picture("audit")


@pytest.mark.parametrize(("at", "name"), [(2, "attributed"), (3, "unattributed")])
def test_a_count_of_sentences_walks_through_them(reader: Reader, at: int, name: str) -> None:
    button = f".audit .{name}"
    reader.browser.click(button)
    assert reader.browser.text("#walk-count") == f"1 of {counts(reader)[at]}"
    first = reader.marked("sentence")
    assert len(reader.marked("others")) == counts(reader)[at] - 1
    reader.browser.run(f"document.querySelector('{button}').focus()")
    reader.browser.press("Enter")
    assert reader.browser.text("#walk-count").startswith("2 of ")
    assert reader.marked("sentence") != first


def test_the_count_of_the_unnamed_walks_through_their_words_and_says_whose(reader: Reader) -> None:
    reader.browser.click(".audit .unnamed")
    steps = int(reader.browser.text("#walk-count").rpartition(" ")[2])
    said = {}
    for _ in range(steps):
        said[reader.browser.text("#walk-name")] = reader.marked("fact")[0]
        reader.browser.click("#walk-next")
    assert len(said) == counts(reader)[1]
    assert "There was no money" in said["A senior city official"]
