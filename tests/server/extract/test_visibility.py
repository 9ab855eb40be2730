"""What a browser hides is no text, wherever it stands."""

import pytest
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.contract import Page
from lede_reader.extract import extract
from lede_reader.extract.markup import parse

from tests.server.extract.stories import PARAGRAPHS, STORY, TITLE

CONSENT = (
    "<p>We and our many partners keep and read information on your device, such as cookies, to"
    " show content and advertising that suits you, and to count who has seen it.</p>"
) * 30


def _texts(html: str) -> list[str]:
    return [leaf.text for leaf in segment(parse(Page(html.encode())), Place())]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("The ferry<span hidden>no</span> sails.", id="hidden"),
        pytest.param("The ferry<span style='display : none'>no</span> sails.", id="no display"),
        pytest.param("The ferry<b style='VISIBILITY:hidden'>no</b> sails.", id="invisible"),
        pytest.param("The <a href=/f>ferry<i aria-hidden=true>launch</i></a> sails.", id="icon"),
        pytest.param("The ferry<span role=tooltip>A boat.</span> sails.", id="tooltip"),
        pytest.param("The ferry<b class=tooltiptext>A boat.</b> sails.", id="tooltip by its name"),
        pytest.param(
            "<i class=material-icons>play_circle</i>The ferry sails.", id="a picture's name"
        ),
        pytest.param(
            "The ferry<b style='position:absolute; left:-9999px'>no</b> sails.", id="off the page"
        ),
        pytest.param("The ferry<b style='clip: rect(0 0 0 0)'>no</b> sails.", id="cut to nothing"),
        pytest.param(
            "The <a href=/f>ferry<u class='x sr-only'> (new window)</u></a> sails.", id="spoken"
        ),
        pytest.param(
            "<span aria-hidden=true>Th e</span><span class=sr-only>The</span> ferry sails.",
            id="spoken in place of what is silent",
        ),
        pytest.param("<b aria-hidden=true>“T</b>he ferry sails.", id="the first letter of a word"),
        pytest.param("The ferry<p hidden>no</p> sails.", id="a box inside a line"),
    ],
)
def test_what_is_hidden_in_a_line_is_no_text(html: str) -> None:
    assert [text.lstrip("“") for text in _texts(f"<div>{html}</div>")] == ["The ferry sails."]


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        pytest.param("<h2>Port<span hidden>no</span></h2>", ["Port"], id="in a heading"),
        pytest.param("<p hidden=until-found>Found.</p>", ["Found."], id="until it is found"),
        pytest.param(
            "<h3><span aria-controls=a>Why?</span></h3><div id=a hidden><p>Because.</p></div>",
            ["Why?", "Because."],
            id="what a heading opens",
        ),
        pytest.param(
            "<button aria-controls=a>Menu</button><div id=a hidden><p>News</p></div><p>x</p>",
            ["x"],
            id="what a button opens",
        ),
        pytest.param(
            "<h2>Port Alder<span class=sr-only>: </span>Ferry sails</h2>",
            ["Port Alder: Ferry sails"],
            id="a mark in place of a line's end",
        ),
        pytest.param(
            "<h2>Port Alder<i aria-hidden=true> – </i>Ferry sails</h2>",
            ["Port Alder – Ferry sails"],
            id="a mark that is not said aloud",
        ),
    ],
)
def test_what_is_hidden_and_what_only_seems_so(html: str, texts: list[str]) -> None:
    assert _texts(html) == texts


@pytest.mark.parametrize(
    "box",
    [
        f"<div hidden class=cookie-notice>{CONSENT}</div>",
        f"<div role=dialog>{CONSENT}</div>",
        f"<dialog open>{CONSENT}</dialog>",
        f"<div class=modal role=alertdialog style=display:none>{CONSENT}</div>",
    ],
)
@pytest.mark.parametrize("story", [STORY, STORY.replace("<p>", "<div>").replace("</p>", "</div>")])
def test_a_box_over_the_page_is_none_of_it_however_much_it_holds(box: str, story: str) -> None:
    title = f"<title>{TITLE}</title>"
    for html in (
        f"{title}{box}<article><h1>{TITLE}</h1>{story}</article>",
        f"{title}<article><h1>{TITLE}</h1>{story}</article>{box}",
    ):
        found = extract(Page(html.encode()))
        assert [block.text for block in found.blocks] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "html",
    [
        f"<html hidden><body style='visibility:hidden'>{STORY}",
        f"<div id=app style='visibility: hidden'>{STORY}</div><p>Loading</p>",
        f"<div role=dialog><h1>{TITLE}</h1>{STORY}</div>",
    ],
)
def test_what_is_hidden_is_read_where_nothing_else_holds_the_story(html: str) -> None:
    found = extract(Page(f"<title>{TITLE}</title>{html}".encode()))
    assert [block.text for block in found.blocks] == list(PARAGRAPHS)


def _slide(number: int, paragraph: str, style: str) -> str:
    return f"<div class='slide{' off' * (style != '')} n{number}' {style}><p>{paragraph}</p></div>"


def test_a_story_that_is_shown_slide_by_slide_is_read_to_its_end() -> None:
    slides = "".join(
        _slide(number, paragraph, "style='display: none'" if number else "")
        for number, paragraph in enumerate(PARAGRAPHS)
    )
    assert _texts(slides) == list(PARAGRAPHS)


BEFORE = PARAGRAPHS[0] * 9


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        pytest.param(
            "".join(_slide(n, p, "hidden") for n, p in enumerate(PARAGRAPHS)), (), id="none is seen"
        ),
        pytest.param(
            STORY + "".join(_slide(n, p, "hidden") for n, p in enumerate(PARAGRAPHS)),
            PARAGRAPHS,
            id="none of their make is seen",
        ),
        pytest.param(
            "".join(_slide(n, p, "hidden" * (n > 1)) for n, p in enumerate(PARAGRAPHS)),
            PARAGRAPHS[:2],
            id="several are seen",
        ),
        pytest.param(
            _slide(0, PARAGRAPHS[0], "")
            + _slide(1, "Next", "hidden")
            + _slide(2, "Last", "hidden"),
            PARAGRAPHS[:1],
            id="without prose",
        ),
        pytest.param(
            _slide(0, PARAGRAPHS[0], "")
            + _slide(1, PARAGRAPHS[1], "hidden").replace("slide", "slide-consent")
            + _slide(2, PARAGRAPHS[2], "hidden").replace("slide", "slide-consent"),
            PARAGRAPHS[:1],
            id="of another make",
        ),
    ],
)
def test_what_is_hidden_beside_what_is_seen_is_no_slide_by_that(
    html: str, texts: tuple[str, ...]
) -> None:
    assert _texts(f"<p>{BEFORE}</p>{html}") == [BEFORE, *texts]


def test_a_figure_that_is_spoken_with_its_unit_is_read_once() -> None:
    html = "<p>It took <i aria-hidden=true>4.5m</i><i class=sr-only>4.5 metres</i> of rope.</p>"
    assert _texts(html) == ["It took 4.5 metres of rope."]
