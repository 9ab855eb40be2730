"""The people and bodies: one card each, what it says to be read and to be walked through."""

import pytest

from tests.extension.browsers import until
from tests.extension.people import Reader

SAID = "We wrote it down in plain words: the gate will not close under load"


@pytest.fixture(autouse=True)
def _on_the_article(reader: Reader) -> None:
    reader.be_on("harbour.html")


def card(reader: Reader, name: str) -> str:
    """Marks the card of a party; answers with its selector."""
    entry = reader.entry("who", name)
    reader.browser.run(f"document.querySelector('{entry}').closest('.party').id = 'card'")
    return "#card"


@pytest.fixture
def opened(reader: Reader) -> str:
    """The card of who speaks most, its words unfolded."""
    chosen = card(reader, "Margaret Oyelaran")
    if reader.browser.run(f"return document.querySelector('{chosen} .said').hidden"):
        reader.browser.click(f"{chosen} .unfold")
    return chosen


def test_who_is_a_source_and_named_stands_there_once(reader: Reader) -> None:
    names = reader.browser.run(
        "return [...document.querySelectorAll('#who .name')].map((x) => x.textContent)"
    )
    assert len(names) == len(set(names)) > 10


def test_who_speaks_comes_first_and_who_is_only_spoken_of_behind(reader: Reader) -> None:
    groups = reader.browser.run(
        "return [...document.querySelectorAll('.party-group')].map((x) => x.dataset.group)"
    )
    assert groups == ["speaking", "mentioned", "unnamed", "documents", "outlets"]
    silent = "return document.querySelectorAll('[data-group=mentioned] .unfold').length"
    assert reader.browser.run(silent) == 0
    open_cards = """
        return [...document.querySelectorAll('.party-group')]
          .map((group) => [...group.querySelectorAll('.party')].filter((x) => !x.hidden).length)
    """
    assert max(reader.browser.run(open_cards)) <= 5


def test_its_words_unfold_and_a_click_on_them_leads_there(reader: Reader, opened: str) -> None:
    words = reader.browser.text(f"{opened} .statements")
    assert SAID in words
    reader.picture("unfolded")
    second = f"{opened} .statements li:nth-child(2) button"
    reader.browser.click(second)
    assert reader.browser.text("#walk-count").startswith("2 of ")
    assert reader.marked("fact")[0][:20] in reader.browser.text(second)
    reader.browser.click(f"{opened} .unfold")
    assert not reader.browser.run(
        f"return document.querySelector('{opened} .said').checkVisibility()"
    )


def test_its_mentions_are_a_walk_of_their_own(reader: Reader, opened: str) -> None:
    reader.browser.click(f"{opened} .mentions")
    assert all("Oyelaran" in words for words in [*reader.marked("fact"), *reader.marked("others")])


def test_the_keyboard_unfolds_reads_and_walks(reader: Reader) -> None:
    reader.read("harbour.html")  # with all cards folded
    chosen = card(reader, "Daniel Fairweather")
    reader.browser.run(f"document.querySelector('{chosen} .unfold').focus()")
    reader.browser.press("Enter")
    state = f"return document.querySelector('{chosen} .unfold').ariaExpanded"
    assert reader.browser.run(state) == "true"
    reader.browser.press("Tab")
    reader.browser.press("Enter")
    assert reader.marked("fact")


def test_words_leave_the_cards_that_hold_them(reader: Reader) -> None:
    reader.browser.type(".filter", "fairw")
    shown = "return [...document.querySelectorAll('.party .name')].filter((x) => x.checkVisibility()).map((x) => x.textContent)"
    assert until(lambda: reader.browser.run(shown) == ["Daniel Fairweather"])
    reader.picture("filtered")
    reader.browser.type(".filter", "")
    assert until(lambda: len(reader.browser.run(shown)) > 10)


def test_whoever_rests_on_a_name_is_told_who_it_is(reader: Reader) -> None:
    reader.point_at("Deshpande")
    told = "return document.querySelector('.card:popover-open')?.innerText ?? ''"
    assert until(lambda: "Anil Deshpande" in reader.browser.run(told))
    reader.picture("who-is-it")
    reader.point_at("Three people died")
    assert until(lambda: reader.browser.run(told) == "")


def focused(reader: Reader) -> str:
    """The name in the text that has the focus; "" where none has."""
    script = (
        "const at = document.activeElement; return at.matches('.content *') ? at.textContent : ''"
    )
    return str(reader.browser.run(script))


def shown(reader: Reader) -> str:
    """What the card says; "" where there is none."""
    return str(
        reader.browser.run("return document.querySelector('.card:popover-open')?.innerText ?? ''")
    )


def test_names_are_reached_from_one_stop_by_the_arrows_and_the_card_says_who_it_is(
    reader: Reader,
) -> None:
    assert reader.browser.count(".content .named") > 10
    assert reader.browser.count(".content [tabindex='0']") == 1
    reader.browser.run("document.querySelector('.content [tabindex=\"0\"]').focus()")
    first, about = focused(reader), until(lambda: shown(reader))
    assert first
    described = "return document.activeElement.getAttribute('aria-describedby')"
    assert reader.browser.run(described) == "card"
    reader.picture("name-with-focus")
    reader.browser.press("ArrowRight")
    assert until(lambda: shown(reader) != about)
    assert focused(reader) != first
    reader.browser.press("ArrowLeft")
    assert focused(reader) == first
    reader.browser.press("Tab")
    assert not reader.browser.count(".named:focus")
    assert until(lambda: shown(reader) == "")


def test_a_key_leads_from_what_one_reads_to_the_next_name(reader: Reader) -> None:
    reader.point_at("Three people died")
    reader.browser.press("w")
    assert until(lambda: shown(reader))
    seen = "const {top, bottom} = document.activeElement.getBoundingClientRect();"
    assert reader.browser.run(f"{seen} return 0 < top && bottom < innerHeight")
    names = [focused(reader)]
    for _ in range(12):  # beyond the window's end
        reader.browser.press("w")
        names.append(focused(reader))
    assert reader.browser.run(f"{seen} return 0 < top && bottom < innerHeight")
    assert until(lambda: shown(reader))
    for name in reversed(names[:-1]):
        reader.browser.press("W")
        assert focused(reader) == name
    reader.browser.press("Escape")
    assert until(lambda: shown(reader) == "")


def test_the_help_tells_the_keys_of_names(reader: Reader) -> None:
    reader.browser.click("#help-button")
    assert "Next name in the text" in until(lambda: reader.browser.text(".shortcuts"))
    reader.picture("help")
