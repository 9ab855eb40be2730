"""The article's own address, absolute and safe."""

import pytest
from lede_reader import metadata
from lxml import html

URL = "https://www.harbourpost.example/news/baths.html?utm_source=x"
PLAIN = "https://www.harbourpost.example/news/baths.html"


def address(head: str, url: str | None = URL) -> str | None:
    return metadata.find(html.document_fromstring(f"<html><head>{head}<p>x"), url).url


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
        pytest.param('<link rel=canonical href="https://other.example/a">', PLAIN, id="another's"),
        pytest.param(
            '<meta property="og:url" content="https://other.example/a">', PLAIN, id="another's og"
        ),
        pytest.param(
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Baths open",'
            '"url":"https://other.example/a"}</script>',
            PLAIN,
            id="another's story",
        ),
        pytest.param(
            '<base href="https://other.example/"><link rel=canonical href="/news/baths">',
            PLAIN,
            id="another's base",
        ),
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


CACHED = "https://www-harbourpost-example.cdn.ampproject.org/c/s/www.harbourpost.example/amp/baths"


def test_in_a_cache_of_amp_pages_the_publisher_s_own_address_is_believed() -> None:
    canonical = "https://www.harbourpost.example/news/baths"
    assert address(f'<link rel="canonical" href="{canonical}">', CACHED) == canonical
    assert address("", CACHED) == "https://www.harbourpost.example/amp/baths"


def test_in_a_cache_of_amp_pages_another_s_address_is_not() -> None:
    head = '<link rel="canonical" href="https://other.example/a">'
    assert address(head, CACHED) == "https://www.harbourpost.example/amp/baths"
