"""What was sent becomes a page, or is refused before it costs anything."""

import gzip
import json

import pytest
from flask import Request
from lede_reader.contract import Page
from lede_reader.errors import Malformed, TooLarge
from lede_reader.web.intake import decompress, page_of
from werkzeug.exceptions import UnsupportedMediaType
from werkzeug.test import EnvironBuilder

LIMIT = 10_000
HTML = b"<!doctype html><p>The pier reopens on Monday.</p>"
AS_JSON = json.dumps({"html": HTML.decode(), "url": "https://news.example/a"}).encode()


def sent(body: bytes, content_type: str | None, **headers: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    builder = EnvironBuilder(method="POST", data=body, content_type=content_type, headers=named)
    return Request(builder.get_environ())


def test_json_gives_the_page_and_its_address() -> None:
    page = page_of(sent(AS_JSON, "application/json"), LIMIT)
    assert page == Page(HTML, "html", "utf-8", "https://news.example/a")


def test_html_gives_its_charset_and_its_address_from_the_headers() -> None:
    request = sent(HTML, "text/html; charset=ISO-8859-1", Content_Location="https://news.example/b")
    assert page_of(request, LIMIT) == Page(HTML, "html", "ISO-8859-1", "https://news.example/b")


def test_plain_text_is_a_page_of_text() -> None:
    assert page_of(sent(b"The pier", "text/plain"), LIMIT).kind == "text"


@pytest.mark.parametrize("encoding", ["gzip", "GZIP", "x-gzip"])
def test_gzip_is_opened(encoding: str) -> None:
    request = sent(gzip.compress(HTML), "text/html", Content_Encoding=encoding)
    assert page_of(request, LIMIT).body == HTML


@pytest.mark.parametrize(
    "content_type",
    [None, "", "image/png", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded"],
)
def test_another_content_type_is_refused(content_type: str | None) -> None:
    with pytest.raises(UnsupportedMediaType):
        page_of(sent(HTML, content_type), LIMIT)


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip", "zstd"])
def test_another_encoding_is_refused(encoding: str) -> None:
    with pytest.raises(UnsupportedMediaType):
        page_of(sent(HTML, "text/html", Content_Encoding=encoding), LIMIT)


MALFORMED = {
    "no-json": b"the pier",
    "cut-off": b'{"html": "<p>the pi',
    "a-list": b'["the pier"]',
    "no-html": b'{"htm": "<p>"}',
    "html-is-null": b'{"html": null}',
    "html-is-a-number": b'{"html": 17}',
    "url-is-an-object": b'{"html": "<p>", "url": {"a": 1}}',
    "not-utf-8": b'{"html": "\xff\xfe"}',
    "too-deep": b'{"html": "<p>", "x": ' + b"[" * 100_000,
    "something-after": b'{"html": "<p>"} and more',
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
def test_json_that_is_not_a_page_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed) as caught:
        page_of(sent(body, "application/json"), 1_000_000)
    assert caught.value.args == ()


def test_a_body_over_the_limit_is_too_large() -> None:
    with pytest.raises(TooLarge):
        page_of(sent(b"x" * (LIMIT + 1), "text/html"), LIMIT)


def test_a_body_at_the_limit_is_taken() -> None:
    assert len(page_of(sent(b"x" * LIMIT, "text/html"), LIMIT).body) == LIMIT


def test_a_small_body_that_opens_to_more_than_the_limit_is_too_large() -> None:
    with pytest.raises(TooLarge):
        page_of(sent(gzip.compress(b"x" * 50_000_000), "text/html", Content_Encoding="gzip"), 10**6)


def test_a_body_shorter_than_announced_is_malformed() -> None:
    request = sent(HTML, "text/html")
    request.environ["CONTENT_LENGTH"] = str(len(HTML) + 1)
    with pytest.raises(Malformed):
        page_of(Request(request.environ), LIMIT)


BROKEN_GZIP = {
    "empty": b"",
    "no-gzip": HTML,
    "cut-off": gzip.compress(HTML)[:-3],
    "wrong-sum": gzip.compress(HTML)[:-8] + bytes(8),
    "something-after": gzip.compress(HTML) + b"more",
    "endless-members": gzip.compress(b"") * 1000 + gzip.compress(HTML),
}


@pytest.mark.parametrize("body", BROKEN_GZIP.values(), ids=BROKEN_GZIP)
def test_broken_gzip_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        decompress(body, LIMIT)


def test_gzip_of_several_members_is_their_sum() -> None:
    assert decompress(gzip.compress(HTML[:9]) + gzip.compress(HTML[9:]), LIMIT) == HTML
