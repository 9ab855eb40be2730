"""A page that says it is another's: the reader, and what is taken along, show where it is."""

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.test_taking_along import KEEP, PAGE, copied, select


def test_the_reader_shows_and_links_to_the_host_that_the_page_came_from(reader: Reader) -> None:
    reader.read("guise.html")
    assert reader.browser.text(".site").casefold() == "the norbury courier news.example"
    original = "return document.querySelector('.site a').href"
    assert reader.browser.run(original) == reader.site.address("guise.html")
    reader.picture("guise")


def test_what_is_quoted_and_saved_says_where_it_is_from(reader: Reader) -> None:
    reader.read("guise.html")
    reader.browser.run(KEEP)
    select(reader, "the last steamer left from there in 1961")
    reader.browser.press("q")
    lines = until(lambda: copied(reader)).split("\n")
    assert lines[1] == "“Old pier to reopen after a long vote”, The Norbury Courier, news.example"
    assert lines[2].startswith(reader.site.address("guise.html") + "#:~:text=")
    for form in ("markdown", "page"):
        reader.browser.run(f"{PAGE} page.blob = null")
        reader.browser.click("#save-button")
        reader.browser.click(f"[data-save={form}]")
        saved = str(until(lambda: reader.browser.run(f"{PAGE} return page.blob?.text()")))
        assert "news.example" in saved
        assert "courier.example" not in saved
