"""What leaves the browser, and what does not."""

import json
import re
from email.message import Message

from tests.extension.browsers import until
from tests.extension.people import Reader
from tests.extension.servers import BusyService, Service


def test_what_was_typed_runs_or_is_hidden_stays_in_the_browser(
    reader: Reader, busy_service: BusyService
) -> None:
    reader.set(service=busy_service.address)
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


def test_of_a_page_full_of_secrets_none_is_sent(reader: Reader, busy_service: BusyService) -> None:
    reader.set(service=busy_service.address)
    query = "page=2&PHPSESSID=leak-page-session&api_key=leak-page-key"
    reader.browser.open(reader.site.address(f"secrets.html?{query}"))
    reader.browser.type("#comment", "leak-typed")
    reader.browser.run("document.querySelector('#draft').append(' leak-written-now')")
    reader.click_button()
    sent = busy_service.sent[0][1]
    assert re.findall(r"[\w-]*leak[\w-]*", json.dumps(sent)) == []
    for kept in (
        "By Marit Halden",
        "said Torvald Enger",
        "the repair has cost two million crowns",
        "The county pays what is left",
        'href="/ferries?line=4"',
        f'src="{reader.site.address("pictures/harbour.svg?width=640")}"',
        'title="How often the ferry sailed"',
        "The Skarholm Post",
        'content="The ferry is back, the company said."',
        "secrets.html?story=77",
    ):
        assert kept in sent["html"]


def test_the_address_of_a_page_without_a_canonical_one_is_sent_without_its_secrets(
    reader: Reader, busy_service: BusyService
) -> None:
    reader.set(service=busy_service.address)
    secrets = "PHPSESSID=1d8a&user[token]=1d8a&visit=k3j5h2k7g8f6d4s9a1q2w3e4&api_key=1d8a"
    reader.read(f"clobbered.html?story=12&{secrets}&page=2#token=1d8a")
    assert busy_service.sent[0][1]["url"] == reader.site.address("clobbered.html?story=12&page=2")


def test_the_names_of_a_forms_fields_keep_nothing_of_the_article_back(
    reader: Reader, busy_service: BusyService
) -> None:
    reader.set(service=busy_service.address)
    reader.read("clobbered.html")
    sent = busy_service.sent[0][1]
    assert sent["url"] == reader.site.address("clobbered.html")
    for words in ("after eleven thousand people", "through a field of beet", "a tenth of it"):
        assert words in sent["html"]


def test_what_tells_about_the_article_is_sent(reader: Reader, busy_service: BusyService) -> None:
    reader.set(service=busy_service.address)
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


def others(reader: Reader, service: Service) -> set[str]:
    """Whom the page in view has asked for anything, beside the extension and the service."""
    return set(
        reader.browser.run(
            f"""
            const asked = performance.getEntriesByType('resource').map(({{ name }}) => name);
            return asked.filter((x) => ![location.origin, {service.address!r}].some((own) => x.startsWith(own)));
            """
        )
    )


def test_a_picture_in_large_asks_for_the_articles_own_only(
    reader: Reader, service: Service
) -> None:
    reader.read("long.html")
    reader.browser.run("document.querySelector('.grow').click()")
    pictures = {reader.site.address(f"pictures/{name}.svg") for name in ("harbour", "lighthouse")}
    reader.browser.press("ArrowRight")
    assert until(lambda: others(reader, service) == pictures)


def test_without_pictures_the_reader_asks_nobody_but_the_service(
    reader: Reader, service: Service
) -> None:
    reader.set(pictures=False)
    reader.browser.open(reader.site.address("long.html"))
    reader.site.asked.clear()
    reader.click_button()
    for opened in ("#contents-button", ".call", "#who .entry"):
        reader.browser.run(f"document.querySelector('{opened}').click()")
    reader.browser.reload()
    reader.await_page()
    assert reader.browser.count("img, .grow, #view") == 0
    assert reader.site.asked == []
    assert others(reader, service) == set()
