"""Sanitising: what leaves can neither run nor reach."""

import time

import pytest
from lede_reader.errors import Unreadable
from lede_reader.sanitize import sanitize, without_pictures

SAFE = {
    "prose-stays": ("<p>The <em>pier</em></p>", "<p>The <em>pier</em></p>"),
    "script": ("<p>a</p><script>alert(1)</script>", "<p>a</p>"),
    "style": ("<style>p{}</style><p style='color:red'>a</p>", "<p>a</p>"),
    "handler": ("<p onclick=alert(1)>a</p>", "<p>a</p>"),
    "handler-of-a-picture": ("<img src=/a.png onerror=alert(1)>", '<img src="/a.png">'),
    "names": ("<p id=body name=cookie class=x>a</p>", "<p>a</p>"),
    "frame": ("<iframe src=https://x.example></iframe><p>a</p>", "<p>a</p>"),
    "form": ("<form action=/x><input name=q><button>b</button></form>", "b"),
    "drawing": ("<svg><a href=javascript:1><text>a</text></a></svg>", ""),
    "script-link": (
        "<a href='java&#9;script:alert(1)'>a</a>",
        '<a rel="noopener noreferrer">a</a>',
    ),
    "link": (
        "<a href='https://n.example/a?utm_source=b' target=_blank ping=/p>a</a>",
        '<a href="https://n.example/a" rel="noopener noreferrer">a</a>',
    ),
    "data-picture": ("<img src='data:image/png;base64,AA=='>", "<img>"),
    "pictures-of-a-set": (
        "<img srcset='/a.png 1x, javascript:1 2x, https://n.example/b.png 640w'>",
        '<img srcset="/a.png 1x, https://n.example/b.png 640w">',
    ),
    "huge-cell": ("<table><tr><td colspan=99999>a</td></tr></table>", None),
    "starts": (
        '<p data-start="12" data-end="14">a</p><p data-start="-1">b</p>',
        '<p data-start="12">a</p><p>b</p>',
    ),
    "direction": ("<p dir=rtl>a</p><p dir=x>b</p>", '<p dir="rtl">a</p><p>b</p>'),
    "words-are-no-markup": ("<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"),
    "spelt-twice": (
        "<p>&amp;lt;b&amp;gt; &amp;amp;nbsp;</p>",
        "<p>&amp;lt;b&amp;gt; &amp;amp;nbsp;</p>",
    ),
    "blanks-that-hold": ("<p>5\xa0km, 6&nbsp;km</p>", "<p>5&nbsp;km, 6&nbsp;km</p>"),
    "ampersands-of-a-title": (
        "<img src=/a.png?b=1&amp;c=2 alt='A &amp; B\xa0C &amp;quot;'>",
        '<img src="/a.png?b=1&amp;c=2" alt="A &amp; B&nbsp;C &amp;quot;">',
    ),
    "no-scheme-behind-an-ampersand": (
        "<a href='&amp;javascript:alert(1)'>a</a>",
        '<a href="&amp;javascript:alert(1)" rel="noopener noreferrer">a</a>',
    ),
    "noncharacters": ("<p title='\ufdd0'>\ufdd0lt;b\ufdd1</p>", "<p>lt;b</p>"),
}


@pytest.mark.parametrize(("given", "safe"), SAFE.values(), ids=SAFE)
def test_what_is_left_is_safe(given: str, safe: str | None) -> None:
    clean = sanitize(given)
    assert clean == safe if safe is not None else "colspan" not in clean
    assert sanitize(clean) == clean


def test_a_page_without_pictures_loads_none() -> None:
    assert without_pictures("<p>a<img src=/a.png srcset='/b.png 2x'></p>") == "<p>a</p>"


def test_markup_that_is_too_deep_is_refused_at_once() -> None:
    start = time.process_time()
    with pytest.raises(Unreadable):
        sanitize("<blockquote>" * 100_000)
    assert time.process_time() - start < 1


def test_a_hundred_levels_are_not_too_deep() -> None:
    assert sanitize("<blockquote>" * 100 + "a").startswith("<blockquote>" * 100)


def test_many_elements_side_by_side_are_not_deep() -> None:
    assert sanitize("<p>a<br>b</p>" * 1000).count("<br>") == 1000


@pytest.mark.parametrize("html", ["\ufeff<p>a</p>", "<form>\ufeff", "&#xfeff;&#xfeff;<p>a</p>"])
def test_a_mark_that_a_parser_would_drop_the_next_time_is_dropped_at_once(html: str) -> None:
    safe = sanitize(html)
    assert sanitize(safe) == safe
    assert not safe.startswith("\ufeff")


@pytest.mark.parametrize("unit", ["a&amp;", "a\xa0", "a&lt;"])
@pytest.mark.parametrize("markup", ["<p>{}</p>", "<img src=/a.png alt='{}'>"])
def test_time_grows_with_the_text_and_not_with_its_square(markup: str, unit: str) -> None:
    few, many = (
        min(_seconds(markup.format(unit * times)) for _ in range(5)) for times in (20_000, 160_000)
    )
    assert many / few < 24


def _seconds(html: str) -> float:
    start = time.process_time()
    sanitize(html)
    return time.process_time() - start
