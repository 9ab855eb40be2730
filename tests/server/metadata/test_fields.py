"""The metadata of whole pages."""

import pytest
from lede_reader import metadata
from lxml import html

JSON_LD = """
<html lang="de-AT"><head><title>Rat öffnet das alte Hafenbad | Küstenbote</title>
<link rel=canonical href="/stadt/hafenbad.html">
<meta property="og:site_name" content="Küstenbote">
<meta property="og:image" content="/bilder/hafenbad-luftbild.jpg?w=1200">
<meta property="og:title" content="Hafenbad öffnet wieder – das sagt die Stadt">
<meta name="description" content="Nach 26 Jahren wird wieder &quot;geschwommen&quot;.">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "Küstenbote"},
  {"@type": "NewsArticle", "headline": "Anderer Bericht über die Messe", "datePublished": "2020-01-01",
   "author": {"@type": "Person", "name": "Falsch Falscher"}},
  {"@type": "NewsArticle", "headline": "Rat öffnet das alte Hafenbad", /* the main one */
   "datePublished": "2024-03-05T09:30:00+01:00", "dateModified": "2024-03-05T11:00:00+01:00",
   "author": [{"@id": "#p1"}, {"@type": "Person", "name": "Von Jonas Lind"}],
   "isAccessibleForFree": "False",},
  {"@id": "#p1", "@type": "Person", "name": "Mara Brandt"}
]}
</script></head><body><h1>Rat öffnet das alte Hafenbad</h1>
<figure><img src="/bilder/hafenbad-luftbild.jpg"><figcaption>Das Bad von oben.
<span class="photo-credit">Foto: I. Specht</span></figcaption></figure>
<p>Text.</p></body></html>"""

PAGE_URL = "https://www.kuestenbote.example/stadt/hafenbad.html?utm_source=x"


def found(page: str, url: str | None = PAGE_URL) -> metadata.Metadata:
    return metadata.find(html.document_fromstring(page), url)


def test_a_page_with_json_ld_gives_every_field() -> None:
    metadata = found(JSON_LD)
    assert metadata.title == "Rat öffnet das alte Hafenbad"
    assert metadata.authors == ("Mara Brandt", "Jonas Lind")
    assert metadata.byline == "Mara Brandt, Jonas Lind"
    assert metadata.published_time == "2024-03-05T09:30:00+01:00"
    assert metadata.modified_time == "2024-03-05T11:00:00+01:00"
    assert metadata.site_name == "Küstenbote"
    assert metadata.url == "https://www.kuestenbote.example/stadt/hafenbad.html"
    assert metadata.excerpt == 'Nach 26 Jahren wird wieder "geschwommen".'
    assert metadata.lang == "de-AT"
    assert metadata.dir == "ltr"
    assert metadata.free is False
    assert metadata.image is not None
    assert metadata.image.caption == "Das Bad von oben."
    assert metadata.image.credit == "I. Specht"


def test_an_empty_page_says_nothing() -> None:
    assert found("<p>", None) == metadata.Metadata()


@pytest.mark.parametrize(
    ("markup", "direction"),
    [
        pytest.param('<html dir="RTL"><p>x', "rtl", id="by the markup"),
        pytest.param('<html lang="ar-EG"><p>x', "rtl", id="by the language"),
        pytest.param('<html lang="he" dir="ltr"><p>x', "ltr", id="markup before language"),
        pytest.param('<html lang="en"><p>x', "ltr", id="left to right"),
    ],
)
def test_direction_is_that_of_the_markup_or_else_of_the_script(markup: str, direction: str) -> None:
    assert found(markup).dir == direction
