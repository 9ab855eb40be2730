"""The article's own address, absolute and safe."""

import pytest
from lede_reader.extract import fields
from lxml import html

URL = "https://www.harbourpost.example/news/baths.html?utm_source=x"
PLAIN = "https://www.harbourpost.example/news/baths.html"


def address(head: str, url: str | None = URL) -> str | None:
    return fields.find(html.document_fromstring(f"<html><head>{head}<p>x"), url).url


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(
            '<link rel="canonical" href="https://harbourpost.example/news/baths">',
            "https://harbourpost.example/news/baths",
            id="canonical",
        ),
        pytest.param(
            '<link rel="canonical" href="/news/baths">',
            "https://www.harbourpost.example/news/baths",
            id="relative",
        ),
        pytest.param(
            '<base href="https://harbourpost.example/a/"><link rel=canonical href="b">',
            "https://harbourpost.example/a/b",
            id="relative to the base",
        ),
        pytest.param(
            '<meta property="og:url" content="https://harbourpost.example/news/baths">',
            "https://harbourpost.example/news/baths",
            id="Open Graph",
        ),
        pytest.param('<link rel=canonical href="https://harbourpost.example/">', PLAIN, id="front"),
        pytest.param('<link rel=canonical href="javascript:alert(1)">', PLAIN, id="a script"),
        pytest.param('<link rel=canonical href="https://u:p@evil.example/x">', PLAIN, id="a login"),
        pytest.param('<link rel=canonical href="https://[bad/x">', PLAIN, id="broken"),
        pytest.param("", PLAIN, id="the page itself, without what tracks the reader"),
    ],
)
def test_the_canonical_address_is_absolute_and_safe(head: str, expected: str) -> None:
    assert address(head) == expected


def test_a_relative_address_without_a_base_is_none() -> None:
    assert address('<link rel="canonical" href="/news/baths">', None) is None
