"""The context menu: the page, or what is selected in it."""

from __future__ import annotations

from tests.extension.browsers import until
from tests.extension.people import Reader

# From within the first paragraph of the story to within the third.
SELECT = """
const paragraphs = [...document.querySelectorAll('article p')].filter((p) => p.innerText.length > 150);
const [first, , third] = paragraphs;
const end = document.createTreeWalker(third, NodeFilter.SHOW_TEXT).nextNode();
getSelection().setBaseAndExtent(first.firstChild, 20, end, 90);
first.id = 'first-selected';
first.scrollIntoView();
const whole = paragraphs.map((p) => p.textContent);
return [whole[0].slice(20), whole[1], end.data.slice(0, 90)];
"""


def article(reader: Reader) -> str:
    """The article's paragraphs, white space settled."""
    script = "return [...document.querySelectorAll('.article p')].map((p) => p.innerText)"
    return " ".join(" ".join(reader.browser.run(script)).split())


def choose(reader: Reader, item: str, selector: str) -> None:
    reader.browser.choose_in_menu(item, selector)
    until(reader.browser.in_reader)
    reader.await_page()


def test_the_page_is_read_from_its_menu(reader: Reader) -> None:
    reader.browser.open(reader.site.address("harbour.html"))
    choose(reader, "page", "h1")
    assert "The western gate stuck half open" in article(reader)


def test_of_a_selection_its_words_are_read_and_no_others(reader: Reader) -> None:
    reader.browser.open(reader.site.address("harbour.html"))
    parts = [" ".join(part.split()) for part in reader.browser.run(SELECT)]
    choose(reader, "selection", "#first-selected")
    assert article(reader) == " ".join(parts)
    assert reader.browser.text(".head h1").startswith("Harbour flood gates failed twice")
    reader.browser.reload()
    reader.await_page()
    assert article(reader) == " ".join(parts)
    reader.picture("selection")


def test_a_few_words_are_too_little_and_the_reader_says_so(reader: Reader) -> None:
    reader.browser.open(reader.site.address("harbour.html"))
    reader.browser.run(
        """
        const paragraph = [...document.querySelectorAll('article p')].find((p) => p.innerText.length > 150);
        getSelection().setBaseAndExtent(paragraph.firstChild, 0, paragraph.firstChild, 25);
        paragraph.id = 'chosen';
        paragraph.scrollIntoView();
        """
    )
    choose(reader, "selection", "#chosen")
    assert reader.browser.run("return document.querySelector('.failure')?.dataset.reason") == (
        "selection"
    )
    assert "Too little is selected" in reader.browser.text(".failure")
