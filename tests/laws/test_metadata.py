"""Laws of the metadata: whatever a page declares, the fields are bounded, clean and safe."""

import json
from dataclasses import asdict
from urllib.parse import urlsplit

from hypothesis import given, settings
from hypothesis import strategies as st
from lede_reader import metadata
from lede_reader.contract import Page
from lede_reader.errors import NoArticle
from lede_reader.extract import plain
from lxml import html

_LONGEST = 2100
_NAMES = st.sampled_from(
    """author og:title og:url og:image og:site_name og:description description date
    article:published_time article:modified_time dc.creator twitter:site og:locale""".split()
)
_VALUES = st.text(max_size=60) | st.sampled_from(
    [
        "javascript:alert(1)",
        "JaVa\tScript:alert(1)",
        "data:text/html,x",
        "//evil.example/x",
        "/picture.jpg",
        "x" * 20_000,
        "2024-03-05T09:30:00+99:99",
        "a\x00b\u202ec",
        "<script>alert(1)</script>",
        "By By By",
    ]
)


def _page(metas: list[tuple[str, str]], story: dict[str, str]) -> html.HtmlElement:
    root = html.Element("html")
    for name, value in metas:
        meta = html.Element("meta")
        meta.set("name", name)
        meta.set("content", "".join(c for c in value if c.isprintable() or c == "\u202e"))
        root.append(meta)
    script = html.Element("script", type="application/ld+json")
    script.text = json.dumps({"@type": "NewsArticle", **story})
    root.append(script)
    return root


@given(
    st.lists(st.tuples(_NAMES, _VALUES), max_size=8),
    st.dictionaries(
        st.sampled_from("headline author datePublished image url publisher articleBody".split()),
        _VALUES,
    ),
)
@settings(max_examples=150, deadline=None)
def test_every_field_is_bounded_clean_and_safe(
    metas: list[tuple[str, str]], story: dict[str, str]
) -> None:
    found = metadata.find(_page(metas, story), "https://www.post.example/a/b.html")
    for name, value in asdict(found).items():
        if isinstance(value, str) and name != "claimed_body":
            assert 0 < len(value) <= _LONGEST
            assert not any(ord(c) < 32 or c in "\u202e\ufeff" for c in value)
    for address in (found.url, found.image.url if found.image else None):
        assert address is None or urlsplit(address).scheme in ("http", "https")
    assert all(0 < len(author) <= 300 for author in found.authors)


@given(st.text(max_size=3000))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_an_article_of_its_own_lines_or_none(text: str) -> None:
    try:
        _, blocks = plain.read(Page(text.encode("utf-8", "replace"), "text"))
    except NoArticle:
        return
    whole = " ".join(text.split())
    assert all(block.text.split()[0] in whole for block in blocks)
