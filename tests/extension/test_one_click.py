"""One click: from the page that a person is on to the article, and back."""

from tests.extension.browsers import until
from tests.extension.people import Reader

HEADLINE = "Harbour flood gates failed twice before storm, engineers warned"


def test_a_click_shows_the_article_and_nothing_of_what_stood_around_it(reader: Reader) -> None:
    reader.read("harbour.html")
    browser = reader.browser
    assert browser.text(".head h1") == HEADLINE
    assert browser.text(".site").casefold() == "the norbury courier news.example"
    assert browser.text(".by") == "Helen Varga, Tomás Quill"
    assert "October 16, 2025" in browser.text(".about time")
    article = browser.text(".article")
    assert "The western gate stuck half open for eleven minutes" in article
    assert "“That is the whole story.”" in article
    for around in (
        "garden furniture",
        "Most popular",
        "Latest in Local",
        "843 partners",
        "All rights reserved",
    ):
        assert around not in browser.text("main")
    reader.picture("reader")


def test_a_second_click_goes_back_to_the_page(reader: Reader) -> None:
    reader.read("harbour.html")
    reader.browser.click_button()
    page = reader.site.address("harbour.html")
    assert until(lambda: reader.browser.url() == page)
    reader.picture("page")


def test_the_link_above_the_article_goes_back_to_the_page(reader: Reader) -> None:
    reader.read("harbour.html")
    reader.browser.click("#back")
    page = reader.site.address("harbour.html")
    assert until(lambda: reader.browser.url() == page)


def test_the_key_does_what_the_button_does(reader: Reader) -> None:
    reader.browser.open(reader.site.address("harbour.html"))
    reader.browser.press_shortcut()
    until(reader.browser.in_reader)
    reader.await_page()
    assert reader.browser.text(".head h1") == HEADLINE


def test_reload_shows_the_article_again(reader: Reader) -> None:
    reader.read("harbour.html")
    reader.browser.reload()
    reader.await_page()
    assert reader.browser.text(".head h1") == HEADLINE


def test_each_article_in_the_history_keeps_its_own_page(reader: Reader) -> None:
    reader.read("harbour.html")
    reader.read("fluss.html")
    assert reader.browser.text(".head h1") == "Brücke über die Lenne bleibt gesperrt"
    reader.browser.back()
    reader.browser.back()
    until(reader.browser.in_reader)
    reader.await_page()
    assert reader.browser.text(".head h1") == HEADLINE


def test_an_article_in_a_shadow_tree_is_read(reader: Reader) -> None:
    reader.read("shadow.html")
    assert "The ferry to Skarrey will sail twice a day again" in reader.browser.text(".article")


def test_what_is_written_from_right_to_left_stands_so(reader: Reader) -> None:
    reader.read("rtl.html")
    script = "return getComputedStyle(document.querySelector('.article')).direction"
    assert reader.browser.run(script) == "rtl"
    reader.picture("right-to-left")
