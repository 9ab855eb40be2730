"""Addresses that may be followed or loaded."""

import pytest
from lede_reader.addresses import Pictures, base_address, followable, pictures_of, without_trackers

SAFE = {
    "https": ("https://news.example/a?b=c#d", "https://news.example/a?b=c#d"),
    "relative": ("../a/b", "../a/b"),
    "to-the-same-scheme": ("//news.example/a", "//news.example/a"),
    "mail": ("mailto:desk@news.example", "mailto:desk@news.example"),
    "fragment": ("#top", "#top"),
    "colon-in-a-path": ("/a/b:c", "/a/b:c"),
    "capitals": ("HTTPS://news.example/", "HTTPS://news.example/"),
    "blanks-around": (" https://news.example/a\n", "https://news.example/a"),
    "quotes-are-encoded": ('https://news.example/"<b>', "https://news.example/%22%3Cb%3E"),
    "script": ("javascript:alert(1)", None),
    "script-in-capitals": ("JaVaScRiPt:alert(1)", None),
    "script-with-a-tab": ("java\tscript:alert(1)", None),
    "script-with-a-break": ("java\nscript:alert(1)", None),
    "script-after-a-control": ("\x01javascript:alert(1)", None),
    "script-with-a-zero-width-space": ("java\u200bscript:alert(1)", None),
    "data": ("data:text/html,<b>", None),
    "file": ("file:///etc/hosts", None),
    "blob": ("blob:https://news.example/1", None),
    "vbscript": ("vbscript:msgbox(1)", None),
    "nested": ("feed:javascript:alert(1)", None),
    "user-in-front": ("https://bank.example@other.example/", None),
    "bad-address": ("https://[news", None),
    "endless": ("https://news.example/" + "a" * 5000, None),
}


@pytest.mark.parametrize(("given", "safe"), SAFE.values(), ids=SAFE)
def test_a_link_is_safe_or_gone(given: str, safe: str | None) -> None:
    assert followable(given) == safe


def test_a_picture_is_not_loaded_from_a_letter_box() -> None:
    assert Pictures().loadable("mailto:desk@news.example") is None
    assert Pictures().loadable("/a.png") == "/a.png"


SECURE, PLAIN = "https://news.example/story", "http://news.example/story"
INTRANET = "http://wiki.internal/story"
SHOWN = {
    "public": (SECURE, "https://cdn.example/a.png", "https://cdn.example/a.png"),
    "upgraded": (SECURE, "http://cdn.example/a.png", "https://cdn.example/a.png"),
    "upgraded-from-its-port": (SECURE, "http://cdn.example:80/a.png", "https://cdn.example/a.png"),
    "no-upgrade-of-another-port": (SECURE, "http://cdn.example:8080/a.png", None),
    "upgraded-number": (SECURE, "http://[2606:4700::1]/a.png", "https://[2606:4700::1]/a.png"),
    "plain-of-a-plain-page": (PLAIN, "http://cdn.example/a.png", "http://cdn.example/a.png"),
    "loopback": (PLAIN, "http://127.0.0.1:8080/reboot", None),
    "loopback-of-no-page": (None, "http://127.0.0.1:8080/reboot", None),
    "loopback-in-short": (SECURE, "http://127.1/a.png", None),
    "loopback-of-the-same-scheme": (SECURE, "//127.0.0.1/a.png", None),
    "loopback-behind-three-strokes": (SECURE, "///127.0.0.1/a.png", None),
    "loopback-without-strokes": (SECURE, "https:127.0.0.1/a.png", None),
    "router": (SECURE, "http://192.168.1.1/a.png", None),
    "one-label": (SECURE, "http://router/a.png", None),
    "local": (SECURE, "http://printer.local/a.png", None),
    "intranet-of-the-intranet": (INTRANET, "http://10.0.0.7/a.png", "http://10.0.0.7/a.png"),
}


@pytest.mark.parametrize(("page", "given", "shown"), SHOWN.values(), ids=SHOWN)
def test_a_page_of_the_world_shows_no_picture_of_the_reader_s_network(
    page: str | None, given: str, shown: str | None
) -> None:
    assert pictures_of(page).loadable(given) == shown


TRACKED = {
    "campaign": ("https://n.example/a?utm_source=x&utm_medium=y", "https://n.example/a"),
    "click": ("https://n.example/a?id=7&fbclid=abc#top", "https://n.example/a?id=7#top"),
    "capitals": ("https://n.example/a?UTM_Source=x&b=1", "https://n.example/a?b=1"),
    "order-and-spelling-stay": (
        "https://n.example/?b=%20&gclid=1&a&c=",
        "https://n.example/?b=%20&a&c=",
    ),
    "needed": ("https://n.example/watch?v=abc&ref=home", "https://n.example/watch?v=abc&ref=home"),
    "no-query": ("https://n.example/utm_source=x", "https://n.example/utm_source=x"),
    "a-subject-is-no-query": ("mailto:a@n.example?subject=utm_", "mailto:a@n.example?subject=utm_"),
}


@pytest.mark.parametrize(("given", "clean"), TRACKED.values(), ids=TRACKED)
def test_only_what_tells_readers_apart_goes(given: str, clean: str) -> None:
    assert without_trackers(given) == clean


BASES = {
    "plain": ("https://news.example/a?b=c", "https://news.example/a?b=c"),
    "fragment-goes": ("https://news.example/a#b", "https://news.example/a"),
    "user-goes": ("https://ana:secret@news.example/a", "https://news.example/a"),
    "blanks-around": ("  https://news.example/a\n", "https://news.example/a"),
    "port": ("http://news.example:8080/a", "http://news.example:8080/a"),
    "none": (None, None),
    "empty": ("", None),
    "script": ("javascript:alert(1)", None),
    "script-in-disguise": ("java\tscript:alert(1)", None),
    "data": ("data:text/html,hello", None),
    "file": ("file:///etc/hosts", None),
    "relative": ("../a", None),
    "no-host": ("https:///a", None),
    "bad-address": ("http://[news", None),
    "bad-port": ("https://news.example:99999/a", None),
    "endless": ("https://news.example/" + "a" * 10_000, None),
}


@pytest.mark.parametrize(("given", "taken"), BASES.values(), ids=BASES)
def test_an_address_is_taken_only_if_links_can_rest_on_it(
    given: str | None, taken: str | None
) -> None:
    assert base_address(given) == taken
