"""What leaves the browser, and what does not."""

from email.message import Message

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import BusyService


def test_what_was_typed_runs_or_is_hidden_stays_in_the_browser(
    reader: Reader, busy_service: BusyService
) -> None:
    reader.choose(service=busy_service.address)
    reader.browser.open(reader.site.address("private.html?session=1234#part"))
    reader.browser.type("#comment", "my own words")
    reader.click_button()
    headers, sent = busy_service.sent[0]
    assert "The bakery on Mill Lane" in sent["html"]
    for private in (
        "my own words",
        "hunter2",
        "csrf",
        "s3cr3t",
        "console.log",
        "not for readers",
        "onclick",
        "a remark",
    ):
        assert private not in sent["html"]
    assert sent["url"] == reader.site.address("private.html")
    assert headers["Cookie"] is None
    assert headers["Referer"] is None


def test_what_tells_about_the_article_is_sent(reader: Reader, busy_service: BusyService) -> None:
    reader.choose(service=busy_service.address)
    reader.read("private.html")
    html = busy_service.sent[0][1]["html"]
    for kept in (
        "application/ld+json",
        'rel="canonical"',
        "og:site_name",
        "data-src",
        "behind the script",
    ):
        assert kept in html


def test_pictures_are_fetched_without_telling_where_they_are_shown(reader: Reader) -> None:
    reader.read("lighthouse.html")  # which names a picture for others, and does not show it

    def request() -> Message | None:
        return dict(reader.site.asked).get("/pictures/lighthouse.svg")

    assert until(request)["Referer"] is None


def test_without_pictures_the_reader_asks_nobody_but_the_service(reader: Reader) -> None:
    reader.choose()
    reader.browser.click("[name=pictures]")
    try:
        reader.read("harbour.html")
        reader.site.asked.clear()
        reader.browser.reload()
        reader.browser.wait_for(".article")
        assert reader.browser.count("img") == 0
        assert reader.site.asked == []
    finally:
        reader.choose()
        reader.browser.click("[name=pictures]")
