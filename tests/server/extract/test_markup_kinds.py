"""Each kind of markup that news pages are made of, in a whole page: no word lost, none added."""

import pytest
from lede_reader.contract import Page
from lede_reader.extract import Extract, extract

from tests.reading import without_starts
from tests.server.extract.stories import PARAGRAPHS, STORY, page

ONE, TWO, *REST = PARAGRAPHS
URL = "https://gazette.example/ferry"


def _read(story: str, url: str | None = URL) -> Extract:
    return extract(Page(page(story), url=url))


def _texts(found: Extract) -> list[str]:
    return [block.text for block in found.blocks if block.text]


def _with(*parts: str) -> str:
    """The story, with something after its second paragraph."""
    return STORY.replace(f"<p>{REST[0]}", "".join(parts) + f"<p>{REST[0]}")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(("Port Alder", "<button>Port Alder</button>"), id="button"),
        pytest.param(("winter", "<label>winter</label>"), id="label"),
        pytest.param(("winter", "<x-term>winter</x-term>"), id="element of the site's own"),
        pytest.param(("The ferry", "<x-lead>The ferry</x-lead>"), id="the same at the beginning"),
        pytest.param(("on Thursday.", "on <x-day>Thursday.</x-day>"), id="the same at the end"),
        pytest.param(("winter", "<font color=red>winter</font>"), id="font"),
        pytest.param(("winter", "win<wbr>ter"), id="wbr"),
        pytest.param(("winter", "winter<source><track><embed>"), id="nothing to read"),
        pytest.param(
            ("The ferry", "<img class=cap src=/t.png width=40 alt=T>he ferry"), id="drop cap"
        ),
        pytest.param(
            ("The ferry", "<span class=dropcap>T</span>he ferry"), id="drop cap in a span"
        ),
        pytest.param(
            ("<p>The ferry", "<div class='drop-cap'>T</div><p>he ferry"), id="drop cap in a box"
        ),
        pytest.param(
            ("<p>The ferry", "<div class='drop-cap'><span>T</span></div><p>he ferry"),
            id="drop cap in a box in a box",
        ),
    ],
)
@pytest.mark.parametrize("box", ["p", "div", "section"])
def test_what_stands_in_a_sentence_stays_in_it(change: tuple[str, str], box: str) -> None:
    story = STORY.replace(*change, 1).replace("<p>", f"<{box}>").replace("</p>", f"</{box}>")
    assert _texts(_read(story)) == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "control",
    [
        "<button>Share</button>",
        "<div><button>Copy link</button> <button>Print</button></div>",
        "<p><button>Listen to this story</button></p>",
    ],
)
def test_a_control_is_no_word(control: str) -> None:
    assert _texts(_read(control + _with(control) + control)) == list(PARAGRAPHS)


def test_a_table_keeps_what_its_cells_reach_over_and_their_paragraphs() -> None:
    table = (
        "<table><tr><th>Shore</th><th colspan=2>Landing</th></tr>"
        "<tr><td rowspan=2>North</td><td><p>Alder quay</p><p>by day</p></td><td><p>7</p></td></tr>"
        "<tr><td rowspan=x><div>Stone steps</div></td><td>\n9</td></tr></table>"
    )
    assert (
        '<tr><th>Shore</th> <th colspan="2">Landing</th></tr>'
        '<tr><td rowspan="2">North</td> <td>Alder quay<br> by day</td> <td>7</td></tr>'
        "<tr><td>Stone steps</td> <td>9</td></tr>"
    ) in without_starts(_read(_with(table)).html)


@pytest.mark.parametrize(
    ("box", "role", "cell"),
    [("div", "table", "cell"), ("div", "grid", "gridcell"), ("section", "table", "cell")],
)
def test_a_table_of_boxes_is_one(box: str, role: str, cell: str) -> None:
    table = (
        f"<{box} role={role}><div role=rowgroup><div role=row><span role=columnheader>Shore</span>"
        "<span role=columnheader>Landings</span></div></div><div role=rowgroup><div role=row>"
        f"<span role=rowheader>North</span><span role={cell}>7</span></div></div></{box}>"
    )
    html = without_starts(_read(_with(table)).html)
    assert "<tr><th>Shore</th> <th>Landings</th></tr><tr><th>North</th> <td>7</td></tr>" in html


@pytest.mark.parametrize(
    "code",
    [
        "<pre><code>if tide:\n    sail()</code></pre>",
        "<pre><div>if tide:</div><div>    sail()</div></pre>",
        "<pre><code><span class=line>if tide:\n</span><span class=line>    sail()</span></code></pre>",
        "<pre><ol><li>if tide:</li><li>    sail()</li></ol></pre>",
        "<pre>if tide:<br>    sail()</pre>",
    ],
)
def test_the_lines_of_code_stay_lines(code: str) -> None:
    texts = _texts(_read(_with(code)))
    assert [text for text in texts if "sail()" in text] == ["if tide:\n    sail()"]


@pytest.mark.parametrize(
    "call", ["<sup><a href=#n1>1</a></sup>", "<a href=#n1><sup>[1]</sup></a>"], ids=["in", "around"]
)
@pytest.mark.parametrize("url", [URL, None])
def test_a_footnote_stays_with_its_mark_apart_from_the_year(call: str, url: str | None) -> None:
    notes = "<section class=footnotes><ol><li id=n1><p>The yard's records. <a href=#r1>↩</a></p>"
    found = _read(STORY.replace("in 1987.", f"in 1987.{call}") + notes, url)
    assert _texts(found) == [ONE, f"{TWO}[1]", *REST, "The yard's records. ↩"]


def test_a_raised_figure_behind_a_mark_calls_a_note_and_another_does_not() -> None:
    story = STORY.replace("in 1987.", "in 1987.<sup>1</sup> It took 4 m<sup>2</sup>.")
    assert _texts(_read(story))[1].endswith("in 1987.[1] It took 4 m2.")


@pytest.mark.parametrize("sign", ["#", "¶", "🔗"])
def test_a_heading_s_link_to_itself_is_no_word_of_it(sign: str) -> None:
    heading = f'<h2 id=boat><a href="#boat" class=anchor>{sign}</a>What a boat costs</h2>'
    assert _texts(_read(_with(heading))) == [ONE, TWO, "What a boat costs", *REST]


def test_a_question_in_a_button_stands_over_its_answer() -> None:
    question = "<h3><button aria-expanded=false aria-controls=a>Why so early?</button></h3>"
    answer = "<div id=a hidden><p>Because the tide has always been early in Port Alder.</p></div>"
    assert "Why so early?" in _texts(_read(_with(question, answer)))


def test_a_question_need_not_be_in_a_heading() -> None:
    button = "<button aria-expanded=false aria-controls={0}>{1}</button>"
    said = "Because the tide has always been early in Port Alder, and the clocks are late."
    question = f"<div>{button.format('a', 'Why does she sail so early?')}<div id=a hidden><p>{said}</p></div></div>"
    menu = f"<div>{button.format('b', 'All the sections')}<ul id=b hidden><li>News</li></ul></div>"
    found = _texts(_read(_with(question, menu)))
    assert [text in found for text in ("Why does she sail so early?", said)] == [True, True]
    assert [text in found for text in ("All the sections", "News")] == [False, False]


def test_a_paragraph_that_begins_with_a_large_letter_is_kept_whole() -> None:
    story = STORY.replace("<p>The ferry", "<p class=has-drop-cap><b>T</b>he ferry", 1)
    assert _texts(_read(story)) == list(PARAGRAPHS)
