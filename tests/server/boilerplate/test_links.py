"""Addresses: absolute, followable, without trackers."""

import pytest
from lede_reader.boilerplate.links import Place, base, settle
from lede_reader.boilerplate.textblocks.images import figure
from lxml.html import document_fromstring

PAGE = "https://gazette.example/news/today.html"


@pytest.mark.parametrize(
    ("address", "settled"),
    [
        ("/a", "https://gazette.example/a"),
        ("b.html#end", "https://gazette.example/news/b.html#end"),
        ("//cdn.example/x", "https://cdn.example/x"),
        ("mailto:desk@gazette.example", "mailto:desk@gazette.example"),
        ("https://x.example/?fbclid=1&q=a&utm_medium=b", "https://x.example/?q=a"),
        ("https://x.example/?utm_source=a", "https://x.example/"),
        ("https://x.example/?reference=1", "https://x.example/?reference=1"),
        ("javascript:void(0)", None),
        ("data:text/html,x", None),
        ("http://[half", None),
        ("https://x.example/" + "a" * 5000, None),
        ("", None),
    ],
)
def test_an_address_is_settled(address: str, settled: str | None) -> None:
    assert settle(address, PAGE) == settled


def test_a_relative_address_without_a_page_leads_nowhere() -> None:
    assert settle("/a", None) is None


def test_the_page_may_name_another_base() -> None:
    assert base(document_fromstring("<base href='/archive/'><p>x"), PAGE) == (
        "https://gazette.example/archive/"
    )
    assert base(document_fromstring("<base href='javascript:1'><p>x"), PAGE) == PAGE
    assert base(document_fromstring("<p>x"), None) is None


@pytest.mark.parametrize(
    ("html", "address"),
    [
        pytest.param('<img src="a.jpg">', "a.jpg", id="plain"),
        pytest.param('<img src="/placeholder.gif" data-src="a.jpg">', "a.jpg", id="lazy"),
        pytest.param('<img srcset="s.jpg 320w, l.jpg 1200w,m.jpg 640w">', "l.jpg", id="widest"),
        pytest.param('<img srcset="w_1,h_2/a.jpg 1x">', "w_1,h_2/a.jpg", id="commas in it"),
        pytest.param(
            '<picture><source srcset="b.webp 800w"><img src="data:image/gif,x"></picture>',
            "b.webp",
            id="source",
        ),
        pytest.param('<noscript><img src="n.jpg"></noscript>', "n.jpg", id="noscript"),
        pytest.param('<img src="i.png" width="16">', None, id="an icon"),
        pytest.param('<img src="data:image/png;base64,AA">', None, id="no address"),
    ],
)
def test_the_real_picture_is_found(html: str, address: str | None) -> None:
    element = document_fromstring(f"<body>{html}</body>").find("body")[0]
    found = figure(element, Place("https://i.example/"))
    wanted = address and f'<figure><img src="https://i.example/{address}" alt=""></figure>'
    assert (found and found[0]) == wanted
