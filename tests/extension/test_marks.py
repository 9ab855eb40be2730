"""Marks in the text: what a source carries, what none does, and whose words one points at."""

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader

CARRIED = "Oyelaran told the Courier that she had sent two letters"
UNCARRIED = "Three people died and some 1,400 homes were flooded."
OFFICIAL = "There was no money, and there was an election"


@pytest.fixture(autouse=True)
def _on_the_article(reader: Reader) -> None:
    reader.be_on("harbour.html")


def card(reader: Reader) -> str:
    """What the card beside the mouse says; "" where there is none."""
    script = "return document.querySelector('.card:popover-open')?.innerText ?? ''"
    return str(reader.browser.run(script))


def test_attributed_sentences_and_unattributed_claims_are_marked_each_by_its_switch(
    reader: Reader,
) -> None:
    assert reader.marked("sourced") == reader.marked("unsourced") == []
    reader.browser.click(".marking [name=sourced]")
    assert any(CARRIED in sentence for sentence in until(lambda: reader.marked("sourced")))
    assert reader.marked("unsourced") == []
    reader.browser.click(".marking [name=unsourced]")
    assert UNCARRIED in until(lambda: reader.marked("unsourced"))
    reader.picture("marks")
    reader.browser.click(".marking [name=sourced]")
    reader.browser.click(".marking [name=unsourced]")
    assert until(lambda: reader.marked("sourced") == reader.marked("unsourced") == [])


def test_no_sentence_is_both_and_no_heading_is_a_claim(reader: Reader) -> None:
    reader.set(sourced=True, unsourced=True)
    sourced, unsourced = until(lambda: reader.marked("sourced")), reader.marked("unsourced")
    assert not set(sourced) & set(unsourced)
    assert not [sentence for sentence in unsourced if "A question of weeks" in sentence]
    assert [reader.browser.text(f".sample.{name}") for name in ("sourced", "unsourced")] == [
        str(len(sourced)),
        str(len(unsourced)),
    ]


def test_the_mouse_on_a_marked_sentence_shows_whose_words_it_holds(reader: Reader) -> None:
    reader.set(sourced=True)
    until(lambda: reader.marked("sourced"))
    reader.point_at(OFFICIAL)
    assert until(lambda: card(reader)).startswith("A senior city official")
    assert "on condition of anonymity" in card(reader)
    reader.picture("card")
    reader.point_at("Three people died")
    assert until(lambda: card(reader) == "")


def test_the_mouse_on_text_without_a_mark_shows_nothing(reader: Reader) -> None:
    reader.point_at(OFFICIAL)
    reader.browser.run("await new Promise((resolve) => setTimeout(resolve, 100))")
    assert card(reader) == ""


def test_the_caret_points_as_the_mouse_does(reader: Reader) -> None:
    reader.set(sourced=True)
    until(lambda: reader.marked("sourced"))
    reader.browser.run(
        """
        const paragraph = [...document.querySelectorAll('.content p')].find((x) => x.textContent.startsWith('Oyelaran told'));
        const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
        getSelection().collapse(words, 4);
        """
    )
    assert until(lambda: card(reader)).startswith("Margaret Oyelaran")


def test_a_key_walks_through_all_that_is_said_and_names_whose_it_is(reader: Reader) -> None:
    reader.browser.press("n")
    first = until(lambda: reader.marked("fact"))
    assert reader.browser.text("#walk-count").startswith("1 of ")
    reader.browser.press("n")
    assert until(lambda: reader.marked("fact")) != first
    reader.browser.press("p")
    assert reader.marked("fact") == first
    until(lambda: reader.browser.press("n") or reader.browser.text("#walk-name") == "Ruth Calloway")
    assert reader.marked("fact")[0].strip("“”.,") == "He knew"
    reader.browser.press("Escape")
    assert reader.marked("fact") == []


def test_keys_switch_the_marks_and_a_list_tells_them(reader: Reader) -> None:
    reader.set(keys=True)
    reader.browser.press("m")
    assert until(lambda: reader.marked("sourced"))
    reader.browser.press("m")
    assert until(lambda: reader.marked("sourced") == [])
    reader.browser.press("?")
    reader.browser.wait_for("#help[open]")
    assert "Mark attributed text" in reader.browser.text("#help")
    reader.picture("shortcuts")
    reader.browser.press("Escape")
    assert not reader.browser.count("#help[open]")


def test_single_keys_do_nothing_for_who_wants_none(reader: Reader) -> None:
    reader.set(keys=False)
    reader.browser.press("n")
    assert reader.marked("fact") == []


def test_a_key_leads_to_the_facts_and_back(reader: Reader) -> None:
    reader.browser.press("f")
    within = "return document.activeElement.closest('#facts') !== null"
    assert until(lambda: reader.browser.run(within))
    reader.browser.press("f")
    assert until(lambda: not reader.browser.run(within))
