"""The lead image with its caption and its credit."""

import json

import pytest
from lede_reader import metadata
from lede_reader.contract import Image
from lede_reader.metadata import credit
from lxml import html

URL = "https://harbourpost.example/news/baths"


def image(head: str, body: str = "") -> Image | None:
    page = f"<html><head>{head}</head><body><h1>Harbour baths open</h1>{body}</body></html>"
    return metadata.find(html.document_fromstring(page), URL).image


OPEN_GRAPH = '<meta property="og:image" content="/img/baths-from-above.jpg?w=1200">'


def test_the_figure_with_the_same_picture_gives_caption_and_credit() -> None:
    body = """<figure><img src="/img/other-picture.jpg"><figcaption>Other.</figcaption></figure>
    <figure><img srcset="/img/baths-from-above.jpg?w=300 300w"><figcaption>The baths from above.
    <small class="credit">Photo: Ida Specht</small></figcaption></figure>"""
    found = image(OPEN_GRAPH, body)
    assert found == Image(
        "https://harbourpost.example/img/baths-from-above.jpg?w=1200",
        "The baths from above.",
        "Ida Specht",
    )


def test_json_ld_describes_the_picture_where_no_figure_does() -> None:
    picture = {"@type": "ImageObject", "url": "/img/a.jpg", "caption": "The baths. Foto: I. Specht"}
    thing = json.dumps({"@type": "NewsArticle", "image": [picture]})
    found = image(f'<script type="application/ld+json">{thing}</script>')
    assert found == Image("https://harbourpost.example/img/a.jpg", "The baths.", "I. Specht")


def test_an_unsafe_address_is_no_image() -> None:
    assert image('<meta property="og:image" content="data:image/png;base64,AAAA">') is None


@pytest.mark.parametrize(
    ("legend", "expected"),
    [
        ("The baths. Photo: Ida Specht", ("The baths.", "Ida Specht")),
        ("Das Bad (Foto: Ida Specht/NNA)", ("Das Bad", "Ida Specht/NNA")),
        ("The baths © Ida Specht", ("The baths", "Ida Specht")),
        ("The baths. Photo by Ida Specht", ("The baths.", "Ida Specht")),
        ("The baths in a photograph of 1920.", ("The baths in a photograph of 1920.", None)),
        ("Crédit : Ida Specht", (None, "Ida Specht")),
        ("", (None, None)),
    ],
)
def test_a_legend_is_parted_into_caption_and_credit(
    legend: str, expected: tuple[str | None, str | None]
) -> None:
    assert credit.split(legend) == expected
