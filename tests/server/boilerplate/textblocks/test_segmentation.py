"""A page taken apart: its leaves, their markup and their wrappers."""

import pytest
from lede_reader.boilerplate.links import Place
from lede_reader.boilerplate.textblocks.segmentation import segment
from lede_reader.boilerplate.textblocks.textblock import TextBlock
from lxml.html import document_fromstring


def _leaves(html: str) -> tuple[TextBlock, ...]:
    return segment(document_fromstring(f"<body>{html}</body>"), Place("https://gazette.example/a/"))


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        pytest.param("<p>One.</p><p>Two.</p>", ["One.", "Two."], id="paragraphs"),
        pytest.param("One.<br><br>Two.<br>Still.", ["One.", "Two. Still."], id="line breaks"),
        pytest.param("<div>One <p>Two</p> three</div>", ["One", "Two", "three"], id="loose text"),
        pytest.param("<b>One<p>Two</p></b>", ["One", "Two"], id="an inline element over both"),
        pytest.param("<p>A\n  <i>long</i>\xa0way</p>", ["A long way"], id="white space is settled"),
        pytest.param("<p>be<b>fore</b></p>", ["before"], id="no blank where the page has none"),
        pytest.param(
            "<nav><p>no</p></nav><p hidden>no</p><p>yes, yes, yes</p>",
            ["yes, yes, yes"],
            id="pruned",
        ),
        pytest.param("<select><option>no</select><button>no</button>yes", ["yes"], id="controls"),
        pytest.param(
            "<p>東京<ruby>都<rt>と</rt></ruby>庁</p>", ["東京都庁"], id="ruby without readings"
        ),
    ],
)
def test_a_leaf_is_what_stands_on_a_line_of_its_own(html: str, texts: list[str]) -> None:
    assert [leaf.text for leaf in _leaves(html)] == texts


def test_inline_markup_is_kept_and_reopened() -> None:
    one, two = _leaves("<p><em>One</em> <span>more</span></p><b>x<div>y</div></b>")[:2]
    assert one.html == "<em>One</em> more"
    assert two.html == "<b>x</b>"


def test_links_are_absolute_and_count_code_points() -> None:
    (leaf,) = _leaves('<p>🚀 See <a href="../map?utm_source=x&n=1">the <b>map</b></a>.</p>')
    (link,) = leaf.links
    assert leaf.text[link.start : link.end] == "the map"
    assert link.url == "https://gazette.example/map?n=1"
    assert leaf.linked == len("the map")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://[::1", "data:text/html,x"])
def test_a_link_that_may_not_be_followed_is_text_that_counts_as_linked(address: str) -> None:
    (leaf,) = _leaves(f'<p><a href="{address}">press</a></p>')
    assert (leaf.html, leaf.linked) == ("press", 5)
    assert [(link.start, link.end, link.url) for link in leaf.links] == [(0, 5, "")]


def test_a_table_with_data_is_read_by_rows_and_one_for_layout_by_its_paragraphs() -> None:
    data = _leaves(
        "<table><tr><th>City</th><th>Rent</th></tr><tr><td>Graz</td><td>9</td></tr></table>"
    )
    assert [(leaf.kind, leaf.text) for leaf in data] == [("row", "City Rent"), ("row", "Graz 9")]
    layout = _leaves("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>")
    assert [(leaf.kind, leaf.text) for leaf in layout] == [
        ("paragraph", "One."),
        ("paragraph", "Two."),
    ]


def test_code_keeps_its_lines() -> None:
    (leaf,) = _leaves("<pre>if x:\n    go()</pre>")
    assert (leaf.kind, leaf.text) == ("code", "if x:\n    go()")


def test_a_figure_has_a_caption_and_no_prose() -> None:
    (leaf,) = _leaves(
        '<figure><img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="A dog">'
        "<figcaption>A dog & <b>a bone</b></figcaption></figure>"
    )
    assert (leaf.kind, leaf.text, leaf.caption) == ("figure", "", "A dog & a bone")
    assert leaf.html == (
        '<figure><img src="https://gazette.example/a.jpg" alt="A dog">'
        "<figcaption>A dog &amp; a bone</figcaption></figure>"
    )


def test_a_picture_inside_a_paragraph_follows_it() -> None:
    found = _leaves('<p>Before <img src="/a.jpg" width="640"> after.</p>')
    assert [(leaf.kind, leaf.text) for leaf in found] == [
        ("paragraph", "Before after."),
        ("figure", ""),
    ]


def test_prose_in_a_box_of_a_bad_name_is_not_clutter_where_it_is_the_bulk() -> None:
    prose = "".join(
        f"<p>{'The council met again on the matter of the bridge. ' * 4}</p>" for _ in range(4)
    )
    bulk = _leaves(f'<div class="related-sidebar">{prose}</div>')
    beside = _leaves(f'<div>{prose}</div><div class="related-sidebar"><p>More.</p></div>')
    assert not any(leaf.frame.clutter for leaf in bulk)
    assert [leaf.frame.clutter for leaf in beside] == [False] * 4 + [True]
