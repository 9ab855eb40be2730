"""Pictures by their structure, and a trace of what cannot be kept."""

import pytest
from lede_reader.contract import Page
from lede_reader.extract import extract

from tests.server.extract.stories import PARAGRAPHS, STORY, page

PICTURE = '<img src="https://gazette.example/a.jpg" alt="">'


def _figures(markup: str) -> list[str]:
    story = STORY.replace(f"<p>{PARAGRAPHS[2]}", f"{markup}<p>{PARAGRAPHS[2]}")
    found = extract(Page(page(story), url="https://gazette.example/ferry"))
    assert [block.text for block in found.blocks if block.text] == list(PARAGRAPHS)
    return [block.html for block in found.blocks if block.kind == "figure"]


@pytest.mark.parametrize(
    "markup",
    [
        "<amp-img src=/a.jpg width=16 height=9></amp-img>",
        "<img src=/blank.gif data-lazyload=/a.jpg>",
        "<img src=/img/placeholder_1x1.png data-hero='/a.jpg'>",
        "<img src=data:image/gif;base64,R0lGODlhAQ data-anything=/a.jpg>",
        "<img src=/a.jpg width=16 height=9>",
        "<img src=/a.jpg width=4 height=3>",
        "<figure><amp-img src=/a.jpg></amp-img></figure>",
        "<noscript><img src=/a.jpg></noscript>",
    ],
)
def test_a_picture_is_found_by_its_structure(markup: str) -> None:
    assert _figures(markup) == [f"<figure>{PICTURE}</figure>"]


@pytest.mark.parametrize(
    "name", ["google-pixel.jpg", "IMG_4400.JPEG", "a-blank-page.png", "a/1.jpg"]
)
def test_a_file_s_name_may_hold_the_word_for_a_stand_in(name: str) -> None:
    (figure,) = _figures(f"<img src=/{name}>")
    assert f'src="https://gazette.example/{name}"' in figure


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=/t.gif width=1 height=1>",
        "<img src=/icon.png width=32 height=32>",
        "<img src=/pixel.gif><img src=/lazy-loading.svg><img src=/default-placeholder.png?x=1>",
        "<img data-id=17 data-name=a.b>",
        "<iframe src=https://ads.example/slot></iframe>",
        "<iframe title='Measure' src=https://ads.example/m width=1 height=1></iframe>",
        "<iframe title=Frame src=about:blank></iframe>",
        "<video></video>",
        "<figure><span></span></figure>",
    ],
)
def test_what_shows_a_reader_nothing_leaves_no_figure(markup: str) -> None:
    assert _figures(markup) == []


@pytest.mark.parametrize(
    ("markup", "inside"),
    [
        pytest.param(
            "<iframe title='Ferries &amp; fares' src=//charts.example/7/></iframe>",
            '<figcaption><a href="https://charts.example/7/">Ferries &amp; fares</a></figcaption>',
            id="a chart in a frame",
        ),
        pytest.param(
            "<iframe allowfullscreen data-src=https://films.example/embed/7></iframe>",
            '<figcaption><a href="https://films.example/embed/7">films.example</a></figcaption>',
            id="a film without a name",
        ),
        pytest.param(
            "<video aria-label='The lock opens' poster=/a.jpg><source src=/lock.mp4></video>",
            f'{PICTURE}<figcaption><a href="https://gazette.example/lock.mp4">The lock opens</a>'
            "</figcaption>",
            id="a film",
        ),
        pytest.param(
            "<figure><iframe src=https://charts.example/7></iframe><figcaption>Fares</figcaption>"
            "</figure>",
            '<figcaption><a href="https://charts.example/7">Fares</a></figcaption>',
            id="a figure with a caption",
        ),
        pytest.param(
            "<figure><svg><text>1987</text></svg><figcaption>Fares since 1987</figcaption></figure>",
            "<figcaption>Fares since 1987</figcaption>",
            id="a drawn chart",
        ),
        pytest.param(
            "<object title='Timetable' data=/table.pdf></object>",
            '<figcaption><a href="https://gazette.example/table.pdf">Timetable</a></figcaption>',
            id="an object",
        ),
        pytest.param(
            "<lite-youtube videoid=a-B_3 playlabel='The lock opens'></lite-youtube>",
            '<figcaption><a href="https://www.youtube.com/watch?v=a-B_3">The lock opens</a>'
            "</figcaption>",
            id="a player that has a film's number",
        ),
        pytest.param(
            "<audio title='The horn' src=/horn.mp3>No sound</audio>",
            '<figcaption><a href="https://gazette.example/horn.mp3">The horn</a></figcaption>',
            id="a sound",
        ),
    ],
)
def test_what_cannot_be_kept_leaves_its_title_and_a_link(markup: str, inside: str) -> None:
    assert _figures(markup) == [f"<figure>{inside}</figure>"]


@pytest.mark.parametrize(
    "markup",
    [
        "<p><img src=/a.jpg><br><em>The ferry in dock.</em></p>",
        "<p><img src=/a.jpg></p><p><small>The ferry in dock.</small></p>",
        "<div><img src=/a.jpg><small>The ferry in dock.</small></div>",
    ],
)
def test_small_or_slanted_words_under_a_picture_are_its_caption(markup: str) -> None:
    (figure,) = _figures(markup)
    assert figure.startswith(f"<figure>{PICTURE}<figcaption>")
    assert "The ferry in dock." in figure


@pytest.mark.parametrize(
    "quote",
    [
        "<aside class=pullquote><p>“There is none that goes through our lock”</p></aside>",
        "<blockquote>But there is none that goes through our lock, and the lock costs more</blockquote>",
        "<div class=pull-quote>“We could have bought another boat for the money”</div>",
    ],
)
def test_a_quotation_that_repeats_the_text_is_not_read_twice(quote: str) -> None:
    assert _figures(quote) == []
